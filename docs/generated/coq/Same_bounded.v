(* 2.5 Same never pads a whole window. The total of same is at least 0 and at most the effective kernel size less one. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_5 : forall input_size output_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  (output_size - 1) * stride < input_size.
Proof. padproof. Qed.

Lemma step_6 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (output_size - 1) * stride < input_size ->
  effective_kernel_size >= 1 ->
  total_pad <= effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad <= effective_kernel_size - 1 ->
  (0 <= total_pad /\ total_pad <= effective_kernel_size - 1).
Proof. padproof. Qed.

Theorem same_bounded : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (0 <= total_pad /\ total_pad <= effective_kernel_size - 1).
Proof.
  intros input_size output_size total_pad effective_kernel_size stride H1 H2 H3 H4.
  assert (H5 : (output_size - 1) * stride < input_size).
  { exact (step_5 input_size output_size stride H1 H3). }
  assert (H6 : total_pad <= effective_kernel_size - 1).
  { exact (step_6 input_size output_size total_pad effective_kernel_size stride H4 H5 H2). }
  exact (step_goal input_size output_size total_pad effective_kernel_size stride H4 H6).
Qed.
