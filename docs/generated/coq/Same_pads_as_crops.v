(* same_pads_as_crops. What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_stride_1 : forall full_length input_size effective_kernel_size kernel_size stride : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_law_crops_as_much_as_a_same_convolution_of_the_input_pads : forall full_length paired_size input_size total_pad effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (full_length + output_padding - paired_size >= 0 /\ (Z.max (((full_length + input_size + output_padding - paired_size - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride /\ (full_length + output_padding - paired_size = 0 \/ (Z.max (((full_length + input_size + output_padding - paired_size - effective_kernel_size - 1) / stride) + 1) 0) < ceil_div input_size stride)).
Proof. padproof. Qed.

Lemma step_law_the_odd_element_is_cut_at_the_end : forall full_length paired_size input_size total_pad effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (0 <= full_length + output_padding - paired_size - 2 * crop_low /\ full_length + output_padding - paired_size - 2 * crop_low <= 1).
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall full_length paired_size input_size total_pad effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  (full_length + output_padding - paired_size >= 0 /\ (Z.max (((full_length + input_size + output_padding - paired_size - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride /\ (full_length + output_padding - paired_size = 0 \/ (Z.max (((full_length + input_size + output_padding - paired_size - effective_kernel_size - 1) / stride) + 1) 0) < ceil_div input_size stride)) ->
  (0 <= full_length + output_padding - paired_size - 2 * crop_low /\ full_length + output_padding - paired_size - 2 * crop_low <= 1) ->
  (paired_size = full_length + output_padding - total_pad /\ crop_low = total_pad / 2).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall full_length paired_size input_size total_pad effective_kernel_size output_padding stride crop_low crop_high : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + output_padding - total_pad ->
  crop_high = full_length - paired_size - crop_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma transposed_step_7a : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma transposed_step_7b : forall full_length paired_size crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Lemma transposed_step_goal : forall paired_size input_size effective_kernel_size stride crop_low crop_high : Z,
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Theorem same_pads_as_crops_transposed : forall full_length paired_size input_size total_pad effective_kernel_size output_padding stride crop_low crop_high : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size output_padding stride crop_low crop_high H1 H2 H3 H4 H5 H6.
  assert (H7 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_7a full_length input_size effective_kernel_size stride crop_low crop_high H2).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_7b full_length paired_size crop_low crop_high H6).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H7).
Qed.
