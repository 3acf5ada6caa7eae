(* same_after. One window per started stride with the least padding; all of it goes after the input. *)

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
  pad_low = 0 ->
  pad_high = total_pad ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_law_never_crops : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = 0 ->
  pad_high = total_pad ->
  (pad_low >= 0 /\ pad_high >= 0).
Proof. padproof. Qed.

Lemma step_law_pads_least_one_element_less_would_lose_a_window : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = 0 ->
  pad_high = total_pad ->
  (pad_low + pad_high = 0 \/ (Z.max (((input_size + pad_low + pad_high - effective_kernel_size - 1) / stride) + 1) 0) < ceil_div input_size stride).
Proof. padproof. Qed.

Lemma step_law_nothing_goes_before_the_input : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = 0 ->
  pad_high = total_pad ->
  pad_low = 0.
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
  pad_low = 0 ->
  (pad_low = 0 /\ pad_high = total_pad).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = 0 ->
  pad_high = total_pad ->
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
  pad_low = 0 ->
  pad_high = total_pad ->
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

Theorem same_after_size : forall input_size output_size total_pad pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  pad_low = 0 ->
  pad_high = total_pad ->
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
