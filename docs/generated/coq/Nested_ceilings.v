(* 9.2 Two levels down are one level of the product. Dividing by A and then by s, rounding up each time, is dividing by A·s and rounding up once. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall input_size outer_stride quotient : Z,
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  (outer_stride * (quotient - 1) < input_size /\ input_size <= outer_stride * quotient).
Proof. padproof. Qed.

Lemma step_6 : forall output_size quotient stride : Z,
  stride >= 1 ->
  output_size = ceil_div quotient stride ->
  ((output_size - 1) * stride <= quotient - 1 /\ quotient <= output_size * stride).
Proof. padproof. Qed.

Lemma step_7a : forall output_size outer_stride quotient stride : Z,
  ((output_size - 1) * stride <= quotient - 1 /\ quotient <= output_size * stride) ->
  outer_stride >= 1 ->
  outer_stride * (output_size - 1) * stride <= outer_stride * (quotient - 1).
Proof. padproof. Qed.

Lemma step_7b : forall input_size outer_stride quotient : Z,
  (outer_stride * (quotient - 1) < input_size /\ input_size <= outer_stride * quotient) ->
  outer_stride * (quotient - 1) < input_size.
Proof. padproof. Qed.

Lemma step_8a : forall input_size outer_stride quotient : Z,
  (outer_stride * (quotient - 1) < input_size /\ input_size <= outer_stride * quotient) ->
  input_size <= outer_stride * quotient.
Proof. padproof. Qed.

Lemma step_8b : forall output_size outer_stride quotient stride : Z,
  ((output_size - 1) * stride <= quotient - 1 /\ quotient <= output_size * stride) ->
  outer_stride >= 1 ->
  outer_stride * quotient <= output_size * outer_stride * stride.
Proof. padproof. Qed.

Lemma step_9 : forall input_size output_size outer_stride stride : Z,
  outer_stride * (output_size - 1) * stride < input_size ->
  input_size <= output_size * outer_stride * stride ->
  ceil_div input_size (outer_stride * stride) = output_size.
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size outer_stride stride : Z,
  ceil_div input_size (outer_stride * stride) = output_size ->
  ceil_div input_size (outer_stride * stride) = output_size.
Proof. padproof. Qed.

Theorem nested_ceilings : forall input_size output_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  output_size = ceil_div quotient stride ->
  ceil_div input_size (outer_stride * stride) = output_size.
Proof.
  intros input_size output_size outer_stride quotient stride H1 H2 H3 H4.
  assert (H5 : (outer_stride * (quotient - 1) < input_size /\ input_size <= outer_stride * quotient)).
  { exact (step_5 input_size outer_stride quotient H1 H3). }
  assert (H6 : ((output_size - 1) * stride <= quotient - 1 /\ quotient <= output_size * stride)).
  { exact (step_6 output_size quotient stride H2 H4). }
  assert (H7 : outer_stride * (output_size - 1) * stride < input_size).
  { assert (L0 : outer_stride * (output_size - 1) * stride <= outer_stride * (quotient - 1)) by exact (step_7a output_size outer_stride quotient stride H6 H1).
    assert (L1 : outer_stride * (quotient - 1) < input_size) by exact (step_7b input_size outer_stride quotient H5).
    composed. }
  assert (H8 : input_size <= output_size * outer_stride * stride).
  { assert (L0 : input_size <= outer_stride * quotient) by exact (step_8a input_size outer_stride quotient H5).
    assert (L1 : outer_stride * quotient <= output_size * outer_stride * stride) by exact (step_8b output_size outer_stride quotient stride H6 H1).
    composed. }
  assert (H9 : ceil_div input_size (outer_stride * stride) = output_size).
  { exact (step_9 input_size output_size outer_stride stride H7 H8). }
  exact (step_goal input_size output_size outer_stride stride H9).
Qed.
