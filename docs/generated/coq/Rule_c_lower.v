(* Rule C lower, i·s, negative crops are split too: what it can be written as, and which rules it is. *)

From Padproof Require Import Prelude.
Open Scope Z_scope.

Lemma c_lower_symmetric_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < (Z.max stride dilation) \/ (2 | effective_kernel_size - 1))) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma c_lower_symmetric_is_needed : forall full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < (Z.max stride dilation) ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < (Z.max stride dilation) \/ (2 | effective_kernel_size - 1))) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem c_lower_symmetric : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding dilation stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  dilation >= 1 ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < (Z.max stride dilation) /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < (Z.max stride dilation) \/ (2 | effective_kernel_size - 1))))
   /\ ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < (Z.max stride dilation) \/ (2 | effective_kernel_size - 1))) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < (Z.max stride dilation) -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10.
  assert (works : (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < (Z.max stride dilation) \/ (2 | effective_kernel_size - 1))) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < (Z.max stride dilation) /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (c_lower_symmetric_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (c_lower_symmetric_is_needed full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (c_lower_symmetric_is_needed full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding dilation stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 L0 L1 L2 L3 L4)).
Qed.

Lemma c_lower_symmetric_strict_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < stride \/ (2 | effective_kernel_size - 1))) ->
  (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma c_lower_symmetric_strict_is_needed : forall full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad >= 0 ->
  output_padding >= 0 ->
  output_padding < stride ->
  pad = crop_low ->
  pad - output_padding = crop_high ->
  ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < stride \/ (2 | effective_kernel_size - 1))) /\ pad = crop_low /\ output_padding = crop_low - crop_high).
Proof. padproof. Qed.

Theorem c_lower_symmetric_strict : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad output_padding : Z, (pad >= 0 /\ output_padding >= 0 /\ output_padding < stride /\ pad = crop_low /\ pad - output_padding = crop_high)) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < stride \/ (2 | effective_kernel_size - 1))))
   /\ ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < stride \/ (2 | effective_kernel_size - 1))) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad output_padding : Z, pad >= 0 -> output_padding >= 0 -> output_padding < stride -> pad = crop_low -> pad - output_padding = crop_high -> (pad = crop_low /\ output_padding = crop_low - crop_high))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding + 1 < stride \/ (2 | effective_kernel_size - 1))) -> (crop_low >= 0 /\ crop_low - crop_high >= 0 /\ crop_low - crop_high < stride /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (c_lower_symmetric_strict_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (c_lower_symmetric_strict_is_needed full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), (crop_low - crop_high). shown (works C).
  - exact works.
  - intros pad output_padding L0 L1 L2 L3 L4. exact (proj2 (c_lower_symmetric_strict_is_needed full_length paired_size input_size pad excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma c_lower_asymmetric_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  effective_kernel_size >= asked_output_padding + stride ->
  (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high).
Proof. padproof. Qed.

Lemma c_lower_asymmetric_is_needed : forall full_length paired_size input_size pad_low pad_high excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  pad_low = crop_low ->
  pad_high = crop_high ->
  (effective_kernel_size >= asked_output_padding + stride /\ pad_low = crop_low /\ pad_high = crop_high).
Proof. padproof. Qed.

Theorem c_lower_asymmetric : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high : Z, (pad_low >= 0 /\ pad_high >= 0 /\ pad_low = crop_low /\ pad_high = crop_high)) <-> effective_kernel_size >= asked_output_padding + stride)
   /\ (effective_kernel_size >= asked_output_padding + stride -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high))
   /\ (forall pad_low pad_high : Z, pad_low >= 0 -> pad_high >= 0 -> pad_low = crop_low -> pad_high = crop_high -> (pad_low = crop_low /\ pad_high = crop_high))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : effective_kernel_size >= asked_output_padding + stride -> (crop_low >= 0 /\ crop_high >= 0 /\ crop_low = crop_low /\ crop_high = crop_high)).
  { intros C. exact (c_lower_asymmetric_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & L0 & L1 & L2 & L3). exact (proj1 (c_lower_asymmetric_is_needed full_length paired_size input_size pad_low pad_high excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (crop_low), (crop_high). shown (works C).
  - exact works.
  - intros pad_low pad_high L0 L1 L2 L3. exact (proj2 (c_lower_asymmetric_is_needed full_length paired_size input_size pad_low pad_high excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma c_lower_asymmetric_extended_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  effective_kernel_size + asked_output_padding >= stride - 1 ->
  (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride).
Proof. padproof. Qed.

Lemma c_lower_asymmetric_extended_is_needed : forall full_length paired_size input_size pad_low pad_high excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_high >= 0 ->
  output_padding >= 0 ->
  pad_low = crop_low ->
  pad_high - output_padding = crop_high ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)).
Proof. padproof. Qed.

Theorem c_lower_asymmetric_extended : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low pad_high output_padding : Z, (pad_low >= 0 /\ pad_high >= 0 /\ output_padding >= 0 /\ pad_low = crop_low /\ pad_high - output_padding = crop_high)) <-> effective_kernel_size + asked_output_padding >= stride - 1)
   /\ (effective_kernel_size + asked_output_padding >= stride - 1 -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride))
   /\ (forall pad_low pad_high output_padding : Z, pad_low >= 0 -> pad_high >= 0 -> output_padding >= 0 -> pad_low = crop_low -> pad_high - output_padding = crop_high -> (pad_low = crop_low /\ pad_high - (Z.max crop_high 0) = output_padding - (Z.max (-crop_high) 0) /\ pad_high >= (Z.max crop_high 0)))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : effective_kernel_size + asked_output_padding >= stride - 1 -> (crop_low >= 0 /\ (Z.max crop_high 0) >= 0 /\ (Z.max (-crop_high) 0) >= 0 /\ crop_low = crop_low /\ (Z.max crop_high 0) - (Z.max (-crop_high) 0) = crop_high /\ (Z.max (-crop_high) 0) < stride)).
  { intros C. exact (c_lower_asymmetric_extended_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & pad_high & output_padding & L0 & L1 & L2 & L3 & L4). exact (proj1 (c_lower_asymmetric_extended_is_needed full_length paired_size input_size pad_low pad_high excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
  - intros C. exists (crop_low), ((Z.max crop_high 0)), ((Z.max (-crop_high) 0)). shown (works C).
  - exact works.
  - intros pad_low pad_high output_padding L0 L1 L2 L3 L4. exact (proj2 (c_lower_asymmetric_extended_is_needed full_length paired_size input_size pad_low pad_high excess effective_kernel_size output_padding asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4)).
Qed.

Lemma c_lower_pad_and_size_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  effective_kernel_size + asked_output_padding >= stride - 1 ->
  (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high).
Proof. padproof. Qed.

Lemma c_lower_pad_and_size_is_needed : forall full_length paired_size input_size output_size pad_low excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  pad_low >= 0 ->
  pad_low = crop_low ->
  full_length - output_size - pad_low = crop_high ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ pad_low = crop_low /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem c_lower_pad_and_size : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists pad_low output_size : Z, (pad_low >= 0 /\ pad_low = crop_low /\ full_length - output_size - pad_low = crop_high)) <-> effective_kernel_size + asked_output_padding >= stride - 1)
   /\ (effective_kernel_size + asked_output_padding >= stride - 1 -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high))
   /\ (forall pad_low output_size : Z, pad_low >= 0 -> pad_low = crop_low -> full_length - output_size - pad_low = crop_high -> (pad_low = crop_low /\ output_size = paired_size))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : effective_kernel_size + asked_output_padding >= stride - 1 -> (crop_low >= 0 /\ crop_low = crop_low /\ full_length - paired_size - crop_low = crop_high)).
  { intros C. exact (c_lower_pad_and_size_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (pad_low & output_size & L0 & L1 & L2). exact (proj1 (c_lower_pad_and_size_is_needed full_length paired_size input_size output_size pad_low excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
  - intros C. exists (crop_low), (paired_size). shown (works C).
  - exact works.
  - intros pad_low output_size L0 L1 L2. exact (proj2 (c_lower_pad_and_size_is_needed full_length paired_size input_size output_size pad_low excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2)).
Qed.

Lemma c_lower_size_split_upper_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) ->
  ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma c_lower_size_split_upper_is_needed : forall full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem c_lower_size_split_upper : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, ((Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))))
   /\ ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) -> ((Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (c_lower_size_split_upper_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (c_lower_size_split_upper_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (c_lower_size_split_upper_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma c_lower_size_split_lower_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1)))) ->
  (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride).
Proof. padproof. Qed.

Lemma c_lower_size_split_lower_is_needed : forall full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low ->
  full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high ->
  ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1)))) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem c_lower_size_split_lower : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high)) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1)))))
   /\ ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1)))) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride))
   /\ (forall output_size : Z, ceil_div (Z.max (full_length - output_size) 0) 2 = crop_low -> full_length - (ceil_div (Z.max (full_length - output_size) 0) 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1)))) -> (ceil_div (Z.max (full_length - paired_size) 0) 2 = crop_low /\ full_length - (ceil_div (Z.max (full_length - paired_size) 0) 2) - paired_size = crop_high /\ paired_size < full_length + stride)).
  { intros C. exact (c_lower_size_split_lower_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1). exact (proj1 (c_lower_size_split_lower_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1. exact (proj2 (c_lower_size_split_lower_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1)).
Qed.

Lemma c_lower_sized_same_suffices : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) ->
  (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high).
Proof. padproof. Qed.

Lemma c_lower_sized_same_is_needed : forall full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  output_size >= (input_size - 1) * stride + 1 ->
  output_size <= input_size * stride ->
  (Z.max (full_length - output_size) 0) / 2 = crop_low ->
  full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high ->
  ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) /\ output_size = paired_size).
Proof. padproof. Qed.

Theorem c_lower_sized_same : forall full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  full_length = (input_size - 1) * stride + effective_kernel_size ->
  paired_size = input_size * stride ->
  excess = full_length + asked_output_padding - paired_size ->
  crop_low = ceil_div excess 2 ->
  crop_high = full_length - paired_size - crop_low ->
  (((exists output_size : Z, (output_size >= (input_size - 1) * stride + 1 /\ output_size <= input_size * stride /\ (Z.max (full_length - output_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high)) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))))
   /\ ((effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high))
   /\ (forall output_size : Z, output_size >= (input_size - 1) * stride + 1 -> output_size <= input_size * stride -> (Z.max (full_length - output_size) 0) / 2 = crop_low -> full_length - ((Z.max (full_length - output_size) 0) / 2) - output_size = crop_high -> (output_size = paired_size))).
Proof.
  intros full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9.
  assert (works : (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride)))) -> (paired_size >= (input_size - 1) * stride + 1 /\ paired_size <= input_size * stride /\ (Z.max (full_length - paired_size) 0) / 2 = crop_low /\ full_length - ((Z.max (full_length - paired_size) 0) / 2) - paired_size = crop_high)).
  { intros C. exact (c_lower_sized_same_suffices full_length paired_size input_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 C). }
  split; [split | split].
  - intros (output_size & L0 & L1 & L2 & L3). exact (proj1 (c_lower_sized_same_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
  - intros C. exists (paired_size). shown (works C).
  - exact works.
  - intros output_size L0 L1 L2 L3. exact (proj2 (c_lower_sized_same_is_needed full_length paired_size input_size output_size excess effective_kernel_size asked_output_padding stride crop_low crop_high K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3)).
Qed.

Lemma c_lower_d : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((ceil_div (effective_kernel_size - stride) 2 = 0 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = 0) <-> effective_kernel_size = stride).
Proof. padproof. Qed.

Lemma c_lower_e : forall input_size effective_kernel_size kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  kernel_size >= 1 ->
  (effective_kernel_size = kernel_size \/ (kernel_size >= 2 /\ effective_kernel_size >= 2 * kernel_size - 1)) ->
  ((ceil_div (effective_kernel_size - stride) 2 = (Z.max ((kernel_size - stride) / 2) 0) + (Z.min (ceil_div (kernel_size - stride) 2) 0) /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = effective_kernel_size - (Z.max ((kernel_size - stride) / 2) 0) - (Z.min (ceil_div (kernel_size - stride) 2) 0) - stride) <-> ((effective_kernel_size = kernel_size /\ (2 | effective_kernel_size - stride)) \/ (kernel_size < stride /\ effective_kernel_size <= kernel_size + 1 /\ (2 | kernel_size - stride - 1)))).
Proof. padproof. Qed.

Lemma c_lower_f_upper : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size - 1) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = effective_kernel_size - ((Z.max (effective_kernel_size - 1) 0) / 2) - 1) <-> (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof. padproof. Qed.

Lemma c_lower_f_lower : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((ceil_div (effective_kernel_size - stride) 2 = ceil_div (Z.max (effective_kernel_size - 1) 0) 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - 1) 0) 2) - 1) <-> stride = 1).
Proof. padproof. Qed.

Lemma c_lower_g_stride_1 : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  stride >= 1.
Proof. padproof. Qed.

Lemma c_lower_g : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((ceil_div (effective_kernel_size - stride) 2 = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2)) <-> ((effective_kernel_size >= stride /\ (2 | effective_kernel_size - stride)) /\ (stride | input_size))).
Proof. padproof. Qed.

Lemma c_lower_h : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = effective_kernel_size - ((Z.max (effective_kernel_size - (effective_kernel_size mod 2)) 0) / 2) - (effective_kernel_size mod 2)) <-> (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof. padproof. Qed.

Lemma c_lower_g_for_all_suffices : forall input_size effective_kernel_size stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  (stride = 1 /\ (2 | effective_kernel_size - 1)) ->
  (ceil_div (effective_kernel_size - stride) 2 = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2)).
Proof. padproof. Qed.

Lemma c_lower_g_for_all_is_needed : forall effective_kernel_size stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2)) ->
  (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2)) ->
  (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2)) ->
  (stride = 1 /\ (2 | effective_kernel_size - 1)).
Proof. padproof. Qed.

Theorem c_lower_g_for_all : forall effective_kernel_size stride : Z,
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  ((forall input_size : Z, input_size >= 1 -> (ceil_div (effective_kernel_size - stride) 2 = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) - ((Z.max ((ceil_div input_size stride) * stride + effective_kernel_size - input_size - stride) 0) / 2))) <-> (stride = 1 /\ (2 | effective_kernel_size - 1))).
Proof.
  intros effective_kernel_size stride K0 K1.
  split.
  - intros W.
    assert (A0 : (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) - ((Z.max (effective_kernel_size + (ceil_div 1 stride) * stride - stride - 1) 0) / 2))) by retold (W (1) ltac:(lia)).
    assert (A1 : (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) - ((Z.max (effective_kernel_size + (ceil_div 2 stride) * stride - stride - 2) 0) / 2))) by retold (W (2) ltac:(lia)).
    assert (A2 : (ceil_div (effective_kernel_size - stride) 2 = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size - stride) 2) - stride = (Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) - ((Z.max (effective_kernel_size + (ceil_div stride stride) * stride - 2 * stride) 0) / 2))) by retold (W (stride) ltac:(lia)).
    exact (c_lower_g_for_all_is_needed effective_kernel_size stride K0 K1 A0 A1 A2).
  - intros C input_size I0. exact (c_lower_g_for_all_suffices input_size effective_kernel_size stride I0 K0 K1 C).
Qed.

Lemma c_lower_a_own : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((ceil_div (effective_kernel_size + asked_output_padding - stride) 2 = (Z.max (effective_kernel_size - stride) 0) / 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size + asked_output_padding - stride) 2) - stride = effective_kernel_size - ((Z.max (effective_kernel_size - stride) 0) / 2) - stride) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 0 /\ (2 | effective_kernel_size - stride))))).
Proof. padproof. Qed.

Lemma c_lower_a_prime_own : forall input_size effective_kernel_size asked_output_padding stride : Z,
  input_size >= 1 ->
  effective_kernel_size >= 1 ->
  stride >= 1 ->
  asked_output_padding >= 0 ->
  asked_output_padding < stride ->
  ((ceil_div (effective_kernel_size + asked_output_padding - stride) 2 = ceil_div (Z.max (effective_kernel_size - stride) 0) 2 /\ effective_kernel_size - (ceil_div (effective_kernel_size + asked_output_padding - stride) 2) - stride = effective_kernel_size - (ceil_div (Z.max (effective_kernel_size - stride) 0) 2) - stride) <-> (effective_kernel_size + asked_output_padding >= stride - 1 /\ (asked_output_padding = 0 \/ effective_kernel_size + asked_output_padding <= stride \/ (asked_output_padding = 1 /\ (2 | effective_kernel_size - stride - 1))))).
Proof. padproof. Qed.
