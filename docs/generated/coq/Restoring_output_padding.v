(* 9.4 The output_padding that restores a size. Down and up with padding p on both sides gives the input size back exactly with the output_padding (i + 2p - k̂) mod s, which is at least 0 and at most s - 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall input_size output_size pad effective_kernel_size stride : Z,
  output_size = ((input_size + 2 * pad - effective_kernel_size) / stride) + 1 ->
  (output_size - 1) * stride + effective_kernel_size - 2 * pad = ((input_size + 2 * pad - effective_kernel_size) / stride) * stride + effective_kernel_size - 2 * pad.
Proof. padproof. Qed.

Lemma step_3b : forall input_size pad effective_kernel_size stride : Z,
  stride >= 1 ->
  ((input_size + 2 * pad - effective_kernel_size) / stride) * stride + effective_kernel_size - 2 * pad = input_size - ((input_size + 2 * pad - effective_kernel_size) mod stride).
Proof. padproof. Qed.

Lemma step_4a : forall input_size output_size pad effective_kernel_size output_padding stride : Z,
  ((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = input_size + 2 * pad + stride - output_size * stride - effective_kernel_size).
Proof. padproof. Qed.

Lemma step_4b : forall input_size output_size pad effective_kernel_size output_padding stride : Z,
  (output_size - 1) * stride + effective_kernel_size - 2 * pad = input_size - ((input_size + 2 * pad - effective_kernel_size) mod stride) ->
  (output_padding = input_size + 2 * pad + stride - output_size * stride - effective_kernel_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride).
Proof. padproof. Qed.

Lemma step_5 : forall input_size pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (0 <= (input_size + 2 * pad - effective_kernel_size) mod stride /\ (input_size + 2 * pad - effective_kernel_size) mod stride <= stride - 1).
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size pad effective_kernel_size output_padding stride : Z,
  ((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride) ->
  (0 <= (input_size + 2 * pad - effective_kernel_size) mod stride /\ (input_size + 2 * pad - effective_kernel_size) mod stride <= stride - 1) ->
  (((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride) /\ (0 <= (input_size + 2 * pad - effective_kernel_size) mod stride /\ (input_size + 2 * pad - effective_kernel_size) mod stride <= stride - 1)).
Proof. padproof. Qed.

Theorem restoring_output_padding : forall input_size output_size pad effective_kernel_size output_padding stride : Z,
  stride >= 1 ->
  output_size = ((input_size + 2 * pad - effective_kernel_size) / stride) + 1 ->
  (((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride) /\ (0 <= (input_size + 2 * pad - effective_kernel_size) mod stride /\ (input_size + 2 * pad - effective_kernel_size) mod stride <= stride - 1)).
Proof.
  intros input_size output_size pad effective_kernel_size output_padding stride H1 H2.
  assert (H3 : (output_size - 1) * stride + effective_kernel_size - 2 * pad = input_size - ((input_size + 2 * pad - effective_kernel_size) mod stride)).
  { assert (L0 : (output_size - 1) * stride + effective_kernel_size - 2 * pad = ((input_size + 2 * pad - effective_kernel_size) / stride) * stride + effective_kernel_size - 2 * pad) by exact (step_3a input_size output_size pad effective_kernel_size stride H2).
    assert (L1 : ((input_size + 2 * pad - effective_kernel_size) / stride) * stride + effective_kernel_size - 2 * pad = input_size - ((input_size + 2 * pad - effective_kernel_size) mod stride)) by exact (step_3b input_size pad effective_kernel_size stride H1).
    composed. }
  assert (H4 : ((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride)).
  { assert (L0 : (output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size <-> output_padding = input_size + 2 * pad + stride - output_size * stride - effective_kernel_size) by exact (step_4a input_size output_size pad effective_kernel_size output_padding stride).
    assert (L1 : output_padding = input_size + 2 * pad + stride - output_size * stride - effective_kernel_size <-> output_padding = (input_size + 2 * pad - effective_kernel_size) mod stride) by exact (step_4b input_size output_size pad effective_kernel_size output_padding stride H3).
    composed. }
  assert (H5 : (0 <= (input_size + 2 * pad - effective_kernel_size) mod stride /\ (input_size + 2 * pad - effective_kernel_size) mod stride <= stride - 1)).
  { exact (step_5 input_size pad effective_kernel_size stride H1). }
  exact (step_goal input_size output_size pad effective_kernel_size output_padding stride H4 H5).
Qed.
