(* 3.1 The full length. Before any crop, a transposed convolution writes inside 0 … L - 1 and reaches both ends. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_7 : forall step tap input_size kernel_size dilation stride : Z,
  stride >= 1 ->
  dilation >= 1 ->
  (0 <= step /\ step <= input_size - 1) ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  step * stride + tap * dilation >= 0.
Proof. padproof. Qed.

Lemma step_8 : forall step input_size stride : Z,
  stride >= 1 ->
  (0 <= step /\ step <= input_size - 1) ->
  step * stride <= (input_size - 1) * stride.
Proof. padproof. Qed.

Lemma step_9 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  tap * dilation <= dilation * (kernel_size - 1).
Proof. padproof. Qed.

Lemma step_10a : forall input_size effective_kernel_size kernel_size dilation stride : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  (input_size - 1) * stride + dilation * (kernel_size - 1) = (input_size - 1) * stride + effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_10b : forall full_length input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (input_size - 1) * stride + effective_kernel_size - 1 = full_length - 1.
Proof. padproof. Qed.

Lemma step_11 : forall step tap full_length input_size kernel_size dilation stride : Z,
  step * stride <= (input_size - 1) * stride ->
  tap * dilation <= dilation * (kernel_size - 1) ->
  (input_size - 1) * stride + dilation * (kernel_size - 1) = full_length - 1 ->
  step * stride + tap * dilation <= full_length - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step tap full_length input_size kernel_size dilation stride : Z,
  step * stride + tap * dilation >= 0 ->
  step * stride + tap * dilation <= full_length - 1 ->
  (input_size - 1) * stride + dilation * (kernel_size - 1) = full_length - 1 ->
  ((0 <= step * stride + tap * dilation /\ step * stride + tap * dilation <= full_length - 1) /\ (input_size - 1) * stride + dilation * (kernel_size - 1) = full_length - 1).
Proof. padproof. Qed.

Theorem transposed_extent : forall step tap full_length input_size effective_kernel_size kernel_size dilation stride : Z,
  stride >= 1 ->
  dilation >= 1 ->
  (0 <= step /\ step <= input_size - 1) ->
  (0 <= tap /\ tap <= kernel_size - 1) ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ((0 <= step * stride + tap * dilation /\ step * stride + tap * dilation <= full_length - 1) /\ (input_size - 1) * stride + dilation * (kernel_size - 1) = full_length - 1).
Proof.
  intros step tap full_length input_size effective_kernel_size kernel_size dilation stride H1 H2 H3 H4 H5 H6.
  assert (H7 : step * stride + tap * dilation >= 0).
  { exact (step_7 step tap input_size kernel_size dilation stride H1 H2 H3 H4). }
  assert (H8 : step * stride <= (input_size - 1) * stride).
  { exact (step_8 step input_size stride H1 H3). }
  assert (H9 : tap * dilation <= dilation * (kernel_size - 1)).
  { exact (step_9 tap kernel_size dilation H2 H4). }
  assert (H10 : (input_size - 1) * stride + dilation * (kernel_size - 1) = full_length - 1).
  { assert (L0 : (input_size - 1) * stride + dilation * (kernel_size - 1) = (input_size - 1) * stride + effective_kernel_size - 1) by exact (step_10a input_size effective_kernel_size kernel_size dilation stride H5).
    assert (L1 : (input_size - 1) * stride + effective_kernel_size - 1 = full_length - 1) by exact (step_10b full_length input_size effective_kernel_size stride H6).
    composed. }
  assert (H11 : step * stride + tap * dilation <= full_length - 1).
  { exact (step_11 step tap full_length input_size kernel_size dilation stride H8 H9 H10). }
  exact (step_goal step tap full_length input_size kernel_size dilation stride H7 H11 H10).
Qed.
