(* 14.1 Which taps write an element. Away from the borders, the input ⌊(x - t·d)/s⌋ exists, and through tap t it writes element x of the full result exactly when the stride divides x - t·d. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_6 : forall step tap place dilation stride : Z,
  step = (place - tap * dilation) / stride ->
  stride >= 1 ->
  (step * stride + tap * dilation = place <-> (stride | place - tap * dilation)).
Proof. padproof. Qed.

Lemma step_7 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  tap * dilation <= dilation * (kernel_size - 1).
Proof. padproof. Qed.

Lemma step_8 : forall step tap place input_size kernel_size dilation stride : Z,
  step = (place - tap * dilation) / stride ->
  stride >= 1 ->
  tap * dilation <= dilation * (kernel_size - 1) ->
  (dilation * (kernel_size - 1) <= place /\ place <= (input_size - 1) * stride) ->
  step >= 0.
Proof. padproof. Qed.

Lemma step_9 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  tap * dilation >= 0.
Proof. padproof. Qed.

Lemma step_10 : forall tap place input_size kernel_size dilation stride : Z,
  tap * dilation >= 0 ->
  (dilation * (kernel_size - 1) <= place /\ place <= (input_size - 1) * stride) ->
  place - tap * dilation <= (input_size - 1) * stride.
Proof. padproof. Qed.

Lemma step_11 : forall step tap place input_size dilation stride : Z,
  step = (place - tap * dilation) / stride ->
  stride >= 1 ->
  place - tap * dilation <= (input_size - 1) * stride ->
  step <= input_size - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step tap place input_size dilation stride : Z,
  (step * stride + tap * dilation = place <-> (stride | place - tap * dilation)) ->
  step >= 0 ->
  step <= input_size - 1 ->
  ((step * stride + tap * dilation = place <-> (stride | place - tap * dilation)) /\ (0 <= step /\ step <= input_size - 1)).
Proof. padproof. Qed.

Theorem overlap_interior : forall step tap place input_size kernel_size dilation stride : Z,
  stride >= 1 ->
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  (dilation * (kernel_size - 1) <= place /\ place <= (input_size - 1) * stride) ->
  step = (place - tap * dilation) / stride ->
  ((step * stride + tap * dilation = place <-> (stride | place - tap * dilation)) /\ (0 <= step /\ step <= input_size - 1)).
Proof.
  intros step tap place input_size kernel_size dilation stride H1 H2 H3 H4 H5.
  assert (H6 : (step * stride + tap * dilation = place <-> (stride | place - tap * dilation))).
  { exact (step_6 step tap place dilation stride H5 H1). }
  assert (H7 : tap * dilation <= dilation * (kernel_size - 1)).
  { exact (step_7 tap kernel_size dilation H2 H3). }
  assert (H8 : step >= 0).
  { exact (step_8 step tap place input_size kernel_size dilation stride H5 H1 H7 H4). }
  assert (H9 : tap * dilation >= 0).
  { exact (step_9 tap kernel_size dilation H2 H3). }
  assert (H10 : place - tap * dilation <= (input_size - 1) * stride).
  { exact (step_10 tap place input_size kernel_size dilation stride H9 H4). }
  assert (H11 : step <= input_size - 1).
  { exact (step_11 step tap place input_size dilation stride H5 H1 H10). }
  exact (step_goal step tap place input_size dilation stride H6 H8 H11).
Qed.
