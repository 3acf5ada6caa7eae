(* Rule G, the pads of the input as crops: what it can be written as, and which rules it is. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma g_symmetric_stride_1 : forall input_size effective_kernel_size asked_output_padding dilation stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  dilation >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma g_symmetric_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (asked_output_padding >= 1 \/ (2 | total_pad)) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma g_symmetric_is_needed : forall full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < (Z.max stride dilation) ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((asked_output_padding >= 1 \/ (2 | total_pad)) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem g_symmetric : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (asked_output_padding >= 1 \/ (2 | total_pad)))
   /\ ((asked_output_padding >= 1 \/ (2 | total_pad)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < (Z.max stride dilation) -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10.
  assert (works : (asked_output_padding >= 1 \/ (2 | total_pad)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (g_symmetric_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (g_symmetric_is_needed full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (g_symmetric_is_needed full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
Qed.

Lemma g_symmetric_strict_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding >= 1 \/ (2 | total_pad)) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma g_symmetric_strict_is_needed : forall full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < stride ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((asked_output_padding >= 1 \/ (2 | total_pad)) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem g_symmetric_strict : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (asked_output_padding >= 1 \/ (2 | total_pad)))
   /\ ((asked_output_padding >= 1 \/ (2 | total_pad)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < stride -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (asked_output_padding >= 1 \/ (2 | total_pad)) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (g_symmetric_strict_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (g_symmetric_strict_is_needed full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (g_symmetric_strict_is_needed full_length paired_size input_size total_pad pad effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma g_asymmetric_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  total_pad >= 2 * asked_output_padding - 1 ->
  (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma g_asymmetric_is_needed : forall full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  pad_low = crop_low ->
  pad_high = crop_high ->
  (total_pad >= 2 * asked_output_padding - 1 /\ pad_low = crop_low /\ pad_high = crop_high).
Proof. padproof. Qed.

Theorem g_asymmetric : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high : Z, (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = crop_low /\ pad_high = crop_high)) <-> total_pad >= 2 * asked_output_padding - 1)
   /\ (total_pad >= 2 * asked_output_padding - 1 -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad_low pad_high : Z, pad_low >= 0 -> pad_high >= 0 -> pad_low = crop_low -> pad_high = crop_high -> (pad_low = crop_low /\ pad_high = crop_high))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : total_pad >= 2 * asked_output_padding - 1 -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (g_asymmetric_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & L0 & L1 & L2 & L3). exact (proj1 (g_asymmetric_is_needed full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (crop_low), (crop_high). shown (works C).
  - exact works.
  - intros pad_low pad_high L0 L1 L2 L3. exact (proj2 (g_asymmetric_is_needed full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma g_asymmetric_extended_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride).
Proof. padproof. Qed.

Lemma g_asymmetric_extended_is_needed : forall full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  output_padding >= 0 ->
  pad_low = crop_low ->
  pad_high - output_padding = crop_high ->
  ((True) /\ pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)).
Proof. padproof. Qed.

Theorem g_asymmetric_extended : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high output_padding : Z, (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = crop_low /\ pad_high - output_padding = crop_high)) <-> (True))
   /\ ((True) -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride))
   /\ (forall pad_low pad_high output_padding : Z, pad_low >= 0 -> pad_high >= 0 -> output_padding >= 0 -> pad_low = crop_low -> pad_high - output_padding = crop_high -> (pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride)).
  { intros C. exact (g_asymmetric_extended_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (g_asymmetric_extended_is_needed full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), ((Z.max crop_high 0)), ((Z.max (-crop_high) 0)). shown (works C).
  - exact works.
  - intros pad_low pad_high output_padding L0 L1 L2 L3 L4. exact (proj2 (g_asymmetric_extended_is_needed full_length paired_size input_size total_pad pad_low pad_high effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma g_pad_and_size_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (True) ->
  (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high).
Proof. padproof. Qed.

Lemma g_pad_and_size_is_needed : forall full_length paired_size input_size output_size total_pad pad_low effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_low = crop_low ->
  full_length - output_size - pad_low = crop_high ->
  ((True) /\ pad_low = crop_low /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem g_pad_and_size : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low output_size : Z, (pad_low >= 0 /\ pad_low = crop_low /\ full_length - output_size - pad_low = crop_high)) <-> (True))
   /\ ((True) -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high))
   /\ (forall pad_low output_size : Z, pad_low >= 0 -> pad_low = crop_low -> full_length - output_size - pad_low = crop_high -> (pad_low = crop_low /\ output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (True) -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high)).
  { intros C. exact (g_pad_and_size_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & output_size & L0 & L1 & L2). exact (proj1 (g_pad_and_size_is_needed full_length paired_size input_size output_size total_pad pad_low effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
  - intros C. exists (crop_low), (paired_size). shown (works C).
  - exact works.
  - intros pad_low output_size L0 L1 L2. exact (proj2 (g_pad_and_size_is_needed full_length paired_size input_size output_size total_pad pad_low effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
Qed.

Lemma g_size_split_upper_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))) ->
  ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma g_size_split_upper_is_needed : forall full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem g_size_split_upper : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, ((Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))))
   /\ ((asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (g_size_split_upper_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (g_size_split_upper_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (g_size_split_upper_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma g_size_split_lower_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)) ->
  (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma g_size_split_lower_is_needed : forall full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low ->
  full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high ->
  ((asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem g_size_split_lower : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high)) <-> (asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)))
   /\ ((asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low -> full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (g_size_split_lower_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (g_size_split_lower_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (g_size_split_lower_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma g_sized_same_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))) ->
  (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high).
Proof. padproof. Qed.

Lemma g_sized_same_is_needed : forall full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  output_size >= (input_size - 1) * stride + 1 ->
  output_size <= input_size * stride ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem g_sized_same : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (output_size >= (input_size - 1) * stride + 1 /\ output_size <= input_size * stride /\ (Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))))
   /\ ((effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high))
   /\ (forall output_size : Z, output_size >= (input_size - 1) * stride + 1 -> output_size <= input_size * stride -> (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high)).
  { intros C. exact (g_sized_same_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1 & L2 & L3). exact (proj1 (g_sized_same_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1 L2 L3. exact (proj2 (g_sized_same_is_needed full_length paired_size input_size output_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma g_symmetric_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) ->
  ((asked_output_padding >= 1 \/ (2 | total_pad)) /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ crop_low - crop_high = 2 * ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)).
Proof. padproof. Qed.

Lemma g_symmetric_for_all_is_needed : forall pad effective_kernel_size output_padding asked_output_padding dilation stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  dilation >= 1 ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < (Z.max stride dilation) ->
  pad = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  pad = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  pad = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof. padproof. Qed.

Lemma step_G_at_1 : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  input_size = 1 ->
  (full_length - paired_size = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ crop_high = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding).
Proof. padproof. Qed.

Lemma step_G_at_2 : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  input_size = 2 ->
  (full_length - paired_size = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ crop_high = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding).
Proof. padproof. Qed.

Lemma step_G_at_stride : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  input_size = stride ->
  (full_length - paired_size = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding /\ crop_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ crop_high = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding).
Proof. padproof. Qed.

Theorem g_symmetric_for_all : forall effective_kernel_size asked_output_padding dilation stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  dilation >= 1 ->
  ((exists pad output_padding : Z, (forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = crop_low /\ pad - output_padding = crop_high)))))))) <-> (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1)))).
Proof.
  intros effective_kernel_size asked_output_padding dilation stride K0 K1 K2 K3 K4.
  split.
  - intros (pad & output_padding & W).
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2 & A0_3 & A0_4).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2 & A1_3 & A1_4).
    { clear A0_0 A0_1 A0_2 A0_3 A0_4.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2 & A2_3 & A2_4).
    { clear A1_0 A1_1 A1_2 A0_3 A0_4 A1_3 A1_4.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_symmetric_for_all_is_needed pad effective_kernel_size output_padding asked_output_padding dilation stride K0 K1 K2 K3 K4 A2_0 A2_1 A2_2 A0_3 A0_4 A1_3 A1_4 A2_3 A2_4).
  - intros C. exists ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2), (2 * ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)). intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_symmetric_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 K4 C) as S.
    shown (conj S (g_symmetric_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding dilation stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 K4 (proj1 S))).
Qed.

Lemma g_symmetric_strict_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) ->
  ((asked_output_padding >= 1 \/ (2 | total_pad)) /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ crop_low - crop_high = 2 * ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)).
Proof. padproof. Qed.

Lemma g_symmetric_strict_for_all_is_needed : forall pad effective_kernel_size output_padding asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < stride ->
  pad = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  pad = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  pad = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  pad - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof. padproof. Qed.

Theorem g_symmetric_strict_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((exists pad output_padding : Z, (forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = crop_low /\ pad - output_padding = crop_high)))))))) <-> (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1)))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros (pad & output_padding & W).
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2 & A0_3 & A0_4).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2 & A1_3 & A1_4).
    { clear A0_0 A0_1 A0_2 A0_3 A0_4.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ pad - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2 & A2_3 & A2_4).
    { clear A1_0 A1_1 A1_2 A0_3 A0_4 A1_3 A1_4.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_symmetric_strict_for_all_is_needed pad effective_kernel_size output_padding asked_output_padding stride K0 K1 K2 K3 A2_0 A2_1 A2_2 A0_3 A0_4 A1_3 A1_4 A2_3 A2_4).
  - intros C. exists ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2), (2 * ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)). intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_symmetric_strict_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    shown (conj S (g_symmetric_strict_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 (proj1 S))).
Qed.

Lemma g_asymmetric_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = 0)) ->
  (total_pad >= 2 * asked_output_padding - 1 /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ crop_high = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding).
Proof. padproof. Qed.

Lemma g_asymmetric_for_all_is_needed : forall pad_low pad_high effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  pad_high = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  pad_high = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  pad_high = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = 0)).
Proof. padproof. Qed.

Theorem g_asymmetric_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((exists pad_low pad_high : Z, (forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = crop_low /\ pad_high = crop_high)))))))) <-> (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = 0))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros (pad_low & pad_high & W).
    assert (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ pad_high = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2 & A0_3).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ pad_high = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2 & A1_3).
    { clear A0_0 A0_1 A0_2 A0_3.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ pad_high = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2 & A2_3).
    { clear A1_0 A1_1 A0_2 A0_3 A1_2 A1_3.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_asymmetric_for_all_is_needed pad_low pad_high effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A2_0 A2_1 A0_2 A0_3 A1_2 A1_3 A2_2 A2_3).
  - intros C. exists ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2), ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding). intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_asymmetric_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    shown (conj S (g_asymmetric_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 (proj1 S))).
Qed.

Lemma g_asymmetric_extended_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size = 1 \/ stride = 1) ->
  ((True) /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ (Z.max crop_high 0) = (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) 0) /\ (Z.max (-crop_high) 0) = (Z.max (((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)) 0)).
Proof. padproof. Qed.

Lemma g_asymmetric_extended_for_all_is_needed : forall pad_low pad_high effective_kernel_size output_padding asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  output_padding >= 0 ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (effective_kernel_size = 1 \/ stride = 1).
Proof. padproof. Qed.

Theorem g_asymmetric_extended_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((exists pad_low pad_high output_padding : Z, (forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = crop_low /\ pad_high - output_padding = crop_high)))))))) <-> (effective_kernel_size = 1 \/ stride = 1)).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros (pad_low & pad_high & output_padding & W).
    assert (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2 & A0_3 & A0_4).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2 & A1_3 & A1_4).
    { clear A0_0 A0_1 A0_2 A0_3 A0_4.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ pad_high - output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2 & A2_3 & A2_4).
    { clear A1_0 A1_1 A1_2 A0_3 A0_4 A1_3 A1_4.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_asymmetric_extended_for_all_is_needed pad_low pad_high effective_kernel_size output_padding asked_output_padding stride K0 K1 K2 K3 A2_0 A2_1 A2_2 A0_3 A0_4 A1_3 A1_4 A2_3 A2_4).
  - intros C. exists ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2), ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) 0)), ((Z.max (((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0)) 0)). intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_asymmetric_extended_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    shown (conj S (g_asymmetric_extended_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 (proj1 S))).
Qed.

Lemma g_pad_and_size_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size <= 2 \/ stride = 1 \/ (stride = 2 /\ (2 | effective_kernel_size))) ->
  ((True) /\ crop_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2).
Proof. padproof. Qed.

Lemma g_pad_and_size_for_all_is_needed : forall pad_low effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  pad_low >= 0 ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (effective_kernel_size <= 2 \/ stride = 1 \/ (stride = 2 /\ (2 | effective_kernel_size))).
Proof. padproof. Qed.

Theorem g_pad_and_size_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((exists pad_low : Z, (forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (exists output_size : Z, (pad_low >= 0 /\ pad_low = crop_low /\ full_length - output_size - pad_low = crop_high))))))))) <-> (effective_kernel_size <= 2 \/ stride = 1 \/ (stride = 2 /\ (2 | effective_kernel_size)))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros (pad_low & W).
    assert (pad_low >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2).
    { clear A0_0 A0_1 A0_2.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (pad_low >= 0 /\ pad_low = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - pad_low - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2).
    { clear A1_0 A0_1 A0_2 A1_1 A1_2.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_pad_and_size_for_all_is_needed pad_low effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A2_0 A0_1 A0_2 A1_1 A1_2 A2_1 A2_2).
  - intros C. exists ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2). intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_pad_and_size_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    exists (paired_size). shown (conj S (g_pad_and_size_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 (proj1 S))).
Qed.

Lemma g_size_split_upper_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding = 0 \/ effective_kernel_size <= 2) ->
  (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))).
Proof. padproof. Qed.

Lemma g_size_split_upper_for_all_is_needed : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (asked_output_padding = 0 \/ effective_kernel_size <= 2).
Proof. padproof. Qed.

Theorem g_size_split_upper_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (exists output_size : Z, ((Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)))))))) <-> (asked_output_padding = 0 \/ effective_kernel_size <= 2)).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros W.
    assert ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert ((Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1).
    { clear A0_0 A0_1.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert ((Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1).
    { clear A0_0 A0_1 A1_0 A1_1.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_size_split_upper_for_all_is_needed effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A0_0 A0_1 A1_0 A1_1 A2_0 A2_1).
  - intros C. intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_size_split_upper_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    exists (paired_size). shown (conj S (g_size_split_upper_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 S)).
Qed.

Lemma g_size_split_lower_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding = 1 \/ (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) \/ (asked_output_padding >= 2 /\ effective_kernel_size <= 2)) ->
  (asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)).
Proof. padproof. Qed.

Lemma g_size_split_lower_for_all_is_needed : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (asked_output_padding = 1 \/ (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) \/ (asked_output_padding >= 2 /\ effective_kernel_size <= 2)).
Proof. padproof. Qed.

Theorem g_size_split_lower_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (exists output_size : Z, (ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high)))))))) <-> (asked_output_padding = 1 \/ (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) \/ (asked_output_padding >= 2 /\ effective_kernel_size <= 2))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros W.
    assert (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1).
    { clear A0_0 A0_1.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - (ceil_div (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1).
    { clear A0_0 A0_1 A1_0 A1_1.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_size_split_lower_for_all_is_needed effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A0_0 A0_1 A1_0 A1_1 A2_0 A2_1).
  - intros C. intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_size_split_lower_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    exists (paired_size). shown (conj S (g_size_split_lower_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 S)).
Qed.

Lemma g_sized_same_for_all_suffices : forall full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) ->
  paired_size = full_length + asked_output_padding - total_pad ->
  crop_low = total_pad / 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (asked_output_padding = 0 \/ (effective_kernel_size <= 2 /\ effective_kernel_size + asked_output_padding <= stride)) ->
  (effective_kernel_size + asked_output_padding <= total_pad + stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1)))).
Proof. padproof. Qed.

Lemma g_sized_same_for_all_is_needed : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) >= 1 ->
  effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) <= stride ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding ->
  effective_kernel_size + asked_output_padding + stride - (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) >= stride + 1 ->
  effective_kernel_size + asked_output_padding + stride - (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) <= 2 * stride ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding ->
  effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - 1 >= 0 ->
  effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - stride <= 0 ->
  (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 ->
  (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding ->
  (asked_output_padding = 0 \/ (effective_kernel_size <= 2 /\ effective_kernel_size + asked_output_padding <= stride)).
Proof. padproof. Qed.

Theorem g_sized_same_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((forall input_size : Z, input_size >= 1 -> (forall full_length : Z, full_length = (input_size - 1) * stride + effective_kernel_size -> (forall total_pad : Z, total_pad = (Z.max (((ceil_div input_size stride) - 1) * stride + effective_kernel_size - input_size) 0) -> (forall paired_size : Z, paired_size = full_length + asked_output_padding - total_pad -> (forall crop_low : Z, crop_low = total_pad / 2 -> (forall crop_high : Z, crop_high = full_length - paired_size - crop_low -> (exists output_size : Z, (output_size >= (input_size - 1) * stride + 1 /\ output_size <= input_size * stride /\ (Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)))))))) <-> (asked_output_padding = 0 \/ (effective_kernel_size <= 2 /\ effective_kernel_size + asked_output_padding <= stride))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros W.
    assert (effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) >= 1 /\ effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) <= stride /\ (Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding) as (A0_0 & A0_1 & A0_2 & A0_3).
    { destruct (ex_intro (fun x => x = 1) (1) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_1 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (effective_kernel_size + asked_output_padding + stride - (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) >= stride + 1 /\ effective_kernel_size + asked_output_padding + stride - (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) <= 2 * stride /\ (Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding) as (A1_0 & A1_1 & A1_2 & A1_3).
    { clear A0_0 A0_1 A0_2 A0_3.
      destruct (ex_intro (fun x => x = 2) (2) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_2 full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    assert (effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - 1 >= 0 /\ effective_kernel_size + asked_output_padding - (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - stride <= 0 /\ (Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - asked_output_padding) 0) / 2) - asked_output_padding = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding) as (A2_0 & A2_1 & A2_2 & A2_3).
    { clear A0_0 A0_1 A0_2 A0_3 A1_0 A1_1 A1_2 A1_3.
      destruct (ex_intro (fun x => x = stride) (stride) eq_refl) as (input_size & I).
      assert (J : input_size >= 1) by lia. specialize (W input_size J).
      defined W full_length. defined W total_pad. defined W paired_size. defined W crop_low. defined W crop_high.
      destruct W as (output_size & W).
      assert (E : output_size = paired_size) by lia. rewrite E in W.
      pose proof (step_G_at_stride full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high) as F. repeat specialize (F ltac:(assumption)).
      destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst input_size.
      retold W. }
    exact (g_sized_same_for_all_is_needed effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A0_0 A0_1 A0_2 A0_3 A1_0 A1_1 A1_2 A1_3 A2_0 A2_1 A2_2 A2_3).
  - intros C. intros input_size I0 full_length I1 total_pad I2 paired_size I3 crop_low I4 crop_high I5.
    pose proof (g_sized_same_for_all_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 C) as S.
    exists (paired_size). shown (conj S (g_sized_same_suffices full_length paired_size input_size total_pad effective_kernel_size asked_output_padding stride crop_low crop_high I0 K0 K1 K2 K3 I1 I2 I3 I4 I5 S)).
Qed.

Lemma g_h_stride_1 : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma g_h : forall input_size total_pad effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) ->
  (((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)) <-> ((2 | effective_kernel_size - 1) /\ total_pad = effective_kernel_size - 1)).
Proof. padproof. Qed.

Lemma g_h_for_all_suffices : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))) ->
  ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)).
Proof. padproof. Qed.

Lemma g_h_for_all_is_needed : forall effective_kernel_size stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)) ->
  ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)) ->
  ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)) ->
  (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof. padproof. Qed.

Theorem g_h_for_all : forall effective_kernel_size stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((forall input_size : Z, input_size >= 1 -> ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2))) <-> (effective_kernel_size = 1 \/ (stride = 1 /\ (2 | effective_kernel_size - 1)))).
Proof.
  intros effective_kernel_size stride K0 K1.
  split.
  - intros W.
    assert (A0 : ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2))) by retold (W (1) ltac:(lia)).
    assert (A1 : ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2))) by retold (W (2) ltac:(lia)).
    assert (A2 : ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2))) by retold (W (stride) ltac:(lia)).
    exact (g_h_for_all_is_needed effective_kernel_size stride K0 K1 A0 A1 A2).
  - intros C input_size I0. exact (g_h_for_all_suffices input_size effective_kernel_size stride I0 K0 K1 C).
Qed.

Lemma g_a_own_stride_1 : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  stride >= 1.
Proof. padproof. Qed.

Lemma g_a_own : forall input_size total_pad effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) ->
  (((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) <-> (total_pad = effective_kernel_size + asked_output_padding - stride /\ (asked_output_padding = 0 \/ total_pad <= 1 \/ (asked_output_padding = 1 /\ (2 | total_pad - 1))))).
Proof. padproof. Qed.

Lemma g_a_prime_own : forall input_size total_pad effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  total_pad = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) ->
  (((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) <-> (total_pad = effective_kernel_size + asked_output_padding - stride /\ (asked_output_padding = 1 \/ (asked_output_padding = 0 /\ (2 | total_pad)) \/ (asked_output_padding = 2 /\ (2 | total_pad - 1)) \/ (asked_output_padding >= 2 /\ total_pad <= 1)))).
Proof. padproof. Qed.

Lemma g_a_own_for_all_suffices : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1)) ->
  ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride).
Proof. padproof. Qed.

Lemma g_a_own_for_all_is_needed : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) ->
  ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) ->
  ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) ->
  (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1)).
Proof. padproof. Qed.

Theorem g_a_own_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((forall input_size : Z, input_size >= 1 -> ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride)) <-> (stride = 1 \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros W.
    assert (A0 : ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride)) by retold (W (1) ltac:(lia)).
    assert (A1 : ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride)) by retold (W (2) ltac:(lia)).
    assert (A2 : ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride)) by retold (W (stride) ltac:(lia)).
    exact (g_a_own_for_all_is_needed effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A0 A1 A2).
  - intros C input_size I0. exact (g_a_own_for_all_suffices input_size effective_kernel_size asked_output_padding stride I0 K0 K1 K2 K3 C).
Qed.

Lemma g_a_prime_own_for_all_suffices : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((stride = 1 /\ (2 | effective_kernel_size - 1)) \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1)) ->
  ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride).
Proof. padproof. Qed.

Lemma g_a_prime_own_for_all_is_needed : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) ->
  ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) ->
  ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) ->
  ((stride = 1 /\ (2 | effective_kernel_size - 1)) \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1)).
Proof. padproof. Qed.

Theorem g_a_prime_own_for_all : forall effective_kernel_size asked_output_padding stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((forall input_size : Z, input_size >= 1 -> ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride)) <-> ((stride = 1 /\ (2 | effective_kernel_size - 1)) \/ (effective_kernel_size = 1 /\ asked_output_padding = stride - 1))).
Proof.
  intros effective_kernel_size asked_output_padding stride K0 K1 K2 K3.
  split.
  - intros W.
    assert (A0 : ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride)) by retold (W (1) ltac:(lia)).
    assert (A1 : ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride)) by retold (W (2) ltac:(lia)).
    assert (A2 : ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2) - asked_output_padding = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride)) by retold (W (stride) ltac:(lia)).
    exact (g_a_prime_own_for_all_is_needed effective_kernel_size asked_output_padding stride K0 K1 K2 K3 A0 A1 A2).
  - intros C input_size I0. exact (g_a_prime_own_for_all_suffices input_size effective_kernel_size asked_output_padding stride I0 K0 K1 K2 K3 C).
Qed.
