(* 14.4 Even overlap where the stride divides the kernel size. As many taps have remainder 0 as have remainder s - 1 exactly when the stride divides the kernel size; and then every remainder has k/s of them. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2 : forall stride residue : Z,
  (0 <= residue /\ residue <= stride - 1) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_3 : forall kernel_size stride : Z,
  stride >= 1 ->
  ceil_div (kernel_size - stride + 1) stride = kernel_size / stride.
Proof. padproof. Qed.

Lemma step_4a : forall kernel_size stride : Z,
  ceil_div (kernel_size - stride + 1) stride = kernel_size / stride ->
  (ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> ceil_div kernel_size stride = kernel_size / stride).
Proof. padproof. Qed.

Lemma step_4b : forall kernel_size stride : Z,
  stride >= 1 ->
  (ceil_div kernel_size stride = kernel_size / stride <-> (kernel_size / stride) * stride = kernel_size).
Proof. padproof. Qed.

Lemma step_4c : forall kernel_size stride : Z,
  stride >= 1 ->
  ((kernel_size / stride) * stride = kernel_size <-> (stride | kernel_size)).
Proof. padproof. Qed.

Lemma step_7 : forall kernel_size quotient stride : Z,
  (stride | kernel_size) ->
  quotient = kernel_size / stride ->
  stride >= 1 ->
  kernel_size = quotient * stride.
Proof. padproof. Qed.

Lemma step_8 : forall kernel_size quotient stride residue : Z,
  kernel_size = quotient * stride ->
  (0 <= residue /\ residue <= stride - 1) ->
  ceil_div (kernel_size - residue) stride = quotient.
Proof. padproof. Qed.

Lemma step_9 : forall kernel_size quotient stride residue : Z,
  ceil_div (kernel_size - residue) stride = quotient ->
  kernel_size = quotient * stride ->
  (ceil_div (kernel_size - residue) stride) * stride = kernel_size.
Proof. padproof. Qed.

Lemma step_goal : forall kernel_size stride residue : Z,
  (ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> (stride | kernel_size)) ->
  ((stride | kernel_size) -> (ceil_div (kernel_size - residue) stride) * stride = kernel_size) ->
  ((ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> (stride | kernel_size)) /\ ((stride | kernel_size) -> (ceil_div (kernel_size - residue) stride) * stride = kernel_size)).
Proof. padproof. Qed.

Theorem overlap_even : forall kernel_size quotient stride residue : Z,
  (0 <= residue /\ residue <= stride - 1) ->
  quotient = kernel_size / stride ->
  ((ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> (stride | kernel_size)) /\ ((stride | kernel_size) -> (ceil_div (kernel_size - residue) stride) * stride = kernel_size)).
Proof.
  intros kernel_size quotient stride residue H1 H6.
  assert (H2 : stride >= 1).
  { exact (step_2 stride residue H1). }
  assert (H3 : ceil_div (kernel_size - stride + 1) stride = kernel_size / stride).
  { exact (step_3 kernel_size stride H2). }
  assert (H4 : (ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> (stride | kernel_size))).
  { assert (L0 : ceil_div kernel_size stride = ceil_div (kernel_size - stride + 1) stride <-> ceil_div kernel_size stride = kernel_size / stride) by exact (step_4a kernel_size stride H3).
    assert (L1 : ceil_div kernel_size stride = kernel_size / stride <-> (kernel_size / stride) * stride = kernel_size) by exact (step_4b kernel_size stride H2).
    assert (L2 : (kernel_size / stride) * stride = kernel_size <-> (stride | kernel_size)) by exact (step_4c kernel_size stride H2).
    composed. }
  assert (H7 : (stride | kernel_size) -> kernel_size = quotient * stride).
  { intros H5.
    exact (step_7 kernel_size quotient stride H5 H6 H2). }
  assert (H8 : (stride | kernel_size) -> ceil_div (kernel_size - residue) stride = quotient).
  { intros H5.
    exact (step_8 kernel_size quotient stride residue (H7 H5) H1). }
  assert (H9 : (stride | kernel_size) -> (ceil_div (kernel_size - residue) stride) * stride = kernel_size).
  { intros H5.
    exact (step_9 kernel_size quotient stride residue (H8 H5) (H7 H5)). }
  assert (H10 : ((stride | kernel_size) -> (ceil_div (kernel_size - residue) stride) * stride = kernel_size)).
  { intros H5. exact (H9 H5). }
  exact (step_goal kernel_size stride residue H4 H10).
Qed.
