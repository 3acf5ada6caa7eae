(* explicit_ceil_inside. As explicit_ceil, but windows that would start after the input are dropped. *)

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
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  ((Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_each_window_starts_in_the_input_or_before_it : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  ((Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) - 1) * stride < input_size + pad_low.
Proof. padproof. Qed.

Lemma step_law_covers_the_caller_s_pads_unless_one_window_more_would_start_after_the_input : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (pad_high >= asked_pad_high \/ (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) * stride >= input_size + pad_low).
Proof. padproof. Qed.

Lemma step_law_the_padding_ends_where_the_last_window_ends : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  pad_low >= 0 ->
  asked_pad_high >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
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
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
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
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  ((Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) - 1) * stride < input_size + pad_low ->
  (pad_high >= asked_pad_high \/ (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) * stride >= input_size + pad_low) ->
  (input_size + pad_low + pad_high - effective_kernel_size) mod stride = 0 ->
  pad_high - asked_pad_high < stride ->
  (pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_7a : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max ((((output_size - 1) * stride) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_7b : forall input_size output_size pad_low asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  (Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = (((output_size - 1) * stride) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_7c : forall output_size stride : Z,
  stride >= 1 ->
  (((output_size - 1) * stride) / stride) + 1 = output_size.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof. padproof. Qed.

Theorem explicit_ceil_inside_size : forall input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low >= 0 ->
  input_size + pad_low + asked_pad_high > effective_kernel_size - stride ->
  output_size = (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)) ->
  pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof.
  intros input_size output_size pad_low pad_high asked_pad_high effective_kernel_size stride H1 H2 H3 H4 H5 H6.
  assert (H7 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max ((((output_size - 1) * stride) / stride) + 1) 0)) by exact (size_step_7a input_size output_size pad_low pad_high effective_kernel_size stride H6).
    assert (L1 : (Z.max ((((output_size - 1) * stride) / stride) + 1) 0) = (((output_size - 1) * stride) / stride) + 1) by exact (size_step_7b input_size output_size pad_low asked_pad_high effective_kernel_size stride H1 H2 H3 H4 H5).
    assert (L2 : (((output_size - 1) * stride) / stride) + 1 = output_size) by exact (size_step_7c output_size stride H1).
    composed. }
  exact (size_step_goal input_size output_size pad_low pad_high effective_kernel_size stride H7).
Qed.
