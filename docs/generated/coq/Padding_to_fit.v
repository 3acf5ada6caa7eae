(* 9.6 How far to pad to a size that fits. i + ((-i) mod A) is ⌈i/A⌉·A, and n·A is at least i exactly when n is at least ⌈i/A⌉. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall input_size output_size output_padding outer_stride : Z,
  output_size = -((-input_size) / outer_stride) ->
  output_padding = (-input_size) mod outer_stride ->
  outer_stride >= 1 ->
  output_size * outer_stride = input_size + output_padding.
Proof. padproof. Qed.

Lemma step_6 : forall input_size output_padding outer_stride : Z,
  output_padding = (-input_size) mod outer_stride ->
  outer_stride >= 1 ->
  (0 <= output_padding /\ output_padding <= outer_stride - 1).
Proof. padproof. Qed.

Lemma step_7 : forall input_size output_size output_padding outer_stride quotient : Z,
  output_size * outer_stride = input_size + output_padding ->
  (0 <= output_padding /\ output_padding <= outer_stride - 1) ->
  quotient = ceil_div input_size outer_stride ->
  output_size = quotient.
Proof. padproof. Qed.

Lemma step_8a : forall input_size output_size output_padding outer_stride : Z,
  output_size * outer_stride = input_size + output_padding ->
  output_padding = (-input_size) mod outer_stride ->
  input_size + ((-input_size) mod outer_stride) = output_size * outer_stride.
Proof. padproof. Qed.

Lemma step_8b : forall output_size outer_stride quotient : Z,
  output_size = quotient ->
  output_size * outer_stride = outer_stride * quotient.
Proof. padproof. Qed.

Lemma step_9 : forall input_size outer_stride quotient turn : Z,
  quotient = ceil_div input_size outer_stride ->
  outer_stride >= 1 ->
  (outer_stride * turn >= input_size <-> turn >= quotient).
Proof. padproof. Qed.

Lemma step_goal : forall input_size outer_stride quotient turn : Z,
  input_size + ((-input_size) mod outer_stride) = outer_stride * quotient ->
  (outer_stride * turn >= input_size <-> turn >= quotient) ->
  (input_size + ((-input_size) mod outer_stride) = outer_stride * quotient /\ (outer_stride * turn >= input_size <-> turn >= quotient)).
Proof. padproof. Qed.

Theorem padding_to_fit : forall input_size output_size output_padding outer_stride quotient turn : Z,
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  output_padding = (-input_size) mod outer_stride ->
  output_size = -((-input_size) / outer_stride) ->
  (input_size + ((-input_size) mod outer_stride) = outer_stride * quotient /\ (outer_stride * turn >= input_size <-> turn >= quotient)).
Proof.
  intros input_size output_size output_padding outer_stride quotient turn H1 H2 H3 H4.
  assert (H5 : output_size * outer_stride = input_size + output_padding).
  { exact (step_5 input_size output_size output_padding outer_stride H4 H3 H1). }
  assert (H6 : (0 <= output_padding /\ output_padding <= outer_stride - 1)).
  { exact (step_6 input_size output_padding outer_stride H3 H1). }
  assert (H7 : output_size = quotient).
  { exact (step_7 input_size output_size output_padding outer_stride quotient H5 H6 H2). }
  assert (H8 : input_size + ((-input_size) mod outer_stride) = outer_stride * quotient).
  { assert (L0 : input_size + ((-input_size) mod outer_stride) = output_size * outer_stride) by exact (step_8a input_size output_size output_padding outer_stride H5 H3).
    assert (L1 : output_size * outer_stride = outer_stride * quotient) by exact (step_8b output_size outer_stride quotient H7).
    composed. }
  assert (H9 : (outer_stride * turn >= input_size <-> turn >= quotient)).
  { exact (step_9 input_size outer_stride quotient turn H2 H1). }
  exact (step_goal input_size outer_stride quotient turn H8 H9).
Qed.
