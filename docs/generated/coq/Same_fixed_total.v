(* 8.4 One total for every input size. A total P gives 1 window at size s and 2 at s + 1 exactly when it is k̂ - 1, and then it gives ⌈i/s⌉ at every size; it gives 1 at 2s - 1 and 2 at 2s exactly when it is k̂ - s, and then it gives ⌊i/s⌋ at every size. *)

From Padproof Require Import Prelude Ceiling_as_floor.
Open Scope Z_scope.

Lemma step_2a : forall total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  ((((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> ((0 <= total_pad + stride - effective_kernel_size /\ total_pad + stride - effective_kernel_size <= stride - 1) /\ (stride <= total_pad + stride - effective_kernel_size + 1 /\ total_pad + stride - effective_kernel_size + 1 <= 2 * stride - 1))).
Proof. padproof. Qed.

Lemma step_2b : forall total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (((0 <= total_pad + stride - effective_kernel_size /\ total_pad + stride - effective_kernel_size <= stride - 1) /\ (stride <= total_pad + stride - effective_kernel_size + 1 /\ total_pad + stride - effective_kernel_size + 1 <= 2 * stride - 1)) <-> total_pad = effective_kernel_size - 1).
Proof. padproof. Qed.

Lemma step_3a : forall total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  ((((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> ((0 <= total_pad + 2 * stride - effective_kernel_size - 1 /\ total_pad + 2 * stride - effective_kernel_size - 1 <= stride - 1) /\ (stride <= total_pad + 2 * stride - effective_kernel_size /\ total_pad + 2 * stride - effective_kernel_size <= 2 * stride - 1))).
Proof. padproof. Qed.

Lemma step_3b : forall total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (((0 <= total_pad + 2 * stride - effective_kernel_size - 1 /\ total_pad + 2 * stride - effective_kernel_size - 1 <= stride - 1) /\ (stride <= total_pad + 2 * stride - effective_kernel_size /\ total_pad + 2 * stride - effective_kernel_size <= 2 * stride - 1)) <-> total_pad = effective_kernel_size - stride).
Proof. padproof. Qed.

Lemma step_6_assumption_1_of_ceiling_as_floor : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_7a : forall input_size total_pad effective_kernel_size stride : Z,
  total_pad = effective_kernel_size - 1 ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ((input_size - 1) / stride) + 1.
Proof. padproof. Qed.

Lemma step_7b : forall input_size stride : Z,
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_8a : forall input_size total_pad effective_kernel_size stride : Z,
  total_pad = effective_kernel_size - stride ->
  ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ((input_size - stride) / stride) + 1.
Proof. padproof. Qed.

Lemma step_8b : forall input_size stride : Z,
  stride >= 1 ->
  ((input_size - stride) / stride) + 1 = input_size / stride.
Proof. padproof. Qed.

Lemma step_goal : forall input_size total_pad effective_kernel_size stride : Z,
  ((((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - 1) ->
  (total_pad = effective_kernel_size - 1 -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ceil_div input_size stride) ->
  ((((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - stride) ->
  (total_pad = effective_kernel_size - stride -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = input_size / stride) ->
  (((((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - 1) /\ (total_pad = effective_kernel_size - 1 -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ceil_div input_size stride) /\ ((((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - stride) /\ (total_pad = effective_kernel_size - stride -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = input_size / stride)).
Proof. padproof. Qed.

Theorem same_fixed_total : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (((((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - 1) /\ (total_pad = effective_kernel_size - 1 -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ceil_div input_size stride) /\ ((((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - stride) /\ (total_pad = effective_kernel_size - stride -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = input_size / stride)).
Proof.
  intros input_size total_pad effective_kernel_size stride H1.
  assert (H2 : ((((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - 1)).
  { assert (L0 : (((total_pad + stride - effective_kernel_size) / stride) + 1 = 1 /\ ((total_pad + stride - effective_kernel_size + 1) / stride) + 1 = 2) <-> ((0 <= total_pad + stride - effective_kernel_size /\ total_pad + stride - effective_kernel_size <= stride - 1) /\ (stride <= total_pad + stride - effective_kernel_size + 1 /\ total_pad + stride - effective_kernel_size + 1 <= 2 * stride - 1))) by exact (step_2a total_pad effective_kernel_size stride H1).
    assert (L1 : ((0 <= total_pad + stride - effective_kernel_size /\ total_pad + stride - effective_kernel_size <= stride - 1) /\ (stride <= total_pad + stride - effective_kernel_size + 1 /\ total_pad + stride - effective_kernel_size + 1 <= 2 * stride - 1)) <-> total_pad = effective_kernel_size - 1) by exact (step_2b total_pad effective_kernel_size stride H1).
    composed. }
  assert (H3 : ((((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> total_pad = effective_kernel_size - stride)).
  { assert (L0 : (((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1 = 1 /\ ((total_pad + 2 * stride - effective_kernel_size) / stride) + 1 = 2) <-> ((0 <= total_pad + 2 * stride - effective_kernel_size - 1 /\ total_pad + 2 * stride - effective_kernel_size - 1 <= stride - 1) /\ (stride <= total_pad + 2 * stride - effective_kernel_size /\ total_pad + 2 * stride - effective_kernel_size <= 2 * stride - 1))) by exact (step_3a total_pad effective_kernel_size stride H1).
    assert (L1 : ((0 <= total_pad + 2 * stride - effective_kernel_size - 1 /\ total_pad + 2 * stride - effective_kernel_size - 1 <= stride - 1) /\ (stride <= total_pad + 2 * stride - effective_kernel_size /\ total_pad + 2 * stride - effective_kernel_size <= 2 * stride - 1)) <-> total_pad = effective_kernel_size - stride) by exact (step_3b total_pad effective_kernel_size stride H1).
    composed. }
  assert (H6 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride).
  { assert (C0 : stride >= 1) by exact (step_6_assumption_1_of_ceiling_as_floor stride H1).
    cited (ceiling_as_floor (input_size) (stride)). }
  assert (H7 : total_pad = effective_kernel_size - 1 -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ceil_div input_size stride).
  { intros H4.
    assert (L0 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ((input_size - 1) / stride) + 1) by exact (step_7a input_size total_pad effective_kernel_size stride H4).
    assert (L1 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride) by exact (step_7b input_size stride H6).
    composed. }
  assert (H8 : total_pad = effective_kernel_size - stride -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = input_size / stride).
  { intros H5.
    assert (L0 : ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ((input_size - stride) / stride) + 1) by exact (step_8a input_size total_pad effective_kernel_size stride H5).
    assert (L1 : ((input_size - stride) / stride) + 1 = input_size / stride) by exact (step_8b input_size stride H1).
    composed. }
  assert (H9 : (total_pad = effective_kernel_size - 1 -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = ceil_div input_size stride)).
  { intros H4. exact (H7 H4). }
  assert (H10 : (total_pad = effective_kernel_size - stride -> ((input_size + total_pad - effective_kernel_size) / stride) + 1 = input_size / stride)).
  { intros H5. exact (H8 H5). }
  exact (step_goal input_size total_pad effective_kernel_size stride H2 H9 H3 H10).
Qed.
