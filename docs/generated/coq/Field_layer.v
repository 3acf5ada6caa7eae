(* 15.1 What neighbouring outputs see. R neighbouring windows span R′ = (R - 1)s + k̂ elements, from the first tap of the first to the last tap of the last. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_8 : forall stride field inside : Z,
  stride >= 1 ->
  (0 <= inside /\ inside <= field - 1) ->
  (0 <= inside * stride /\ inside * stride <= (field - 1) * stride).
Proof. padproof. Qed.

Lemma step_9 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1)).
Proof. padproof. Qed.

Lemma step_10 : forall step tap place pad_low kernel_size dilation stride field inside : Z,
  place = (step + inside) * stride + tap * dilation - pad_low ->
  (0 <= inside * stride /\ inside * stride <= (field - 1) * stride) ->
  (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1)) ->
  place >= step * stride - pad_low.
Proof. padproof. Qed.

Lemma step_11a : forall step pad_low effective_kernel_size kernel_size dilation stride field : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = (step + field - 1) * stride + effective_kernel_size - pad_low - 1.
Proof. padproof. Qed.

Lemma step_11b : forall step pad_low effective_kernel_size stride field next_field : Z,
  next_field = (field - 1) * stride + effective_kernel_size ->
  (step + field - 1) * stride + effective_kernel_size - pad_low - 1 = step * stride + next_field - pad_low - 1.
Proof. padproof. Qed.

Lemma step_12 : forall step tap place pad_low kernel_size dilation stride field next_field inside : Z,
  place = (step + inside) * stride + tap * dilation - pad_low ->
  (0 <= inside * stride /\ inside * stride <= (field - 1) * stride) ->
  (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1)) ->
  (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = step * stride + next_field - pad_low - 1 ->
  place <= step * stride + next_field - pad_low - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step place pad_low kernel_size dilation stride field next_field : Z,
  place >= step * stride - pad_low ->
  place <= step * stride + next_field - pad_low - 1 ->
  (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = step * stride + next_field - pad_low - 1 ->
  ((step * stride - pad_low <= place /\ place <= step * stride + next_field - pad_low - 1) /\ (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = step * stride + next_field - pad_low - 1).
Proof. padproof. Qed.

Theorem field_layer : forall step tap place pad_low effective_kernel_size kernel_size dilation stride field next_field inside : Z,
  stride >= 1 ->
  dilation >= 1 ->
  (0 <= inside /\ inside <= field - 1) ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  next_field = (field - 1) * stride + effective_kernel_size ->
  place = (step + inside) * stride + tap * dilation - pad_low ->
  ((step * stride - pad_low <= place /\ place <= step * stride + next_field - pad_low - 1) /\ (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = step * stride + next_field - pad_low - 1).
Proof.
  intros step tap place pad_low effective_kernel_size kernel_size dilation stride field next_field inside H1 H2 H3 H4 H5 H6 H7.
  assert (H8 : (0 <= inside * stride /\ inside * stride <= (field - 1) * stride)).
  { exact (step_8 stride field inside H1 H3). }
  assert (H9 : (0 <= tap * dilation /\ tap * dilation <= dilation * (kernel_size - 1))).
  { exact (step_9 tap kernel_size dilation H2 H4). }
  assert (H10 : place >= step * stride - pad_low).
  { exact (step_10 step tap place pad_low kernel_size dilation stride field inside H7 H8 H9). }
  assert (H11 : (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = step * stride + next_field - pad_low - 1).
  { assert (L0 : (step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low = (step + field - 1) * stride + effective_kernel_size - pad_low - 1) by exact (step_11a step pad_low effective_kernel_size kernel_size dilation stride field H5).
    assert (L1 : (step + field - 1) * stride + effective_kernel_size - pad_low - 1 = step * stride + next_field - pad_low - 1) by exact (step_11b step pad_low effective_kernel_size stride field next_field H6).
    composed. }
  assert (H12 : place <= step * stride + next_field - pad_low - 1).
  { exact (step_12 step tap place pad_low kernel_size dilation stride field next_field inside H7 H8 H9 H11). }
  exact (step_goal step place pad_low kernel_size dilation stride field next_field H10 H12 H11).
Qed.
