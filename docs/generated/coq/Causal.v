(* causal. The whole pad goes before the input, so that output j depends on inputs up to j·s only. *)

From Padproof Require Import Prelude Ceiling_as_floor.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_size : forall input_size output_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  ((Z.max (((input_size - 1) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_the_last_tap_of_window_j_reads_input_j_s : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  pad_low = effective_kernel_size - 1 ->
  pad_high = 0 ->
  effective_kernel_size - pad_low - 1 = 0.
Proof. padproof. Qed.

Lemma step_law_nothing_after_the_input : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  pad_low = effective_kernel_size - 1 ->
  pad_high = 0 ->
  pad_high = 0.
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  effective_kernel_size - pad_low - 1 = 0 ->
  pad_high = 0 ->
  (pad_low = effective_kernel_size - 1 /\ pad_high = 0).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low = effective_kernel_size - 1 ->
  pad_high = 0 ->
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

Lemma step_transposed_the_low_crop_is_the_low_pad_at_N : forall full_length paired_size input_size effective_kernel_size output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  ceil_div paired_size stride = input_size ->
  0 = 0.
Proof. padproof. Qed.

Lemma step_stride_1_3 : forall full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  crop_low = 0 ->
  crop_high = full_length - paired_size - crop_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_5_assumption_1_of_ceiling_as_floor : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_6a : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  pad_low = effective_kernel_size - 1 ->
  pad_high = 0 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size - 1) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_6b : forall input_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  (Z.max (((input_size - 1) / stride) + 1) 0) = ((input_size - 1) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_6c : forall input_size stride : Z,
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride.
Proof. padproof. Qed.

Theorem causal_size : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low = effective_kernel_size - 1 ->
  pad_high = 0 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride.
Proof.
  intros input_size pad_low pad_high effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride).
  { assert (C0 : stride >= 1) by exact (size_step_5_assumption_1_of_ceiling_as_floor stride H1).
    cited (ceiling_as_floor (input_size) (stride)). }
  assert (H6 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size - 1) / stride) + 1) 0)) by exact (size_step_6a input_size pad_low pad_high effective_kernel_size stride H3 H4).
    assert (L1 : (Z.max (((input_size - 1) / stride) + 1) 0) = ((input_size - 1) / stride) + 1) by exact (size_step_6b input_size stride H1 H2).
    assert (L2 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride) by exact (size_step_6c input_size stride H5).
    composed. }
  exact (size_step_goal input_size pad_low pad_high effective_kernel_size stride H6).
Qed.

Lemma transposed_step_4a : forall paired_size input_size output_padding stride : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  ceil_div paired_size stride = input_size.
Proof. padproof. Qed.

Lemma transposed_step_7a : forall crop_low : Z,
  crop_low = 0 ->
  0 = crop_low.
Proof. padproof. Qed.

Lemma transposed_step_8a : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma transposed_step_8b : forall full_length paired_size crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Lemma transposed_step_goal : forall paired_size input_size effective_kernel_size stride crop_low crop_high : Z,
  ceil_div paired_size stride = input_size ->
  0 = crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (ceil_div paired_size stride = input_size /\ 0 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof. padproof. Qed.

Theorem causal_transposed : forall full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + output_padding + 1 ->
  crop_low = 0 ->
  crop_high = full_length - paired_size - crop_low ->
  (ceil_div paired_size stride = input_size /\ 0 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof.
  intros full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high H1 H2 H3 H5 H6.
  assert (H4 : ceil_div paired_size stride = input_size).
  { assert (L0 : ceil_div paired_size stride = input_size) by exact (transposed_step_4a paired_size input_size output_padding stride H1 H3).
    composed. }
  assert (H7 : 0 = crop_low).
  { assert (L0 : 0 = crop_low) by exact (transposed_step_7a crop_low H5).
    composed. }
  assert (H8 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_8a full_length input_size effective_kernel_size stride crop_low crop_high H2).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_8b full_length paired_size crop_low crop_high H6).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H4 H7 H8).
Qed.
