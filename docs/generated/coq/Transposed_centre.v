(* 13.2 The centre of what an input writes. The outputs that input j writes are centred on j·s - c_low + (k̂ - 1)/2. *)

From Padproof Require Import Prelude Window_centre.
Open Scope Z_scope.

Lemma step_3_the_meaning_of_effective_kernel_size : forall tap mirrored_tap effective_kernel_size kernel_size dilation : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  effective_kernel_size = dilation * (kernel_size - 1) + 1.
Proof. padproof. Qed.

Lemma step_3_the_meaning_of_mirrored_tap : forall tap mirrored_tap effective_kernel_size kernel_size dilation : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  mirrored_tap = kernel_size - tap - 1.
Proof. padproof. Qed.

Lemma step_goal : forall step tap mirrored_tap effective_kernel_size dilation stride crop_low : Z,
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low = 2 * step * stride + effective_kernel_size - 2 * crop_low - 1 ->
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low = 2 * step * stride + effective_kernel_size - 2 * crop_low - 1.
Proof. padproof. Qed.

Theorem transposed_centre : forall step tap mirrored_tap effective_kernel_size kernel_size dilation stride crop_low : Z,
  effective_kernel_size = dilation * (kernel_size - 1) + 1 ->
  mirrored_tap = kernel_size - tap - 1 ->
  2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low = 2 * step * stride + effective_kernel_size - 2 * crop_low - 1.
Proof.
  intros step tap mirrored_tap effective_kernel_size kernel_size dilation stride crop_low H1 H2.
  assert (H3 : 2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low = 2 * step * stride + effective_kernel_size - 2 * crop_low - 1).
  { assert (C0 : effective_kernel_size = dilation * (kernel_size - 1) + 1) by exact (step_3_the_meaning_of_effective_kernel_size tap mirrored_tap effective_kernel_size kernel_size dilation H1 H2).
    assert (C1 : mirrored_tap = kernel_size - tap - 1) by exact (step_3_the_meaning_of_mirrored_tap tap mirrored_tap effective_kernel_size kernel_size dilation H1 H2).
    cited (window_centre (step) (tap) (mirrored_tap) (crop_low) (effective_kernel_size) (kernel_size) (dilation) (stride)). }
  exact (step_goal step tap mirrored_tap effective_kernel_size dilation stride crop_low H3).
Qed.
