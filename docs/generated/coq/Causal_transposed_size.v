(* 12.5 The size of a causal transposed convolution. With no crop at the start and k̂ - s at the end, s outputs remain for each input. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall full_length effective_kernel_size stride crop_low crop_high : Z,
  crop_low = 0 ->
  crop_high = effective_kernel_size - stride ->
  full_length - crop_low - crop_high = full_length + stride - effective_kernel_size.
Proof. padproof. Qed.

Lemma step_4b : forall full_length input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  full_length + stride - effective_kernel_size = input_size * stride.
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size stride crop_low crop_high : Z,
  full_length - crop_low - crop_high = input_size * stride ->
  full_length - crop_low - crop_high = input_size * stride.
Proof. padproof. Qed.

Theorem causal_transposed_size : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  crop_low = 0 ->
  crop_high = effective_kernel_size - stride ->
  full_length - crop_low - crop_high = input_size * stride.
Proof.
  intros full_length input_size effective_kernel_size stride crop_low crop_high H1 H2 H3.
  assert (H4 : full_length - crop_low - crop_high = input_size * stride).
  { assert (L0 : full_length - crop_low - crop_high = full_length + stride - effective_kernel_size) by exact (step_4a full_length effective_kernel_size stride crop_low crop_high H2 H3).
    assert (L1 : full_length + stride - effective_kernel_size = input_size * stride) by exact (step_4b full_length input_size effective_kernel_size stride H1).
    composed. }
  exact (step_goal full_length input_size stride crop_low crop_high H4).
Qed.
