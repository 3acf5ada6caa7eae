(* 5.1 The low pad becomes the low crop, and beyond. As relations between the elements of both sides, the links of a convolution and those of the transposed convolution with crop_low = pad_low are one relation read both ways, whatever the sizes. *)

From Padproof Require Import Prelude Counting Adjoint.
Require Import List.
Open Scope Z_scope.

(* Output `step` of the convolution reads its input `place` through `tap`; all indices in range. *)
Definition reads (input_size output_size kernel_size stride dilation pad_low : Z) (place step tap : Z) : Prop :=
  (0 <= place /\ place <= input_size - 1) /\ (0 <= step /\ step <= output_size - 1) /\ (0 <= tap /\ tap <= kernel_size - 1) /\ place = step * stride + tap * dilation - pad_low.

(* Input `step` of the transposed convolution writes its output `place` through `tap`. *)
Definition writes (input_size output_size kernel_size stride dilation crop_low : Z) (step place tap : Z) : Prop :=
  (0 <= step /\ step <= input_size - 1) /\ (0 <= place /\ place <= output_size - 1) /\ (0 <= tap /\ tap <= kernel_size - 1) /\ place = step * stride + tap * dilation - crop_low.

Definition converse {A B C : Type} (relation : A -> B -> C -> Prop) : B -> A -> C -> Prop :=
  fun b a c => relation a b c.

Definition same_relation {A B C : Type} (first second : A -> B -> C -> Prop) : Prop :=
  forall a b c, first a b c <-> second a b c.

Theorem adjoint_relation : forall input_size output_size kernel_size stride dilation pad_low crop_low : Z,
  crop_low = pad_low ->
  same_relation (writes output_size input_size kernel_size stride dilation crop_low)
    (converse (reads input_size output_size kernel_size stride dilation pad_low)).
Proof.
  intros input_size output_size kernel_size stride dilation pad_low crop_low H step place tap.
  unfold converse, reads, writes.
  pose proof (adjoint (step) (tap) (place) (pad_low) (dilation) (stride) (crop_low) H). tauto.
Qed.
