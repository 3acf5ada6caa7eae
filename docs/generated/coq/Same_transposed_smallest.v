(* 6.2 Same, transposed, at the smallest size. At size (i - 1)s + 1 the transposed same crops k̂ - 1 elements in all, and a convolution in mode same maps that many elements to i. *)

From Padproof Require Import Prelude Same_preimage.
Open Scope Z_scope.

Lemma step_6_assumption_1_of_same_preimage : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_7a : forall paired_size input_size stride : Z,
  (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= paired_size /\ paired_size <= input_size * stride)) ->
  paired_size = (input_size - 1) * stride + 1 ->
  (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= (input_size - 1) * stride + 1 /\ (input_size - 1) * stride + 1 <= input_size * stride)).
Proof. padproof. Qed.

Lemma step_7b : forall input_size stride : Z,
  (((input_size - 1) * stride + 1 <= (input_size - 1) * stride + 1 /\ (input_size - 1) * stride + 1 <= input_size * stride) <-> stride >= 1).
Proof. padproof. Qed.

Lemma step_8 : forall paired_size input_size stride : Z,
  (ceil_div paired_size stride = input_size <-> stride >= 1) ->
  stride >= 1 ->
  ceil_div paired_size stride = input_size.
Proof. padproof. Qed.

Lemma step_9a : forall full_length paired_size input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + 1 ->
  full_length - paired_size = effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_9b : forall effective_kernel_size : Z,
  effective_kernel_size - 1 = effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_10a : forall full_length paired_size total_crop effective_kernel_size : Z,
  total_crop = (Z.max (full_length - paired_size) 0) ->
  full_length - paired_size = effective_kernel_size - 1 ->
  effective_kernel_size >= 1 ->
  total_crop = effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_goal : forall full_length paired_size input_size total_crop effective_kernel_size stride : Z,
  ceil_div paired_size stride = input_size ->
  full_length - paired_size = effective_kernel_size - 1 ->
  total_crop = effective_kernel_size - 1 ->
  (ceil_div paired_size stride = input_size /\ full_length - paired_size = effective_kernel_size - 1 /\ total_crop = effective_kernel_size - 1).
Proof. padproof. Qed.

Theorem same_transposed_smallest : forall full_length paired_size input_size total_crop effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + 1 ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  (ceil_div paired_size stride = input_size /\ full_length - paired_size = effective_kernel_size - 1 /\ total_crop = effective_kernel_size - 1).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size stride H1 H2 H3 H4 H5.
  assert (H6 : (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= paired_size /\ paired_size <= input_size * stride))).
  { assert (C0 : stride >= 1) by exact (step_6_assumption_1_of_same_preimage stride H1).
    cited (same_preimage (paired_size) (input_size) (stride)). }
  assert (H7 : (ceil_div paired_size stride = input_size <-> stride >= 1)).
  { assert (L0 : ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= (input_size - 1) * stride + 1 /\ (input_size - 1) * stride + 1 <= input_size * stride)) by exact (step_7a paired_size input_size stride H6 H4).
    assert (L1 : ((input_size - 1) * stride + 1 <= (input_size - 1) * stride + 1 /\ (input_size - 1) * stride + 1 <= input_size * stride) <-> stride >= 1) by exact (step_7b input_size stride).
    composed. }
  assert (H8 : ceil_div paired_size stride = input_size).
  { exact (step_8 paired_size input_size stride H7 H1). }
  assert (H9 : full_length - paired_size = effective_kernel_size - 1).
  { assert (L0 : full_length - paired_size = effective_kernel_size - 1) by exact (step_9a full_length paired_size input_size effective_kernel_size stride H3 H4).
    assert (L1 : effective_kernel_size - 1 = effective_kernel_size - 1) by exact (step_9b effective_kernel_size).
    composed. }
  assert (H10 : total_crop = effective_kernel_size - 1).
  { assert (L0 : total_crop = effective_kernel_size - 1) by exact (step_10a full_length paired_size total_crop effective_kernel_size H5 H9 H2).
    composed. }
  exact (step_goal full_length paired_size input_size total_crop effective_kernel_size stride H8 H9 H10).
Qed.
