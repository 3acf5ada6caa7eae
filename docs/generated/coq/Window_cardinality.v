(* 1.1 How many windows fit, and beyond. The number of windows is a true count: some list without repetition holds exactly the windows that lie inside the padded input, and the formula is its length. *)

From Padproof Require Import Prelude Counting Window_count.
Require Import List.
Open Scope Z_scope.

Theorem window_cardinality : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  as_many_as ((Z.max (((input_size + total_pad - effective_kernel_size) / stride) + 1) 0))
    (fun step => step >= 0 /\ step * stride + effective_kernel_size <= input_size + total_pad).
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  apply (an_interval_has_as_many_as 0); [lia |].
  intros step.
  rewrite (window_count (step) (input_size) (total_pad) (effective_kernel_size) (stride) H). lia.
Qed.
