(* 2.4 Same by the remainder. The total of same is max(k̂ - s, 0) where the stride divides the input size, and max(k̂ - (i mod s), 0) elsewhere. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall input_size output_size stride : Z,
  (stride | input_size) ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  (output_size - 1) * stride = input_size - stride.
Proof. padproof. Qed.

Lemma step_6a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma step_6b : forall input_size output_size effective_kernel_size stride : Z,
  (output_size - 1) * stride = input_size - stride ->
  (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (effective_kernel_size - stride) 0).
Proof. padproof. Qed.

Lemma step_8 : forall input_size output_size stride : Z,
  ~ ((stride | input_size)) ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  (output_size - 1) * stride = input_size - (input_size mod stride).
Proof. padproof. Qed.

Lemma step_9a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma step_9b : forall input_size output_size effective_kernel_size stride : Z,
  (output_size - 1) * stride = input_size - (input_size mod stride) ->
  (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (effective_kernel_size - (input_size mod stride)) 0).
Proof. padproof. Qed.

Lemma step_goal : forall input_size total_pad effective_kernel_size stride : Z,
  ((stride | input_size) -> total_pad = (Z.max (effective_kernel_size - stride) 0)) ->
  (~ ((stride | input_size)) -> total_pad = (Z.max (effective_kernel_size - (input_size mod stride)) 0)) ->
  (((stride | input_size) -> total_pad = (Z.max (effective_kernel_size - stride) 0)) /\ (~ ((stride | input_size)) -> total_pad = (Z.max (effective_kernel_size - (input_size mod stride)) 0))).
Proof. padproof. Qed.

Theorem same_remainder : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (((stride | input_size) -> total_pad = (Z.max (effective_kernel_size - stride) 0)) /\ (~ ((stride | input_size)) -> total_pad = (Z.max (effective_kernel_size - (input_size mod stride)) 0))).
Proof.
  intros input_size output_size total_pad effective_kernel_size stride H1 H2 H3.
  assert (H5 : (stride | input_size) -> (output_size - 1) * stride = input_size - stride).
  { intros H4.
    exact (step_5 input_size output_size stride H4 H1 H2). }
  assert (H6 : (stride | input_size) -> total_pad = (Z.max (effective_kernel_size - stride) 0)).
  { intros H4.
    assert (L0 : total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0)) by exact (step_6a input_size output_size total_pad effective_kernel_size stride H3).
    assert (L1 : (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (effective_kernel_size - stride) 0)) by exact (step_6b input_size output_size effective_kernel_size stride (H5 H4)).
    composed. }
  assert (H8 : ~ ((stride | input_size)) -> (output_size - 1) * stride = input_size - (input_size mod stride)).
  { intros H7.
    exact (step_8 input_size output_size stride H7 H1 H2). }
  assert (H9 : ~ ((stride | input_size)) -> total_pad = (Z.max (effective_kernel_size - (input_size mod stride)) 0)).
  { intros H7.
    assert (L0 : total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0)) by exact (step_9a input_size output_size total_pad effective_kernel_size stride H3).
    assert (L1 : (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (effective_kernel_size - (input_size mod stride)) 0)) by exact (step_9b input_size output_size effective_kernel_size stride (H8 H7)).
    composed. }
  assert (H10 : ((stride | input_size) -> total_pad = (Z.max (effective_kernel_size - stride) 0))).
  { intros H4. exact (H6 H4). }
  assert (H11 : (~ ((stride | input_size)) -> total_pad = (Z.max (effective_kernel_size - (input_size mod stride)) 0))).
  { intros H7. exact (H9 H7). }
  exact (step_goal input_size total_pad effective_kernel_size stride H10 H11).
Qed.
