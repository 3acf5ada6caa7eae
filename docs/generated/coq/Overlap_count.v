(* 14.3 How many taps share a remainder. The taps with remainder ρ are ρ + n·s for n = 0, 1, … below ⌈(k - ρ)/s⌉. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_2 : forall stride residue turn : Z,
  (0 <= residue /\ residue <= stride - 1) ->
  (0 <= turn * stride + residue <-> turn >= 0).
Proof. padproof. Qed.

Lemma step_3a : forall kernel_size stride residue turn : Z,
  (turn * stride + residue <= kernel_size - 1 <-> turn * stride < kernel_size - residue).
Proof. padproof. Qed.

Lemma step_3b : forall kernel_size stride residue turn : Z,
  (0 <= residue /\ residue <= stride - 1) ->
  (turn * stride < kernel_size - residue <-> turn < ceil_div (kernel_size - residue) stride).
Proof. padproof. Qed.

Lemma step_goal : forall kernel_size stride residue turn : Z,
  (0 <= turn * stride + residue <-> turn >= 0) ->
  (turn * stride + residue <= kernel_size - 1 <-> turn < ceil_div (kernel_size - residue) stride) ->
  ((0 <= turn * stride + residue /\ turn * stride + residue <= kernel_size - 1) <-> (turn >= 0 /\ turn < ceil_div (kernel_size - residue) stride)).
Proof. padproof. Qed.

Theorem overlap_count : forall kernel_size stride residue turn : Z,
  (0 <= residue /\ residue <= stride - 1) ->
  ((0 <= turn * stride + residue /\ turn * stride + residue <= kernel_size - 1) <-> (turn >= 0 /\ turn < ceil_div (kernel_size - residue) stride)).
Proof.
  intros kernel_size stride residue turn H1.
  assert (H2 : (0 <= turn * stride + residue <-> turn >= 0)).
  { exact (step_2 stride residue turn H1). }
  assert (H3 : (turn * stride + residue <= kernel_size - 1 <-> turn < ceil_div (kernel_size - residue) stride)).
  { assert (L0 : turn * stride + residue <= kernel_size - 1 <-> turn * stride < kernel_size - residue) by exact (step_3a kernel_size stride residue turn).
    assert (L1 : turn * stride < kernel_size - residue <-> turn < ceil_div (kernel_size - residue) stride) by exact (step_3b kernel_size stride residue turn H1).
    composed. }
  exact (step_goal kernel_size stride residue turn H2 H3).
Qed.
