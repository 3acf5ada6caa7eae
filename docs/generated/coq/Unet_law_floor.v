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

Lemma step_6 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | quotient)) ->
  quotient = input_size / outer_stride ->
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_7 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | quotient)) ->
  quotient = ceil_div input_size outer_stride ->
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)).
Proof. padproof. Qed.

Lemma step_8 : forall input_size outer_stride stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size)) ->
  (outer_stride * stride | input_size).
Proof. padproof. Qed.

Lemma step_11 : forall input_size outer_stride stride : Z,
  (outer_stride * stride | input_size) ->
  (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size)) ->
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)).
Proof. padproof. Qed.

Lemma step_12 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  quotient = input_size / outer_stride ->
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_13 : forall input_size outer_stride quotient stride : Z,
  ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) ->
  quotient = ceil_div input_size outer_stride ->
  ((outer_stride | input_size) /\ (stride | quotient)).
Proof. padproof. Qed.

Lemma step_goal : forall input_size outer_stride quotient stride : Z,
  (((outer_stride | input_size) /\ (stride | quotient)) -> (outer_stride * stride | input_size)) ->
  ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))) ->
  (((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride)) <-> (outer_stride * stride | input_size)) ->
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
  assert (H6 : ((outer_stride | input_size) /\ (stride | quotient)) -> quotient = ceil_div input_size outer_stride).
  { intros H5.
    exact (step_6 input_size outer_stride quotient stride H5 H3 H1). }
  assert (H7 : ((outer_stride | input_size) /\ (stride | quotient)) -> ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride))).
  { intros H5.
    exact (step_7 input_size outer_stride quotient stride H5 (H6 H5)). }
  assert (H8 : ((outer_stride | input_size) /\ (stride | quotient)) -> (outer_stride * stride | input_size)).
  { intros H5.
    exact (step_8 input_size outer_stride stride (H7 H5) H4). }
  assert (H9 : (((outer_stride | input_size) /\ (stride | quotient)) -> (outer_stride * stride | input_size))).
  { intros H5. exact (H8 H5). }
  assert (H11 : (outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | ceil_div input_size outer_stride))).
  { intros H10.
    exact (step_11 input_size outer_stride stride H10 H4). }
  assert (H12 : (outer_stride * stride | input_size) -> quotient = ceil_div input_size outer_stride).
  { intros H10.
    exact (step_12 input_size outer_stride quotient stride (H11 H10) H3 H1). }
  assert (H13 : (outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))).
  { intros H10.
    exact (step_13 input_size outer_stride quotient stride (H11 H10) (H12 H10)). }
  assert (H14 : ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient)))).
  { intros H10. exact (H13 H10). }
  exact (step_goal input_size outer_stride quotient stride H9 H14 H4).
Qed.
