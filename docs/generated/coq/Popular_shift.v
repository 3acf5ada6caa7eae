(* 8.3 The popular workaround shifts by one. Where k̂ - s = 2q + 1 with q ≥ 0, padding q + 1 with output_padding 1 gives the size i·s and a low crop one larger than that of same_upper; padding q without output_padding gives one element more than i·s. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_6a : forall effective_kernel_size quotient stride : Z,
  effective_kernel_size - stride = 2 * quotient + 1 ->
  quotient >= 0 ->
  (Z.max (effective_kernel_size - stride) 0) / 2 = (2 * quotient + 1) / 2.
Proof. padproof. Qed.

Lemma step_6b : forall quotient : Z,
  (2 * quotient + 1) / 2 = quotient.
Proof. padproof. Qed.

Lemma step_7a : forall full_length pad output_padding quotient : Z,
  pad = quotient + 1 ->
  output_padding = 1 ->
  full_length + output_padding - 2 * pad = full_length - 2 * quotient - 1.
Proof. padproof. Qed.

Lemma step_7b : forall full_length input_size effective_kernel_size quotient stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  effective_kernel_size - stride = 2 * quotient + 1 ->
  full_length - 2 * quotient - 1 = input_size * stride.
Proof. padproof. Qed.

Lemma step_8a : forall full_length input_size effective_kernel_size quotient stride : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  effective_kernel_size - stride = 2 * quotient + 1 ->
  full_length - 2 * quotient = input_size * stride + 1.
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size pad effective_kernel_size output_padding quotient stride : Z,
  full_length + output_padding - 2 * pad = input_size * stride ->
  pad = quotient + 1 ->
  (Z.max (effective_kernel_size - stride) 0) / 2 = quotient ->
  full_length - 2 * quotient = input_size * stride + 1 ->
  (full_length + output_padding - 2 * pad = input_size * stride /\ pad = ((Z.max (effective_kernel_size - stride) 0) / 2) + 1 /\ full_length - 2 * quotient = input_size * stride + 1).
Proof. padproof. Qed.

Theorem popular_shift : forall full_length input_size pad effective_kernel_size output_padding quotient stride : Z,
  effective_kernel_size - stride = 2 * quotient + 1 ->
  quotient >= 0 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  pad = quotient + 1 ->
  output_padding = 1 ->
  (full_length + output_padding - 2 * pad = input_size * stride /\ pad = ((Z.max (effective_kernel_size - stride) 0) / 2) + 1 /\ full_length - 2 * quotient = input_size * stride + 1).
Proof.
  intros full_length input_size pad effective_kernel_size output_padding quotient stride H1 H2 H3 H4 H5.
  assert (H6 : (Z.max (effective_kernel_size - stride) 0) / 2 = quotient).
  { assert (L0 : (Z.max (effective_kernel_size - stride) 0) / 2 = (2 * quotient + 1) / 2) by exact (step_6a effective_kernel_size quotient stride H1 H2).
    assert (L1 : (2 * quotient + 1) / 2 = quotient) by exact (step_6b quotient).
    composed. }
  assert (H7 : full_length + output_padding - 2 * pad = input_size * stride).
  { assert (L0 : full_length + output_padding - 2 * pad = full_length - 2 * quotient - 1) by exact (step_7a full_length pad output_padding quotient H4 H5).
    assert (L1 : full_length - 2 * quotient - 1 = input_size * stride) by exact (step_7b full_length input_size effective_kernel_size quotient stride H3 H1).
    composed. }
  assert (H8 : full_length - 2 * quotient = input_size * stride + 1).
  { assert (L0 : full_length - 2 * quotient = input_size * stride + 1) by exact (step_8a full_length input_size effective_kernel_size quotient stride H3 H1).
    composed. }
  exact (step_goal full_length input_size pad effective_kernel_size output_padding quotient stride H7 H4 H6 H8).
Qed.
