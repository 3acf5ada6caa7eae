(* 2.3 Same pads least. A total of padding gives at least o windows exactly when it is at least P. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride).
Proof. padproof. Qed.

Lemma step_4b : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  (output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride <-> (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size).
Proof. padproof. Qed.

Lemma step_4c : forall input_size output_size other_total_pad effective_kernel_size stride : Z,
  ((output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size <-> other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size).
Proof. padproof. Qed.

Lemma step_4d : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  other_total_pad >= 0 ->
  (other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size <-> other_total_pad >= total_pad).
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> other_total_pad >= total_pad) ->
  (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> other_total_pad >= total_pad).
Proof. padproof. Qed.

Theorem same_minimal : forall input_size output_size total_pad other_total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  other_total_pad >= 0 ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> other_total_pad >= total_pad).
Proof.
  intros input_size output_size total_pad other_total_pad effective_kernel_size stride H1 H2 H3.
  assert (H4 : (((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> other_total_pad >= total_pad)).
  { assert (L0 : ((input_size + other_total_pad - effective_kernel_size) / stride) + 1 >= output_size <-> output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride) by exact (step_4a input_size output_size other_total_pad effective_kernel_size stride).
    assert (L1 : output_size - 1 <= (input_size + other_total_pad - effective_kernel_size) / stride <-> (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size) by exact (step_4b input_size output_size other_total_pad effective_kernel_size stride H1).
    assert (L2 : (output_size - 1) * stride <= input_size + other_total_pad - effective_kernel_size <-> other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size) by exact (step_4c input_size output_size other_total_pad effective_kernel_size stride).
    assert (L3 : other_total_pad >= (output_size - 1) * stride + effective_kernel_size - input_size <-> other_total_pad >= total_pad) by exact (step_4d input_size output_size total_pad other_total_pad effective_kernel_size stride H3 H2).
    composed. }
  exact (step_goal input_size output_size total_pad other_total_pad effective_kernel_size stride H4).
Qed.
