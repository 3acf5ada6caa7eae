(* 9.3 The U-Net law, level by level. With A the product of the strides above: A divides the input size and s divides ⌈i/A⌉, the size at this level, exactly when A·s divides the input size. *)

From Padproof Require Import Prelude Round_trip Nested_ceilings.
Open Scope Z_scope.

Lemma step_4_the_meaning_of_output_size : forall input_size outer_stride quotient : Z,
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_4_assumption_1_of_round_trip : forall input_size outer_stride quotient : Z,
  outer_stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  outer_stride >= 1.
Proof. padproof. Qed.

Lemma step_5a : forall input_size outer_stride quotient stride : Z,
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)) ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient))).
Proof. padproof. Qed.

Lemma step_5b : forall input_size outer_stride quotient stride : Z,
  stride >= 1 ->
  ((outer_stride * quotient = input_size /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient)).
Proof. padproof. Qed.

Lemma step_6_the_meaning_of_quotient : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  quotient = ceil_div input_size outer_stride.
Proof. padproof. Qed.

Lemma step_6_the_meaning_of_output_size : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  ceil_div quotient stride = ceil_div quotient stride.
Proof. padproof. Qed.

Lemma step_6_assumption_1_of_nested_ceilings : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  outer_stride >= 1.
Proof. padproof. Qed.

Lemma step_6_assumption_2_of_nested_ceilings : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_7_the_meaning_of_output_size : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  ceil_div input_size (outer_stride * stride) = ceil_div quotient stride ->
  ceil_div quotient stride = ceil_div input_size (outer_stride * stride).
Proof. padproof. Qed.

Lemma step_7_assumption_1_of_round_trip : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  ceil_div input_size (outer_stride * stride) = ceil_div quotient stride ->
  outer_stride * stride >= 1.
Proof. padproof. Qed.

Lemma step_8a : forall input_size outer_stride quotient stride : Z,
  ((outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient) -> outer_stride * (ceil_div quotient stride) * stride = input_size).
Proof. padproof. Qed.

Lemma step_8b : forall input_size outer_stride quotient stride : Z,
  (outer_stride * (ceil_div quotient stride) * stride = input_size <-> (outer_stride * stride | input_size)) ->
  (outer_stride * (ceil_div quotient stride) * stride = input_size -> (outer_stride * stride | input_size)).
Proof. padproof. Qed.

Lemma step_10 : forall input_size outer_stride quotient stride : Z,
  (outer_stride * stride | input_size) ->
  (outer_stride * (ceil_div quotient stride) * stride = input_size <-> (outer_stride * stride | input_size)) ->
  outer_stride * (ceil_div quotient stride) * stride = input_size.
Proof. padproof. Qed.

Lemma step_11 : forall input_size outer_stride quotient stride : Z,
  outer_stride * (ceil_div quotient stride) * stride = input_size ->
  outer_stride >= 1 ->
  (outer_stride | input_size).
Proof. padproof. Qed.

Lemma step_12 : forall input_size outer_stride quotient : Z,
  (outer_stride | input_size) ->
  (outer_stride * quotient = input_size <-> (outer_stride | input_size)) ->
  outer_stride * quotient = input_size.
Proof. padproof. Qed.

Lemma step_13 : forall input_size outer_stride quotient stride : Z,
  outer_stride * quotient = input_size ->
  outer_stride * (ceil_div quotient stride) * stride = input_size ->
  outer_stride >= 1 ->
  quotient = (ceil_div quotient stride) * stride.
Proof. padproof. Qed.

Lemma step_14 : forall quotient stride : Z,
  quotient = (ceil_div quotient stride) * stride ->
  stride >= 1 ->
  (stride | quotient).
Proof. padproof. Qed.

Lemma step_15 : forall input_size outer_stride quotient stride : Z,
  (outer_stride | input_size) ->
  (stride | quotient) ->
  ((outer_stride | input_size) /\ (stride | quotient)).
Proof. padproof. Qed.

Lemma step_goal : forall input_size outer_stride quotient stride : Z,
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient)) ->
  ((outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient) -> (outer_stride * stride | input_size)) ->
  ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))) ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * stride | input_size)).
Proof. padproof. Qed.

Theorem unet_law : forall input_size outer_stride quotient stride : Z,
  outer_stride >= 1 ->
  stride >= 1 ->
  quotient = ceil_div input_size outer_stride ->
  (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * stride | input_size)).
Proof.
  intros input_size outer_stride quotient stride H1 H2 H3.
  assert (H4 : (outer_stride * quotient = input_size <-> (outer_stride | input_size))).
  { assert (C0 : quotient = ceil_div input_size outer_stride) by exact (step_4_the_meaning_of_output_size input_size outer_stride quotient H1 H3).
    assert (C1 : outer_stride >= 1) by exact (step_4_assumption_1_of_round_trip input_size outer_stride quotient H1 H3).
    cited (round_trip (input_size) (quotient) (outer_stride)). }
  assert (H5 : (((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient))).
  { assert (L0 : ((outer_stride | input_size) /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (stride | quotient))) by exact (step_5a input_size outer_stride quotient stride H4).
    assert (L1 : (outer_stride * quotient = input_size /\ (stride | quotient)) <-> (outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient)) by exact (step_5b input_size outer_stride quotient stride H2).
    composed. }
  assert (H6 : ceil_div input_size (outer_stride * stride) = ceil_div quotient stride).
  { assert (C0 : quotient = ceil_div input_size outer_stride) by exact (step_6_the_meaning_of_quotient input_size outer_stride quotient stride H1 H2 H3).
    assert (C1 : ceil_div quotient stride = ceil_div quotient stride) by exact (step_6_the_meaning_of_output_size input_size outer_stride quotient stride H1 H2 H3).
    assert (C2 : outer_stride >= 1) by exact (step_6_assumption_1_of_nested_ceilings input_size outer_stride quotient stride H1 H2 H3).
    assert (C3 : stride >= 1) by exact (step_6_assumption_2_of_nested_ceilings input_size outer_stride quotient stride H1 H2 H3).
    cited (nested_ceilings (input_size) (ceil_div quotient stride) (outer_stride) (quotient) (stride)). }
  assert (H7 : (outer_stride * (ceil_div quotient stride) * stride = input_size <-> (outer_stride * stride | input_size))).
  { assert (C0 : ceil_div quotient stride = ceil_div input_size (outer_stride * stride)) by exact (step_7_the_meaning_of_output_size input_size outer_stride quotient stride H1 H2 H6).
    assert (C1 : outer_stride * stride >= 1) by exact (step_7_assumption_1_of_round_trip input_size outer_stride quotient stride H1 H2 H6).
    cited (round_trip (input_size) (ceil_div quotient stride) (outer_stride * stride)). }
  assert (H8 : ((outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient) -> (outer_stride * stride | input_size))).
  { assert (L0 : (outer_stride * quotient = input_size /\ (ceil_div quotient stride) * stride = quotient) -> outer_stride * (ceil_div quotient stride) * stride = input_size) by exact (step_8a input_size outer_stride quotient stride).
    assert (L1 : outer_stride * (ceil_div quotient stride) * stride = input_size -> (outer_stride * stride | input_size)) by exact (step_8b input_size outer_stride quotient stride H7).
    composed. }
  assert (H10 : (outer_stride * stride | input_size) -> outer_stride * (ceil_div quotient stride) * stride = input_size).
  { intros H9.
    exact (step_10 input_size outer_stride quotient stride H9 H7). }
  assert (H11 : (outer_stride * stride | input_size) -> (outer_stride | input_size)).
  { intros H9.
    exact (step_11 input_size outer_stride quotient stride (H10 H9) H1). }
  assert (H12 : (outer_stride * stride | input_size) -> outer_stride * quotient = input_size).
  { intros H9.
    exact (step_12 input_size outer_stride quotient (H11 H9) H4). }
  assert (H13 : (outer_stride * stride | input_size) -> quotient = (ceil_div quotient stride) * stride).
  { intros H9.
    exact (step_13 input_size outer_stride quotient stride (H12 H9) (H10 H9) H1). }
  assert (H14 : (outer_stride * stride | input_size) -> (stride | quotient)).
  { intros H9.
    exact (step_14 quotient stride (H13 H9) H2). }
  assert (H15 : (outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient))).
  { intros H9.
    exact (step_15 input_size outer_stride quotient stride (H11 H9) (H14 H9)). }
  assert (H16 : ((outer_stride * stride | input_size) -> ((outer_stride | input_size) /\ (stride | quotient)))).
  { intros H9. exact (H15 H9). }
  exact (step_goal input_size outer_stride quotient stride H5 H8 H16).
Qed.
