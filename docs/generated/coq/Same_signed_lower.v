(* same_signed_lower. As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_one_window_per_started_stride : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_law_ends_where_the_last_window_ends : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_low + pad_high = ((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size.
Proof. padproof. Qed.

Lemma step_law_half_of_one_more_before_the_input_rounded_toward_zero : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  ((pad_low + pad_high >= 0 /\ (0 <= pad_low - pad_high /\ pad_low - pad_high <= 1)) \/ (pad_low + pad_high < 0 /\ (1 <= pad_low - pad_high /\ pad_low - pad_high <= 2))).
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride ->
  pad_low + pad_high = ((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size ->
  ((pad_low + pad_high >= 0 /\ (0 <= pad_low - pad_high /\ pad_low - pad_high <= 1)) \/ (pad_low + pad_high < 0 /\ (1 <= pad_low - pad_high /\ pad_low - pad_high <= 2))) ->
  (pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) /\ pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0)).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_7a : forall input_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_7b : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_7c : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof. padproof. Qed.

Theorem same_signed_lower_size : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (output_size - 1) * stride + effective_kernel_size - input_size ->
  pad_low = (Z.max (ceil_div total_pad 2) 0) + (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  pad_high = total_pad - (Z.max (ceil_div total_pad 2) 0) - (Z.min (ceil_div (total_pad + 1) 2) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof.
  intros input_size output_size total_pad pad_low pad_high effective_kernel_size stride H1 H2 H3 H4 H5 H6.
  assert (H7 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0)) by exact (size_step_7a input_size total_pad pad_low pad_high effective_kernel_size stride H5 H6).
    assert (L1 : (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1) by exact (size_step_7b input_size output_size total_pad effective_kernel_size stride H1 H2 H3 H4).
    assert (L2 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size) by exact (size_step_7c input_size output_size total_pad effective_kernel_size stride H1 H4).
    composed. }
  exact (size_step_goal input_size output_size pad_low pad_high effective_kernel_size stride H7).
Qed.
