(* half. Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one. *)

From Padproof Require Import Prelude.
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
  output_size = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 ->
  ((Z.max (((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_half_the_kernel_rounded_down : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 ->
  pad_low = effective_kernel_size / 2 ->
  pad_high = effective_kernel_size / 2 ->
  (0 <= effective_kernel_size - 2 * pad_low /\ effective_kernel_size - 2 * pad_low <= 1).
Proof. padproof. Qed.

Lemma step_law_as_much_after_the_input_as_before_it : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 ->
  pad_low = effective_kernel_size / 2 ->
  pad_high = effective_kernel_size / 2 ->
  pad_low = pad_high.
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 ->
  (0 <= effective_kernel_size - 2 * pad_low /\ effective_kernel_size - 2 * pad_low <= 1) ->
  pad_low = pad_high ->
  (pad_low = effective_kernel_size / 2 /\ pad_high = effective_kernel_size / 2).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_transposed_the_sizes_that_map_back_to_i : forall full_length paired_size input_size effective_kernel_size output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + output_padding - 2 * (effective_kernel_size / 2) ->
  (((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size <-> (0 <= output_padding /\ output_padding <= stride - 1)).
Proof. padproof. Qed.

Lemma step_transposed_the_low_crop_is_the_low_pad_at_N : forall full_length paired_size input_size effective_kernel_size output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + output_padding - 2 * (effective_kernel_size / 2) ->
  ((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size ->
  effective_kernel_size / 2 = effective_kernel_size / 2.
Proof. padproof. Qed.

Lemma step_stride_1_3 : forall full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  crop_high = full_length - paired_size - crop_low ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_5a : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  pad_low = effective_kernel_size / 2 ->
  pad_high = effective_kernel_size / 2 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_5b : forall input_size effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  (Z.max (((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1.
Proof. padproof. Qed.

Theorem half_size : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  pad_low = effective_kernel_size / 2 ->
  pad_high = effective_kernel_size / 2 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1.
Proof.
  intros input_size pad_low pad_high effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) 0)) by exact (size_step_5a input_size pad_low pad_high effective_kernel_size stride H3 H4).
    assert (L1 : (Z.max (((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) 0) = ((input_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1) by exact (size_step_5b input_size effective_kernel_size stride H1 H2).
    composed. }
  exact (size_step_goal input_size pad_low pad_high effective_kernel_size stride H5).
Qed.

Lemma transposed_step_4a : forall full_length paired_size input_size effective_kernel_size output_padding stride : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + output_padding - 2 * (effective_kernel_size / 2) ->
  ((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size.
Proof. padproof. Qed.

Lemma transposed_step_7a : forall effective_kernel_size crop_low : Z,
  crop_low = effective_kernel_size / 2 ->
  effective_kernel_size / 2 = crop_low.
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
  ((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size ->
  effective_kernel_size / 2 = crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size /\ effective_kernel_size / 2 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof. padproof. Qed.

Theorem half_transposed : forall full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high : Z,
  (0 <= output_padding /\ output_padding <= stride - 1) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + output_padding - 2 * (effective_kernel_size / 2) ->
  crop_low = effective_kernel_size / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size /\ effective_kernel_size / 2 = crop_low /\ (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
Proof.
  intros full_length paired_size input_size effective_kernel_size output_padding stride crop_low crop_high H1 H2 H3 H5 H6.
  assert (H4 : ((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size).
  { assert (L0 : ((paired_size + 2 * (effective_kernel_size / 2) - effective_kernel_size) / stride) + 1 = input_size) by exact (transposed_step_4a full_length paired_size input_size effective_kernel_size output_padding stride H1 H2 H3).
    composed. }
  assert (H7 : effective_kernel_size / 2 = crop_low).
  { assert (L0 : effective_kernel_size / 2 = crop_low) by exact (transposed_step_7a effective_kernel_size crop_low H5).
    composed. }
  assert (H8 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_8a full_length input_size effective_kernel_size stride crop_low crop_high H2).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_8b full_length paired_size crop_low crop_high H6).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H4 H7 H8).
Qed.
