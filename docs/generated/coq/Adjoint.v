(* 5.1 The low pad becomes the low crop. Where the low crop is the low pad, window j of a convolution reads x through tap t exactly when input j of the transposed convolution writes x through tap t. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2a : forall step tap place pad_low dilation stride crop_low : Z,
  crop_low = pad_low ->
  (place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low).
Proof. padproof. Qed.

Lemma step_goal : forall step tap place pad_low dilation stride crop_low : Z,
  (place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low) ->
  (place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low).
Proof. padproof. Qed.

Theorem adjoint : forall step tap place pad_low dilation stride crop_low : Z,
  crop_low = pad_low ->
  (place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low).
Proof.
  intros step tap place pad_low dilation stride crop_low H1.
  assert (H2 : (place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low)).
  { assert (L0 : place = step * stride + tap * dilation - pad_low <-> place = step * stride + tap * dilation - crop_low) by exact (step_2a step tap place pad_low dilation stride crop_low H1).
    composed. }
  exact (step_goal step tap place pad_low dilation stride crop_low H2).
Qed.
