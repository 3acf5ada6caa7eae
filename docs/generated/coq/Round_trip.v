(* 9.1 When down and up by s returns the size. A same convolution followed by a transposed same at the largest size gives the input size back exactly when the stride divides it. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall input_size output_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  (output_size * stride = input_size <-> (stride | input_size)).
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size stride : Z,
  (output_size * stride = input_size <-> (stride | input_size)) ->
  (output_size * stride = input_size <-> (stride | input_size)).
Proof. padproof. Qed.

Theorem round_trip : forall input_size output_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  (output_size * stride = input_size <-> (stride | input_size)).
Proof.
  intros input_size output_size stride H1 H2.
  assert (H3 : (output_size * stride = input_size <-> (stride | input_size))).
  { assert (L0 : output_size * stride = input_size <-> (stride | input_size)) by exact (step_3a input_size output_size stride H1 H2).
    composed. }
  exact (step_goal input_size output_size stride H3).
Qed.
