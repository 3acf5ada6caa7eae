(* same_undilated. i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_law_i_s_elements : forall full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  paired_size = input_size * stride.
Proof. padproof. Qed.

Lemma step_law_half_of_k_s_at_the_start_rounded_toward_zero : forall full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  ((kernel_size >= stride /\ (0 <= kernel_size - stride - 2 * crop_low /\ kernel_size - stride - 2 * crop_low <= 1)) \/ (kernel_size < stride /\ (-1 <= kernel_size - stride - 2 * crop_low /\ kernel_size - stride - 2 * crop_low <= 0))).
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  crop_high = full_length - paired_size - crop_low ->
  paired_size = input_size * stride ->
  ((kernel_size >= stride /\ (0 <= kernel_size - stride - 2 * crop_low /\ kernel_size - stride - 2 * crop_low <= 1)) \/ (kernel_size < stride /\ (-1 <= kernel_size - stride - 2 * crop_low /\ kernel_size - stride - 2 * crop_low <= 0))) ->
  (paired_size = input_size * stride /\ crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0)).
Proof. padproof. Qed.

Lemma transposed_step_5a : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma transposed_step_5b : forall full_length paired_size crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Lemma transposed_step_goal : forall paired_size input_size effective_kernel_size stride crop_low crop_high : Z,
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Theorem same_undilated_transposed : forall full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  crop_low = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) ->
  crop_high = full_length - paired_size - crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof.
  intros full_length paired_size input_size effective_kernel_size kernel_size stride crop_low crop_high H1 H2 H3 H4.
  assert (H5 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_5a full_length input_size effective_kernel_size stride crop_low crop_high H1).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_5b full_length paired_size crop_low crop_high H4).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H5).
Qed.
