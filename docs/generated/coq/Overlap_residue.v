(* 14.2 A dilation coprime to the stride permutes the remainders. If u·d ≡ 1 (mod s), then x ≡ t·d exactly when t ≡ u·x (mod s): the taps that write element x are those with the remainder of u·x. Every remainder ρ belongs to some element, ρ·d. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma step_3a : forall step tap place dilation stride dilation_inverse inverse_turns : Z,
  place = step * stride + tap * dilation ->
  place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = dilation_inverse * (step * stride + tap * dilation) - (step * dilation_inverse + tap * inverse_turns) * stride.
Proof. padproof. Qed.

Lemma step_3b : forall step tap dilation stride dilation_inverse inverse_turns : Z,
  dilation_inverse * (step * stride + tap * dilation) - (step * dilation_inverse + tap * inverse_turns) * stride = tap * dilation_inverse * dilation - tap * inverse_turns * stride.
Proof. padproof. Qed.

Lemma step_3c : forall tap dilation stride dilation_inverse inverse_turns : Z,
  dilation_inverse * dilation = inverse_turns * stride + 1 ->
  tap * dilation_inverse * dilation - tap * inverse_turns * stride = tap.
Proof. padproof. Qed.

Lemma step_5a : forall tap place dilation stride turn dilation_inverse inverse_turns : Z,
  tap = place * dilation_inverse + turn * stride ->
  tap * dilation - (place * inverse_turns + turn * dilation) * stride = dilation * (place * dilation_inverse + turn * stride) - (place * inverse_turns + turn * dilation) * stride.
Proof. padproof. Qed.

Lemma step_5b : forall place dilation stride turn dilation_inverse inverse_turns : Z,
  dilation * (place * dilation_inverse + turn * stride) - (place * inverse_turns + turn * dilation) * stride = place * dilation_inverse * dilation - place * inverse_turns * stride.
Proof. padproof. Qed.

Lemma step_5c : forall place dilation stride dilation_inverse inverse_turns : Z,
  dilation_inverse * dilation = inverse_turns * stride + 1 ->
  place * dilation_inverse * dilation - place * inverse_turns * stride = place.
Proof. padproof. Qed.

Lemma step_8 : forall dilation stride residue dilation_inverse inverse_turns : Z,
  dilation_inverse * dilation = inverse_turns * stride + 1 ->
  residue * dilation_inverse * dilation - residue * inverse_turns * stride = residue.
Proof. padproof. Qed.

Lemma step_goal : forall step tap place dilation stride residue turn dilation_inverse inverse_turns : Z,
  (place = step * stride + tap * dilation -> place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = tap) ->
  (tap = place * dilation_inverse + turn * stride -> tap * dilation - (place * inverse_turns + turn * dilation) * stride = place) ->
  residue * dilation_inverse * dilation - residue * inverse_turns * stride = residue ->
  ((place = step * stride + tap * dilation -> place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = tap) /\ (tap = place * dilation_inverse + turn * stride -> tap * dilation - (place * inverse_turns + turn * dilation) * stride = place) /\ residue * dilation_inverse * dilation - residue * inverse_turns * stride = residue).
Proof. padproof. Qed.

Theorem overlap_residue : forall step tap place dilation stride residue turn dilation_inverse inverse_turns : Z,
  dilation_inverse * dilation = inverse_turns * stride + 1 ->
  ((place = step * stride + tap * dilation -> place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = tap) /\ (tap = place * dilation_inverse + turn * stride -> tap * dilation - (place * inverse_turns + turn * dilation) * stride = place) /\ residue * dilation_inverse * dilation - residue * inverse_turns * stride = residue).
Proof.
  intros step tap place dilation stride residue turn dilation_inverse inverse_turns H1.
  assert (H3 : place = step * stride + tap * dilation -> place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = tap).
  { intros H2.
    assert (L0 : place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = dilation_inverse * (step * stride + tap * dilation) - (step * dilation_inverse + tap * inverse_turns) * stride) by exact (step_3a step tap place dilation stride dilation_inverse inverse_turns H2).
    assert (L1 : dilation_inverse * (step * stride + tap * dilation) - (step * dilation_inverse + tap * inverse_turns) * stride = tap * dilation_inverse * dilation - tap * inverse_turns * stride) by exact (step_3b step tap dilation stride dilation_inverse inverse_turns).
    assert (L2 : tap * dilation_inverse * dilation - tap * inverse_turns * stride = tap) by exact (step_3c tap dilation stride dilation_inverse inverse_turns H1).
    composed. }
  assert (H5 : tap = place * dilation_inverse + turn * stride -> tap * dilation - (place * inverse_turns + turn * dilation) * stride = place).
  { intros H4.
    assert (L0 : tap * dilation - (place * inverse_turns + turn * dilation) * stride = dilation * (place * dilation_inverse + turn * stride) - (place * inverse_turns + turn * dilation) * stride) by exact (step_5a tap place dilation stride turn dilation_inverse inverse_turns H4).
    assert (L1 : dilation * (place * dilation_inverse + turn * stride) - (place * inverse_turns + turn * dilation) * stride = place * dilation_inverse * dilation - place * inverse_turns * stride) by exact (step_5b place dilation stride turn dilation_inverse inverse_turns).
    assert (L2 : place * dilation_inverse * dilation - place * inverse_turns * stride = place) by exact (step_5c place dilation stride dilation_inverse inverse_turns H1).
    composed. }
  assert (H6 : (place = step * stride + tap * dilation -> place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride = tap)).
  { intros H2. exact (H3 H2). }
  assert (H7 : (tap = place * dilation_inverse + turn * stride -> tap * dilation - (place * inverse_turns + turn * dilation) * stride = place)).
  { intros H4. exact (H5 H4). }
  assert (H8 : residue * dilation_inverse * dilation - residue * inverse_turns * stride = residue).
  { exact (step_8 dilation stride residue dilation_inverse inverse_turns H1). }
  exact (step_goal step tap place dilation stride residue turn dilation_inverse inverse_turns H6 H7 H8).
Qed.
