"""Sizes, pads and crops by counting: windows are slid, taps are written, sizes are tried one after the other.

No formula of `derive` is used. What a mode means is said here once more, in other words than its declaration; a mode
that is not among these is judged by the laws on its own page alone.
"""

import random
from itertools import count

from derivations import Untrue


def windows(length, span, stride):
    """How many windows of `span` elements, `stride` apart, lie inside `length` elements."""
    found = 0
    while found * stride + span <= length:
        found += 1
    return found


def started(size, stride):
    """How many strides are begun by `size` elements."""
    return len(range(0, size, stride))


def span(kernel, dilation):
    """Elements from the first tap to the last."""
    return max(tap * dilation for tap in range(kernel)) + 1


def full_length(size, kernel, stride, dilation):
    """How many elements the taps of all inputs are written to, gaps included."""
    return max(place * stride + tap * dilation for place in range(size) for tap in range(kernel)) + 1


def least_total(size, span, stride, wanted=None):
    """The fewest zeros with which as many windows fit as strides are begun."""
    wanted = started(size, stride) if wanted is None else wanted
    return next(total for total in count() if windows(size + total, span, stride) >= wanted)


def halves(total, first):
    """A total in two parts, an odd element in the first or in the last."""
    parts = [total // 2, total - total // 2]
    return tuple(parts[::-1] if first else parts)


def _same(first):
    return lambda i, span, s, caller: halves(least_total(i, span, s), first)


def _fixed(first):
    return lambda i, span, s, caller: halves(span - 1, first)


def _signed(more):
    def pads(i, span, s, caller):
        total = (started(i, s) - 1) * s + span - i
        low = int((total + more) / 2)  # toward zero
        return low, total - low

    return pads


def _longer(swapped):
    def pads(i, span, s, caller):
        total = least_total(i, span, 1, max(i, span))
        return halves(total, not swapped or i >= span)

    return pads


def _overlap(i, span, s, caller):
    inside = windows(max(i, span), min(i, span), 1)
    pad = next(pad for pad in count() if windows(i + 2 * pad, span, 1) >= inside)
    return pad, pad


def _ceil(inside):
    def pads(i, span, s, caller):
        low, asked = caller["p_low"], caller["p_arg"]
        wanted = next(n for n in count(1) if (n - 1) * s + span >= i + low + asked)
        if inside:
            wanted = min(wanted, started(i + low, s))
        return low, (wanted - 1) * s + span - i - low

    return pads


PADS = {
    "causal": lambda i, span, s, caller: (span - 1, 0),
    "explicit": lambda i, span, s, caller: (caller["p_low"], caller["p_high"]),
    "explicit_ceil": _ceil(False),
    "explicit_ceil_inside": _ceil(True),
    "full": lambda i, span, s, caller: (span - 1, span - 1),
    "half": lambda i, span, s, caller: (span // 2, span // 2),
    "same_after": lambda i, span, s, caller: (0, least_total(i, span, s)),
    "same_fixed_lower": _fixed(True),
    "same_fixed_upper": _fixed(False),
    "same_longer": _longer(False),
    "same_longer_swapped": _longer(True),
    "same_lower": _same(True),
    "same_signed_lower": _signed(1),
    "same_signed_upper": _signed(0),
    "same_upper": _same(False),
    "valid": lambda i, span, s, caller: (0, 0),
    "valid_overlap": _overlap,
}


def preimage(pads, i, span, s, caller):
    """Every size that the convolution with these pads maps to `i`."""
    reach = i * s + span + sum(map(abs, caller.values())) + 2
    found = []
    for size in range(-reach, reach + 1):
        low, high = pads(size, span, s, caller)
        if windows(size + low + high, span, s) == i:
            found.append(size)
    return found


def _toward_zero(number):
    return int(number / 2)


def _unextended(first):
    def crops(i, k, s, d, a):
        kept = min(i * s, full_length(i, k, s, d) + a)
        return kept, halves(full_length(i, k, s, d) + a - kept, first)[0]

    return crops


def _unclamped(first):
    def crops(i, k, s, d, a):
        return i * s, halves(full_length(i, k, s, d) + a - i * s, first)[0]

    return crops


def _pads_as_crops(i, k, s, d, a):
    total = least_total(i, span(k, d), s)
    return full_length(i, k, s, d) + a - total, halves(total, False)[0]


CROPS = {
    "same_pads_as_crops": _pads_as_crops,
    "same_unclamped_lower": _unclamped(True),
    "same_unclamped_upper": _unclamped(False),
    "same_undilated": lambda i, k, s, d, a: (i * s, _toward_zero(k - s)),
    "same_unextended_lower": _unextended(True),
    "same_unextended_upper": _unextended(False),
}
MIRRORED = {"causal"}  # transposed by its mirror: nothing is cut before the first input

CHOICES = {
    "smallest": lambda sizes, full, i, s, span, a: sizes[0],
    "largest": lambda sizes, full, i, s, span, a: sizes[-1],
    "covering": lambda sizes, full, i, s, span, a: max(full, i * s),
    "chosen": lambda sizes, full, i, s, span, a: sizes[0] + a,
    "parity": lambda sizes, full, i, s, span, a: full - 2 * (span // 2) + a,
    "below_largest": lambda sizes, full, i, s, span, a: sizes[-1] - a,
}


def transposed(name, choice, numbers, pads=None):
    """(output size, low crop, high crop) of a mode at a choice of the size; `pads` where the mode is not known here."""
    i, k, s, d, a = (numbers[letter] for letter in "iksda")
    caller = {letter: numbers[letter] for letter in ("p_low", "p_high", "p_arg") if letter in numbers}
    full, across = full_length(i, k, s, d), span(k, d)
    if name in CROPS:
        size, low = CROPS[name](i, k, s, d, a)
        return size, low, full - size - low
    pads = pads or PADS[name]
    sizes = preimage(pads, i, across, s, caller)
    size = CHOICES[choice or "chosen"](sizes, full, i, s, across, a)
    if size < sizes[0]:  # the adjoint of nothing: an even number of elements is cut, half on each side
        return size, (full - size) // 2, (full - size) // 2
    low = 0 if name in MIRRORED else pads(size, across, s, caller)[0]
    return size, low, full - size - low


def draw(seed, wanted, keeps=lambda numbers: True):
    """Random sizes i, k, s, d with output_padding a < s and pads of a caller, and what is counted from them."""
    rng = random.Random(seed)
    found = []
    for attempt in range(400 * wanted):
        numbers = dict(i=rng.randint(1, 9), k=rng.randint(1, 5), s=rng.randint(1, 4), d=rng.randint(1, 3))
        if attempt % 3 == 0:
            numbers["s"] = 1
        numbers |= dict(a=rng.randrange(numbers["s"]), p_low=rng.randint(-1, 4), p_high=rng.randint(-1, 4))
        numbers |= dict(p_arg=rng.randint(-1, 4), a_arg=numbers["a"], k_hat=span(numbers["k"], numbers["d"]))
        numbers["L"] = full_length(*(numbers[letter] for letter in "iksd"))
        if keeps(numbers):
            found.append(numbers)
        if len(found) == wanted:
            return found
    raise Untrue(f"{seed}: {len(found)} of {wanted} points")
