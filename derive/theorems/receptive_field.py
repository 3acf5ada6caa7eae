"""15 · Fields of a stack of layers: which inputs an output can see, and which outputs an input can reach."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE
from derive.language.symbols import J, J_next, R, R_next, b, b_next, crop_low, d, j, k, k_hat, m, pad_low, q, s, t, x, y
from derive.language.terms import Iff, between, both, ceil_div, divides, eq, floor_div, ge, le
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem


def _layer():
    proof = Derivation()
    stride, dilation, element, tap = proof.given(ge(s, 1), ge(d, 1), between(0, y, R - 1), between(0, t, k - 1))
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    widened = proof.let(R_next, (R - 1) * s + k_hat)
    read = proof.let(x, (j + y) * s + t * d - pad_low)
    steps = proof.have(between(0, y * s, (R - 1) * s), (stride, element), "the last window is R - 1")
    taps = proof.have(between(0, t * d, (k - 1) * d), (dilation, tap), "the last tap is k - 1")
    first = proof.have(ge(x, j * s - pad_low), (read, steps, taps), "nothing negative is added")
    end = proof.chain(
        (j + R - 1) * s + (k - 1) * d - pad_low,
        ("=", (j + R - 1) * s - pad_low + k_hat - 1, (kernel,), "definition of k̂"),
        ("=", j * s - pad_low + R_next - 1, (widened,), "definition of R′"),
    )
    last = proof.have(le(x, j * s - pad_low + R_next - 1), (read, steps, taps, end), "add both")
    inside = between(j * s - pad_low, x, j * s - pad_low + R_next - 1)
    return proof.qed(both(inside, end.statement), using=(first, last, end))


LAYER = Theorem(
    number="15.1",
    slug="field-layer",
    name="What neighbouring outputs see",
    sentence="R neighbouring windows span R′ = (R - 1)s + k̂ elements, from the first tap of the first to the last tap "
    "of the last.",
    why="Walking a stack of convolutions back from R = 1 gives the span of its receptive field, in one line of code.",
    derivation=_layer(),
    remark="From the first to the last: with dilation or a stride above k̂ some elements between are not read. The "
    "first is reached by y = 0 and t = 0. By [5.1](adjoint.md) the same numbers say what R neighbouring inputs of a "
    "transposed convolution write, with c_low for p_low.",
)


def _composed():
    proof = Derivation()
    jump, dilation, tap, element = proof.given(ge(J, 1), ge(d, 1), between(0, t, k - 1), between(0, y, R - 1))
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    widened = proof.let(R_next, R + (k_hat - 1) * J)
    read = proof.let(x, (j + t * d) * J - b + y)
    taps = proof.have(between(0, t * d, (k - 1) * d), (dilation, tap), "the last tap is k - 1")
    jumps = proof.have(between(0, t * d * J, (k - 1) * d * J), (taps, jump), "times J")
    first = proof.have(ge(x, j * J - b), (read, jumps, element), "nothing negative is added")
    end = proof.chain(
        (j + (k - 1) * d) * J - b + R - 1,
        ("=", j * J - b + (k_hat - 1) * J + R - 1, (kernel,), "definition of k̂"),
        ("=", j * J - b + R_next - 1, (widened,), "definition of R′"),
    )
    last = proof.have(le(x, j * J - b + R_next - 1), (read, end, jumps, element), "add both")
    inside = between(j * J - b, x, j * J - b + R_next - 1)
    return proof.qed(both(inside, end.statement), using=(first, last, end))


COMPOSED = Theorem(
    number="15.2",
    slug="field-composed",
    name="What a kernel on top of a stack sees",
    sentence="If element j of a stack sees inputs among the R from j·J - b on, then k taps, d apart, from element j on see "
    "inputs among the R′ = R + (k̂ - 1)J from j·J - b on, and both ends where the stack does.",
    why="A layer widens the receptive field by k̂ - 1 jumps of the stack below it: dilation and earlier strides "
    "multiply.",
    derivation=_composed(),
    remark="The last is reached by the last tap, where y = R - 1; the first by tap 0, where y = 0.",
)


def _forward():
    proof = Derivation()
    farther = proof.let(J_next, J * s)
    earlier = proof.let(b_next, b + pad_low * J)
    widened = proof.let(R_next, R + (k_hat - 1) * J)
    start = proof.chain(
        (j * s - pad_low) * J - b,
        ("=", j * s * J - b_next, (earlier,), "definition of b′"),
        ("=", j * J_next - b_next, (farther,), "definition of J′"),
    )
    end = proof.chain(
        (j * s - pad_low + k_hat - 1) * J - b + R - 1,
        ("=", (j * s - pad_low) * J - b + R_next - 1, (widened,), "definition of R′"),
        ("=", j * J_next - b_next + R_next - 1, (start,), "the start"),
    )
    return proof.qed(both(start.statement, end.statement), using=(start, end))


FORWARD = Theorem(
    number="15.3",
    slug="receptive-field",
    name="The receptive field of a stack",
    sentence="If element j of a stack spans the R inputs from j·J - b on, then output j of a convolution on top spans the "
    "R′ inputs from j·J′ - b′ on, where R′ = R + (k̂ - 1)J, J′ = J·s and b′ = b + p_low·J.",
    why="From J = R = 1 and b = 0, layer by layer: span, jump and start of the field of a stack of convolutions, dilation "
    "and one-sided pads included.",
    derivation=_forward(),
    remark="Window j begins at element j·s - p_low of the stack, so the two ends are those of "
    "[15.2](field-composed.md). Over layers 1 … n, by induction: J is the product of the strides, R is 1 plus the sum "
    "of (k̂ - 1)J and b the sum of p_low·J, each with the J below its layer.",
)


def _transposed():
    proof = Derivation()
    farther = proof.let(J_next, J * s)
    earlier = proof.let(b_next, b * s + crop_low)
    widened = proof.let(R_next, (R - 1) * s + k_hat)
    start = proof.chain(
        (j * J - b) * s - crop_low,
        ("=", j * J * s - b_next, (earlier,), "definition of b′"),
        ("=", j * J_next - b_next, (farther,), "definition of J′"),
    )
    end = proof.chain(
        (j * J - b + R - 1) * s - crop_low + k_hat - 1,
        ("=", (j * J - b) * s - crop_low + R_next - 1, (widened,), "definition of R′"),
        ("=", j * J_next - b_next + R_next - 1, (start,), "the start"),
    )
    return proof.qed(both(start.statement, end.statement), using=(start, end))


TRANSPOSED = Theorem(
    number="15.4",
    slug="transposed-field",
    name="What an input of a transposed stack reaches",
    sentence="If input j of a stack spans the R elements from j·J - b on, then with a transposed convolution on top it "
    "spans the R′ from j·J′ - b′ on, where R′ = (R - 1)s + k̂, J′ = J·s and b′ = b·s + c_low.",
    why="It tells how far one latent of a decoder spreads.",
    derivation=_transposed(),
    remark="From J = R = 1 and b = 0. The two ends are those of [15.1](field-layer.md) for R neighbouring elements from "
    "j·J - b on. Where each c_low is a p_low, it is the receptive field of the adjoint convolutions, the last layer first.",
)


def _seen():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    begins, ends = le(j * s - crop_low, x + R - 1), ge(j * s - crop_low + k_hat - 1, x)
    last = proof.chain(
        begins,
        ("<=>", le(j * s, x + crop_low + R - 1), (), "solve for j·s"),
        ("<=>", le(j, floor_div(x + crop_low + R - 1, s)), (stride,), "the floor is the largest integer below"),
    )
    first = proof.chain(
        ends,
        ("<=>", ge(j * s, x + crop_low - k_hat + 1), (), "solve for j·s"),
        ("<=>", ge(j, ceil_div(x + crop_low - k_hat + 1, s)), (stride,), "the ceiling is the smallest integer above"),
    )
    claim = Iff(both(begins, ends), both(last.statement.right, first.statement.right))
    return proof.qed(claim, using=(first, last))


SEEN = Theorem(
    number="15.5",
    slug="transposed-inputs",
    name="Which inputs a piece of the output depends on",
    sentence="What input j writes, from its first tap to its last, meets the outputs x … x + R - 1 exactly when j lies "
    "between ⌈(x + c_low - k̂ + 1)/s⌉ and ⌊(x + c_low + R - 1)/s⌋.",
    why="To decode one piece of a picture or of a sound, these are the inputs to fetch.",
    derivation=_seen(),
    remark="Inputs below 0 and above i - 1 do not exist.",
)


def _seen_size():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    begin = x + crop_low - k_hat + 1
    first = proof.let(q, ceil_div(begin, s))
    last = proof.let(m, floor_div(x + crop_low + R - 1, s))
    most = proof.let(R_next, ceil_div(R + k_hat - 1, s))
    low = proof.have(ge(q * s, begin), (first, stride), "rounded up")
    high = proof.have(le(m * s, x + crop_low + R - 1), (last, stride), "rounded down")
    apart = proof.have(le((m - q) * s, R + k_hat - 2), (low, high), "subtract")
    bounded = proof.have(le(m - q + 1, R_next), (apart, most, stride), "fewer strides than R + k̂ - 1 elements have")
    aligned = proof.assume(divides(s, begin))
    exact = proof.have(eq(q * s, begin), (aligned, first, stride), "the division is exact")
    reached = proof.chain(
        m,
        ("=", floor_div(q * s + R + k_hat - 2, s), (last, exact), "insert"),
        ("=", q + floor_div(R + k_hat - 2, s), (stride,), "whole strides leave the floor"),
        ("=", q + R_next - 1, (most, stride), "the ceiling as a floor"),
    )
    full = proof.have(eq(m - q + 1, R_next), (reached,), "solve for R′")
    where = proof.under(aligned, full)
    return proof.qed(both(bounded.statement, where.statement), using=(bounded, where))


SEEN_SIZE = Theorem(
    number="15.6",
    slug="transposed-receptive-field",
    name="A bound on the receptive field of a transposed stack",
    sentence="Between the first and the last input whose taps, from first to last, meet R neighbouring outputs there are, "
    "these included, at most R′ = ⌈(R + k̂ - 1)/s⌉, and exactly as many where the stride divides x + c_low - k̂ + 1.",
    why="Walking a decoder back from R = 1 bounds its receptive field; through layers of both kinds, take this step "
    "for transposed ones and (R - 1)s + k̂ for the others. The bound need not be reached: for a transposed convolution with "
    "k = 3, s = 2, c_low = 0 and on top a convolution with k = 1, s = 2, p_low = 1 it is 2, and each output depends on 1.",
    derivation=_seen_size(),
    remark="Away from the borders, and with what an input writes taken from its first tap to its last; with dilation, or "
    "where k̂ < s, some of it is not linked and the field may be smaller. In a stack of transposed convolutions alone all "
    "layers reach their number at once for a suitable x, since the first input may be any.",
)

FAMILIES = {15: "Receptive fields"}
THEOREMS = (LAYER, COMPOSED, FORWARD, TRANSPOSED, SEEN, SEEN_SIZE)
