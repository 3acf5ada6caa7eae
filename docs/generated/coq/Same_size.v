(* 2.2 Same gives one window per started stride. With the total padding of same, the number of windows is the input size divided by the stride, rounded up. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall input_size output_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  ((output_size - 1) * stride < input_size /\ input_size <= output_size * stride).
Proof. padproof. Qed.

Lemma step_6 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (output_size - 1) * stride <= input_size + total_pad - effective_kernel_size.
Proof. padproof. Qed.

Lemma step_8 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = 0 ->
  ((output_size - 1) * stride < input_size /\ input_size <= output_size * stride) ->
  effective_kernel_size >= 1 ->
  input_size + total_pad - effective_kernel_size < output_size * stride.
Proof. padproof. Qed.

Lemma step_10a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad > 0 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  input_size + total_pad - effective_kernel_size = (output_size - 1) * stride.
Proof. padproof. Qed.

Lemma step_10b : forall output_size stride : Z,
  stride >= 1 ->
  (output_size - 1) * stride < output_size * stride.
Proof. padproof. Qed.

Lemma step_11_case_7 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = 0 ->
  input_size + total_pad - effective_kernel_size < output_size * stride ->
  input_size + total_pad - effective_kernel_size < output_size * stride.
Proof. padproof. Qed.

Lemma step_11_case_9 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad > 0 ->
  input_size + total_pad - effective_kernel_size < output_size * stride ->
  input_size + total_pad - effective_kernel_size < output_size * stride.
Proof. padproof. Qed.

Lemma step_11_no_other_case : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (total_pad = 0 \/ total_pad > 0).
Proof. padproof. Qed.

Lemma step_12a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  (output_size - 1) * stride <= input_size + total_pad - effective_kernel_size ->
  input_size + total_pad - effective_kernel_size < output_size * stride ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size.
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size total_pad effective_kernel_size stride : Z,
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size.
Proof. padproof. Qed.

Theorem same_size : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size.
Proof.
  intros input_size output_size total_pad effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : ((output_size - 1) * stride < input_size /\ input_size <= output_size * stride)).
  { exact (step_5 input_size output_size stride H1 H3). }
  assert (H6 : (output_size - 1) * stride <= input_size + total_pad - effective_kernel_size).
  { exact (step_6 input_size output_size total_pad effective_kernel_size stride H4). }
  assert (H8 : total_pad = 0 -> input_size + total_pad - effective_kernel_size < output_size * stride).
  { intros H7.
    exact (step_8 input_size output_size total_pad effective_kernel_size stride H7 H5 H2). }
  assert (H10 : total_pad > 0 -> input_size + total_pad - effective_kernel_size < output_size * stride).
  { intros H9.
    assert (L0 : input_size + total_pad - effective_kernel_size = (output_size - 1) * stride) by exact (step_10a input_size output_size total_pad effective_kernel_size stride H9 H4).
    assert (L1 : (output_size - 1) * stride < output_size * stride) by exact (step_10b output_size stride H1).
    composed. }
  assert (H11 : input_size + total_pad - effective_kernel_size < output_size * stride).
  { destruct (step_11_no_other_case input_size output_size total_pad effective_kernel_size stride H4) as [H7|H9].
    - exact (step_11_case_7 input_size output_size total_pad effective_kernel_size stride H7 (H8 H7)).
    - exact (step_11_case_9 input_size output_size total_pad effective_kernel_size stride H9 (H10 H9)). }
  assert (H12 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size).
  { assert (L0 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = output_size) by exact (step_12a input_size output_size total_pad effective_kernel_size stride H6 H11).
    composed. }
  exact (step_goal input_size output_size total_pad effective_kernel_size stride H12).
Qed.
