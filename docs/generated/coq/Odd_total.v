(* 13.3 An odd total is off by half an element. With the smaller half of an odd total before the input every window is centred half an element later than an equal split would have it, with the larger half before it half an element earlier. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3 : forall total_pad pad_low : Z,
  pad_low = total_pad / 2 ->
  2 * pad_low = total_pad - (total_pad mod 2).
Proof. padproof. Qed.

Lemma step_4 : forall total_pad pad_low pad_high : Z,
  pad_high = total_pad - pad_low ->
  2 * pad_low = total_pad - (total_pad mod 2) ->
  2 * pad_high = total_pad + (total_pad mod 2).
Proof. padproof. Qed.

Lemma step_5a : forall step total_pad pad_low effective_kernel_size stride : Z,
  2 * pad_low = total_pad - (total_pad mod 2) ->
  2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1.
Proof. padproof. Qed.

Lemma step_6a : forall step total_pad pad_high effective_kernel_size stride : Z,
  2 * pad_high = total_pad + (total_pad mod 2) ->
  2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step total_pad pad_low pad_high effective_kernel_size stride : Z,
  2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1 ->
  2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1 ->
  (2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1 /\ 2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1).
Proof. padproof. Qed.

Theorem odd_total : forall step total_pad pad_low pad_high effective_kernel_size stride : Z,
  pad_low = total_pad / 2 ->
  pad_high = total_pad - pad_low ->
  (2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1 /\ 2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1).
Proof.
  intros step total_pad pad_low pad_high effective_kernel_size stride H1 H2.
  assert (H3 : 2 * pad_low = total_pad - (total_pad mod 2)).
  { exact (step_3 total_pad pad_low H1). }
  assert (H4 : 2 * pad_high = total_pad + (total_pad mod 2)).
  { exact (step_4 total_pad pad_low pad_high H2 H3). }
  assert (H5 : 2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1).
  { assert (L0 : 2 * step * stride + effective_kernel_size - 2 * pad_low - 1 = 2 * step * stride + (total_pad mod 2) + effective_kernel_size - total_pad - 1) by exact (step_5a step total_pad pad_low effective_kernel_size stride H3).
    composed. }
  assert (H6 : 2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1).
  { assert (L0 : 2 * step * stride + effective_kernel_size - 2 * pad_high - 1 = 2 * step * stride + effective_kernel_size - total_pad - (total_pad mod 2) - 1) by exact (step_6a step total_pad pad_high effective_kernel_size stride H4).
    composed. }
  exact (step_goal step total_pad pad_low pad_high effective_kernel_size stride H5 H6).
Qed.
