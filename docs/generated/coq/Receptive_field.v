(* 15.3 The receptive field of a stack. If element j of a stack spans the R inputs from j·J - b on, then output j of a convolution on top spans the R′ inputs from j·J′ - b′ on, where R′ = R + (k̂ - 1)J, J′ = J·s and b′ = b + p_low·J. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall step pad_low stride jump field_start next_field_start : Z,
  next_field_start = pad_low * jump + field_start ->
  jump * (step * stride - pad_low) - field_start = step * jump * stride - next_field_start.
Proof. padproof. Qed.

Lemma step_4b : forall step stride jump next_jump next_field_start : Z,
  next_jump = jump * stride ->
  step * jump * stride - next_field_start = step * next_jump - next_field_start.
Proof. padproof. Qed.

Lemma step_5a : forall step pad_low effective_kernel_size stride field jump field_start next_field : Z,
  next_field = jump * (effective_kernel_size - 1) + field ->
  jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = jump * (step * stride - pad_low) + next_field - field_start - 1.
Proof. padproof. Qed.

Lemma step_5b : forall step pad_low stride jump field_start next_field next_jump next_field_start : Z,
  jump * (step * stride - pad_low) - field_start = step * next_jump - next_field_start ->
  jump * (step * stride - pad_low) + next_field - field_start - 1 = step * next_jump + next_field - next_field_start - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step pad_low effective_kernel_size stride field jump field_start next_field next_jump next_field_start : Z,
  jump * (step * stride - pad_low) - field_start = step * next_jump - next_field_start ->
  jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = step * next_jump + next_field - next_field_start - 1 ->
  (jump * (step * stride - pad_low) - field_start = step * next_jump - next_field_start /\ jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = step * next_jump + next_field - next_field_start - 1).
Proof. padproof. Qed.

Theorem receptive_field : forall step pad_low effective_kernel_size stride field jump field_start next_field next_jump next_field_start : Z,
  next_jump = jump * stride ->
  next_field_start = pad_low * jump + field_start ->
  next_field = jump * (effective_kernel_size - 1) + field ->
  (jump * (step * stride - pad_low) - field_start = step * next_jump - next_field_start /\ jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = step * next_jump + next_field - next_field_start - 1).
Proof.
  intros step pad_low effective_kernel_size stride field jump field_start next_field next_jump next_field_start H1 H2 H3.
  assert (H4 : jump * (step * stride - pad_low) - field_start = step * next_jump - next_field_start).
  { assert (L0 : jump * (step * stride - pad_low) - field_start = step * jump * stride - next_field_start) by exact (step_4a step pad_low stride jump field_start next_field_start H2).
    assert (L1 : step * jump * stride - next_field_start = step * next_jump - next_field_start) by exact (step_4b step stride jump next_jump next_field_start H1).
    composed. }
  assert (H5 : jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = step * next_jump + next_field - next_field_start - 1).
  { assert (L0 : jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1 = jump * (step * stride - pad_low) + next_field - field_start - 1) by exact (step_5a step pad_low effective_kernel_size stride field jump field_start next_field H3).
    assert (L1 : jump * (step * stride - pad_low) + next_field - field_start - 1 = step * next_jump + next_field - next_field_start - 1) by exact (step_5b step pad_low stride jump field_start next_field next_jump next_field_start H4).
    composed. }
  exact (step_goal step pad_low effective_kernel_size stride field jump field_start next_field next_jump next_field_start H4 H5).
Qed.
