(* 13.4 When the windows are centred on the input. All windows together are centred on the input exactly when the pad after it is the pad before it plus the elements that are left over after the last window. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3 : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  output_size = ((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1 ->
  stride >= 1 ->
  (output_size - 1) * stride = input_size + pad_low + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size.
Proof. padproof. Qed.

Lemma step_4a : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (output_size - 1) * stride = input_size + pad_low + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size ->
  (output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1.
Proof. padproof. Qed.

Lemma step_goal : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  (output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1 ->
  ((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1 /\ ((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size - 1 <-> pad_high = ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) + pad_low)).
Proof. padproof. Qed.

Theorem windows_centred : forall input_size output_size pad_low pad_high effective_kernel_size stride : Z,
  stride >= 1 ->
  output_size = ((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1 ->
  ((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1 /\ ((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size - 1 <-> pad_high = ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) + pad_low)).
Proof.
  intros input_size output_size pad_low pad_high effective_kernel_size stride H1 H2.
  assert (H3 : (output_size - 1) * stride = input_size + pad_low + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - effective_kernel_size).
  { exact (step_3 input_size output_size pad_low pad_high effective_kernel_size stride H2 H1). }
  assert (H4 : (output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1).
  { assert (L0 : (output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1 = input_size + pad_high - ((input_size + pad_low + pad_high - effective_kernel_size) mod stride) - pad_low - 1) by exact (step_4a input_size output_size pad_low pad_high effective_kernel_size stride H3).
    composed. }
  exact (step_goal input_size output_size pad_low pad_high effective_kernel_size stride H4).
Qed.
