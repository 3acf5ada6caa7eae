(* 2.3 The least total for o windows. A total of padding gives at least o windows, for o ≥ 1, exactly when it is at least max((o - 1)s + k̂ - i, 0). *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5a : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  output_size >= 1 ->
  ((Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> ((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size).
Proof. padproof. Qed.

Lemma step_5b : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride).
Proof. padproof. Qed.

Lemma step_5c : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride <-> (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size).
Proof. padproof. Qed.

Lemma step_5d : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  ((output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size <-> other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size).
Proof. padproof. Qed.

Lemma step_5e : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  other_total_pad >= 0 ->
  (other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size <-> other_total_pad >= total_pad).
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  ((Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> other_total_pad >= total_pad) ->
  ((Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> other_total_pad >= total_pad).
Proof. padproof. Qed.

Theorem same_minimal : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  output_size >= 1 ->
  other_total_pad >= 0 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  ((Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> other_total_pad >= total_pad).
Proof.
  intros input_size output_size total_pad other_total_pad effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : ((Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> other_total_pad >= total_pad)).
  { assert (L0 : (Z.max (((input_size + other_total_pad - effective_kernel_size) / stride) + 1) 0) >= output_size <-> ((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size) by exact (step_5a input_size output_size other_total_pad effective_kernel_size stride H2).
    assert (L1 : ((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride) by exact (step_5b input_size output_size other_total_pad effective_kernel_size stride).
    assert (L2 : output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride <-> (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size) by exact (step_5c input_size output_size other_total_pad effective_kernel_size stride H1).
    assert (L3 : (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size <-> other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size) by exact (step_5d input_size output_size other_total_pad effective_kernel_size stride).
    assert (L4 : other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size <-> other_total_pad >= total_pad) by exact (step_5e input_size output_size total_pad other_total_pad effective_kernel_size stride H4 H3).
    composed. }
  exact (step_goal input_size output_size total_pad other_total_pad effective_kernel_size stride H5).
Qed.
