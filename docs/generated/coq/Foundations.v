(* The rules of same: what their crops are, by one name and by another. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size effective_kernel_size kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  kernel_size >= 1 ->
  (effective_kernel_size = kernel_size \/ (kernel_size >= 2 /\ effective_kernel_size >= 2 * kernel_size - 1)) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_k_is_k_or_at_least_2k_1 : forall effective_kernel_size kernel_size dilation : Z,
  kernel_size >= 1 ->
  dilation >= 1 ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  (effective_kernel_size >= 1 /\ (effective_kernel_size = kernel_size \/ (kernel_size >= 2 /\ effective_kernel_size >= 2 * kernel_size - 1))).
Proof. padproof. Qed.

Lemma step_A_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 /\ crop_high = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride).
Proof. padproof. Qed.

Lemma step_A_prime_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = ceil_div total_crop 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ crop_high = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride).
Proof. padproof. Qed.

Lemma step_B_upper_its_crops_spelt_out : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (Z.min (input_size * stride) (full_length + asked_output_padding)) ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = excess / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (effective_kernel_size + asked_output_padding - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride) / 2 /\ crop_high = effective_kernel_size - ((effective_kernel_size + asked_output_padding - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride) / 2) - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride).
Proof. padproof. Qed.

Lemma step_B_lower_its_crops_spelt_out : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (Z.min (input_size * stride) (full_length + asked_output_padding)) ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = ceil_div (effective_kernel_size + asked_output_padding - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride) 2 /\ crop_high = effective_kernel_size - (ceil_div (effective_kernel_size + asked_output_padding - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride) 2) - (Z.min 0 (effective_kernel_size + asked_output_padding - stride)) - stride).
Proof. padproof. Qed.

Lemma step_C_upper_its_crops_spelt_out : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = excess / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (effective_kernel_size + asked_output_padding - stride) / 2 /\ crop_high = effective_kernel_size - ((effective_kernel_size + asked_output_padding - stride) / 2) - stride).
Proof. padproof. Qed.

Lemma step_C_lower_its_crops_spelt_out : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = ceil_div (effective_kernel_size + asked_output_padding - stride) 2 /\ crop_high = effective_kernel_size - (ceil_div (effective_kernel_size + asked_output_padding - stride) 2) - stride).
Proof. padproof. Qed.

Lemma step_D_its_crops_spelt_out : forall full_length paired_size input_size effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = full_length + asked_output_padding ->
  crop_low = 0 ->
  crop_high = full_length - paired_size ->
  (crop_low = 0 /\ crop_high = -asked_output_padding).
Proof. padproof. Qed.

Lemma step_E_its_crops_spelt_out : forall full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  kernel_size >= 1 ->
  (effective_kernel_size = kernel_size \/ (kernel_size >= 2 /\ effective_kernel_size >= 2 * kernel_size - 1)) ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) /\ crop_high = effective_kernel_size - (Z.max ((kernel_size - stride) / 2) 0) - (Z.min (ceil_div (kernel_size - stride) 2) 0) - stride).
Proof. padproof. Qed.

Lemma step_F_upper_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max (effective_kernel_size - 1) 0) / 2 /\ crop_high = effective_kernel_size - ((Z.max (effective_kernel_size - 1) 0) / 2) - 1).
Proof. padproof. Qed.

Lemma step_F_lower_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = ceil_div total_crop 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = ceil_div (Z.max (effective_kernel_size - 1) 0) 2 /\ crop_high = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - 1) 0) 2) - 1).
Proof. padproof. Qed.

Lemma step_G_its_crops_spelt_out : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 /\ crop_high = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding).
Proof. padproof. Qed.

Lemma step_H_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + (effective_kernel_size mod 2) + asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max (effective_kernel_size - (effective_kernel_size mod 2) - asked_output_padding) 0) / 2 /\ crop_high = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2) - asked_output_padding) 0) / 2) - (effective_kernel_size mod 2) - asked_output_padding).
Proof. padproof. Qed.

Lemma step_I_upper_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = (Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2 /\ crop_high = effective_kernel_size + asked_output_padding - ((Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2) - stride).
Proof. padproof. Qed.

Lemma step_I_lower_its_crops_spelt_out : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = ceil_div total_crop 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (crop_low = ceil_div (Z.max (effective_kernel_size + asked_output_padding - stride) 0) 2 /\ crop_high = effective_kernel_size + asked_output_padding - (ceil_div (Z.max (effective_kernel_size + asked_output_padding - stride) 0) 2) - stride).
Proof. padproof. Qed.

Lemma step_D_valid_at_smallest_is_D : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  (0 = 0 /\ 0 = 0).
Proof. padproof. Qed.

Lemma step_F_same_fixed_upper_at_smallest_is_F_upper : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((effective_kernel_size - 1) / 2 = (Z.max (effective_kernel_size - 1) 0) / 2 /\ effective_kernel_size - ((effective_kernel_size - 1) / 2) - 1 = effective_kernel_size - ((Z.max (effective_kernel_size - 1) 0) / 2) - 1).
Proof. padproof. Qed.

Lemma step_F_same_fixed_lower_at_smallest_is_F_lower : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  (ceil_div (effective_kernel_size - 1) 2 = ceil_div (Z.max (effective_kernel_size - 1) 0) 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - 1) 2) - 1 = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - 1) 0) 2) - 1).
Proof. padproof. Qed.
