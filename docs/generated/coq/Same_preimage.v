(* 4.3 The s sizes of same. A same convolution maps m to i exactly for the s sizes m = (i - 1)s + 1 … i·s. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall size input_size stride : Z,
  stride >= 1 ->
  (ceil_div size stride = input_size <-> ((input_size - 1) * stride < size /\ size <= input_size * stride)).
Proof. padproof. Qed.

Lemma step_2b : forall size input_size stride : Z,
  (((input_size - 1) * stride < size /\ size <= input_size * stride) <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride)).
Proof. padproof. Qed.

Lemma step_goal : forall size input_size stride : Z,
  (ceil_div size stride = input_size <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride)) ->
  (ceil_div size stride = input_size <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride)).
Proof. padproof. Qed.

Theorem same_preimage : forall size input_size stride : Z,
  stride >= 1 ->
  (ceil_div size stride = input_size <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride)).
Proof.
  intros size input_size stride H1.
  assert (H2 : (ceil_div size stride = input_size <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride))).
  { assert (L0 : ceil_div size stride = input_size <-> ((input_size - 1) * stride < size /\ size <= input_size * stride)) by exact (step_2a size input_size stride H1).
    assert (L1 : ((input_size - 1) * stride < size /\ size <= input_size * stride) <-> ((input_size - 1) * stride + 1 <= size /\ size <= input_size * stride)) by exact (step_2b size input_size stride).
    composed. }
  exact (step_goal size input_size stride H2).
Qed.
