(* same_unextended_lower. At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_law_i_s_elements_or_all_of_the_full_result_and_its_output_padding_where_these_are_fewer : forall full_length paired_size input_size excess effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (Z.min (input_size * stride) (full_length + output_padding)) ->
  excess = full_length + output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  paired_size = (Z.min (input_size * stride) (full_length + output_padding)).
Proof. padproof. Qed.

Lemma step_law_the_odd_element_is_cut_at_the_start : forall full_length paired_size input_size excess effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (Z.min (input_size * stride) (full_length + output_padding)) ->
  excess = full_length + output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (0 <= paired_size + 2 * crop_low - full_length - output_padding /\ paired_size + 2 * crop_low - full_length - output_padding <= 1).
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall full_length paired_size input_size effective_kernel_size kernel_size output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  kernel_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  crop_high = full_length - paired_size - crop_low ->
  paired_size = (Z.min (input_size * stride) (full_length + output_padding)) ->
  (0 <= paired_size + 2 * crop_low - full_length - output_padding /\ paired_size + 2 * crop_low - full_length - output_padding <= 1) ->
  (paired_size = (Z.min (input_size * stride) (full_length + output_padding)) /\ crop_low = ceil_div (full_length + output_padding - paired_size) 2).
Proof. padproof. Qed.

Lemma transposed_step_6a : forall full_length input_size effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high.
Proof. padproof. Qed.

Lemma transposed_step_6b : forall full_length paired_size crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Lemma transposed_step_goal : forall paired_size input_size effective_kernel_size stride crop_low crop_high : Z,
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof. padproof. Qed.

Theorem same_unextended_lower_transposed : forall full_length paired_size input_size excess effective_kernel_size output_padding stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (Z.min (input_size * stride) (full_length + output_padding)) ->
  excess = full_length + output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size.
Proof.
  intros full_length paired_size input_size excess effective_kernel_size output_padding stride crop_low crop_high H1 H2 H3 H4 H5.
  assert (H6 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = paired_size).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size - crop_low - crop_high = full_length - crop_low - crop_high) by exact (transposed_step_6a full_length input_size effective_kernel_size stride crop_low crop_high H1).
    assert (L1 : full_length - crop_low - crop_high = paired_size) by exact (transposed_step_6b full_length paired_size crop_low crop_high H5).
    composed. }
  exact (transposed_step_goal paired_size input_size effective_kernel_size stride crop_low crop_high H6).
Qed.
