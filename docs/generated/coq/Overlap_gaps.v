(* 14.6 A common divisor leaves gaps. Where g of 2 or more divides stride and dilation, nothing is written to the elements n·g + 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5a : forall step tap size dilation stride turn common_divisor reduced_stride reduced_dilation : Z,
  stride = common_divisor * reduced_stride ->
  dilation = common_divisor * reduced_dilation ->
  size = step * reduced_stride + tap * reduced_dilation - turn ->
  step * stride + tap * dilation - turn * common_divisor = size * common_divisor.
Proof. padproof. Qed.

Lemma step_8 : forall size common_divisor : Z,
  size <= 0 ->
  common_divisor >= 2 ->
  size * common_divisor <= 0.
Proof. padproof. Qed.

Lemma step_9 : forall size common_divisor : Z,
  size >= 1 ->
  common_divisor >= 2 ->
  size * common_divisor >= 2.
Proof. padproof. Qed.

Lemma step_10_case_6 : forall size common_divisor : Z,
  size <= 0 ->
  size * common_divisor <= 0 ->
  size * common_divisor <> 1.
Proof. padproof. Qed.

Lemma step_10_case_7 : forall size common_divisor : Z,
  size >= 1 ->
  size * common_divisor >= 2 ->
  size * common_divisor <> 1.
Proof. padproof. Qed.

Lemma step_10_no_other_case : forall size : Z,
  (size <= 0 \/ size >= 1).
Proof. padproof. Qed.

Lemma step_goal : forall step tap size dilation stride turn common_divisor : Z,
  step * stride + tap * dilation - turn * common_divisor = size * common_divisor ->
  size * common_divisor <> 1 ->
  step * stride + tap * dilation - turn * common_divisor <> 1.
Proof. padproof. Qed.

Theorem overlap_gaps : forall step tap size dilation stride turn common_divisor reduced_stride reduced_dilation : Z,
  common_divisor >= 2 ->
  stride = common_divisor * reduced_stride ->
  dilation = common_divisor * reduced_dilation ->
  size = step * reduced_stride + tap * reduced_dilation - turn ->
  step * stride + tap * dilation - turn * common_divisor <> 1.
Proof.
  intros step tap size dilation stride turn common_divisor reduced_stride reduced_dilation H1 H2 H3 H4.
  assert (H5 : step * stride + tap * dilation - turn * common_divisor = size * common_divisor).
  { assert (L0 : step * stride + tap * dilation - turn * common_divisor = size * common_divisor) by exact (step_5a step tap size dilation stride turn common_divisor reduced_stride reduced_dilation H2 H3 H4).
    composed. }
  assert (H8 : size <= 0 -> size * common_divisor <= 0).
  { intros H6.
    exact (step_8 size common_divisor H6 H1). }
  assert (H9 : size >= 1 -> size * common_divisor >= 2).
  { intros H7.
    exact (step_9 size common_divisor H7 H1). }
  assert (H10 : size * common_divisor <> 1).
  { destruct (step_10_no_other_case size) as [H6|H7].
    - exact (step_10_case_6 size common_divisor H6 (H8 H6)).
    - exact (step_10_case_7 size common_divisor H7 (H9 H7)). }
  exact (step_goal step tap size dilation stride turn common_divisor H5 H10).
Qed.
