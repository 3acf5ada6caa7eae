(* Rule I upper, i·s less output_padding: what it can be written as, and which rules it is. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma i_upper_symmetric_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma i_upper_symmetric_is_needed : forall full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < (Z.max stride dilation) ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem i_upper_symmetric : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)))
   /\ ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < (Z.max stride dilation) -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10.
  assert (works : (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (i_upper_symmetric_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (i_upper_symmetric_is_needed full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (i_upper_symmetric_is_needed full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
Qed.

Lemma i_upper_symmetric_strict_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma i_upper_symmetric_strict_is_needed : forall full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < stride ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem i_upper_symmetric_strict : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)))
   /\ ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < stride -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (i_upper_symmetric_strict_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (i_upper_symmetric_strict_is_needed full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (i_upper_symmetric_strict_is_needed full_length paired_size input_size pad total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma i_upper_asymmetric_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  effective_kernel_size + asked_output_padding >= stride ->
  (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma i_upper_asymmetric_is_needed : forall full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  pad_low = crop_low ->
  pad_high = crop_high ->
  (effective_kernel_size + asked_output_padding >= stride /\ pad_low = crop_low /\ pad_high = crop_high).
Proof. padproof. Qed.

Theorem i_upper_asymmetric : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high : Z, (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = crop_low /\ pad_high = crop_high)) <-> effective_kernel_size + asked_output_padding >= stride)
   /\ (effective_kernel_size + asked_output_padding >= stride -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad_low pad_high : Z, pad_low >= 0 -> pad_high >= 0 -> pad_low = crop_low -> pad_high = crop_high -> (pad_low = crop_low /\ pad_high = crop_high))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : effective_kernel_size + asked_output_padding >= stride -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (i_upper_asymmetric_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & L0 & L1 & L2 & L3). exact (proj1 (i_upper_asymmetric_is_needed full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (crop_low), (crop_high). shown (works C).
  - exact works.
  - intros pad_low pad_high L0 L1 L2 L3. exact (proj2 (i_upper_asymmetric_is_needed full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma i_upper_asymmetric_extended_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride).
Proof. padproof. Qed.

Lemma i_upper_asymmetric_extended_is_needed : forall full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  output_padding >= 0 ->
  pad_low = crop_low ->
  pad_high - output_padding = crop_high ->
  ((True) /\ pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)).
Proof. padproof. Qed.

Theorem i_upper_asymmetric_extended : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high output_padding : Z, (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = crop_low /\ pad_high - output_padding = crop_high)) <-> (True))
   /\ ((True) -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride))
   /\ (forall pad_low pad_high output_padding : Z, pad_low >= 0 -> pad_high >= 0 -> output_padding >= 0 -> pad_low = crop_low -> pad_high - output_padding = crop_high -> (pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride)).
  { intros C. exact (i_upper_asymmetric_extended_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (i_upper_asymmetric_extended_is_needed full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), ((Z.max crop_high 0)), ((Z.max (-crop_high) 0)). shown (works C).
  - exact works.
  - intros pad_low pad_high output_padding L0 L1 L2 L3 L4. exact (proj2 (i_upper_asymmetric_extended_is_needed full_length paired_size input_size pad_low pad_high total_crop effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma i_upper_pad_and_size_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high).
Proof. padproof. Qed.

Lemma i_upper_pad_and_size_is_needed : forall full_length paired_size input_size output_size pad_low total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_low = crop_low ->
  full_length - output_size - pad_low = crop_high ->
  ((True) /\ pad_low = crop_low /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem i_upper_pad_and_size : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low output_size : Z, (pad_low >= 0 /\ pad_low = crop_low /\ full_length - output_size - pad_low = crop_high)) <-> (True))
   /\ ((True) -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high))
   /\ (forall pad_low output_size : Z, pad_low >= 0 -> pad_low = crop_low -> full_length - output_size - pad_low = crop_high -> (pad_low = crop_low /\ output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high)).
  { intros C. exact (i_upper_pad_and_size_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & output_size & L0 & L1 & L2). exact (proj1 (i_upper_pad_and_size_is_needed full_length paired_size input_size output_size pad_low total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
  - intros C. exists (crop_low), (paired_size). shown (works C).
  - exact works.
  - intros pad_low output_size L0 L1 L2. exact (proj2 (i_upper_pad_and_size_is_needed full_length paired_size input_size output_size pad_low total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
Qed.

Lemma i_upper_size_split_upper_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma i_upper_size_split_upper_is_needed : forall full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((True) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem i_upper_size_split_upper : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, ((Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (True))
   /\ ((True) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (i_upper_size_split_upper_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (i_upper_size_split_upper_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (i_upper_size_split_upper_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma i_upper_size_split_lower_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) ->
  (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma i_upper_size_split_lower_is_needed : forall full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low ->
  full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high ->
  ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem i_upper_size_split_lower : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high)) <-> (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)))
   /\ ((effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low -> full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding <= stride \/ (2 | effective_kernel_size + asked_output_padding - stride)) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (i_upper_size_split_lower_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (i_upper_size_split_lower_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (i_upper_size_split_lower_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma i_upper_sized_same_suffices : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high).
Proof. padproof. Qed.

Lemma i_upper_sized_same_is_needed : forall full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  output_size >= (input_size - 1) * stride + 1 ->
  output_size <= input_size * stride ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((True) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem i_upper_sized_same : forall full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = (input_size - 1) * stride + stride - asked_output_padding ->
  total_crop = (Z.max (full_length - paired_size) 0) ->
  crop_low = total_crop / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (output_size >= (input_size - 1) * stride + 1 /\ output_size <= input_size * stride /\ (Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (True))
   /\ ((True) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high))
   /\ (forall output_size : Z, output_size >= (input_size - 1) * stride + 1 -> output_size <= input_size * stride -> (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high)).
  { intros C. exact (i_upper_sized_same_suffices full_length paired_size input_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1 & L2 & L3). exact (proj1 (i_upper_sized_same_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1 L2 L3. exact (proj2 (i_upper_sized_same_is_needed full_length paired_size input_size output_size total_crop effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma i_upper_a_own : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  (((Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ effective_kernel_size + asked_output_padding - ((Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2) - stride = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) <-> asked_output_padding = 0).
Proof. padproof. Qed.

Lemma i_upper_a_prime_own : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  (((Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ effective_kernel_size + asked_output_padding - ((Z.max (effective_kernel_size + asked_output_padding - stride) 0) / 2) - stride = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) <-> (asked_output_padding = 0 /\ (effective_kernel_size <= stride \/ (2 | effective_kernel_size - stride)))).
Proof. padproof. Qed.
