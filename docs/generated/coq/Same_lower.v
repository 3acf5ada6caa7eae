(* same_lower. One window per started stride with the least padding; an odd pad element goes before the input. *)

From Padproof Require Import Prelude Same_size.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_one_window_per_started_stride : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_law_never_crops : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (pad_low >= 0 /\ pad_high >= 0).
Proof. padproof. Qed.

Lemma step_law_pads_least_one_element_less_would_lose_a_window : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (pad_low + pad_high = 0 \/ (Z.max (((input_size + pad_low + pad_high - effective_kernel_size - 1) / stride) + 1) 0) < ceil_div input_size stride).
Proof. padproof. Qed.

Lemma step_law_the_odd_element_goes_before_the_input : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (0 <= pad_low - pad_high /\ pad_low - pad_high <= 1).
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride ->
  (pad_low >= 0 /\ pad_high >= 0) ->
  (pad_low + pad_high = 0 \/ (Z.max (((input_size + pad_low + pad_high - effective_kernel_size - 1) / stride) + 1) 0) < ceil_div input_size stride) ->
  (0 <= pad_low - pad_high /\ pad_low - pad_high <= 1) ->
  (pad_low = ceil_div total_pad 2 /\ pad_high = total_pad - (ceil_div total_pad 2)).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_stride_1_3 : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_transposed_the_sizes_that_map_back_to_i : forall full_length paired_size input_size effective_kernel_size output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  (ceil_div paired_size stride = input_size <-> (0 <= output_padding /\ output_padding <= stride - 1)).
Proof. padproof. Qed.

Lemma step_transposed_the_low_crop_is_the_low_pad_at_N : forall full_length paired_size input_size total_crop effective_kernel_size output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  ceil_div paired_size stride = input_size ->
  ceil_div total_crop 2 = ceil_div (Z.max (((ceil_div paired_size stride) - 1) * stride + effective_kernel_size - paired_size) 0) 2.
Proof. padproof. Qed.

Lemma step_stride_1_4 : forall full_length paired_size input_size total_crop effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_8_the_meaning_of_output_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  output_size = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma size_step_8_the_meaning_of_total_pad : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma size_step_8_assumption_1_of_same_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_8_assumption_2_of_same_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  effective_kernel_size >= 1.
Proof. padproof. Qed.

Lemma size_step_9a : forall input_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_9b : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_9c : forall input_size output_size total_pad effective_kernel_size stride : Z,
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof. padproof. Qed.

Theorem same_lower_size : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = ceil_div total_pad 2 ->
  pad_high = total_pad - (ceil_div total_pad 2) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size.
Proof.
  intros input_size output_size total_pad pad_low pad_high effective_kernel_size stride H1 H2 H3 H4 H5 H6 H7.
  assert (H8 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size).
  { assert (C0 : output_size = ceil_div input_size stride) by exact (size_step_8_the_meaning_of_output_size input_size output_size total_pad effective_kernel_size stride H1 H3 H4 H5).
    assert (C1 : total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0)) by exact (size_step_8_the_meaning_of_total_pad input_size output_size total_pad effective_kernel_size stride H1 H3 H4 H5).
    assert (C2 : stride >= 1) by exact (size_step_8_assumption_1_of_same_size input_size output_size total_pad effective_kernel_size stride H1 H3 H4 H5).
    assert (C3 : effective_kernel_size >= 1) by exact (size_step_8_assumption_2_of_same_size input_size output_size total_pad effective_kernel_size stride H1 H3 H4 H5).
    cited (same_size (input_size) (output_size) (total_pad) (effective_kernel_size) (stride)). }
  assert (H9 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = output_size).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0)) by exact (size_step_9a input_size total_pad pad_low pad_high effective_kernel_size stride H6 H7).
    assert (L1 : (Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1) by exact (size_step_9b input_size output_size total_pad effective_kernel_size stride H1 H2 H4 H5).
    assert (L2 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size) by exact (size_step_9c input_size output_size total_pad effective_kernel_size stride H8).
    composed. }
  exact (size_step_goal input_size output_size pad_low pad_high effective_kernel_size stride H9).
Qed.

Lemma transposed_step_4a : forall paired_size input_size output_padding stride : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  ceil_div paired_size stride = input_size.
Proof. padproof. Qed.

Lemma transposed_step_8a : forall full_length paired_size input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = ceil_div (Z.max (full_length - paired_size) 0) 2.
Proof. padproof. Qed.

Lemma transposed_step_8b : forall full_length paired_size total_crop : Z,
  total_crop = (Z.max (full_length - paired_size) 0) ->
  ceil_div (Z.max (full_length - paired_size) 0) 2 = ceil_div total_crop 2.
Proof. padproof. Qed.

Lemma transposed_step_8c : forall total_crop crop_low : Z,
  crop_low = ceil_div total_crop 2 ->
  ceil_div total_crop 2 = crop_low.
Proof. padproof. Qed.

Lemma transposed_step_9a : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma transposed_step_9b : forall full_length paired_size crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Lemma transposed_step_goal : forall paired_size input_size effective_kernel_size stride crop_low crop_high : Z,
  ceil_div paired_size stride = input_size ->
  ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (ceil_div paired_size stride = input_size /\ ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof. padproof. Qed.

Theorem same_lower_transposed : forall full_length paired_size input_size total_crop effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = ceil_div total_crop 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (ceil_div paired_size stride = input_size /\ ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size output_padding stride crop_low crop_high H1 H2 H3 H5 H6 H7.
  assert (H4 : ceil_div paired_size stride = input_size).
  { assert (L0 : ceil_div paired_size stride = input_size) by exact (transposed_step_4a paired_size input_size output_padding stride H1 H3).
    composed. }
  assert (H8 : ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = crop_low).
  { assert (L0 : ceil_div (Z.max ((input_size - 1) * stride + effective_kernel_size - paired_size) 0) 2 = ceil_div (Z.max (full_length - paired_size) 0) 2) by exact (transposed_step_8a full_length paired_size input_size effective_kernel_size stride H2).
    assert (L1 : ceil_div (Z.max (full_length - paired_size) 0) 2 = ceil_div total_crop 2) by exact (transposed_step_8b full_length paired_size total_crop H5).
    assert (L2 : ceil_div total_crop 2 = crop_low) by exact (transposed_step_8c total_crop crop_low H6).
    composed. }
  assert (H9 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_9a full_length input_size effective_kernel_size stride crop_low crop_high H2).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_9b full_length paired_size crop_low crop_high H7).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H4 H8 H9).
Qed.
