(* 2.6 The split and its odd element. Half of a total rounded down and half of it rounded up add up to the total and differ by at most one element. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3 : forall total_pad pad_low pad_high : Z,
  pad_low = total_pad / 2 ->
  pad_high = ceil_div total_pad 2 ->
  pad_low + pad_high = total_pad.
Proof. padproof. Qed.

Lemma step_4 : forall total_pad pad_low pad_high : Z,
  pad_low = total_pad / 2 ->
  pad_high = ceil_div total_pad 2 ->
  (0 <= pad_high - pad_low /\ pad_high - pad_low <= 1).
Proof. padproof. Qed.

Lemma step_goal : forall total_pad pad_low pad_high : Z,
  pad_low + pad_high = total_pad ->
  (0 <= pad_high - pad_low /\ pad_high - pad_low <= 1) ->
  (pad_low + pad_high = total_pad /\ (0 <= pad_high - pad_low /\ pad_high - pad_low <= 1)).
Proof. padproof. Qed.

Theorem split : forall total_pad pad_low pad_high : Z,
  pad_low = total_pad / 2 ->
  pad_high = ceil_div total_pad 2 ->
  (pad_low + pad_high = total_pad /\ (0 <= pad_high - pad_low /\ pad_high - pad_low <= 1)).
Proof.
  intros total_pad pad_low pad_high H1 H2.
  assert (H3 : pad_low + pad_high = total_pad).
  { exact (step_3 total_pad pad_low pad_high H1 H2). }
  assert (H4 : (0 <= pad_high - pad_low /\ pad_high - pad_low <= 1)).
  { exact (step_4 total_pad pad_low pad_high H1 H2). }
  exact (step_goal total_pad pad_low pad_high H3 H4).
Qed.
