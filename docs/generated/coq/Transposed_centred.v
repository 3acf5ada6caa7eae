(* 13.5 When a transposed result is centred. The full result is centred on what is kept of it exactly when both crops are equal. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall full_length output_size crop_low crop_high : Z,
  output_size = full_length - crop_low - crop_high ->
  full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1.
Proof. padproof. Qed.

Lemma step_goal : forall full_length output_size crop_low crop_high : Z,
  full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1 ->
  (full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1 /\ (full_length - 2 * crop_low - 1 = output_size - 1 <-> crop_low = crop_high)).
Proof. padproof. Qed.

Theorem transposed_centred : forall full_length output_size crop_low crop_high : Z,
  output_size = full_length - crop_low - crop_high ->
  (full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1 /\ (full_length - 2 * crop_low - 1 = output_size - 1 <-> crop_low = crop_high)).
Proof.
  intros full_length output_size crop_low crop_high H1.
  assert (H2 : full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1).
  { assert (L0 : full_length - 2 * crop_low - 1 = output_size + crop_high - crop_low - 1) by exact (step_2a full_length output_size crop_low crop_high H1).
    composed. }
  exact (step_goal full_length output_size crop_low crop_high H2).
Qed.
