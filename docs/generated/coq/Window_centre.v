(* 13.1 The centre of a window. The elements that a tap and its mirror image read lie symmetrically about j·s - p_low + (k̂ - 1)/2: that is the centre of window j. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall step tap mirrored_tap pad_low kernel_size dilation stride : Z,
  mirrored_tap = kernel_size - tap - 1 ->
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + dilation * (kernel_size - 1) - 2 * pad_low.
Proof. padproof. Qed.

Lemma step_3b : forall step pad_low effective_kernel_size kernel_size dilation stride : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  2 * step * stride + dilation * (kernel_size - 1) - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step tap mirrored_tap pad_low effective_kernel_size dilation stride : Z,
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1 ->
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1.
Proof. padproof. Qed.

Theorem window_centre : forall step tap mirrored_tap pad_low effective_kernel_size kernel_size dilation stride : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1.
Proof.
  intros step tap mirrored_tap pad_low effective_kernel_size kernel_size dilation stride H1 H2.
  assert (H3 : 2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1).
  { assert (L0 : 2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low = 2 * step * stride + dilation * (kernel_size - 1) - 2 * pad_low) by exact (step_3a step tap mirrored_tap pad_low kernel_size dilation stride H2).
    assert (L1 : 2 * step * stride + dilation * (kernel_size - 1) - 2 * pad_low = 2 * step * stride + effective_kernel_size - 2 * pad_low - 1) by exact (step_3b step pad_low effective_kernel_size kernel_size dilation stride H1).
    composed. }
  exact (step_goal step tap mirrored_tap pad_low effective_kernel_size dilation stride H3).
Qed.
