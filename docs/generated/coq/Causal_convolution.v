(* 12.1 A convolution that does not look ahead. The last tap of window j reads no input after j·s exactly when p_low is at least k̂ - 1, and then no tap does; it reads none from (j + 1)s on exactly when p_low is at least k̂ - s. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5a : forall step pad_low kernel_size dilation stride : Z,
  (step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> dilation * (kernel_size - 1) <= pad_low).
Proof. padproof. Qed.

Lemma step_5b : forall pad_low effective_kernel_size kernel_size dilation : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  (dilation * (kernel_size - 1) <= pad_low <-> pad_low >= effective_kernel_size - 1).
Proof. padproof. Qed.

Lemma step_6a : forall step pad_low kernel_size dilation stride : Z,
  (step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> dilation * (kernel_size - 1) < pad_low + stride).
Proof. padproof. Qed.

Lemma step_6b : forall pad_low effective_kernel_size kernel_size dilation stride : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  (dilation * (kernel_size - 1) < pad_low + stride <-> pad_low >= effective_kernel_size - stride).
Proof. padproof. Qed.

Lemma step_8 : forall tap kernel_size dilation : Z,
  dilation >= 1 ->
  tap <= kernel_size - 1 ->
  tap * dilation <= dilation * (kernel_size - 1).
Proof. padproof. Qed.

Lemma step_9 : forall tap pad_low effective_kernel_size kernel_size dilation : Z,
  tap * dilation <= dilation * (kernel_size - 1) ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  pad_low >= effective_kernel_size - 1 ->
  tap * dilation <= pad_low.
Proof. padproof. Qed.

Lemma step_10 : forall step tap place pad_low dilation stride : Z,
  place = step * stride + tap * dilation - pad_low ->
  tap * dilation <= pad_low ->
  place <= step * stride.
Proof. padproof. Qed.

Lemma step_goal : forall step place pad_low effective_kernel_size kernel_size dilation stride : Z,
  (step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> pad_low >= effective_kernel_size - 1) ->
  (pad_low >= effective_kernel_size - 1 -> place <= step * stride) ->
  (step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> pad_low >= effective_kernel_size - stride) ->
  ((step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> pad_low >= effective_kernel_size - 1) /\ (pad_low >= effective_kernel_size - 1 -> place <= step * stride) /\ (step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> pad_low >= effective_kernel_size - stride)).
Proof. padproof. Qed.

Theorem causal_convolution : forall step tap place pad_low effective_kernel_size kernel_size dilation stride : Z,
  dilation >= 1 ->
  tap <= kernel_size - 1 ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  place = step * stride + tap * dilation - pad_low ->
  ((step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> pad_low >= effective_kernel_size - 1) /\ (pad_low >= effective_kernel_size - 1 -> place <= step * stride) /\ (step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> pad_low >= effective_kernel_size - stride)).
Proof.
  intros step tap place pad_low effective_kernel_size kernel_size dilation stride H1 H2 H3 H4.
  assert (H5 : (step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> pad_low >= effective_kernel_size - 1)).
  { assert (L0 : step * stride + dilation * (kernel_size - 1) - pad_low <= step * stride <-> dilation * (kernel_size - 1) <= pad_low) by exact (step_5a step pad_low kernel_size dilation stride).
    assert (L1 : dilation * (kernel_size - 1) <= pad_low <-> pad_low >= effective_kernel_size - 1) by exact (step_5b pad_low effective_kernel_size kernel_size dilation H3).
    composed. }
  assert (H6 : (step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> pad_low >= effective_kernel_size - stride)).
  { assert (L0 : step * stride + dilation * (kernel_size - 1) - pad_low < (step + 1) * stride <-> dilation * (kernel_size - 1) < pad_low + stride) by exact (step_6a step pad_low kernel_size dilation stride).
    assert (L1 : dilation * (kernel_size - 1) < pad_low + stride <-> pad_low >= effective_kernel_size - stride) by exact (step_6b pad_low effective_kernel_size kernel_size dilation stride H3).
    composed. }
  assert (H8 : tap * dilation <= dilation * (kernel_size - 1)).
  { exact (step_8 tap kernel_size dilation H1 H2). }
  assert (H9 : pad_low >= effective_kernel_size - 1 -> tap * dilation <= pad_low).
  { intros H7.
    exact (step_9 tap pad_low effective_kernel_size kernel_size dilation H8 H3 H7). }
  assert (H10 : pad_low >= effective_kernel_size - 1 -> place <= step * stride).
  { intros H7.
    exact (step_10 step tap place pad_low dilation stride H4 (H9 H7)). }
  assert (H11 : (pad_low >= effective_kernel_size - 1 -> place <= step * stride)).
  { intros H7. exact (H10 H7). }
  exact (step_goal step place pad_low effective_kernel_size kernel_size dilation stride H5 H11 H6).
Qed.
