(* 11.1 Windows of ceil mode. Window j starts before the input ends, and the window before it stops short of the padded end, exactly when j is below both ⌈(i + p_low + p_arg - k̂)/s⌉ + 1 and ⌈(i + p_low)/s⌉. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall step input_size pad_low stride : Z,
  stride >= 1 ->
  (step * stride < input_size + pad_low <-> step < ceil_div (input_size + pad_low) stride).
Proof. padproof. Qed.

Lemma step_3a : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  ((step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high <-> (step - 1) * stride < input_size + pad_low + asked_pad_high - effective_kernel_size).
Proof. padproof. Qed.

Lemma step_3b : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  ((step - 1) * stride < input_size + pad_low + asked_pad_high - effective_kernel_size <-> step - 1 < ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride).
Proof. padproof. Qed.

Lemma step_3c : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  (step - 1 < ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <-> step < (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1).
Proof. padproof. Qed.

Lemma step_4 : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  (step * stride < input_size + pad_low <-> step < ceil_div (input_size + pad_low) stride) ->
  ((step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high <-> step < (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) ->
  ((step * stride < input_size + pad_low /\ (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high) <-> step < (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride))).
Proof. padproof. Qed.

Lemma step_goal : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  ((step * stride < input_size + pad_low /\ (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high) <-> step < (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride))) ->
  ((step * stride < input_size + pad_low /\ (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high) <-> step < (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride))).
Proof. padproof. Qed.

Theorem ceil_mode_windows : forall step input_size pad_low asked_pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  ((step * stride < input_size + pad_low /\ (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high) <-> step < (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride))).
Proof.
  intros step input_size pad_low asked_pad_high effective_kernel_size stride H1.
  assert (H2 : (step * stride < input_size + pad_low <-> step < ceil_div (input_size + pad_low) stride)).
  { assert (L0 : step * stride < input_size + pad_low <-> step < ceil_div (input_size + pad_low) stride) by exact (step_2a step input_size pad_low stride H1).
    composed. }
  assert (H3 : ((step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high <-> step < (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1)).
  { assert (L0 : (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high <-> (step - 1) * stride < input_size + pad_low + asked_pad_high - effective_kernel_size) by exact (step_3a step input_size pad_low asked_pad_high effective_kernel_size stride).
    assert (L1 : (step - 1) * stride < input_size + pad_low + asked_pad_high - effective_kernel_size <-> step - 1 < ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) by exact (step_3b step input_size pad_low asked_pad_high effective_kernel_size stride H1).
    assert (L2 : step - 1 < ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride <-> step < (ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) by exact (step_3c step input_size pad_low asked_pad_high effective_kernel_size stride).
    composed. }
  assert (H4 : ((step * stride < input_size + pad_low /\ (step - 1) * stride + effective_kernel_size < input_size + pad_low + asked_pad_high) <-> step < (Z.min ((ceil_div (input_size + pad_low + asked_pad_high - effective_kernel_size) stride) + 1) (ceil_div (input_size + pad_low) stride)))).
  { exact (step_4 step input_size pad_low asked_pad_high effective_kernel_size stride H2 H3). }
  exact (step_goal step input_size pad_low asked_pad_high effective_kernel_size stride H4).
Qed.
