(* 6.1 Same, transposed, at the largest size. At size i·s the transposed same crops max(k̂ - s, 0) elements in all, and a convolution in mode same maps i·s elements to i. *)

From Padproof Require Import Prelude Same_preimage.
Open Scope Z_scope.

Lemma step_5_assumption_1_of_same_preimage : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_6a : forall paired_size input_size stride : Z,
  (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= paired_size /\ paired_size <= input_size * stride)) ->
  paired_size = input_size * stride ->
  (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= input_size * stride /\ input_size * stride <= input_size * stride)).
Proof. padproof. Qed.

Lemma step_6b : forall input_size stride : Z,
  (((input_size - 1) * stride + 1 <= input_size * stride /\ input_size * stride <= input_size * stride) <-> stride >= 1).
Proof. padproof. Qed.

Lemma step_7 : forall paired_size input_size stride : Z,
  (ceil_div paired_size stride = input_size <-> stride >= 1) ->
  stride >= 1 ->
  ceil_div paired_size stride = input_size.
Proof. padproof. Qed.

Lemma step_8a : forall full_length paired_size input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  full_length - paired_size = (input_size - 1) * stride + effective_kernel_size - input_size * stride.
Proof. padproof. Qed.

Lemma step_8b : forall input_size effective_kernel_size stride : Z,
  (input_size - 1) * stride + effective_kernel_size - input_size * stride = effective_kernel_size - stride.
Proof. padproof. Qed.

Lemma step_9a : forall full_length paired_size total_crop effective_kernel_size stride : Z,
  total_crop = (Z.max (full_length - paired_size) 0) ->
  full_length - paired_size = effective_kernel_size - stride ->
  total_crop = (Z.max (effective_kernel_size - stride) 0).
Proof. padproof. Qed.

Lemma step_goal : forall full_length paired_size input_size total_crop effective_kernel_size stride : Z,
  ceil_div paired_size stride = input_size ->
  full_length - paired_size = effective_kernel_size - stride ->
  total_crop = (Z.max (effective_kernel_size - stride) 0) ->
  (ceil_div paired_size stride = input_size /\ full_length - paired_size = effective_kernel_size - stride /\ total_crop = (Z.max (effective_kernel_size - stride) 0)).
Proof. padproof. Qed.

Theorem same_transposed : forall full_length paired_size input_size total_crop effective_kernel_size stride : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  (ceil_div paired_size stride = input_size /\ full_length - paired_size = effective_kernel_size - stride /\ total_crop = (Z.max (effective_kernel_size - stride) 0)).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : (ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= paired_size /\ paired_size <= input_size * stride))).
  { assert (C0 : stride >= 1) by exact (step_5_assumption_1_of_same_preimage stride H1).
    cited (same_preimage (paired_size) (input_size) (stride)). }
  assert (H6 : (ceil_div paired_size stride = input_size <-> stride >= 1)).
  { assert (L0 : ceil_div paired_size stride = input_size <-> ((input_size - 1) * stride + 1 <= input_size * stride /\ input_size * stride <= input_size * stride)) by exact (step_6a paired_size input_size stride H5 H3).
    assert (L1 : ((input_size - 1) * stride + 1 <= input_size * stride /\ input_size * stride <= input_size * stride) <-> stride >= 1) by exact (step_6b input_size stride).
    composed. }
  assert (H7 : ceil_div paired_size stride = input_size).
  { exact (step_7 paired_size input_size stride H6 H1). }
  assert (H8 : full_length - paired_size = effective_kernel_size - stride).
  { assert (L0 : full_length - paired_size = (input_size - 1) * stride + effective_kernel_size - input_size * stride) by exact (step_8a full_length paired_size input_size effective_kernel_size stride H2 H3).
    assert (L1 : (input_size - 1) * stride + effective_kernel_size - input_size * stride = effective_kernel_size - stride) by exact (step_8b input_size effective_kernel_size stride).
    composed. }
  assert (H9 : total_crop = (Z.max (effective_kernel_size - stride) 0)).
  { assert (L0 : total_crop = (Z.max (effective_kernel_size - stride) 0)) by exact (step_9a full_length paired_size total_crop effective_kernel_size stride H4 H8).
    composed. }
  exact (step_goal full_length paired_size input_size total_crop effective_kernel_size stride H7 H8 H9).
Qed.
