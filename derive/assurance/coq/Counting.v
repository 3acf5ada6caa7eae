From Padproof Require Import Prelude.
Require Import List FinFun.
Open Scope Z_scope.

(* The integers from `low` on, `count` of them. *)
Definition interval (low count : Z) : list Z :=
  map (fun n => low + Z.of_nat n) (seq 0 (Z.to_nat count)).

Lemma interval_members : forall low count x,
  In x (interval low count) <-> low <= x < low + count.
Proof.
  intros low count x. unfold interval. rewrite in_map_iff. split.
  - intros [n [E H]]. rewrite in_seq in H. lia.
  - intros H. exists (Z.to_nat (x - low)). rewrite in_seq. lia.
Qed.

Lemma interval_distinct : forall low count, NoDup (interval low count).
Proof.
  intros low count. unfold interval. apply Injective_map_NoDup.
  - intros a b E. lia.
  - apply seq_NoDup.
Qed.

Lemma interval_length : forall low count, Z.of_nat (length (interval low count)) = Z.max count 0.
Proof. intros. unfold interval. rewrite map_length, seq_length. lia. Qed.

(* `number` is how many integers satisfy `holds`: a list without repetition that has them all and no other. *)
Definition as_many_as (number : Z) (holds : Z -> Prop) : Prop :=
  exists found : list Z,
    NoDup found /\ (forall x, In x found <-> holds x) /\ Z.of_nat (length found) = number.

Lemma an_interval_has_as_many_as : forall low count (holds : Z -> Prop),
  0 <= count -> (forall x, holds x <-> low <= x < low + count) -> as_many_as count holds.
Proof.
  intros low count holds H E. exists (interval low count). split; [| split].
  - apply interval_distinct.
  - intros x. rewrite interval_members, E. reflexivity.
  - rewrite interval_length. lia.
Qed.
