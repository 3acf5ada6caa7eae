(* 10.1 Upsampling by r. At the sizes i and i + 1 the output is r times as long as the input exactly when the stride is r and k̂ - 2p + a = s. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2 : forall paired_size input_size pad effective_kernel_size output_padding stride : Z,
  paired_size = (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad ->
  input_size * stride + effective_kernel_size + output_padding - 2 * pad = paired_size + stride.
Proof. padproof. Qed.

Lemma step_3a : forall paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor : Z,
  input_size * stride + effective_kernel_size + output_padding - 2 * pad = paired_size + stride ->
  ((paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (paired_size = input_size * upsampling_factor /\ paired_size + stride = upsampling_factor * (input_size + 1))).
Proof. padproof. Qed.

Lemma step_3b : forall paired_size input_size stride upsampling_factor : Z,
  ((paired_size = input_size * upsampling_factor /\ paired_size + stride = upsampling_factor * (input_size + 1)) <-> (paired_size = input_size * upsampling_factor /\ stride = upsampling_factor)).
Proof. padproof. Qed.

Lemma step_3c : forall paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor : Z,
  paired_size = (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad ->
  ((paired_size = input_size * upsampling_factor /\ stride = upsampling_factor) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride)).
Proof. padproof. Qed.

Lemma step_goal : forall paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor : Z,
  ((paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride)) ->
  ((paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride)).
Proof. padproof. Qed.

Theorem upsampling : forall paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor : Z,
  paired_size = (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad ->
  ((paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride)).
Proof.
  intros paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor H1.
  assert (H2 : input_size * stride + effective_kernel_size + output_padding - 2 * pad = paired_size + stride).
  { exact (step_2 paired_size input_size pad effective_kernel_size output_padding stride H1). }
  assert (H3 : ((paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride))).
  { assert (L0 : (paired_size = input_size * upsampling_factor /\ input_size * stride + effective_kernel_size + output_padding - 2 * pad = upsampling_factor * (input_size + 1)) <-> (paired_size = input_size * upsampling_factor /\ paired_size + stride = upsampling_factor * (input_size + 1))) by exact (step_3a paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor H2).
    assert (L1 : (paired_size = input_size * upsampling_factor /\ paired_size + stride = upsampling_factor * (input_size + 1)) <-> (paired_size = input_size * upsampling_factor /\ stride = upsampling_factor)) by exact (step_3b paired_size input_size stride upsampling_factor).
    assert (L2 : (paired_size = input_size * upsampling_factor /\ stride = upsampling_factor) <-> (stride = upsampling_factor /\ effective_kernel_size + output_padding - 2 * pad = stride)) by exact (step_3c paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor H1).
    composed. }
  exact (step_goal paired_size input_size pad effective_kernel_size output_padding stride upsampling_factor H3).
Qed.
