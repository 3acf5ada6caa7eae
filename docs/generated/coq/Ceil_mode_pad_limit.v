(* 11.3 A pad above k̂ can need a second correction. Where the stride divides i + p_low, the last window after one correction, window q - 2 of q, starts before the input ends exactly when the pad asked for after it is at most k̂. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall size input_size pad_low stride : Z,
  (stride | input_size + pad_low) ->
  size = (input_size + pad_low) / stride ->
  stride >= 1 ->
  input_size + pad_low = size * stride.
Proof. padproof. Qed.

Lemma step_6a : forall size input_size pad_low quotient stride : Z,
  input_size + pad_low = size * stride ->
  ((quotient - 2) * stride < input_size + pad_low <-> (quotient - 2) * stride < size * stride).
Proof. padproof. Qed.

Lemma step_6b : forall size quotient stride : Z,
  stride >= 1 ->
  ((quotient - 2) * stride < size * stride <-> quotient - 2 < size).
Proof. padproof. Qed.

Lemma step_6c : forall size input_size pad_low asked_pad_high effective_kernel_size quotient stride : Z,
  quotient = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  (quotient - 2 < size <-> ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <= size).
Proof. padproof. Qed.

Lemma step_6d : forall size input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <= size <-> input_size + pad_low + asked_pad_high - effective_kernel_size <= size * stride).
Proof. padproof. Qed.

Lemma step_6e : forall size input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  input_size + pad_low = size * stride ->
  (input_size + pad_low + asked_pad_high - effective_kernel_size <= size * stride <-> asked_pad_high <= effective_kernel_size).
Proof. padproof. Qed.

Lemma step_goal : forall input_size pad_low asked_pad_high effective_kernel_size quotient stride : Z,
  ((quotient - 2) * stride < input_size + pad_low <-> asked_pad_high <= effective_kernel_size) ->
  ((quotient - 2) * stride < input_size + pad_low <-> asked_pad_high <= effective_kernel_size).
Proof. padproof. Qed.

Theorem ceil_mode_pad_limit : forall size input_size pad_low asked_pad_high effective_kernel_size quotient stride : Z,
  stride >= 1 ->
  (stride | input_size + pad_low) ->
  quotient = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  size = (input_size + pad_low) / stride ->
  ((quotient - 2) * stride < input_size + pad_low <-> asked_pad_high <= effective_kernel_size).
Proof.
  intros size input_size pad_low asked_pad_high effective_kernel_size quotient stride H1 H2 H3 H4.
  assert (H5 : input_size + pad_low = size * stride).
  { exact (step_5 size input_size pad_low stride H2 H4 H1). }
  assert (H6 : ((quotient - 2) * stride < input_size + pad_low <-> asked_pad_high <= effective_kernel_size)).
  { assert (L0 : (quotient - 2) * stride < input_size + pad_low <-> (quotient - 2) * stride < size * stride) by exact (step_6a size input_size pad_low quotient stride H5).
    assert (L1 : (quotient - 2) * stride < size * stride <-> quotient - 2 < size) by exact (step_6b size quotient stride H1).
    assert (L2 : quotient - 2 < size <-> ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <= size) by exact (step_6c size input_size pad_low asked_pad_high effective_kernel_size quotient stride H3).
    assert (L3 : ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <= size <-> input_size + pad_low + asked_pad_high - effective_kernel_size <= size * stride) by exact (step_6d size input_size pad_low asked_pad_high effective_kernel_size stride H1).
    assert (L4 : input_size + pad_low + asked_pad_high - effective_kernel_size <= size * stride <-> asked_pad_high <= effective_kernel_size) by exact (step_6e size input_size pad_low asked_pad_high effective_kernel_size stride H5).
    composed. }
  exact (step_goal input_size pad_low asked_pad_high effective_kernel_size quotient stride H6).
Qed.
