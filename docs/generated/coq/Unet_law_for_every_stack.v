(* 9.3 The U-Net law, level by level, and beyond. For any list of positive strides, every level of the stack matches its skip connection exactly when the product of the strides divides the input size: by induction over the list, whatever its length. *)

From Padproof Require Import Prelude Counting Round_trip Nested_ceilings Unet_law.
Require Import List.
Open Scope Z_scope.

(* Every level, going up again, returns the size it had going down. *)
Fixpoint every_level_matches (input_size : Z) (strides : list Z) : Prop :=
  match strides with
  | nil => True
  | stride :: deeper =>
      (ceil_div input_size stride) * stride = input_size /\ every_level_matches (ceil_div input_size stride) deeper
  end.

Definition product (strides : list Z) : Z := fold_right Z.mul 1 strides.

Lemma product_is_positive : forall strides, Forall (fun stride => stride >= 1) strides -> product strides >= 1.
Proof.
  intros strides H. induction H as [| stride deeper H1 H IH]; simpl; [lia | nia].
Qed.

Theorem unet_law_for_every_stack : forall strides input_size,
  Forall (fun stride => stride >= 1) strides ->
  (every_level_matches input_size strides <-> (product strides | input_size)).
Proof.
  induction strides as [| stride deeper IH]; intros input_size H.
  - simpl. split; intros _; [exists input_size; lia | exact I].
  - inversion H as [| ? ? H1 H2]; subst. simpl.
    rewrite (round_trip (input_size) (ceil_div input_size stride) (stride) H1 eq_refl).
    rewrite (IH (ceil_div input_size stride) H2).
    pose proof (product_is_positive deeper H2) as H3.
    exact (unet_law input_size stride (ceil_div input_size stride) (product deeper) H1 H3 eq_refl).
Qed.

(* The size at the bottom of a stack depends on the product of its strides alone. *)
Definition bottom (input_size : Z) (strides : list Z) : Z :=
  fold_left (fun input_size stride => ceil_div input_size stride) strides input_size.

Theorem the_bottom_of_a_stack : forall strides input_size,
  Forall (fun stride => stride >= 1) strides ->
  bottom input_size strides = ceil_div input_size (product strides).
Proof.
  induction strides as [| stride deeper IH]; intros input_size H.
  - unfold bottom, product, ceil_div. simpl. rewrite Z.div_1_r. lia.
  - inversion H as [| ? ? H1 H2]; subst. unfold bottom. simpl.
    change (bottom (ceil_div input_size stride) deeper = ceil_div input_size (stride * product deeper)).
    rewrite (IH _ H2). symmetry.
    exact (nested_ceilings input_size (ceil_div (ceil_div input_size stride) (product deeper)) stride
      (ceil_div input_size stride) (product deeper) H1 (product_is_positive deeper H2) eq_refl eq_refl).
Qed.
