(* 2.7 When the least total does not depend on the input. The total of same is equal at input sizes 1 and s exactly when the stride or the effective kernel size is 1; and then it is max(k̂ - s, 0) at every size. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_7a : forall effective_kernel_size total_at_one stride : Z,
  total_at_one = (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0) ->
  total_at_one = (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0).
Proof. padproof. Qed.

Lemma step_7b : forall effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0) = effective_kernel_size - 1.
Proof. padproof. Qed.

Lemma step_8a : forall effective_kernel_size total_at_stride stride : Z,
  total_at_stride = (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0) ->
  total_at_stride = (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0).
Proof. padproof. Qed.

Lemma step_8b : forall effective_kernel_size stride : Z,
  stride >= 1 ->
  (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0) = (Z.max (effective_kernel_size - stride) 0).
Proof. padproof. Qed.

Lemma step_9a : forall effective_kernel_size total_at_one total_at_stride stride : Z,
  total_at_one = effective_kernel_size - 1 ->
  total_at_stride = (Z.max (effective_kernel_size - stride) 0) ->
  (total_at_one = total_at_stride <-> effective_kernel_size - 1 = (Z.max (effective_kernel_size - stride) 0)).
Proof. padproof. Qed.

Lemma step_9b : forall effective_kernel_size stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  (effective_kernel_size - 1 = (Z.max (effective_kernel_size - stride) 0) <-> (stride = 1 \/ effective_kernel_size = 1)).
Proof. padproof. Qed.

Lemma step_11 : forall input_size output_size total_pad effective_kernel_size stride : Z,
  (stride = 1 \/ effective_kernel_size = 1) ->
  stride >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_pad = (Z.max (effective_kernel_size - stride) 0).
Proof. padproof. Qed.

Lemma step_goal : forall total_pad effective_kernel_size total_at_one total_at_stride stride : Z,
  (total_at_one = total_at_stride <-> (stride = 1 \/ effective_kernel_size = 1)) ->
  ((stride = 1 \/ effective_kernel_size = 1) -> total_pad = (Z.max (effective_kernel_size - stride) 0)) ->
  ((total_at_one = total_at_stride <-> (stride = 1 \/ effective_kernel_size = 1)) /\ ((stride = 1 \/ effective_kernel_size = 1) -> total_pad = (Z.max (effective_kernel_size - stride) 0))).
Proof. padproof. Qed.

Theorem same_independent_of_input : forall input_size output_size total_pad effective_kernel_size total_at_one total_at_stride stride : Z,
  stride >= 1 ->
  effective_kernel_size >= 1 ->
  output_size = ceil_div input_size stride ->
  total_pad = (Z.max ((output_size - 1) * stride + effective_kernel_size - input_size) 0) ->
  total_at_one = (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0) ->
  total_at_stride = (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0) ->
  ((total_at_one = total_at_stride <-> (stride = 1 \/ effective_kernel_size = 1)) /\ ((stride = 1 \/ effective_kernel_size = 1) -> total_pad = (Z.max (effective_kernel_size - stride) 0))).
Proof.
  intros input_size output_size total_pad effective_kernel_size total_at_one total_at_stride stride H1 H2 H3 H4 H5 H6.
  assert (H7 : total_at_one = effective_kernel_size - 1).
  { assert (L0 : total_at_one = (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0)) by exact (step_7a effective_kernel_size total_at_one stride H5).
    assert (L1 : (Z.max (effective_kernel_size + ((ceil_div 1 stride) - 1) * stride - 1) 0) = effective_kernel_size - 1) by exact (step_7b effective_kernel_size stride H1 H2).
    composed. }
  assert (H8 : total_at_stride = (Z.max (effective_kernel_size - stride) 0)).
  { assert (L0 : total_at_stride = (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0)) by exact (step_8a effective_kernel_size total_at_stride stride H6).
    assert (L1 : (Z.max (effective_kernel_size + ((ceil_div stride stride) - 1) * stride - stride) 0) = (Z.max (effective_kernel_size - stride) 0)) by exact (step_8b effective_kernel_size stride H1).
    composed. }
  assert (H9 : (total_at_one = total_at_stride <-> (stride = 1 \/ effective_kernel_size = 1))).
  { assert (L0 : total_at_one = total_at_stride <-> effective_kernel_size - 1 = (Z.max (effective_kernel_size - stride) 0)) by exact (step_9a effective_kernel_size total_at_one total_at_stride stride H7 H8).
    assert (L1 : effective_kernel_size - 1 = (Z.max (effective_kernel_size - stride) 0) <-> (stride = 1 \/ effective_kernel_size = 1)) by exact (step_9b effective_kernel_size stride H1 H2).
    composed. }
  assert (H11 : (stride = 1 \/ effective_kernel_size = 1) -> total_pad = (Z.max (effective_kernel_size - stride) 0)).
  { intros H10.
    exact (step_11 input_size output_size total_pad effective_kernel_size stride H10 H1 H3 H4). }
  assert (H12 : ((stride = 1 \/ effective_kernel_size = 1) -> total_pad = (Z.max (effective_kernel_size - stride) 0))).
  { intros H10. exact (H11 H10). }
  exact (step_goal total_pad effective_kernel_size total_at_one total_at_stride stride H9 H12).
Qed.
