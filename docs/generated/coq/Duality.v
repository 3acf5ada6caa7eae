(* 5.2 A crop of the output is a pad of the zero-stuffed input. Input j of a transposed convolution with low crop c writes x through tap t exactly when window x of the convolution of stride 1 and the same dilation, over the zero-stuffed input with low pad k̂ - 1 - c, reads input j through the mirrored tap k - 1 - t. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall step tap place dilation stride crop_low : Z,
  (place = step * stride + tap * dilation - crop_low <-> step * stride = place + crop_low - tap * dilation).
Proof. padproof. Qed.

Lemma step_4b : forall step tap mirrored_tap place pad_low effective_kernel_size kernel_size dilation stride crop_low : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  pad_low = effective_kernel_size - crop_low - 1 ->
  (step * stride = place + crop_low - tap * dilation <-> step * stride = mirrored_tap * dilation + place - pad_low).
Proof. padproof. Qed.

Lemma step_goal : forall step tap mirrored_tap place pad_low dilation stride crop_low : Z,
  (place = step * stride + tap * dilation - crop_low <-> step * stride = mirrored_tap * dilation + place - pad_low) ->
  (place = step * stride + tap * dilation - crop_low <-> step * stride = mirrored_tap * dilation + place - pad_low).
Proof. padproof. Qed.

Theorem duality : forall step tap mirrored_tap place pad_low effective_kernel_size kernel_size dilation stride crop_low : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  pad_low = effective_kernel_size - crop_low - 1 ->
  (place = step * stride + tap * dilation - crop_low <-> step * stride = mirrored_tap * dilation + place - pad_low).
Proof.
  intros step tap mirrored_tap place pad_low effective_kernel_size kernel_size dilation stride crop_low H1 H2 H3.
  assert (H4 : (place = step * stride + tap * dilation - crop_low <-> step * stride = mirrored_tap * dilation + place - pad_low)).
  { assert (L0 : place = step * stride + tap * dilation - crop_low <-> step * stride = place + crop_low - tap * dilation) by exact (step_4a step tap place dilation stride crop_low).
    assert (L1 : step * stride = place + crop_low - tap * dilation <-> step * stride = mirrored_tap * dilation + place - pad_low) by exact (step_4b step tap mirrored_tap place pad_low effective_kernel_size kernel_size dilation stride crop_low H1 H2 H3).
    composed. }
  exact (step_goal step tap mirrored_tap place pad_low dilation stride crop_low H4).
Qed.
