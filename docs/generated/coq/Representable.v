(* 8.1 Same in symmetric padding and output_padding. Padding p on both sides with output_padding a ≥ 0 has the low crop and the size i·s of the transposed same_upper exactly when k̂ ≤ s or k̂ - s is even, p is that low crop, and a = max(s - k̂, 0). *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_4a : forall full_length input_size pad effective_kernel_size output_padding stride crop_low : Z,
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  ((pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> (pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size)).
Proof. padproof. Qed.

Lemma step_6 : forall effective_kernel_size stride crop_low : Z,
  effective_kernel_size <= stride ->
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  crop_low = 0.
Proof. padproof. Qed.

Lemma step_7 : forall pad effective_kernel_size output_padding stride crop_low : Z,
  effective_kernel_size <= stride ->
  crop_low = 0 ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof. padproof. Qed.

Lemma step_9 : forall effective_kernel_size stride crop_low : Z,
  effective_kernel_size > stride ->
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  2 * crop_low = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride.
Proof. padproof. Qed.

Lemma step_10 : forall pad effective_kernel_size output_padding stride crop_low : Z,
  effective_kernel_size > stride ->
  2 * crop_low = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride ->
  output_padding >= 0 ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof. padproof. Qed.

Lemma step_11_case_5 : forall pad effective_kernel_size output_padding stride crop_low : Z,
  effective_kernel_size <= stride ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))) ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof. padproof. Qed.

Lemma step_11_case_8 : forall pad effective_kernel_size output_padding stride crop_low : Z,
  effective_kernel_size > stride ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))) ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof. padproof. Qed.

Lemma step_11_no_other_case : forall effective_kernel_size stride : Z,
  (effective_kernel_size <= stride \/ effective_kernel_size > stride).
Proof. padproof. Qed.

Lemma step_goal : forall full_length input_size pad effective_kernel_size output_padding stride crop_low : Z,
  ((pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> (pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size)) ->
  ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))) ->
  ((pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof. padproof. Qed.

Theorem representable : forall full_length input_size pad effective_kernel_size output_padding stride crop_low : Z,
  output_padding >= 0 ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  crop_low = (Z.max (effective_kernel_size - stride) 0) / 2 ->
  ((pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0))).
Proof.
  intros full_length input_size pad effective_kernel_size output_padding stride crop_low H1 H2 H3.
  assert (H4 : ((pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> (pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size))).
  { assert (L0 : (pad = crop_low /\ full_length + output_padding - 2 * pad = input_size * stride) <-> (pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size)) by exact (step_4a full_length input_size pad effective_kernel_size output_padding stride crop_low H2).
    composed. }
  assert (H6 : effective_kernel_size <= stride -> crop_low = 0).
  { intros H5.
    exact (step_6 effective_kernel_size stride crop_low H5 H3). }
  assert (H7 : effective_kernel_size <= stride -> ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0)))).
  { intros H5.
    exact (step_7 pad effective_kernel_size output_padding stride crop_low H5 (H6 H5)). }
  assert (H9 : effective_kernel_size > stride -> 2 * crop_low = effective_kernel_size - ((effective_kernel_size - stride) mod 2) - stride).
  { intros H8.
    exact (step_9 effective_kernel_size stride crop_low H8 H3). }
  assert (H10 : effective_kernel_size > stride -> ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0)))).
  { intros H8.
    exact (step_10 pad effective_kernel_size output_padding stride crop_low H8 (H9 H8) H1). }
  assert (H11 : ((pad = crop_low /\ output_padding = 2 * pad + stride - effective_kernel_size) <-> ((effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)) /\ pad = crop_low /\ output_padding = (Z.max (stride - effective_kernel_size) 0)))).
  { destruct (step_11_no_other_case effective_kernel_size stride) as [H5|H8].
    - exact (step_11_case_5 pad effective_kernel_size output_padding stride crop_low H5 (H7 H5)).
    - exact (step_11_case_8 pad effective_kernel_size output_padding stride crop_low H8 (H10 H8)). }
  exact (step_goal full_length input_size pad effective_kernel_size output_padding stride crop_low H4 H11).
Qed.
