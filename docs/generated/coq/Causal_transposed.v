(* 12.3 A transposed convolution that does not look ahead. Tap 0 of input j writes nothing before output j·s exactly when nothing is cropped at the start; and then no output x depends on an input after ⌊x/s⌋. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5a : forall step stride crop_low : Z,
  stride >= 1 ->
  (step <= (step * stride - crop_low) / stride <-> step * stride <= step * stride - crop_low).
Proof. padproof. Qed.

Lemma step_5b : forall step stride crop_low : Z,
  (step * stride <= step * stride - crop_low <-> crop_low <= 0).
Proof. padproof. Qed.

Lemma step_7 : forall tap dilation : Z,
  dilation >= 1 ->
  tap >= 0 ->
  tap * dilation >= 0.
Proof. padproof. Qed.

Lemma step_8 : forall step tap place dilation stride crop_low : Z,
  place = step * stride + tap * dilation - crop_low ->
  tap * dilation >= 0 ->
  crop_low <= 0 ->
  step * stride <= place.
Proof. padproof. Qed.

Lemma step_9 : forall step place stride : Z,
  step * stride <= place ->
  stride >= 1 ->
  step <= place / stride.
Proof. padproof. Qed.

Lemma step_goal : forall step place stride crop_low : Z,
  (step <= (step * stride - crop_low) / stride <-> crop_low <= 0) ->
  (crop_low <= 0 -> step <= place / stride) ->
  ((step <= (step * stride - crop_low) / stride <-> crop_low <= 0) /\ (crop_low <= 0 -> step <= place / stride)).
Proof. padproof. Qed.

Theorem causal_transposed : forall step tap place dilation stride crop_low : Z,
  stride >= 1 ->
  dilation >= 1 ->
  tap >= 0 ->
  place = step * stride + tap * dilation - crop_low ->
  ((step <= (step * stride - crop_low) / stride <-> crop_low <= 0) /\ (crop_low <= 0 -> step <= place / stride)).
Proof.
  intros step tap place dilation stride crop_low H1 H2 H3 H4.
  assert (H5 : (step <= (step * stride - crop_low) / stride <-> crop_low <= 0)).
  { assert (L0 : step <= (step * stride - crop_low) / stride <-> step * stride <= step * stride - crop_low) by exact (step_5a step stride crop_low H1).
    assert (L1 : step * stride <= step * stride - crop_low <-> crop_low <= 0) by exact (step_5b step stride crop_low).
    composed. }
  assert (H7 : tap * dilation >= 0).
  { exact (step_7 tap dilation H2 H3). }
  assert (H8 : crop_low <= 0 -> step * stride <= place).
  { intros H6.
    exact (step_8 step tap place dilation stride crop_low H4 H7 H6). }
  assert (H9 : crop_low <= 0 -> step <= place / stride).
  { intros H6.
    exact (step_9 step place stride (H8 H6) H1). }
  assert (H10 : (crop_low <= 0 -> step <= place / stride)).
  { intros H6. exact (H9 H6). }
  exact (step_goal step place stride crop_low H5 H10).
Qed.
