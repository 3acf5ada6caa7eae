(* 9.5 The U-Net law where sizes are rounded down. With A the product of the strides above: A divides the input size and s divides ⌊i/A⌋, the size at this level, exactly when A·s divides the input size. *)

From Padproof Require Import Prelude Unet_law.
Open Scope Z_scope.

Lemma step_4_assumption_1_of_unet_law : forall outer_stride stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  outer_stride >= 1.
Proof. padproof. Qed.

Lemma step_4_assumption_2_of_unet_law : forall outer_stride stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_5 : forall input_size outer_stride quotient : Z,
  quotient = input_size / outer_stride ->
  outer_stride >= 1 ->
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)).
Proof. padproof. Qed.

Lemma step_6a : forall input_size outer_stride quotient stride : Z,
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)) ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient))).
Proof. padproof. Qed.

Lemma step_8 : forall input_size outer_stride quotient stride : Z,
  (outer_stride * quotient = input_size /\ (stride | quotient)) ->
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_9 : forall input_size outer_stride quotient stride : Z,
  (outer_stride * quotient = input_size /\ (stride | quotient)) ->
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)) ->
  quotient = ceil_div input_size outer_stride ->
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)).
Proof. padproof. Qed.

Lemma step_10 : forall input_size outer_stride stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size)) ->
  (outer_stride * stride | input_size).
Proof. padproof. Qed.

Lemma step_13 : forall input_size outer_stride stride : Z,
  (outer_stride * stride | input_size) ->
  (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size)) ->
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)).
Proof. padproof. Qed.

Lemma step_14 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)) ->
  outer_stride * quotient = input_size.
Proof. padproof. Qed.

Lemma step_15 : forall input_size outer_stride quotient : Z,
  outer_stride * quotient = input_size ->
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_16 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  quotient = ceil_div input_size outer_stride ->
  ((outer_stride | input_size) /\ (stride | quotient)).
Proof. padproof. Qed.

Lemma step_goal : forall input_size outer_stride quotient stride : Z,
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient))) ->
  ((outer_stride * quotient = input_size /\ (stride | quotient)) -> (outer_stride * stride | input_size)) ->
  ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))) ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * stride | input_size)).
Proof. padproof. Qed.

Theorem unet_law_floor : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = input_size / outer_stride ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * stride | input_size)).
Proof.
  intros input_size outer_stride quotient stride H1 H2 H3.
  assert (H4 : (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size))).
  { assert (C0 : outer_stride >= 1) by exact (step_4_assumption_1_of_unet_law outer_stride stride H1 H2).
    assert (C1 : stride >= 1) by exact (step_4_assumption_2_of_unet_law outer_stride stride H1 H2).
    cited (unet_law (input_size) (outer_stride) (ceil_div input_size outer_stride) (stride)). }
  assert (H5 : (outer_stride * quotient = input_size <-> (outer_stride | input_size))).
  { exact (step_5 input_size outer_stride quotient H3 H1). }
  assert (H6 : (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient)))).
  { assert (L0 : ((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient))) by exact (step_6a input_size outer_stride quotient stride H5).
    composed. }
  assert (H8 : (outer_stride * quotient = input_size /\ (stride | quotient)) -> quotient = ceil_div input_size outer_stride).
  { intros H7.
    exact (step_8 input_size outer_stride quotient stride H7 H1). }
  assert (H9 : (outer_stride * quotient = input_size /\ (stride | quotient)) -> ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride))).
  { intros H7.
    exact (step_9 input_size outer_stride quotient stride H7 H5 (H8 H7)). }
  assert (H10 : (outer_stride * quotient = input_size /\ (stride | quotient)) -> (outer_stride * stride | input_size)).
  { intros H7.
    exact (step_10 input_size outer_stride stride (H9 H7) H4). }
  assert (H11 : ((outer_stride * quotient = input_size /\ (stride | quotient)) -> (outer_stride * stride | input_size))).
  { intros H7. exact (H10 H7). }
  assert (H13 : (outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride))).
  { intros H12.
    exact (step_13 input_size outer_stride stride H12 H4). }
  assert (H14 : (outer_stride * stride | input_size) -> outer_stride * quotient = input_size).
  { intros H12.
    exact (step_14 input_size outer_stride quotient stride (H13 H12) H5). }
  assert (H15 : (outer_stride * stride | input_size) -> quotient = ceil_div input_size outer_stride).
  { intros H12.
    exact (step_15 input_size outer_stride quotient (H14 H12) H1). }
  assert (H16 : (outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))).
  { intros H12.
    exact (step_16 input_size outer_stride quotient stride (H13 H12) (H15 H12)). }
  assert (H17 : ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient)))).
  { intros H12. exact (H16 H12). }
  exact (step_goal input_size outer_stride quotient stride H6 H11 H17).
Qed.
