(* 15.6 A bound on the receptive field of a transposed stack. Between the first and the last input whose taps, from first to last, meet R neighbouring outputs there are, these included, at most R′ = ⌈(R + k̂ - 1)/s⌉, and exactly as many where the stride divides x + c_low - k̂ + 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall place effective_kernel_size quotient stride crop_low : Z,
  quotient = ceil_div (place + crop_low - effective_kernel_size + 1) stride ->
  stride >= 1 ->
  quotient * stride >= place + crop_low - effective_kernel_size + 1.
Proof. padproof. Qed.

Lemma step_6 : forall place size stride crop_low field : Z,
  size = (place + crop_low + field - 1) / stride ->
  stride >= 1 ->
  size * stride <= place + crop_low + field - 1.
Proof. padproof. Qed.

Lemma step_7 : forall place size effective_kernel_size quotient stride crop_low field : Z,
  quotient * stride >= place + crop_low - effective_kernel_size + 1 ->
  size * stride <= place + crop_low + field - 1 ->
  (size - quotient) * stride <= effective_kernel_size + field - 2.
Proof. padproof. Qed.

Lemma step_8 : forall size effective_kernel_size quotient stride field next_field : Z,
  (size - quotient) * stride <= effective_kernel_size + field - 2 ->
  next_field = ceil_div (effective_kernel_size + field - 1) stride ->
  stride >= 1 ->
  size - quotient + 1 <= next_field.
Proof. padproof. Qed.

Lemma step_10 : forall place effective_kernel_size quotient stride crop_low : Z,
  (stride | place + crop_low - effective_kernel_size + 1) ->
  quotient = ceil_div (place + crop_low - effective_kernel_size + 1) stride ->
  stride >= 1 ->
  quotient * stride = place + crop_low - effective_kernel_size + 1.
Proof. padproof. Qed.

Lemma step_11a : forall place size effective_kernel_size quotient stride crop_low field : Z,
  size = (place + crop_low + field - 1) / stride ->
  quotient * stride = place + crop_low - effective_kernel_size + 1 ->
  size = (quotient * stride + effective_kernel_size + field - 2) / stride.
Proof. padproof. Qed.

Lemma step_11b : forall effective_kernel_size quotient stride field : Z,
  stride >= 1 ->
  (quotient * stride + effective_kernel_size + field - 2) / stride = ((effective_kernel_size + field - 2) / stride) + quotient.
Proof. padproof. Qed.

Lemma step_11c : forall effective_kernel_size quotient stride field next_field : Z,
  next_field = ceil_div (effective_kernel_size + field - 1) stride ->
  stride >= 1 ->
  ((effective_kernel_size + field - 2) / stride) + quotient = quotient + next_field - 1.
Proof. padproof. Qed.

Lemma step_12 : forall size quotient next_field : Z,
  size = quotient + next_field - 1 ->
  size - quotient + 1 = next_field.
Proof. padproof. Qed.

Lemma step_goal : forall place size effective_kernel_size quotient stride crop_low next_field : Z,
  size - quotient + 1 <= next_field ->
  ((stride | place + crop_low - effective_kernel_size + 1) -> size - quotient + 1 = next_field) ->
  (size - quotient + 1 <= next_field /\ ((stride | place + crop_low - effective_kernel_size + 1) -> size - quotient + 1 = next_field)).
Proof. padproof. Qed.

Theorem transposed_receptive_field : forall place size effective_kernel_size quotient stride crop_low field next_field : Z,
  stride >= 1 ->
  quotient = ceil_div (place + crop_low - effective_kernel_size + 1) stride ->
  size = (place + crop_low + field - 1) / stride ->
  next_field = ceil_div (effective_kernel_size + field - 1) stride ->
  (size - quotient + 1 <= next_field /\ ((stride | place + crop_low - effective_kernel_size + 1) -> size - quotient + 1 = next_field)).
Proof.
  intros place size effective_kernel_size quotient stride crop_low field next_field H1 H2 H3 H4.
  assert (H5 : quotient * stride >= place + crop_low - effective_kernel_size + 1).
  { exact (step_5 place effective_kernel_size quotient stride crop_low H2 H1). }
  assert (H6 : size * stride <= place + crop_low + field - 1).
  { exact (step_6 place size stride crop_low field H3 H1). }
  assert (H7 : (size - quotient) * stride <= effective_kernel_size + field - 2).
  { exact (step_7 place size effective_kernel_size quotient stride crop_low field H5 H6). }
  assert (H8 : size - quotient + 1 <= next_field).
  { exact (step_8 size effective_kernel_size quotient stride field next_field H7 H4 H1). }
  assert (H10 : (stride | place + crop_low - effective_kernel_size + 1) -> quotient * stride = place + crop_low - effective_kernel_size + 1).
  { intros H9.
    exact (step_10 place effective_kernel_size quotient stride crop_low H9 H2 H1). }
  assert (H11 : (stride | place + crop_low - effective_kernel_size + 1) -> size = quotient + next_field - 1).
  { intros H9.
    assert (L0 : size = (quotient * stride + effective_kernel_size + field - 2) / stride) by exact (step_11a place size effective_kernel_size quotient stride crop_low field H3 (H10 H9)).
    assert (L1 : (quotient * stride + effective_kernel_size + field - 2) / stride = ((effective_kernel_size + field - 2) / stride) + quotient) by exact (step_11b effective_kernel_size quotient stride field H1).
    assert (L2 : ((effective_kernel_size + field - 2) / stride) + quotient = quotient + next_field - 1) by exact (step_11c effective_kernel_size quotient stride field next_field H4 H1).
    composed. }
  assert (H12 : (stride | place + crop_low - effective_kernel_size + 1) -> size - quotient + 1 = next_field).
  { intros H9.
    exact (step_12 size quotient next_field (H11 H9)). }
  assert (H13 : ((stride | place + crop_low - effective_kernel_size + 1) -> size - quotient + 1 = next_field)).
  { intros H9. exact (H12 H9). }
  exact (step_goal place size effective_kernel_size quotient stride crop_low next_field H8 H13).
Qed.
