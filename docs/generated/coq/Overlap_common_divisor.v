(* 14.5 A common divisor cancels. Where g divides stride and dilation, tap t of input j writes element g·x′ exactly when it writes x′ in the layer whose stride and dilation are divided by g. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5a : forall step tap place dilation stride common_divisor reduced_stride reduced_dilation reduced_place : Z,
  stride = common_divisor * reduced_stride ->
  dilation = common_divisor * reduced_dilation ->
  place = common_divisor * reduced_place ->
  (place = step * stride + tap * dilation <-> common_divisor * reduced_place = common_divisor * (step * reduced_stride + tap * reduced_dilation)).
Proof. padproof. Qed.

Lemma step_5b : forall step tap common_divisor reduced_stride reduced_dilation reduced_place : Z,
  common_divisor >= 1 ->
  (common_divisor * reduced_place = common_divisor * (step * reduced_stride + tap * reduced_dilation) <-> reduced_place = step * reduced_stride + tap * reduced_dilation).
Proof. padproof. Qed.

Lemma step_goal : forall step tap place dilation stride reduced_stride reduced_dilation reduced_place : Z,
  (place = step * stride + tap * dilation <-> reduced_place = step * reduced_stride + tap * reduced_dilation) ->
  (place = step * stride + tap * dilation <-> reduced_place = step * reduced_stride + tap * reduced_dilation).
Proof. padproof. Qed.

Theorem overlap_common_divisor : forall step tap place dilation stride common_divisor reduced_stride reduced_dilation reduced_place : Z,
  common_divisor >= 1 ->
  stride = common_divisor * reduced_stride ->
  dilation = common_divisor * reduced_dilation ->
  place = common_divisor * reduced_place ->
  (place = step * stride + tap * dilation <-> reduced_place = step * reduced_stride + tap * reduced_dilation).
Proof.
  intros step tap place dilation stride common_divisor reduced_stride reduced_dilation reduced_place H1 H2 H3 H4.
  assert (H5 : (place = step * stride + tap * dilation <-> reduced_place = step * reduced_stride + tap * reduced_dilation)).
  { assert (L0 : place = step * stride + tap * dilation <-> common_divisor * reduced_place = common_divisor * (step * reduced_stride + tap * reduced_dilation)) by exact (step_5a step tap place dilation stride common_divisor reduced_stride reduced_dilation reduced_place H2 H3 H4).
    assert (L1 : common_divisor * reduced_place = common_divisor * (step * reduced_stride + tap * reduced_dilation) <-> reduced_place = step * reduced_stride + tap * reduced_dilation) by exact (step_5b step tap common_divisor reduced_stride reduced_dilation reduced_place H1).
    composed. }
  exact (step_goal step tap place dilation stride reduced_stride reduced_dilation reduced_place H5).
Qed.
