(* 4.4 Three sizes called valid. The three defaults for a transposed valid, L, (i - 1)s + max(k̂, s) and i·s + k̂ - 1, lie among the s sizes from L to L + s - 1; the third is the largest of these. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4 : forall full_length input_size effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  (full_length <= (input_size - 1) * stride + (Z.max effective_kernel_size stride) /\ (input_size - 1) * stride + (Z.max effective_kernel_size stride) <= full_length + stride - 1).
Proof. padproof. Qed.

Lemma step_5a : forall full_length input_size effective_kernel_size stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  input_size * stride + effective_kernel_size - 1 = full_length + stride - 1.
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size effective_kernel_size stride : Z,
  (full_length <= (input_size - 1) * stride + (Z.max effective_kernel_size stride) /\ (input_size - 1) * stride + (Z.max effective_kernel_size stride) <= full_length + stride - 1) ->
  input_size * stride + effective_kernel_size - 1 = full_length + stride - 1 ->
  ((full_length <= (input_size - 1) * stride + (Z.max effective_kernel_size stride) /\ (input_size - 1) * stride + (Z.max effective_kernel_size stride) <= full_length + stride - 1) /\ input_size * stride + effective_kernel_size - 1 = full_length + stride - 1).
Proof. padproof. Qed.

Theorem valid_defaults : forall full_length input_size effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ((full_length <= (input_size - 1) * stride + (Z.max effective_kernel_size stride) /\ (input_size - 1) * stride + (Z.max effective_kernel_size stride) <= full_length + stride - 1) /\ input_size * stride + effective_kernel_size - 1 = full_length + stride - 1).
Proof.
  intros full_length input_size effective_kernel_size stride H1 H2 H3.
  assert (H4 : (full_length <= (input_size - 1) * stride + (Z.max effective_kernel_size stride) /\ (input_size - 1) * stride + (Z.max effective_kernel_size stride) <= full_length + stride - 1)).
  { exact (step_4 full_length input_size effective_kernel_size stride H1 H2 H3). }
  assert (H5 : input_size * stride + effective_kernel_size - 1 = full_length + stride - 1).
  { assert (L0 : input_size * stride + effective_kernel_size - 1 = full_length + stride - 1) by exact (step_5a full_length input_size effective_kernel_size stride H3).
    composed. }
  exact (step_goal full_length input_size effective_kernel_size stride H4 H5).
Qed.
