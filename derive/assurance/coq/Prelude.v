Require Export BinInt Lia.
Open Scope Z_scope.

(* The integer c with (c - 1) * b < a <= c * b, where 1 <= b: lemma rounded_up. *)
Definition ceil_div (a b : Z) : Z := - ((- a) / b).

Lemma rounded_down : forall a b, 1 <= b -> a = a / b * b + a mod b /\ 0 <= a mod b < b.
Proof.
  intros a b H. pose proof (Z.div_mod a b). pose proof (Z.mod_pos_bound a b). lia.
Qed.

Lemma rounded_up : forall a b, 1 <= b -> exists r, ceil_div a b * b = a + r /\ 0 <= r < b.
Proof.
  intros a b H. exists ((- a) mod b). unfold ceil_div.
  pose proof (Z.div_mod (- a) b). pose proof (Z.mod_pos_bound (- a) b). lia.
Qed.

Lemma rounded_up_to_one : forall a b, 1 <= a <= b -> ceil_div a b = 1.
Proof. intros a b H. destruct (rounded_up a b) as (r & ? & ?); nia. Qed.

Lemma divides_rest : forall a b, 1 <= b -> ((b | a) <-> a mod b = 0).
Proof. intros a b H. symmetry. apply Z.mod_divide. lia. Qed.

Ltac lettered b := lazymatch b with Zpos _ => fail | _ => idtac end.

(* Divisions by a letter whose numbers are equal, though written differently, are written alike. *)
Ltac alike :=
  match goal with
  | |- context [?a / ?b] => match goal with
      | |- context [?c / b] => other Z.div a c b
      | H : context [?c / b] |- _ => other Z.div a c b end
  | H : context [?a / ?b] |- _ => match goal with
      | |- context [?c / b] => other Z.div a c b
      | H : context [?c / b] |- _ => other Z.div a c b end
  | |- context [?a mod ?b] => match goal with |- context [?c mod b] => other Z.modulo a c b end
  end
with other operation a c b :=
  lettered b; assert_fails (constr_eq a c);
  let E := fresh in
  assert (E : operation c b = operation a b) by (apply (f_equal (fun x => operation x b)); lia);
  rewrite E in *; clear E.

Ltac positive b H :=
  first
    [ match goal with K : 1 <= b |- _ => pose proof K as H end
    | assert (H : 1 <= b) by first [discriminate | lia | nia] ].

(* What is not larger than the divisor is rounded up to 1. *)
Ltac ones :=
  match goal with
  | |- context [ceil_div ?a ?b] => rewrite (rounded_up_to_one a b) in * by lia
  | H : context [ceil_div ?a ?b] |- _ => rewrite (rounded_up_to_one a b) in * by lia
  end.

Ltac named :=
  match goal with
  | |- context [ceil_div ?a ?b] => up a b
  | H : context [ceil_div ?a ?b] |- _ => up a b
  | |- context [?a / ?b] => down a b
  | H : context [?a / ?b] |- _ => down a b
  | |- context [?a mod ?b] => down a b
  | H : context [?a mod ?b] |- _ => down a b
  end
with up a b :=
  let H := fresh in positive b H;
  let r := fresh "r" in
  destruct (rounded_up a b H) as (r & ? & ?); clear H;
  let c := fresh "c" in set (c := ceil_div a b) in *; clearbody c
with down a b :=
  let H := fresh in positive b H;
  destruct (rounded_down a b H) as (? & ?); clear H;
  let q := fresh "q" in let r := fresh "r" in
  set (q := a / b) in *; set (r := a mod b) in *; clearbody q r.

Ltac rests :=
  match goal with
  | |- context [(?b | ?a)] => let H := fresh in positive b H; rewrite (divides_rest a b H)
  | H : context [(?b | ?a)] |- _ => let P := fresh in positive b P; rewrite (divides_rest a b P) in H
  end.

(* A quotient is compared with another by the same letter: apart by two or more, next to it, or it. *)
Ltac weighed q p b :=
  lettered b; is_var q; is_var p; assert_fails (constr_eq q p);
  lazymatch goal with
  | _ : q + 2 <= p |- _ => fail
  | _ : p + 2 <= q |- _ => fail
  | _ => idtac
  end;
  let far := fresh in
  assert (q + 2 <= p \/ p = q + 1 \/ q = p \/ q = p + 1 \/ p + 2 <= q) as [far | [? | [? | [? | far]]]] by lia;
  [ pose proof (Z.mul_le_mono_nonneg_r (q + 2) p b) | subst | subst | subst
  | pose proof (Z.mul_le_mono_nonneg_r (p + 2) q b) ].

Ltac compared :=
  match goal with
  | _ : ?x = ?q * ?b + ?r, _ : ?y = ?p * ?b + ?t |- _ => weighed q p b
  | _ : ?x = ?q * ?b + ?r, _ : ?p * ?b = ?y + ?t |- _ => weighed q p b
  | _ : ?q * ?b = ?x + ?r, _ : ?p * ?b = ?y + ?t |- _ => weighed q p b
  end.

(* A quotient by a letter is compared with 0, 1 and 2. *)
Ltac small q b :=
  lettered b; is_var q;
  lazymatch goal with
  | _ : q <= -1 |- _ => fail
  | _ : 3 <= q |- _ => fail
  | _ => idtac
  end;
  let far := fresh in
  assert (q <= -1 \/ q = 0 \/ q = 1 \/ q = 2 \/ 3 <= q) as [far | [? | [? | [? | far]]]] by lia;
  [ pose proof (Z.mul_le_mono_nonneg_r q (-1) b) | subst q | subst q | subst q
  | pose proof (Z.mul_le_mono_nonneg_r 3 q b) ].

Ltac few :=
  match goal with
  | _ : ?x = ?q * ?b + ?r |- _ => small q b
  | _ : ?q * ?b = ?x + ?r |- _ => small q b
  end.

Ltac multiple :=
  match goal with
  | E : ?x = ?a |- (?b | ?a) => rewrite <- E; factor
  | E : ?a = ?x |- (?b | ?a) => rewrite E; factor
  end
with factor := first [apply Z.divide_factor_l | apply Z.divide_factor_r
  | apply Z.divide_mul_l; factor | apply Z.divide_mul_r; factor].

(* An equation, times a letter. *)
Ltac multiplied :=
  match goal with letter : Z, E : ?a = ?b |- _ => solve [pose proof (f_equal (Z.mul letter) E); lia] end.

Ltac counted := first [lia | few; counted].

(* Cases are told apart only where linear arithmetic needs them: what is closed before is not split any further. *)
Ltac search :=
  first
    [ lia
    | tryif compared then search
      else first [few; counted | nia | multiplied | few; nia] ].

Ltac split_up :=
  repeat first
    [ assumption
    | match goal with |- _ /\ _ => split | |- _ <-> _ => split; intros | H : _ /\ _ |- _ => destruct H end ].

Ltac padproof :=
  intros; repeat match goal with H : _ /\ _ |- _ => destruct H end;
  first
    [ solve [split_up; first [multiple | congruence | match goal with _ : _ <-> _ |- _ => tauto end]]
    | repeat rests; repeat ones; repeat alike; repeat named; split_up; search ].

(* A chain of relations or equivalences, put together. *)
Ltac composed := first [ assumption | tauto | lia ].

(* An earlier theorem at new letters: its premises are shown, or are definitions; what it says is the claim itself,
   written alike. *)
Ltac cited theorem :=
  let C := fresh in pose proof theorem as C;
  repeat specialize (C ltac:(first [assumption | reflexivity | lia]));
  let M := fresh in
  first
    [ exact C
    | repeat alike; first [exact C | lia | split; intro M; first [apply C; lia | apply C in M; lia]] ].

(* Each part of the goal is a part of what a fact says. *)
Ltac shown fact := pose proof fact; split_up; lia.

(* The goal is what a fact says, but for how the numbers of its divisions are written. *)
Ltac retold fact :=
  let F := fresh in pose proof fact as F;
  repeat match goal with
  | |- context [?a / ?b] => match type of F with context [?c / b] =>
      assert_fails (constr_eq a c); replace (a / b) with (c / b) by (apply (f_equal (fun x => x / b)); clear; lia) end
  end;
  lia.

(* A fact about any letter with a definition, at a letter so defined. *)
Ltac defined fact letter :=
  lazymatch type of fact with
  | forall x : Z, x = ?term -> _ =>
      let E := fresh in destruct (ex_intro (fun x => x = term) term eq_refl) as (letter & E); specialize (fact letter E)
  end.
