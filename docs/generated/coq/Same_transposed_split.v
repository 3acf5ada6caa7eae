(* 6.3 Both crops of same, transposed. At size i·s the transposed same_upper crops ⌊(k̂ - s)/2⌋ at the start and ⌈(k̂ - s)/2⌉ at the end where k̂ ≥ s; where k̂ < s it crops nothing and appends s - k̂ zeros at the end. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_6a : forall full_length paired_size input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  full_length - paired_size = effective_kernel_size - stride.
Proof. padproof. Qed.

Lemma step_8a : forall full_length paired_size total_crop effective_kernel_size stride crop_low : Z,
  crop_low = total_crop / 2 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  full_length - paired_size = effective_kernel_size - stride ->
  effective_kernel_size >= stride ->
  crop_low = (effective_kernel_size - stride) / 2.
Proof. padproof. Qed.

Lemma step_9a : forall full_length paired_size effective_kernel_size stride crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - paired_size = effective_kernel_size - stride ->
  crop_low = (effective_kernel_size - stride) / 2 ->
  crop_high = effective_kernel_size - ((effective_kernel_size - stride) / 2) - stride.
Proof. padproof. Qed.

Lemma step_9b : forall effective_kernel_size stride : Z,
  effective_kernel_size - ((effective_kernel_size - stride) / 2) - stride = ceil_div (effective_kernel_size - stride) 2.
Proof. padproof. Qed.

Lemma step_10 : forall effective_kernel_size stride crop_low crop_high : Z,
  crop_low = (effective_kernel_size - stride) / 2 ->
  crop_high = ceil_div (effective_kernel_size - stride) 2 ->
  (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2).
Proof. padproof. Qed.

Lemma step_12 : forall full_length paired_size total_crop effective_kernel_size stride crop_low : Z,
  crop_low = total_crop / 2 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  full_length - paired_size = effective_kernel_size - stride ->
  effective_kernel_size < stride ->
  crop_low = 0.
Proof. padproof. Qed.

Lemma step_13a : forall full_length paired_size effective_kernel_size stride crop_low crop_high : Z,
  crop_high = full_length - paired_size - crop_low ->
  full_length - paired_size = effective_kernel_size - stride ->
  crop_low = 0 ->
  crop_high = effective_kernel_size - stride.
Proof. padproof. Qed.

Lemma step_14 : forall effective_kernel_size stride crop_low crop_high : Z,
  crop_low = 0 ->
  crop_high = effective_kernel_size - stride ->
  (crop_low = 0 /\ crop_high = effective_kernel_size - stride).
Proof. padproof. Qed.

Lemma step_goal : forall effective_kernel_size stride crop_low crop_high : Z,
  (effective_kernel_size >= stride -> (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2)) ->
  (effective_kernel_size < stride -> (crop_low = 0 /\ crop_high = effective_kernel_size - stride)) ->
  ((effective_kernel_size >= stride -> (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2)) /\ (effective_kernel_size < stride -> (crop_low = 0 /\ crop_high = effective_kernel_size - stride))).
Proof. padproof. Qed.

Theorem same_transposed_split : forall full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  ((effective_kernel_size >= stride -> (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2)) /\ (effective_kernel_size < stride -> (crop_low = 0 /\ crop_high = effective_kernel_size - stride))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size stride crop_low crop_high H1 H2 H3 H4 H5.
  assert (H6 : full_length - paired_size = effective_kernel_size - stride).
  { assert (L0 : full_length - paired_size = effective_kernel_size - stride) by exact (step_6a full_length paired_size input_size effective_kernel_size stride H1 H2).
    composed. }
  assert (H8 : effective_kernel_size >= stride -> crop_low = (effective_kernel_size - stride) / 2).
  { intros H7.
    assert (L0 : crop_low = (effective_kernel_size - stride) / 2) by exact (step_8a full_length paired_size total_crop effective_kernel_size stride crop_low H4 H3 H6 H7).
    composed. }
  assert (H9 : effective_kernel_size >= stride -> crop_high = ceil_div (effective_kernel_size - stride) 2).
  { intros H7.
    assert (L0 : crop_high = effective_kernel_size - ((effective_kernel_size - stride) / 2) - stride) by exact (step_9a full_length paired_size effective_kernel_size stride crop_low crop_high H5 H6 (H8 H7)).
    assert (L1 : effective_kernel_size - ((effective_kernel_size - stride) / 2) - stride = ceil_div (effective_kernel_size - stride) 2) by exact (step_9b effective_kernel_size stride).
    composed. }
  assert (H10 : effective_kernel_size >= stride -> (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2)).
  { intros H7.
    exact (step_10 effective_kernel_size stride crop_low crop_high (H8 H7) (H9 H7)). }
  assert (H12 : effective_kernel_size < stride -> crop_low = 0).
  { intros H11.
    exact (step_12 full_length paired_size total_crop effective_kernel_size stride crop_low H4 H3 H6 H11). }
  assert (H13 : effective_kernel_size < stride -> crop_high = effective_kernel_size - stride).
  { intros H11.
    assert (L0 : crop_high = effective_kernel_size - stride) by exact (step_13a full_length paired_size effective_kernel_size stride crop_low crop_high H5 H6 (H12 H11)).
    composed. }
  assert (H14 : effective_kernel_size < stride -> (crop_low = 0 /\ crop_high = effective_kernel_size - stride)).
  { intros H11.
    exact (step_14 effective_kernel_size stride crop_low crop_high (H12 H11) (H13 H11)). }
  assert (H15 : (effective_kernel_size >= stride -> (crop_low = (effective_kernel_size - stride) / 2 /\ crop_high = ceil_div (effective_kernel_size - stride) 2))).
  { intros H7. exact (H10 H7). }
  assert (H16 : (effective_kernel_size < stride -> (crop_low = 0 /\ crop_high = effective_kernel_size - stride))).
  { intros H11. exact (H14 H11). }
  exact (step_goal effective_kernel_size stride crop_low crop_high H15 H16).
Qed.
