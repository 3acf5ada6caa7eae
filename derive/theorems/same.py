"""2 · The same rule of a convolution: one window per started stride, with the least padding."""

from derive.language.definitions import last_window, windows
from derive.language.symbols import P, P_one, P_other, P_stride, i, k_hat, o, pad_high, pad_low, s
from derive.language.terms import (
    Iff,
    Not,
    between,
    both,
    ceil_div,
    divides,
    either,
    eq,
    floor_div,
    ge,
    gt,
    le,
    lt,
    maximum,
    mod,
    substitute,
)
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem
from derive.runtime.source import Source

SIZE = ceil_div(i, s)
TOTAL = maximum((o - 1) * s + k_hat - i, 0)


def _ceiling():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    proof.chain(
        floor_div(i - 1, s) + 1,
        ("=", floor_div(i - 1 + s, s), (stride,), "a whole stride more is one more"),
        ("=", SIZE, (stride,), "rounding up adds the divisor less one before rounding down"),
    )
    return proof.qed(eq(floor_div(i - 1, s) + 1, SIZE), using=(proof.facts[-1],))


CEILING = Theorem(
    number="2.1",
    slug="ceiling-as-floor",
    name="The ceiling as a floor",
    sentence="The quotient i/s rounded up is (i - 1)/s rounded down, plus 1.",
    why="The size of same is written in both ways; they are one number.",
    derivation=_ceiling(),
)


def _same_size():
    proof = Derivation()
    stride, kernel = proof.given(ge(s, 1), ge(k_hat, 1))
    size = proof.let(o, SIZE)
    total = proof.let(P, TOTAL)
    bracket = proof.have(both(lt((o - 1) * s, i), le(i, o * s)), (stride, size), "o is i/s rounded up")
    below = proof.have(le((o - 1) * s, i + P - k_hat), (total,), "P is at least (o-1)s + k̂ - i")
    none = proof.assume(eq(P, 0))
    above_none = proof.have(lt(i + P - k_hat, o * s), (none, bracket, kernel), "i ≤ o·s, and k̂ takes one off")
    some = proof.assume(gt(P, 0))
    above_some = proof.chain(
        i + P - k_hat,
        ("=", (o - 1) * s, (some, total), "a positive P is (o-1)s + k̂ - i"),
        ("<", o * s, (stride,), "one stride more"),
    )
    above = proof.cases(
        lt(i + P - k_hat, o * s), ((none, (above_none,)), (some, (above_some,))), (total,), "P is a maximum with 0"
    )
    counted = proof.chain(
        floor_div(i + P - k_hat, s) + 1,
        ("=", o, (below, above), "the dividend lies in the o-th stride, from (o-1)s to o·s"),
    )
    return proof.qed(eq(floor_div(i + P - k_hat, s) + 1, o), using=(counted,))


SAME_SIZE = Theorem(
    number="2.2",
    slug="same-size",
    name="Same gives one window per started stride",
    sentence="With the total padding of same, the number of windows is the input size divided by the stride, rounded "
    "up.",
    why="This is what same means for a convolution; the output has the input's size exactly when the stride is 1 or "
    "the input a single element.",
    derivation=_same_size(),
)


def _same_minimal():
    proof = Derivation()
    stride, some, other = proof.given(ge(s, 1), ge(o, 1), ge(P_other, 0))
    total = proof.let(P, TOTAL)
    least = proof.chain(
        ge(windows(i + P_other), o),
        ("<=>", ge(last_window(i + P_other) + 1, o), (some,), "o is above 0"),
        ("<=>", le(o - 1, floor_div(i + P_other - k_hat, s)), (), "move 1 to the other side"),
        ("<=>", le((o - 1) * s, i + P_other - k_hat), (stride,), "the floor is the largest integer below the quotient"),
        ("<=>", ge(P_other, (o - 1) * s + k_hat - i), (), "solve for P′"),
        ("<=>", ge(P_other, P), (total, other), "P′ is not negative"),
    )
    return proof.qed(Iff(ge(windows(i + P_other), o), ge(P_other, P)), using=(least,))


SAME_MINIMAL = Theorem(
    number="2.3",
    slug="same-minimal",
    name="The least total for o windows",
    sentence="A total of padding gives at least o windows, for o ≥ 1, exactly when it is at least "
    "max((o - 1)s + k̂ - i, 0).",
    why="With o = ⌈i/s⌉ it says that no total smaller than that of same gives one window per started stride. A larger "
    "one may: that same takes the least is a convention.",
    derivation=_same_minimal(),
)


def _same_remainder():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    size = proof.let(o, SIZE)
    total = proof.let(P, TOTAL)
    exact = proof.assume(divides(s, i))
    exact_start = proof.have(eq((o - 1) * s, i - s), (exact, stride, size), "the quotient is exact")
    exact_total = proof.chain(
        P,
        ("=", maximum((o - 1) * s + k_hat - i, 0), (total,), "definition"),
        ("=", maximum(k_hat - s, 0), (exact_start,), "insert"),
    )
    inexact = proof.assume(Not(divides(s, i)))
    rest = mod(i, s)
    inexact_start = proof.have(eq((o - 1) * s, i - rest), (inexact, stride, size), "o - 1 is the quotient rounded down")
    inexact_total = proof.chain(
        P,
        ("=", maximum((o - 1) * s + k_hat - i, 0), (total,), "definition"),
        ("=", maximum(k_hat - rest, 0), (inexact_start,), "insert"),
    )
    whole, broken = proof.under(exact, exact_total), proof.under(inexact, inexact_total)
    return proof.qed(both(whole.statement, broken.statement), using=(whole, broken))


SAME_REMAINDER = Theorem(
    number="2.4",
    slug="same-remainder",
    name="Same by the remainder",
    sentence="The total of same is max(k̂ - s, 0) where the stride divides the input size, and max(k̂ - (i mod s), 0) "
    "elsewhere.",
    why="So it depends on the input size only through its remainder by the stride. This is the form in TensorFlow's notes on padding and in ONNX's shape inference; the form with the "
    "output size is the same number.",
    sources=(
        Source(
            "TensorFlow, tf.nn, Notes on padding", "https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2"
        ),
        Source(
            "ONNX source",
            "https://github.com/onnx/onnx/blob/v1.17.0/onnx/defs/nn/defs.cc",
            "convPoolShapeInference: total_pad by residual",
        ),
    ),
    derivation=_same_remainder(),
)


def _same_bounded():
    proof = Derivation()
    stride, kernel = proof.given(ge(s, 1), ge(k_hat, 1))
    size = proof.let(o, SIZE)
    total = proof.let(P, TOTAL)
    started = proof.have(lt((o - 1) * s, i), (stride, size), "o is i/s rounded up")
    bounded = proof.have(le(P, k_hat - 1), (total, started, kernel), "(o-1)s + k̂ - i is below k̂, and so is 0")
    return proof.qed(between(0, P, k_hat - 1), using=(total, bounded))


SAME_BOUNDED = Theorem(
    number="2.5",
    slug="same-bounded",
    name="Same never pads a whole window",
    sentence="The total of same is at least 0 and at most the effective kernel size less one.",
    why="So for i ≥ 1 the extent of every window of same overlaps the input, though with dilation its taps need not; "
    "and both pads are accepted wherever a pad has to be smaller than the effective kernel.",
    derivation=_same_bounded(),
)


def _split():
    proof = Derivation()
    smaller, larger = proof.let(pad_low, floor_div(P, 2)), proof.let(pad_high, ceil_div(P, 2))
    halves = (smaller, larger)
    whole = proof.have(eq(pad_low + pad_high, P), halves, "a number is the sum of its halves rounded down and up")
    near = proof.have(between(0, pad_high - pad_low, 1), halves, "rounding up and down differ by at most one")
    return proof.qed(both(whole.statement, near.statement), using=(whole, near))


SPLIT = Theorem(
    number="2.6",
    slug="split",
    name="The split and its odd element",
    sentence="Half of a total rounded down and half of it rounded up add up to the total and differ by at most one "
    "element.",
    why="Which side gets the odd element is a choice, and the frameworks' choices differ.",
    derivation=_split(),
    kind=REMARK,
)


def _independence():
    proof = Derivation()
    stride, kernel = proof.given(ge(s, 1), ge(k_hat, 1))

    def total(size):
        return substitute(TOTAL, {o: ceil_div(size, s), i: size})

    one, many = P_one, P_stride
    size = proof.let(o, SIZE)
    whole = proof.let(P, TOTAL)
    first = proof.let(P_one, total(1))
    second = proof.let(P_stride, total(s))
    at_one = proof.chain(
        one,
        ("=", total(1), (first,), "definition"),
        ("=", k_hat - 1, (stride, kernel), "one element starts one stride"),
    )
    at_stride = proof.chain(
        many,
        ("=", total(s), (second,), "definition"),
        ("=", maximum(k_hat - s, 0), (stride,), "s elements are one stride"),
    )
    differ = proof.chain(
        eq(one, many),
        ("<=>", eq(k_hat - 1, maximum(k_hat - s, 0)), (at_one, at_stride), "insert"),
        ("<=>", either(eq(s, 1), eq(k_hat, 1)), (stride, kernel), "compare"),
    )
    special = proof.assume(either(eq(s, 1), eq(k_hat, 1)))
    constant = proof.have(eq(P, maximum(k_hat - s, 0)), (special, stride, size, whole), "both cases, by inspection")
    always = proof.under(special, constant)
    return proof.qed(both(differ.statement, always.statement), using=(differ, always))


INDEPENDENCE = Theorem(
    number="2.7",
    slug="same-independent-of-input",
    name="When the least total does not depend on the input",
    sentence="The total of same is equal at input sizes 1 and s exactly when the stride or the effective kernel size is "
    "1; and then it is max(k̂ - s, 0) at every size.",
    why="Elsewhere fixed pads are not the least at every input size. They can be same all the same, with more padding: "
    "see [8.4](same-fixed-total.md).",
    derivation=_independence(),
)


def _published():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    size = proof.let(o, SIZE)
    total = proof.let(P, TOTAL)
    ceiling = proof.cite(CEILING, using=(stride,))
    steps = proof.chain(
        P,
        ("=", maximum((o - 1) * s + k_hat - i, 0), (total,), "definition"),
        ("=", maximum(floor_div(i - 1, s) * s + k_hat - i, 0), (size, ceiling), "o - 1 is ⌊(i - 1)/s⌋"),
    )
    strides = proof.chain(
        P,
        ("=", maximum((o - 1) * s + k_hat - i, 0), (total,), "definition"),
        ("=", maximum(SIZE * s - i + k_hat - s, 0), (size,), "one stride apart"),
    )
    return proof.qed(both(steps.statement, strides.statement), using=(steps, strides))


PUBLISHED = Theorem(
    number="2.8",
    slug="published-totals",
    name="Two published forms of the total",
    sentence="max(⌊(i - 1)/s⌋·s + k̂ - i, 0) and max(⌈i/s⌉·s - i + k̂ - s, 0) are both the total of same.",
    why="TensorRT and ncnn write the first. TensorRT's text leaves out the maximum with 0, which can matter where k̂ < s.",
    derivation=_published(),
    sources=(
        Source(
            "TensorRT, NvInfer.h",
            "https://github.com/NVIDIA/TensorRT/blob/v8.6.1/include/NvInfer.h",
            "SAME_UPPER: P = floor((I - 1) / S) * S + DK - I",
        ),
        Source(
            "ncnn source",
            "https://github.com/Tencent/ncnn/blob/20240102/src/layer/convolution.cpp",
            "make_padding: wpad = kernel_extent_w + (w - 1) / stride_w * stride_w - w",
        ),
    ),
)

FAMILIES = {2: "Same"}
THEOREMS = (CEILING, SAME_SIZE, SAME_MINIMAL, SAME_REMAINDER, SAME_BOUNDED, SPLIT, INDEPENDENCE, PUBLISHED)
