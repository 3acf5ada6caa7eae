(* explicit_ceil. The pads are the caller's, and where they leave elements over, one window more reaches beyond them. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_size : forall input_size output_size pad_low asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  ((Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_covers_the_caller_s_pads : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  pad_high >= asked_pad_high.
Proof. padproof. Qed.

Lemma step_law_the_padding_ends_where_the_last_window_ends : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (input_size + pad_low + pad_high - effective_kernel_size) mod stride = 0.
Proof. padproof. Qed.

Lemma step_law_no_window_more_than_that_takes : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  pad_high - asked_pad_high < stride.
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  pad_high >= asked_pad_high ->
  (input_size + pad_low + pad_high - effective_kernel_size) mod stride = 0 ->
  pad_high - asked_pad_high < stride ->
  (pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_5a : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max ((((output_size - 1) * stride) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_5b : forall input_size output_size pad_low asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  (Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = (((output_size - 1) * stride) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_5c : forall output_size stride : Z,
  stride >= 1 ->
  (((output_size - 1) * stride) / stride) + 1 = output_size.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof. padproof. Qed.

Theorem explicit_ceil_size : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof.
  intros input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max ((((output_size - 1) * stride) / stride) + 1) 0)) by exact (size_step_5a input_size output_size pad_low pad_high effective_kernel_size stride H4).
    assert (L1 : (Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = (((output_size - 1) * stride) / stride) + 1) by exact (size_step_5b input_size output_size pad_low asked_pad_high effective_kernel_size stride H1 H2 H3).
    assert (L2 : (((output_size - 1) * stride) / stride) + 1 = output_size) by exact (size_step_5c output_size stride H1).
    composed. }
  exact (size_step_goal input_size output_size pad_low pad_high effective_kernel_size stride H5).
Qed.
