(* 5.3 Cropping and padding give one size. What the crops c_low and c_high leave of the full result is as long as the output of a convolution of stride 1 over the zero-stuffed input with pads k̂ - 1 - c_low and k̂ - 1 - c_high. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall input_size pad_low pad_high effective_kernel_size stride crop_low crop_high : Z,
  pad_low = effective_kernel_size - crop_low - 1 ->
  pad_high = effective_kernel_size - crop_high - 1 ->
  (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high.
Proof. padproof. Qed.

Lemma step_4b : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size pad_low pad_high effective_kernel_size stride crop_low crop_high : Z,
  (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = full_length - crop_low - crop_high ->
  (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Theorem duality_size : forall full_length input_size pad_low pad_high effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  pad_low = effective_kernel_size - crop_low - 1 ->
  pad_high = effective_kernel_size - crop_high - 1 ->
  (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = full_length - crop_low - crop_high.
Proof.
  intros full_length input_size pad_low pad_high effective_kernel_size stride crop_low crop_high H1 H2 H3.
  assert (H4 : (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = full_length - crop_low - crop_high).
  { assert (L0 : (input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2 = (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high) by exact (step_4a input_size pad_low pad_high effective_kernel_size stride crop_low crop_high H2 H3).
    assert (L1 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (step_4b full_length input_size effective_kernel_size stride crop_low crop_high H1).
    composed. }
  exact (step_goal full_length input_size pad_low pad_high effective_kernel_size stride crop_low crop_high H4).
Qed.
