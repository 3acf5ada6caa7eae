(* 15.2 What a kernel on top of a stack sees. If element j of a stack sees inputs among the R from j·J - b on, then k taps, d apart, from element j on see inputs among the R′ = R + (k̂ - 1)J from j·J - b on, and both ends where the stack does. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_8 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1)).
Proof. padproof. Qed.

Lemma step_9 : forall tap kernel_size dilation jump : Z,
  (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1)) ->
  jump >= 1 ->
  (0 <= tap * jump * dilation /\ tap * jump * dilation <= jump * dilation * (kernel_size - 1)).
Proof. padproof. Qed.

Lemma step_10 : forall step tap place kernel_size dilation field jump field_start inside : Z,
  place = jump * (tap * dilation + step) + inside - field_start ->
  (0 <= tap * jump * dilation /\ tap * jump * dilation <= jump * dilation * (kernel_size - 1)) ->
  (0 <= inside /\ inside <= field - 1) ->
  place >= step * jump - field_start.
Proof. padproof. Qed.

Lemma step_11a : forall step effective_kernel_size kernel_size dilation field jump field_start : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + jump * (effective_kernel_size - 1) + field - field_start - 1.
Proof. padproof. Qed.

Lemma step_11b : forall step effective_kernel_size field jump field_start next_field : Z,
  next_field = jump * (effective_kernel_size - 1) + field ->
  step * jump + jump * (effective_kernel_size - 1) + field - field_start - 1 = step * jump + next_field - field_start - 1.
Proof. padproof. Qed.

Lemma step_12 : forall step tap place kernel_size dilation field jump field_start next_field inside : Z,
  place = jump * (tap * dilation + step) + inside - field_start ->
  jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + next_field - field_start - 1 ->
  (0 <= tap * jump * dilation /\ tap * jump * dilation <= jump * dilation * (kernel_size - 1)) ->
  (0 <= inside /\ inside <= field - 1) ->
  place <= step * jump + next_field - field_start - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step place kernel_size dilation field jump field_start next_field : Z,
  place >= step * jump - field_start ->
  place <= step * jump + next_field - field_start - 1 ->
  jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + next_field - field_start - 1 ->
  ((step * jump - field_start <= place /\ place <= step * jump + next_field - field_start - 1) /\ jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + next_field - field_start - 1).
Proof. padproof. Qed.

Theorem field_composed : forall step tap place effective_kernel_size kernel_size dilation field jump field_start next_field inside : Z,
  jump >= 1 ->
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  (0 <= inside /\ inside <= field - 1) ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  next_field = jump * (effective_kernel_size - 1) + field ->
  place = jump * (tap * dilation + step) + inside - field_start ->
  ((step * jump - field_start <= place /\ place <= step * jump + next_field - field_start - 1) /\ jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + next_field - field_start - 1).
Proof.
  intros step tap place effective_kernel_size kernel_size dilation field jump field_start next_field inside H1 H2 H3 H4 H5 H6 H7.
  assert (H8 : (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1))).
  { exact (step_8 tap kernel_size dilation H2 H3). }
  assert (H9 : (0 <= tap * jump * dilation /\ tap * jump * dilation <= jump * dilation * (kernel_size - 1))).
  { exact (step_9 tap kernel_size dilation jump H8 H1). }
  assert (H10 : place >= step * jump - field_start).
  { exact (step_10 step tap place kernel_size dilation field jump field_start inside H7 H9 H4). }
  assert (H11 : jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + next_field - field_start - 1).
  { assert (L0 : jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1 = step * jump + jump * (effective_kernel_size - 1) + field - field_start - 1) by exact (step_11a step effective_kernel_size kernel_size dilation field jump field_start H5).
    assert (L1 : step * jump + jump * (effective_kernel_size - 1) + field - field_start - 1 = step * jump + next_field - field_start - 1) by exact (step_11b step effective_kernel_size field jump field_start next_field H6).
    composed. }
  assert (H12 : place <= step * jump + next_field - field_start - 1).
  { exact (step_12 step tap place kernel_size dilation field jump field_start next_field inside H7 H11 H9 H4). }
  exact (step_goal step place kernel_size dilation field jump field_start next_field H10 H12 H11).
Qed.
