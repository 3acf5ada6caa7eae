(* 4.1 What the paired convolution makes of the output. The paired convolution, of the same kernel, stride and dilation, makes i + ⌊a/s⌋ elements of L - P + a, whatever its total pad P, where that is not negative. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall full_length input_size effective_kernel_size output_padding stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ((full_length + output_padding - effective_kernel_size) / stride) + 1 = (((input_size - 1) * stride + output_padding) / stride) + 1.
Proof. padproof. Qed.

Lemma step_3b : forall input_size output_padding stride : Z,
  stride >= 1 ->
  (((input_size - 1) * stride + output_padding) / stride) + 1 = input_size + (output_padding / stride).
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size effective_kernel_size output_padding stride : Z,
  ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride) ->
  ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride).
Proof. padproof. Qed.

Theorem there_and_back : forall full_length input_size effective_kernel_size output_padding stride : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride).
Proof.
  intros full_length input_size effective_kernel_size output_padding stride H1 H2.
  assert (H3 : ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride)).
  { assert (L0 : ((full_length + output_padding - effective_kernel_size) / stride) + 1 = (((input_size - 1) * stride + output_padding) / stride) + 1) by exact (step_3a full_length input_size effective_kernel_size output_padding stride H2).
    assert (L1 : (((input_size - 1) * stride + output_padding) / stride) + 1 = input_size + (output_padding / stride)) by exact (step_3b input_size output_padding stride H1).
    composed. }
  exact (step_goal full_length input_size effective_kernel_size output_padding stride H3).
Qed.
