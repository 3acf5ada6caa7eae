(* 12.4 The adjoint of a causal convolution looks ahead. With the crop k̂ - 1 that the adjoint of a causal convolution has at its start, tap 0 of input j writes nothing before output j·s exactly when the effective kernel size is 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall step stride crop_low : Z,
  stride >= 1 ->
  (step <= (step * stride - crop_low) / stride <-> step * stride <= step * stride - crop_low).
Proof. padproof. Qed.

Lemma step_3b : forall step effective_kernel_size stride crop_low : Z,
  crop_low = effective_kernel_size - 1 ->
  (step * stride <= step * stride - crop_low <-> effective_kernel_size <= 1).
Proof. padproof. Qed.

Lemma step_goal : forall step effective_kernel_size stride crop_low : Z,
  (step <= (step * stride - crop_low) / stride <-> effective_kernel_size <= 1) ->
  (step <= (step * stride - crop_low) / stride <-> effective_kernel_size <= 1).
Proof. padproof. Qed.

Theorem adjoint_of_causal : forall step effective_kernel_size stride crop_low : Z,
  stride >= 1 ->
  crop_low = effective_kernel_size - 1 ->
  (step <= (step * stride - crop_low) / stride <-> effective_kernel_size <= 1).
Proof.
  intros step effective_kernel_size stride crop_low H1 H2.
  assert (H3 : (step <= (step * stride - crop_low) / stride <-> effective_kernel_size <= 1)).
  { assert (L0 : step <= (step * stride - crop_low) / stride <-> step * stride <= step * stride - crop_low) by exact (step_3a step stride crop_low H1).
    assert (L1 : step * stride <= step * stride - crop_low <-> effective_kernel_size <= 1) by exact (step_3b step effective_kernel_size stride crop_low H2).
    composed. }
  exact (step_goal step effective_kernel_size stride crop_low H3).
Qed.
