(* 1.1 How many windows fit. Window j ≥ 0 lies inside the padded input exactly when j is below max(⌊(i + P - k̂)/s⌋ + 1, 0). *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall step input_size total_pad effective_kernel_size stride : Z,
  (step * stride + effective_kernel_size <= input_size + total_pad <-> step * stride <= input_size + total_pad - effective_kernel_size).
Proof. padproof. Qed.

Lemma step_2b : forall step input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (step * stride <= input_size + total_pad - effective_kernel_size <-> step <= (input_size + total_pad - effective_kernel_size) / stride).
Proof. padproof. Qed.

Lemma step_2c : forall step input_size total_pad effective_kernel_size stride : Z,
  (step <= (input_size + total_pad - effective_kernel_size) / stride <-> step < ((input_size + total_pad - effective_kernel_size) / stride) + 1).
Proof. padproof. Qed.

Lemma step_goal : forall step input_size total_pad effective_kernel_size stride : Z,
  (step * stride + effective_kernel_size <= input_size + total_pad <-> step < ((input_size + total_pad - effective_kernel_size) / stride) + 1) ->
  ((step >= 0 /\ step * stride + effective_kernel_size <= input_size + total_pad) <-> (step >= 0 /\ step < (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0))).
Proof. padproof. Qed.

Theorem window_count : forall step input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  ((step >= 0 /\ step * stride + effective_kernel_size <= input_size + total_pad) <-> (step >= 0 /\ step < (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0))).
Proof.
  intros step input_size total_pad effective_kernel_size stride H1.
  assert (H2 : (step * stride + effective_kernel_size <= input_size + total_pad <-> step < ((input_size + total_pad - effective_kernel_size) / stride) + 1)).
  { assert (L0 : step * stride + effective_kernel_size <= input_size + total_pad <-> step * stride <= input_size + total_pad - effective_kernel_size) by exact (step_2a step input_size total_pad effective_kernel_size stride).
    assert (L1 : step * stride <= input_size + total_pad - effective_kernel_size <-> step <= (input_size + total_pad - effective_kernel_size) / stride) by exact (step_2b step input_size total_pad effective_kernel_size stride H1).
    assert (L2 : step <= (input_size + total_pad - effective_kernel_size) / stride <-> step < ((input_size + total_pad - effective_kernel_size) / stride) + 1) by exact (step_2c step input_size total_pad effective_kernel_size stride).
    composed. }
  exact (step_goal step input_size total_pad effective_kernel_size stride H2).
Qed.
