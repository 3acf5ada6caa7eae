(* 2.1 The ceiling as a floor. The quotient i/s rounded up is (i - 1)/s rounded down, plus 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall input_size stride : Z,
  stride >= 1 ->
  ((input_size - 1) / stride) + 1 = (input_size + stride - 1) / stride.
Proof. padproof. Qed.

Lemma step_2b : forall input_size stride : Z,
  stride >= 1 ->
  (input_size + stride - 1) / stride = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_goal : forall input_size stride : Z,
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride.
Proof. padproof. Qed.

Theorem ceiling_as_floor : forall input_size stride : Z,
  stride >= 1 ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride.
Proof.
  intros input_size stride H1.
  assert (H2 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride).
  { assert (L0 : ((input_size - 1) / stride) + 1 = (input_size + stride - 1) / stride) by exact (step_2a input_size stride H1).
    assert (L1 : (input_size + stride - 1) / stride = ceil_div input_size stride) by exact (step_2b input_size stride H1).
    composed. }
  exact (step_goal input_size stride H2).
Qed.
