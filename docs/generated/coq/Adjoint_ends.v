(* 5.4 Both crops of the adjoint. On the o outputs of a convolution of m elements, the transposed convolution with low crop p_low gives m elements back exactly when its high crop is p_high less the (m + p_low + p_high - k̂) mod s elements, at most s - 1, that are left over after the last window. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall size output_size pad_low pad_high effective_kernel_size stride : Z,
  output_size = ((size + pad_low + pad_high - effective_kernel_size) / stride) + 1 ->
  stride >= 1 ->
  (output_size - 1) * stride = size + pad_low + pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size.
Proof. padproof. Qed.

Lemma step_6a : forall size full_length output_size pad_low effective_kernel_size stride crop_low crop_high : Z,
  full_length = (output_size - 1) * stride + effective_kernel_size ->
  crop_low = pad_low ->
  (full_length - crop_low - crop_high = size <-> (output_size - 1) * stride + effective_kernel_size - pad_low - crop_high = size).
Proof. padproof. Qed.

Lemma step_6b : forall size output_size pad_low pad_high effective_kernel_size stride crop_high : Z,
  (output_size - 1) * stride = size + pad_low + pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size ->
  ((output_size - 1) * stride + effective_kernel_size - pad_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride)).
Proof. padproof. Qed.

Lemma step_7 : forall size pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  (0 <= (size + pad_low + pad_high - effective_kernel_size) mod stride /\ (size + pad_low + pad_high - effective_kernel_size) mod stride <= stride - 1).
Proof. padproof. Qed.

Lemma step_goal : forall size full_length pad_low pad_high effective_kernel_size stride crop_low crop_high : Z,
  (full_length - crop_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride)) ->
  (0 <= (size + pad_low + pad_high - effective_kernel_size) mod stride /\ (size + pad_low + pad_high - effective_kernel_size) mod stride <= stride - 1) ->
  ((full_length - crop_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride)) /\ (0 <= (size + pad_low + pad_high - effective_kernel_size) mod stride /\ (size + pad_low + pad_high - effective_kernel_size) mod stride <= stride - 1)).
Proof. padproof. Qed.

Theorem adjoint_ends : forall size full_length output_size pad_low pad_high effective_kernel_size stride crop_low crop_high : Z,
  stride >= 1 ->
  output_size = ((size + pad_low + pad_high - effective_kernel_size) / stride) + 1 ->
  full_length = (output_size - 1) * stride + effective_kernel_size ->
  crop_low = pad_low ->
  ((full_length - crop_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride)) /\ (0 <= (size + pad_low + pad_high - effective_kernel_size) mod stride /\ (size + pad_low + pad_high - effective_kernel_size) mod stride <= stride - 1)).
Proof.
  intros size full_length output_size pad_low pad_high effective_kernel_size stride crop_low crop_high H1 H2 H3 H4.
  assert (H5 : (output_size - 1) * stride = size + pad_low + pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size).
  { exact (step_5 size output_size pad_low pad_high effective_kernel_size stride H2 H1). }
  assert (H6 : (full_length - crop_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride))).
  { assert (L0 : full_length - crop_low - crop_high = size <-> (output_size - 1) * stride + effective_kernel_size - pad_low - crop_high = size) by exact (step_6a size full_length output_size pad_low effective_kernel_size stride crop_low crop_high H3 H4).
    assert (L1 : (output_size - 1) * stride + effective_kernel_size - pad_low - crop_high = size <-> crop_high = pad_high - ((size + pad_low + pad_high - effective_kernel_size) mod stride)) by exact (step_6b size output_size pad_low pad_high effective_kernel_size stride crop_high H5).
    composed. }
  assert (H7 : (0 <= (size + pad_low + pad_high - effective_kernel_size) mod stride /\ (size + pad_low + pad_high - effective_kernel_size) mod stride <= stride - 1)).
  { exact (step_7 size pad_low pad_high effective_kernel_size stride H1). }
  exact (step_goal size full_length pad_low pad_high effective_kernel_size stride crop_low crop_high H6 H7).
Qed.
