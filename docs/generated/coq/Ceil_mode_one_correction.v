(* 11.2 One correction of ceil mode is enough. Where the pad asked for after the input is at most k̂, the rounded-up count less one if its last window starts after the input, and the rounded-up count if not, is the count of ceil mode. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4 : forall input_size pad_low asked_pad_high effective_kernel_size : Z,
  asked_pad_high <= effective_kernel_size ->
  input_size + pad_low + asked_pad_high - effective_kernel_size <= input_size + pad_low.
Proof. padproof. Qed.

Lemma step_5 : forall input_size pad_low asked_pad_high effective_kernel_size quotient stride : Z,
  quotient = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  input_size + pad_low + asked_pad_high - effective_kernel_size <= input_size + pad_low ->
  stride >= 1 ->
  quotient - 1 <= ceil_div (input_size + pad_low) stride.
Proof. padproof. Qed.

Lemma step_7 : forall input_size pad_low quotient stride : Z,
  (quotient - 1) * stride >= input_size + pad_low ->
  stride >= 1 ->
  quotient - 1 >= ceil_div (input_size + pad_low) stride.
Proof. padproof. Qed.

Lemma step_8 : forall input_size pad_low quotient stride : Z,
  quotient - 1 <= ceil_div (input_size + pad_low) stride ->
  quotient - 1 >= ceil_div (input_size + pad_low) stride ->
  quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride)).
Proof. padproof. Qed.

Lemma step_10 : forall input_size pad_low quotient stride : Z,
  (quotient - 1) * stride < input_size + pad_low ->
  stride >= 1 ->
  quotient <= ceil_div (input_size + pad_low) stride.
Proof. padproof. Qed.

Lemma step_11 : forall input_size pad_low quotient stride : Z,
  quotient <= ceil_div (input_size + pad_low) stride ->
  quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride)).
Proof. padproof. Qed.

Lemma step_goal : forall input_size pad_low quotient stride : Z,
  ((quotient - 1) * stride >= input_size + pad_low -> quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride))) ->
  ((quotient - 1) * stride < input_size + pad_low -> quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride))) ->
  (((quotient - 1) * stride >= input_size + pad_low -> quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride))) /\ ((quotient - 1) * stride < input_size + pad_low -> quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride)))).
Proof. padproof. Qed.

Theorem ceil_mode_one_correction : forall input_size pad_low asked_pad_high effective_kernel_size quotient stride : Z,
  stride >= 1 ->
  asked_pad_high <= effective_kernel_size ->
  quotient = (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1 ->
  (((quotient - 1) * stride >= input_size + pad_low -> quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride))) /\ ((quotient - 1) * stride < input_size + pad_low -> quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride)))).
Proof.
  intros input_size pad_low asked_pad_high effective_kernel_size quotient stride H1 H2 H3.
  assert (H4 : input_size + pad_low + asked_pad_high - effective_kernel_size <= input_size + pad_low).
  { exact (step_4 input_size pad_low asked_pad_high effective_kernel_size H2). }
  assert (H5 : quotient - 1 <= ceil_div (input_size + pad_low) stride).
  { exact (step_5 input_size pad_low asked_pad_high effective_kernel_size quotient stride H3 H4 H1). }
  assert (H7 : (quotient - 1) * stride >= input_size + pad_low -> quotient - 1 >= ceil_div (input_size + pad_low) stride).
  { intros H6.
    exact (step_7 input_size pad_low quotient stride H6 H1). }
  assert (H8 : (quotient - 1) * stride >= input_size + pad_low -> quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride))).
  { intros H6.
    exact (step_8 input_size pad_low quotient stride H5 (H7 H6)). }
  assert (H10 : (quotient - 1) * stride < input_size + pad_low -> quotient <= ceil_div (input_size + pad_low) stride).
  { intros H9.
    exact (step_10 input_size pad_low quotient stride H9 H1). }
  assert (H11 : (quotient - 1) * stride < input_size + pad_low -> quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride))).
  { intros H9.
    exact (step_11 input_size pad_low quotient stride (H10 H9)). }
  assert (H12 : ((quotient - 1) * stride >= input_size + pad_low -> quotient - 1 = (Z.min quotient (ceil_div (input_size + pad_low) stride)))).
  { intros H6. exact (H8 H6). }
  assert (H13 : ((quotient - 1) * stride < input_size + pad_low -> quotient = (Z.min quotient (ceil_div (input_size + pad_low) stride)))).
  { intros H9. exact (H11 H9). }
  exact (step_goal input_size pad_low quotient stride H12 H13).
Qed.
