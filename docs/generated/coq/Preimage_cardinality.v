(* 4.2 Which sizes share an output size, and beyond. Exactly s integers m satisfy ⌊(m + P - k̂)/s⌋ + 1 = i, a true count; so for a positive stride there is one. *)

From Padproof Require Import Prelude Counting Preimage.
Require Import List.
Open Scope Z_scope.

Theorem preimage_cardinality : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  as_many_as stride (fun size => ((size + total_pad - effective_kernel_size) / stride) + 1 = input_size).
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  apply (an_interval_has_as_many_as ((input_size - 1) * stride + effective_kernel_size - total_pad)); [lia |].
  intros size.
  rewrite (preimage (size) ((input_size - 1) * stride + effective_kernel_size) (input_size) (total_pad) (effective_kernel_size) (size + total_pad - (input_size - 1) * stride - effective_kernel_size) (stride) H eq_refl ltac:(lia)). lia.
Qed.

Corollary some_size_is_mapped_back : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 -> exists size, ((size + total_pad - effective_kernel_size) / stride) + 1 = input_size.
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  destruct (preimage_cardinality input_size total_pad effective_kernel_size stride H) as ([| size rest] & _ & E & N).
  - simpl in N. lia.
  - exists size. apply E. simpl. auto.
Qed.
