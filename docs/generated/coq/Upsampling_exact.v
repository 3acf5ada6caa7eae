(* 10.3 A recipe that multiplies by s for odd and even kernels. Padding ⌈(k̂ - s)/2⌉ with output_padding (k̂ - s) mod 2 gives i·s elements, and this padding is at least 0 exactly when k̂ ≥ s - 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3 : forall pad effective_kernel_size output_padding stride : Z,
  pad = ceil_div (effective_kernel_size - stride) 2 ->
  output_padding = (effective_kernel_size - stride) mod 2 ->
  2 * pad = effective_kernel_size + output_padding - stride.
Proof. padproof. Qed.

Lemma step_4a : forall input_size pad effective_kernel_size output_padding stride : Z,
  2 * pad = effective_kernel_size + output_padding - stride ->
  (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = (input_size - 1) * stride + stride.
Proof. padproof. Qed.

Lemma step_4b : forall input_size stride : Z,
  (input_size - 1) * stride + stride = input_size * stride.
Proof. padproof. Qed.

Lemma step_5a : forall pad : Z,
  (pad >= 0 <-> 2 * pad >= 0).
Proof. padproof. Qed.

Lemma step_5b : forall pad effective_kernel_size output_padding stride : Z,
  2 * pad = effective_kernel_size + output_padding - stride ->
  (2 * pad >= 0 <-> effective_kernel_size + output_padding - stride >= 0).
Proof. padproof. Qed.

Lemma step_5c : forall effective_kernel_size output_padding stride : Z,
  output_padding = (effective_kernel_size - stride) mod 2 ->
  (effective_kernel_size + output_padding - stride >= 0 <-> effective_kernel_size >= stride - 1).
Proof. padproof. Qed.

Lemma step_goal : forall input_size pad effective_kernel_size output_padding stride : Z,
  (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size * stride ->
  (pad >= 0 <-> effective_kernel_size >= stride - 1) ->
  ((input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size * stride /\ (pad >= 0 <-> effective_kernel_size >= stride - 1)).
Proof. padproof. Qed.

Theorem upsampling_exact : forall input_size pad effective_kernel_size output_padding stride : Z,
  pad = ceil_div (effective_kernel_size - stride) 2 ->
  output_padding = (effective_kernel_size - stride) mod 2 ->
  ((input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size * stride /\ (pad >= 0 <-> effective_kernel_size >= stride - 1)).
Proof.
  intros input_size pad effective_kernel_size output_padding stride H1 H2.
  assert (H3 : 2 * pad = effective_kernel_size + output_padding - stride).
  { exact (step_3 pad effective_kernel_size output_padding stride H1 H2). }
  assert (H4 : (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = input_size * stride).
  { assert (L0 : (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad = (input_size - 1) * stride + stride) by exact (step_4a input_size pad effective_kernel_size output_padding stride H3).
    assert (L1 : (input_size - 1) * stride + stride = input_size * stride) by exact (step_4b input_size stride).
    composed. }
  assert (H5 : (pad >= 0 <-> effective_kernel_size >= stride - 1)).
  { assert (L0 : pad >= 0 <-> 2 * pad >= 0) by exact (step_5a pad).
    assert (L1 : 2 * pad >= 0 <-> effective_kernel_size + output_padding - stride >= 0) by exact (step_5b pad effective_kernel_size output_padding stride H3).
    assert (L2 : effective_kernel_size + output_padding - stride >= 0 <-> effective_kernel_size >= stride - 1) by exact (step_5c effective_kernel_size output_padding stride H2).
    composed. }
  exact (step_goal input_size pad effective_kernel_size output_padding stride H4 H5).
Qed.
