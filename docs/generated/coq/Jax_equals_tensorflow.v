(* 7.1 JAX and TensorFlow crop alike at the start. JAX's low input pad for SAME, read as a crop, is TensorFlow's low crop at size i·s. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : 0 = 0 / 2.
Proof. padproof. Qed.

Lemma step_3b : forall effective_kernel_size stride crop_low : Z,
  stride > effective_kernel_size - 1 ->
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  0 / 2 = crop_low.
Proof. padproof. Qed.

Lemma step_5a : forall effective_kernel_size stride : Z,
  effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = (effective_kernel_size - stride) / 2.
Proof. padproof. Qed.

Lemma step_5b : forall effective_kernel_size stride : Z,
  (effective_kernel_size - stride) / 2 = (effective_kernel_size - stride) / 2.
Proof. padproof. Qed.

Lemma step_5c : forall effective_kernel_size stride crop_low : Z,
  stride <= effective_kernel_size - 1 ->
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  (effective_kernel_size - stride) / 2 = crop_low.
Proof. padproof. Qed.

Lemma step_goal : forall effective_kernel_size stride crop_low : Z,
  (stride > effective_kernel_size - 1 -> 0 = crop_low) ->
  (stride <= effective_kernel_size - 1 -> effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = crop_low) ->
  ((stride > effective_kernel_size - 1 -> 0 = crop_low) /\ (stride <= effective_kernel_size - 1 -> effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = crop_low)).
Proof. padproof. Qed.

Theorem jax_equals_tensorflow : forall effective_kernel_size stride crop_low : Z,
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  ((stride > effective_kernel_size - 1 -> 0 = crop_low) /\ (stride <= effective_kernel_size - 1 -> effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = crop_low)).
Proof.
  intros effective_kernel_size stride crop_low H1.
  assert (H3 : stride > effective_kernel_size - 1 -> 0 = crop_low).
  { intros H2.
    assert (L0 : 0 = 0 / 2) by exact (step_3a).
    assert (L1 : 0 / 2 = crop_low) by exact (step_3b effective_kernel_size stride crop_low H2 H1).
    composed. }
  assert (H5 : stride <= effective_kernel_size - 1 -> effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = crop_low).
  { intros H4.
    assert (L0 : effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = (effective_kernel_size - stride) / 2) by exact (step_5a effective_kernel_size stride).
    assert (L1 : (effective_kernel_size - stride) / 2 = (effective_kernel_size - stride) / 2) by exact (step_5b effective_kernel_size stride).
    assert (L2 : (effective_kernel_size - stride) / 2 = crop_low) by exact (step_5c effective_kernel_size stride crop_low H4 H1).
    composed. }
  assert (H6 : (stride > effective_kernel_size - 1 -> 0 = crop_low)).
  { intros H2. exact (H3 H2). }
  assert (H7 : (stride <= effective_kernel_size - 1 -> effective_kernel_size - (ceil_div (effective_kernel_size + stride - 2) 2) - 1 = crop_low)).
  { intros H4. exact (H5 H4). }
  exact (step_goal effective_kernel_size stride crop_low H6 H7).
Qed.
