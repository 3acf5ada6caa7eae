(* 10.2 The recipe (k - u)//2 multiplies the size where k̂ - s is even. Padding ⌊(k̂ - s)/2⌋ gives i·s + ((k̂ - s) mod 2) elements: i·s exactly when k̂ and s are both even or both odd. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2 : forall pad effective_kernel_size stride : Z,
  pad = (effective_kernel_size - stride) / 2 ->
  2 * pad = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride.
Proof. padproof. Qed.

Lemma step_3a : forall input_size pad effective_kernel_size stride : Z,
  2 * pad = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride ->
  (input_size - 1) * stride + effective_kernel_size - 2 * pad = (input_size - 1) * stride + ((effective_kernel_size - stride) mod 2) + stride.
Proof. padproof. Qed.

Lemma step_3b : forall input_size effective_kernel_size stride : Z,
  (input_size - 1) * stride + ((effective_kernel_size - stride) mod 2) + stride = input_size * stride + ((effective_kernel_size - stride) mod 2).
Proof. padproof. Qed.

Lemma step_goal : forall input_size pad effective_kernel_size stride : Z,
  (input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride + ((effective_kernel_size - stride) mod 2) ->
  ((input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride + ((effective_kernel_size - stride) mod 2) /\ ((input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride <-> (2 | effective_kernel_size - stride))).
Proof. padproof. Qed.

Theorem upsampling_recipe : forall input_size pad effective_kernel_size stride : Z,
  pad = (effective_kernel_size - stride) / 2 ->
  ((input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride + ((effective_kernel_size - stride) mod 2) /\ ((input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride <-> (2 | effective_kernel_size - stride))).
Proof.
  intros input_size pad effective_kernel_size stride H1.
  assert (H2 : 2 * pad = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride).
  { exact (step_2 pad effective_kernel_size stride H1). }
  assert (H3 : (input_size - 1) * stride + effective_kernel_size - 2 * pad = input_size * stride + ((effective_kernel_size - stride) mod 2)).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - 2 * pad = (input_size - 1) * stride + ((effective_kernel_size - stride) mod 2) + stride) by exact (step_3a input_size pad effective_kernel_size stride H2).
    assert (L1 : (input_size - 1) * stride + ((effective_kernel_size - stride) mod 2) + stride = input_size * stride + ((effective_kernel_size - stride) mod 2)) by exact (step_3b input_size effective_kernel_size stride).
    composed. }
  exact (step_goal input_size pad effective_kernel_size stride H3).
Qed.
