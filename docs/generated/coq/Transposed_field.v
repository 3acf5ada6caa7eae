(* 15.4 What an input of a transposed stack reaches. If input j of a stack spans the R elements from j·J - b on, then with a transposed convolution on top it spans the R′ from j·J′ - b′ on, where R′ = (R - 1)s + k̂, J′ = J·s and b′ = b·s + c_low. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall step stride crop_low jump field_start next_field_start : Z,
  next_field_start = field_start * stride + crop_low ->
  (step * jump - field_start) * stride - crop_low = step * jump * stride - next_field_start.
Proof. padproof. Qed.

Lemma step_4b : forall step stride jump next_jump next_field_start : Z,
  next_jump = jump * stride ->
  step * jump * stride - next_field_start = step * next_jump - next_field_start.
Proof. padproof. Qed.

Lemma step_5a : forall step effective_kernel_size stride crop_low field jump field_start next_field : Z,
  next_field = (field - 1) * stride + effective_kernel_size ->
  (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = (step * jump - field_start) * stride + next_field - crop_low - 1.
Proof. padproof. Qed.

Lemma step_5b : forall step stride crop_low jump field_start next_field next_jump next_field_start : Z,
  (step * jump - field_start) * stride - crop_low = step * next_jump - next_field_start ->
  (step * jump - field_start) * stride + next_field - crop_low - 1 = step * next_jump + next_field - next_field_start - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step effective_kernel_size stride crop_low field jump field_start next_field next_jump next_field_start : Z,
  (step * jump - field_start) * stride - crop_low = step * next_jump - next_field_start ->
  (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = step * next_jump + next_field - next_field_start - 1 ->
  ((step * jump - field_start) * stride - crop_low = step * next_jump - next_field_start /\ (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = step * next_jump + next_field - next_field_start - 1).
Proof. padproof. Qed.

Theorem transposed_field : forall step effective_kernel_size stride crop_low field jump field_start next_field next_jump next_field_start : Z,
  next_jump = jump * stride ->
  next_field_start = field_start * stride + crop_low ->
  next_field = (field - 1) * stride + effective_kernel_size ->
  ((step * jump - field_start) * stride - crop_low = step * next_jump - next_field_start /\ (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = step * next_jump + next_field - next_field_start - 1).
Proof.
  intros step effective_kernel_size stride crop_low field jump field_start next_field next_jump next_field_start H1 H2 H3.
  assert (H4 : (step * jump - field_start) * stride - crop_low = step * next_jump - next_field_start).
  { assert (L0 : (step * jump - field_start) * stride - crop_low = step * jump * stride - next_field_start) by exact (step_4a step stride crop_low jump field_start next_field_start H2).
    assert (L1 : step * jump * stride - next_field_start = step * next_jump - next_field_start) by exact (step_4b step stride jump next_jump next_field_start H1).
    composed. }
  assert (H5 : (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = step * next_jump + next_field - next_field_start - 1).
  { assert (L0 : (step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1 = (step * jump - field_start) * stride + next_field - crop_low - 1) by exact (step_5a step effective_kernel_size stride crop_low field jump field_start next_field H3).
    assert (L1 : (step * jump - field_start) * stride + next_field - crop_low - 1 = step * next_jump + next_field - next_field_start - 1) by exact (step_5b step stride crop_low jump field_start next_field next_jump next_field_start H4).
    composed. }
  exact (step_goal step effective_kernel_size stride crop_low field jump field_start next_field next_jump next_field_start H4 H5).
Qed.
