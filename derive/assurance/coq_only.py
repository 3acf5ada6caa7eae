"""What Coq can say and the solver cannot: true cardinalities, induction over a list of strides, equality of relations.

Each is a file of its own that rests on the printed theorems; their terms are printed into it, so nothing is stated
twice.
"""

from dataclasses import dataclass

from derive.language.definitions import FULL_LENGTH
from derive.language.printers.coq import coq
from derive.language.symbols import L, P, a, crop_low, d, i, j, k, m, o, pad_low, s, t, x
from derive.language.terms import between, both, ceil_div, eq, substitute
from derive.proof.checkers.coq import apply_theorem, file_of
from derive.theorems.adjoint import ADJOINT
from derive.theorems.preimage import PREIMAGE
from derive.theorems.round_trip import NESTED, ROUND_TRIP, UNET_STEP
from derive.theorems.windows import WINDOW_COUNT, WINDOWS


@dataclass(frozen=True)
class CoqTheorem:
    """A theorem that only Coq states; `theorem` is the one whose page shows it, `cited` what its proof rests on."""

    name: str
    sentence: str
    theorem: object
    cited: tuple
    text: str

    @property
    def source(self):
        """Its file."""
        title = f"{self.theorem.number} {self.theorem.name}, and beyond. {self.sentence}"
        return file_of(title, self.cited, [self.text], more=("Counting",))


_FITS = coq(WINDOW_COUNT.claim.left)

WINDOW_CARDINALITY = CoqTheorem(
    name="window_cardinality",
    sentence="The number of windows is a true count: some list without repetition holds exactly the windows that lie "
    "inside the padded input, and the formula is its length.",
    theorem=WINDOW_COUNT,
    cited=(WINDOW_COUNT,),
    text=f"""Theorem window_cardinality : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  as_many_as ({coq(WINDOWS)})
    (fun step => {_FITS}).
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  apply (an_interval_has_as_many_as 0); [lia |].
  intros step.
  rewrite ({apply_theorem(WINDOW_COUNT, {})} H). lia.
Qed.
""",
)

_MAPPED_BACK = coq(PREIMAGE.claim.left)

PREIMAGE_CARDINALITY = CoqTheorem(
    name="preimage_cardinality",
    sentence="Exactly s integers m satisfy ⌊(m + P - k̂)/s⌋ + 1 = i, a true count; so for a positive stride there is one.",
    theorem=PREIMAGE,
    cited=(PREIMAGE,),
    text=f"""Theorem preimage_cardinality : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 ->
  as_many_as stride (fun size => {_MAPPED_BACK}).
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  apply (an_interval_has_as_many_as ({coq(FULL_LENGTH - P)})); [lia |].
  intros size.
  rewrite ({apply_theorem(PREIMAGE, {L: FULL_LENGTH, a: m + P - FULL_LENGTH})} H eq_refl ltac:(lia)). lia.
Qed.

Corollary some_size_is_mapped_back : forall input_size total_pad effective_kernel_size stride : Z,
  stride >= 1 -> exists size, {_MAPPED_BACK}.
Proof.
  intros input_size total_pad effective_kernel_size stride H.
  destruct (preimage_cardinality input_size total_pad effective_kernel_size stride H) as ([| size rest] & _ & E & N).
  - simpl in N. lia.
  - exists size. apply E. simpl. auto.
Qed.
""",
)

ALL_LEVELS = CoqTheorem(
    name="unet_law_for_every_stack",
    sentence="For any list of positive strides, every level of the stack matches its skip connection exactly when the "
    "product of the strides divides the input size: by induction over the list, whatever its length.",
    theorem=UNET_STEP,
    cited=(ROUND_TRIP, NESTED, UNET_STEP),
    text=f"""(* Every level, going up again, returns the size it had going down. *)
Fixpoint every_level_matches (input_size : Z) (strides : list Z) : Prop :=
  match strides with
  | nil => True
  | stride :: deeper =>
      {coq(eq(ceil_div(i, s) * s, i))} /\\ every_level_matches ({coq(ceil_div(i, s))}) deeper
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
    rewrite ({apply_theorem(ROUND_TRIP, {o: ceil_div(i, s)})} H1 eq_refl).
    rewrite (IH ({coq(ceil_div(i, s))}) H2).
    pose proof (product_is_positive deeper H2) as H3.
    exact (unet_law input_size stride ({coq(ceil_div(i, s))}) (product deeper) H1 H3 eq_refl).
Qed.

(* The size at the bottom of a stack depends on the product of its strides alone. *)
Definition bottom (input_size : Z) (strides : list Z) : Z :=
  fold_left (fun input_size stride => {coq(ceil_div(i, s))}) strides input_size.

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
""",
)

_READS = eq(x, j * s + t * d - pad_low)
_WRITES = substitute(_READS, {pad_low: crop_low})

ADJOINT_RELATION = CoqTheorem(
    name="adjoint_relation",
    sentence="As relations between the elements of both sides, the links of a convolution and those of the transposed "
    "convolution with crop_low = pad_low are one relation read both ways, whatever the sizes.",
    theorem=ADJOINT,
    cited=(ADJOINT,),
    text=f"""(* Output `step` of the convolution reads its input `place` through `tap`; all indices in range. *)
Definition reads (input_size output_size kernel_size stride dilation pad_low : Z) (place step tap : Z) : Prop :=
  {coq(both(between(0, x, i - 1), between(0, j, o - 1), between(0, t, k - 1), _READS))}.

(* Input `step` of the transposed convolution writes its output `place` through `tap`. *)
Definition writes (input_size output_size kernel_size stride dilation crop_low : Z) (step place tap : Z) : Prop :=
  {coq(both(between(0, j, i - 1), between(0, x, o - 1), between(0, t, k - 1), _WRITES))}.

Definition converse {{A B C : Type}} (relation : A -> B -> C -> Prop) : B -> A -> C -> Prop :=
  fun b a c => relation a b c.

Definition same_relation {{A B C : Type}} (first second : A -> B -> C -> Prop) : Prop :=
  forall a b c, first a b c <-> second a b c.

Theorem adjoint_relation : forall input_size output_size kernel_size stride dilation pad_low crop_low : Z,
  crop_low = pad_low ->
  same_relation (writes output_size input_size kernel_size stride dilation crop_low)
    (converse (reads input_size output_size kernel_size stride dilation pad_low)).
Proof.
  intros input_size output_size kernel_size stride dilation pad_low crop_low H step place tap.
  unfold converse, reads, writes.
  pose proof ({apply_theorem(ADJOINT, {})} H). tauto.
Qed.
""",
)

COQ_ONLY = (WINDOW_CARDINALITY, PREIMAGE_CARDINALITY, ADJOINT_RELATION, ALL_LEVELS)
