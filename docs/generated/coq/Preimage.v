(* 4.2 Which sizes share an output size. A convolution with total pad P maps m to i ≥ 1 exactly when m is one of the s numbers from L - P to L - P + s - 1. *)

From Padproof Require Import Prelude There_and_back.
Open Scope Z_scope.

Lemma step_4_the_meaning_of_full_length : forall full_length input_size effective_kernel_size stride : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  full_length = (input_size - 1) * stride + effective_kernel_size.
Proof. padproof. Qed.

Lemma step_4_assumption_1_of_there_and_back : forall full_length input_size effective_kernel_size stride : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_5a : forall size full_length input_size total_pad effective_kernel_size output_padding stride : Z,
  output_padding = size + total_pad - full_length ->
  ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride) ->
  (((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> input_size + (output_padding / stride) = input_size).
Proof. padproof. Qed.

Lemma step_5b : forall input_size output_padding stride : Z,
  (input_size + (output_padding / stride) = input_size <-> output_padding / stride = 0).
Proof. padproof. Qed.

Lemma step_5c : forall output_padding stride : Z,
  stride >= 1 ->
  (output_padding / stride = 0 <-> (output_padding >= 0 /\ output_padding < stride)).
Proof. padproof. Qed.

Lemma step_goal : forall size input_size total_pad effective_kernel_size output_padding stride : Z,
  (((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> (output_padding >= 0 /\ output_padding < stride)) ->
  (((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> (output_padding >= 0 /\ output_padding < stride)).
Proof. padproof. Qed.

Theorem preimage : forall size full_length input_size total_pad effective_kernel_size output_padding stride : Z,
  stride >= 1 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  output_padding = size + total_pad - full_length ->
  (((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> (output_padding >= 0 /\ output_padding < stride)).
Proof.
  intros size full_length input_size total_pad effective_kernel_size output_padding stride H1 H2 H3.
  assert (H4 : ((full_length + output_padding - effective_kernel_size) / stride) + 1 = input_size + (output_padding / stride)).
  { assert (C0 : full_length = (input_size - 1) * stride + effective_kernel_size) by exact (step_4_the_meaning_of_full_length full_length input_size effective_kernel_size stride H1 H2).
    assert (C1 : stride >= 1) by exact (step_4_assumption_1_of_there_and_back full_length input_size effective_kernel_size stride H1 H2).
    cited (there_and_back (full_length) (input_size) (effective_kernel_size) (output_padding) (stride)). }
  assert (H5 : (((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> (output_padding >= 0 /\ output_padding < stride))).
  { assert (L0 : ((size + total_pad - effective_kernel_size) / stride) + 1 = input_size <-> input_size + (output_padding / stride) = input_size) by exact (step_5a size full_length input_size total_pad effective_kernel_size output_padding stride H3 H4).
    assert (L1 : input_size + (output_padding / stride) = input_size <-> output_padding / stride = 0) by exact (step_5b input_size output_padding stride).
    assert (L2 : output_padding / stride = 0 <-> (output_padding >= 0 /\ output_padding < stride)) by exact (step_5c output_padding stride H1).
    composed. }
  exact (step_goal size input_size total_pad effective_kernel_size output_padding stride H5).
Qed.
