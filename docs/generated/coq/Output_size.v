(* 1.2 Output size. Where a window fits into the padded input, the number of windows is ⌊(i + P - k̂)/s⌋ + 1, and at least 1. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3 : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size + total_pad >= effective_kernel_size ->
  (input_size + total_pad - effective_kernel_size) / stride >= 0.
Proof. padproof. Qed.

Lemma step_4 : forall input_size total_pad effective_kernel_size stride : Z,
  (input_size + total_pad - effective_kernel_size) / stride >= 0 ->
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1 /\ ((input_size + total_pad - effective_kernel_size) / stride) + 1 >= 1).
Proof. padproof. Qed.

Lemma step_goal : forall input_size total_pad effective_kernel_size stride : Z,
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1 /\ ((input_size + total_pad - effective_kernel_size) / stride) + 1 >= 1) ->
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1 /\ ((input_size + total_pad - effective_kernel_size) / stride) + 1 >= 1).
Proof. padproof. Qed.

Theorem output_size : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  input_size + total_pad >= effective_kernel_size ->
  ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1 /\ ((input_size + total_pad - effective_kernel_size) / stride) + 1 >= 1).
Proof.
  intros input_size total_pad effective_kernel_size stride H1 H2.
  assert (H3 : (input_size + total_pad - effective_kernel_size) / stride >= 0).
  { exact (step_3 input_size total_pad effective_kernel_size stride H1 H2). }
  assert (H4 : ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0) = ((input_size + total_pad - effective_kernel_size) / stride) + 1 /\ ((input_size + total_pad - effective_kernel_size) / stride) + 1 >= 1)).
  { exact (step_4 input_size total_pad effective_kernel_size stride H3). }
  exact (step_goal input_size total_pad effective_kernel_size stride H4).
Qed.
