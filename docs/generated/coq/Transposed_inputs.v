(* 15.5 Which inputs a piece of the output depends on. What input j writes, from its first tap to its last, meets the outputs x … x + R - 1 exactly when j lies between ⌈(x + c_low - k̂ + 1)/s⌉ and ⌊(x + c_low + R - 1)/s⌋. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall step place stride crop_low field : Z,
  (step * stride - crop_low <= place + field - 1 <-> step * stride <= place + crop_low + field - 1).
Proof. padproof. Qed.

Lemma step_2b : forall step place stride crop_low field : Z,
  stride >= 1 ->
  (step * stride <= place + crop_low + field - 1 <-> step <= (place + crop_low + field - 1) / stride).
Proof. padproof. Qed.

Lemma step_3a : forall step place effective_kernel_size stride crop_low : Z,
  (step * stride + effective_kernel_size - crop_low - 1 >= place <-> step * stride >= place + crop_low - effective_kernel_size + 1).
Proof. padproof. Qed.

Lemma step_3b : forall step place effective_kernel_size stride crop_low : Z,
  stride >= 1 ->
  (step * stride >= place + crop_low - effective_kernel_size + 1 <-> step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride).
Proof. padproof. Qed.

Lemma step_goal : forall step place effective_kernel_size stride crop_low field : Z,
  (step * stride + effective_kernel_size - crop_low - 1 >= place <-> step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride) ->
  (step * stride - crop_low <= place + field - 1 <-> step <= (place + crop_low + field - 1) / stride) ->
  ((step * stride - crop_low <= place + field - 1 /\ step * stride + effective_kernel_size - crop_low - 1 >= place) <-> (step <= (place + crop_low + field - 1) / stride /\ step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride)).
Proof. padproof. Qed.

Theorem transposed_inputs : forall step place effective_kernel_size stride crop_low field : Z,
  stride >= 1 ->
  ((step * stride - crop_low <= place + field - 1 /\ step * stride + effective_kernel_size - crop_low - 1 >= place) <-> (step <= (place + crop_low + field - 1) / stride /\ step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride)).
Proof.
  intros step place effective_kernel_size stride crop_low field H1.
  assert (H2 : (step * stride - crop_low <= place + field - 1 <-> step <= (place + crop_low + field - 1) / stride)).
  { assert (L0 : step * stride - crop_low <= place + field - 1 <-> step * stride <= place + crop_low + field - 1) by exact (step_2a step place stride crop_low field).
    assert (L1 : step * stride <= place + crop_low + field - 1 <-> step <= (place + crop_low + field - 1) / stride) by exact (step_2b step place stride crop_low field H1).
    composed. }
  assert (H3 : (step * stride + effective_kernel_size - crop_low - 1 >= place <-> step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride)).
  { assert (L0 : step * stride + effective_kernel_size - crop_low - 1 >= place <-> step * stride >= place + crop_low - effective_kernel_size + 1) by exact (step_3a step place effective_kernel_size stride crop_low).
    assert (L1 : step * stride >= place + crop_low - effective_kernel_size + 1 <-> step >= ceil_div (place + crop_low - effective_kernel_size + 1) stride) by exact (step_3b step place effective_kernel_size stride crop_low H1).
    composed. }
  exact (step_goal step place effective_kernel_size stride crop_low field H3 H2).
Qed.
