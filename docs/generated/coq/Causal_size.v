(* 12.2 Causal has the size of same. With pad k̂ - 1 before the input and none after it, the number of windows is ⌈i/s⌉. *)

From Padproof Require Import Prelude Ceiling_as_floor.
Open Scope Z_scope.

Lemma step_3_assumption_1_of_ceiling_as_floor : forall stride : Z,
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma step_4a : forall input_size pad_low effective_kernel_size stride : Z,
  pad_low = effective_kernel_size - 1 ->
  ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ((input_size - 1) / stride) + 1.
Proof. padproof. Qed.

Lemma step_4b : forall input_size stride : Z,
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride ->
  ((input_size - 1) / stride) + 1 = ceil_div input_size stride.
Proof. padproof. Qed.

Lemma step_goal : forall input_size pad_low effective_kernel_size stride : Z,
  ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ceil_div input_size stride ->
  ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ceil_div input_size stride.
Proof. padproof. Qed.

Theorem causal_size : forall input_size pad_low effective_kernel_size stride : Z,
  stride >= 1 ->
  pad_low = effective_kernel_size - 1 ->
  ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ceil_div input_size stride.
Proof.
  intros input_size pad_low effective_kernel_size stride H1 H2.
  assert (H3 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride).
  { assert (C0 : stride >= 1) by exact (step_3_assumption_1_of_ceiling_as_floor stride H1).
    cited (ceiling_as_floor (input_size) (stride)). }
  assert (H4 : ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ceil_div input_size stride).
  { assert (L0 : ((input_size + pad_low - effective_kernel_size) / stride) + 1 = ((input_size - 1) / stride) + 1) by exact (step_4a input_size pad_low effective_kernel_size stride H2).
    assert (L1 : ((input_size - 1) / stride) + 1 = ceil_div input_size stride) by exact (step_4b input_size stride H3).
    composed. }
  exact (step_goal input_size pad_low effective_kernel_size stride H4).
Qed.
