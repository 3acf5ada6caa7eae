(* 8.2 PyTorch accepts that output_padding. The output_padding max(s - k̂, 0) that makes same representable is below max(stride, dilation). *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4 : forall effective_kernel_size output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_padding = (Z.max (stride - effective_kernel_size) 0) ->
  output_padding < stride.
Proof. padproof. Qed.

Lemma step_5a : forall output_padding stride : Z,
  output_padding < stride ->
  output_padding < stride.
Proof. padproof. Qed.

Lemma step_5b : forall dilation stride : Z,
  stride <= (Z.max stride dilation).
Proof. padproof. Qed.

Lemma step_goal : forall output_padding dilation stride : Z,
  output_padding < (Z.max stride dilation) ->
  output_padding < (Z.max stride dilation).
Proof. padproof. Qed.

Theorem representable_is_legal : forall effective_kernel_size output_padding dilation stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  output_padding = (Z.max (stride - effective_kernel_size) 0) ->
  output_padding < (Z.max stride dilation).
Proof.
  intros effective_kernel_size output_padding dilation stride H1 H2 H3.
  assert (H4 : output_padding < stride).
  { exact (step_4 effective_kernel_size output_padding stride H1 H2 H3). }
  assert (H5 : output_padding < (Z.max stride dilation)).
  { assert (L0 : output_padding < stride) by exact (step_5a output_padding stride H4).
    assert (L1 : stride <= (Z.max stride dilation)) by exact (step_5b dilation stride).
    composed. }
  exact (step_goal output_padding dilation stride H5).
Qed.
