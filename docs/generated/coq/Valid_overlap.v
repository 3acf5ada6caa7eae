(* valid_overlap. Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_stride_1 : forall input_size output_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride = 1 ->
  output_size = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_size : forall input_size output_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride = 1 ->
  output_size = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  ((Z.max (((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) 0) = output_size /\ output_size >= 1).
Proof. padproof. Qed.

Lemma step_law_one_output_per_position_of_the_shorter_inside_the_longer : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride = 1 ->
  output_size = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  pad_low = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_high = (Z.max (effective_kernel_size - input_size) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1.
Proof. padproof. Qed.

Lemma step_law_as_much_after_the_input_as_before_it : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride = 1 ->
  output_size = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  pad_low = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_high = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_low = pad_high.
Proof. padproof. Qed.

Lemma step_the_laws_leave_no_other_pads : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride = 1 ->
  output_size = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  pad_low = pad_high ->
  (pad_low = (Z.max (effective_kernel_size - input_size) 0) /\ pad_high = (Z.max (effective_kernel_size - input_size) 0)).
Proof. padproof. Qed.

Lemma step_stride_1_2 : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  stride = 1 ->
  pad_low = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_high = (Z.max (effective_kernel_size - input_size) 0) ->
  stride >= 1.
Proof. padproof. Qed.

Lemma size_step_4a : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  pad_low = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_high = (Z.max (effective_kernel_size - input_size) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) 0).
Proof. padproof. Qed.

Lemma size_step_4b : forall input_size effective_kernel_size stride : Z,
  stride = 1 ->
  (Z.max (((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) 0) = ((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1.
Proof. padproof. Qed.

Lemma size_step_4c : forall input_size effective_kernel_size stride : Z,
  stride = 1 ->
  ((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1 = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1.
Proof. padproof. Qed.

Lemma size_step_goal : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1 ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1.
Proof. padproof. Qed.

Theorem valid_overlap_size : forall input_size pad_low pad_high effective_kernel_size stride : Z,
  stride = 1 ->
  pad_low = (Z.max (effective_kernel_size - input_size) 0) ->
  pad_high = (Z.max (effective_kernel_size - input_size) 0) ->
  (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1.
Proof.
  intros input_size pad_low pad_high effective_kernel_size stride H1 H2 H3.
  assert (H4 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1).
  { assert (L0 : (Z.max (((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1) 0) = (Z.max (((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) 0)) by exact (size_step_4a input_size pad_low pad_high effective_kernel_size stride H2 H3).
    assert (L1 : (Z.max (((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) 0) = ((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1) by exact (size_step_4b input_size effective_kernel_size stride H1).
    assert (L2 : ((2 * (Z.max (effective_kernel_size - input_size) 0) + input_size - effective_kernel_size) / stride) + 1 = (Z.max input_size effective_kernel_size) - (Z.min input_size effective_kernel_size) + 1) by exact (size_step_4c input_size effective_kernel_size stride H1).
    composed. }
  exact (size_step_goal input_size pad_low pad_high effective_kernel_size stride H4).
Qed.
