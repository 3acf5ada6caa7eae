(* 2.8 Two published forms of the total. max(⌊(i - 1)/s⌋·s + k̂ - i, 0) and max(⌈i/s⌉·s - i + k̂ - s, 0) are both the total of same. *)

From Padproof Require Import Prelude Ceiling_as_floor.
Open Scope Z_scope.

Lemma step_4_assumption_1_of_ceiling_as_floor : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_5a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma step_5b : forall input_size output_size effective_kernel_size stride : Z,
  output_size = ceil_div input_size stride ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride ->
  (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma step_6a : forall input_size output_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0).
Proof. padproof. Qed.

Lemma step_6b : forall input_size output_size effective_kernel_size stride : Z,
  output_size = ceil_div input_size stride ->
  (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0).
Proof. padproof. Qed.

Lemma step_goal : forall input_size total_pad effective_kernel_size stride : Z,
  total_pad = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) ->
  (total_pad = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0) /\ total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0)).
Proof. padproof. Qed.

Theorem published_totals : forall input_size output_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  (total_pad = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0) /\ total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0)).
Proof.
  intros input_size output_size total_pad effective_kernel_size stride H1 H2 H3.
  assert (H4 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride).
  { assert (C0 : stride >= 1) by exact (step_4_assumption_1_of_ceiling_as_floor stride H1).
    cited (ceiling_as_floor (input_size) (stride)). }
  assert (H5 : total_pad = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0)).
  { assert (L0 : total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0)) by exact (step_5a input_size output_size total_pad effective_kernel_size stride H3).
    assert (L1 : (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max (((input_size - 1) / stride) * stride + effective_kernel_size - input_size) 0)) by exact (step_5b input_size output_size effective_kernel_size stride H2 H4).
    composed. }
  assert (H6 : total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0)).
  { assert (L0 : total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0)) by exact (step_6a input_size output_size total_pad effective_kernel_size stride H3).
    assert (L1 : (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0)) by exact (step_6b input_size output_size effective_kernel_size stride H2).
    composed. }
  exact (step_goal input_size total_pad effective_kernel_size stride H5 H6).
Qed.
