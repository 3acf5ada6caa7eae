"""Theorems 10 to 15, and some before, against counting by hand: windows, dependences, overlaps and fields as sets, without a formula."""

from collections import Counter
from fractions import Fraction
from itertools import product
from math import gcd
from operator import mul
from random import Random

import pytest

from derive.language.symbols import (
    J,
    J_next,
    L,
    N,
    P,
    R,
    R_next,
    a,
    asked_pad_high,
    b,
    b_next,
    c,
    crop_high,
    crop_low,
    d,
    d_reduced,
    g,
    i,
    j,
    k,
    k_hat,
    m,
    n,
    o,
    outer_stride,
    p,
    pad_high,
    pad_low,
    q,
    r,
    rho,
    s,
    s_reduced,
    t,
    t_flip,
    u,
    v,
    x,
)
from derive.language.terms import holds, value
from derive.theorems.adjoint import ENDS
from derive.theorems.alignment import CENTRE, CENTRE_TRANSPOSED, CENTRED, CENTRED_TRANSPOSED, ODD_TOTAL
from derive.theorems.causality import (
    ADJOINT_LOOKS_AHEAD,
    CAUSAL,
    CAUSAL_SIZE,
    CAUSAL_TRANSPOSED,
    CAUSAL_TRANSPOSED_SIZE,
)
from derive.theorems.overlap import COUNT, EVEN, GAPS, TAP_RESIDUE
from derive.theorems.pooling import CEIL_WINDOWS, NOT_ENOUGH, ONE_CORRECTION
from derive.theorems.receptive_field import FORWARD, LAYER, SEEN, SEEN_SIZE, TRANSPOSED
from derive.theorems.representability import FIXED_TOTAL
from derive.theorems.round_trip import FIT, UNET_FLOOR
from derive.theorems.same_transposed import SAME_SPLIT
from derive.theorems.upsampling import EXACT_RECIPE, RECIPE, UPSAMPLING


def taps(kernel, dilation):
    """Places of the taps, the first at 0."""
    return [dilation * tap for tap in range(kernel)]


def span(kernel, dilation):
    """Elements from the first tap to the last."""
    places = taps(kernel, dilation)
    return len(range(places[0], places[-1] + 1))


def written(elements, kernel, stride, dilation):
    """{place: [(input, tap)]} of the full transposed result."""
    result = {}
    for element in range(elements):
        for tap, offset in enumerate(taps(kernel, dilation)):
            result.setdefault(element * stride + offset, []).append((element, tap))
    return result


def full_length(elements, kernel, stride, dilation):
    return max(written(elements, kernel, stride, dilation)) + 1


def with_definitions(theorem, numbers):
    """The numbers, and those that the theorem defines by them."""
    numbers = dict(numbers)
    for symbol, term in theorem.derivation.definitions.items():
        numbers[symbol] = value(term, numbers)
    return numbers


def claims(theorem, numbers):
    """Whether the claim holds there; its assumptions must."""
    numbers = with_definitions(theorem, numbers)
    assert all(holds(assumption, numbers) for assumption in theorem.derivation.assumptions)
    return holds(theorem.claim, numbers)


# 10 · Upsampling


def test_the_output_is_r_times_the_input_at_every_size_exactly_on_the_proved_condition():
    found = Counter()
    for kernel, stride, dilation, pad, extra, factor in product(
        range(1, 5), range(1, 4), (1, 2), range(3), range(3), range(1, 4)
    ):
        sizes = [full_length(size, kernel, stride, dilation) - 2 * pad + extra for size in range(1, 7)]
        everywhere = all(size == factor * elements for elements, size in enumerate(sizes, 1))
        numbers = {s: stride, k_hat: span(kernel, dilation), p: pad, a: extra, r: factor, i: 3}
        assert everywhere == holds(UPSAMPLING.claim.right, numbers)
        at_two = holds(UPSAMPLING.claim.left, with_definitions(UPSAMPLING, numbers))
        assert at_two == (sizes[2] == 3 * factor and sizes[3] == 4 * factor) == everywhere
        assert with_definitions(UPSAMPLING, numbers)[N] == sizes[2]
        found[everywhere] += 1
    assert found[True] >= 20 and found[False] >= 500


@pytest.mark.parametrize(("theorem", "rounding"), [(RECIPE, 0), (EXACT_RECIPE, 1)])
def test_the_paddings_of_the_recipes_give_the_sizes_that_were_proved(theorem, rounding):
    sizes = Counter()
    for size, kernel, stride in product(range(1, 7), range(1, 10), range(1, 6)):
        if theorem is EXACT_RECIPE:
            possible = with_definitions(theorem, {i: size, k_hat: kernel, s: stride})[p] >= 0
            assert possible == (kernel >= stride - 1) == holds(theorem.claim.parts[1].right, {k_hat: kernel, s: stride})
        if kernel < stride:
            continue
        pad = (kernel - stride + rounding) // 2
        extra = (kernel - stride) % 2 if rounding else 0
        counted = full_length(size, kernel, stride, 1) - 2 * pad + extra
        numbers = with_definitions(theorem, {i: size, k_hat: kernel, s: stride})
        assert numbers[p] == pad and numbers.get(a, 0) == extra
        length = theorem.claim.parts[0]
        assert value(length.lhs, numbers) == value(length.rhs, numbers) == counted
        sizes[counted - size * stride] += 1
    assert sizes == ({0: 114, 1: 96} if theorem is RECIPE else {0: 210})


# 11 · Ceil mode


def walk(size, low, high, kernel, stride, inside):
    """Starts of the windows laid until the padded end is reached; with `inside`, none after the input."""
    starts, place = [], 0
    while True:
        before = range(place - stride, place - stride + kernel)
        if before[-1] >= low + size + high - 1 or (inside and place >= low + size):
            return starts
        starts.append(place)
        place += stride


def ceil_cases(high_beyond):
    for size, kernel, stride, low in product(range(1, 8), range(1, 5), range(1, 5), range(3)):
        for high in range(kernel + high_beyond + 1):
            yield size, kernel, stride, low, high


def test_ceil_mode_counts_the_windows_that_are_laid_by_hand():
    counted = 0
    for size, kernel, stride, low, high in ceil_cases(high_beyond=3):
        numbers = {i: size, k_hat: kernel, s: stride, pad_low: low, asked_pad_high: high, j: 0}
        size_in_words = value(CEIL_WINDOWS.claim.right.rhs, numbers)
        laid = walk(size, low, high, kernel, stride, inside=True)
        assert len(laid) == max(size_in_words, 0)
        counted += len(laid) > 1
    assert counted > 1000


def test_one_correction_is_enough_up_to_a_pad_of_the_kernel_and_not_above():
    beyond = Counter()
    for size, kernel, stride, low, high in ceil_cases(high_beyond=3):
        uncorrected = walk(size, low, high, kernel, stride, inside=False)
        if not uncorrected:
            continue
        corrected = uncorrected[:-1] if uncorrected[-1] >= low + size else uncorrected
        right = corrected == walk(size, low, high, kernel, stride, inside=True)
        numbers = {i: size, k_hat: kernel, s: stride, pad_low: low, asked_pad_high: high}
        assert with_definitions(ONE_CORRECTION, numbers)[q] == len(uncorrected)
        if high <= kernel:
            assert right and claims(ONE_CORRECTION, numbers)
        elif (size + low) % stride == 0:
            assert not right
        else:
            beyond[right] += 1
        if (size + low) % stride == 0:
            assert claims(NOT_ENOUGH, numbers)
            assert right == holds(NOT_ENOUGH.claim.left, with_definitions(NOT_ENOUGH, numbers))
    assert min(beyond[True], beyond[False]) > 50


# 12 · Causality


def reads(step, kernel, stride, dilation, low):
    return {step * stride + offset - low for offset in taps(kernel, dilation)}


def test_a_convolution_looks_ahead_exactly_with_less_than_the_proved_pad():
    looked = Counter()
    for kernel, stride, dilation, low in product(range(1, 6), range(1, 4), range(1, 4), range(14)):
        ahead = any(max(reads(step, kernel, stride, dilation, low)) > step * stride for step in range(4))
        numbers = {k: kernel, d: dilation, s: stride, pad_low: low, j: 2, t: 0}
        assert ahead != holds(CAUSAL.claim.parts[0].right, with_definitions(CAUSAL, numbers))
        assert all(claims(CAUSAL, numbers | {t: tap}) for tap in range(kernel))
        looked[ahead] += 1
        waits = all(max(reads(step, kernel, stride, dilation, low)) < (step + 1) * stride for step in range(4))
        assert waits == holds(CAUSAL.claim.parts[2].right, with_definitions(CAUSAL, numbers))
        looked["needs no more than its block", waits] += 1
    assert len(looked) == 4 and min(looked.values()) > 100


def test_causal_pads_give_one_window_per_started_stride():
    for size, kernel, stride, dilation in product(range(1, 9), range(1, 5), range(1, 5), range(1, 4)):
        extent = span(kernel, dilation)
        padded = ["zero"] * (extent - 1) + ["input"] * size
        windows = [start for start in range(0, len(padded), stride) if len(padded[start : start + extent]) == extent]
        numbers = with_definitions(CAUSAL_SIZE, {i: size, k_hat: extent, s: stride})
        assert value(CAUSAL_SIZE.claim.lhs, numbers) == value(CAUSAL_SIZE.claim.rhs, numbers) == len(windows)


def test_a_transposed_convolution_looks_ahead_exactly_where_it_crops_at_the_start():
    looked = Counter()
    for kernel, stride, dilation, low in product(range(1, 5), range(1, 4), range(1, 4), range(-2, 5)):
        links = written(9, kernel, stride, dilation)
        ahead = any(element > (place - low) // stride for place, writers in links.items() for element, _ in writers)
        numbers = {d: dilation, s: stride, crop_low: low, j: 2}
        assert ahead != holds(CAUSAL_TRANSPOSED.claim.parts[0].right, numbers)
        assert all(claims(CAUSAL_TRANSPOSED, numbers | {t: tap}) for tap in range(kernel))
        looked[ahead] += 1
        if low == span(kernel, dilation) - 1:
            assert ahead == (kernel > 1)
            assert claims(ADJOINT_LOOKS_AHEAD, {s: stride, k_hat: low + 1, j: 2})
    assert min(looked.values()) > 50


def test_a_causal_transposed_convolution_keeps_s_outputs_per_input():
    for size, kernel, stride, dilation in product(range(1, 6), range(1, 5), range(1, 5), range(1, 4)):
        extent = span(kernel, dilation)
        kept = list(range(full_length(size, kernel, stride, dilation)))
        kept = kept[: len(kept) - (extent - stride)] if extent >= stride else kept + ["zero"] * (stride - extent)
        numbers = with_definitions(CAUSAL_TRANSPOSED_SIZE, {i: size, k_hat: extent, s: stride})
        sizes = value(CAUSAL_TRANSPOSED_SIZE.claim.lhs, numbers), value(CAUSAL_TRANSPOSED_SIZE.claim.rhs, numbers)
        assert sizes == (len(kept), len(kept))


# 13 · Alignment


def mean(places):
    return Fraction(sum(places), len(places))


@pytest.mark.parametrize(("theorem", "low_end"), [(CENTRE, pad_low), (CENTRE_TRANSPOSED, crop_low)])
def test_the_mean_of_what_a_window_touches_is_half_the_doubled_centre(theorem, low_end):
    for kernel, stride, dilation, low, step in product(range(1, 6), range(1, 4), range(1, 4), range(-2, 4), range(4)):
        places = reads(step, kernel, stride, dilation, low)
        numbers = with_definitions(theorem, {k: kernel, d: dilation, s: stride, low_end: low, j: step, t: 0})
        assert numbers[t_flip] == kernel - 1
        assert mean(places) == Fraction(value(theorem.claim.rhs, numbers), 2)
        assert holds(theorem.claim, numbers)


def test_the_two_splits_of_an_odd_total_lie_half_an_element_to_either_side():
    for total, kernel, stride, step in product(range(8), range(1, 5), range(1, 4), range(3)):
        smaller = min(half for half in range(total + 1) if total - half - half <= 1)
        balanced = mean(reads(step, kernel, stride, 1, 0)) - Fraction(total, 2)
        later = mean(reads(step, kernel, stride, 1, smaller)) - balanced
        earlier = mean(reads(step, kernel, stride, 1, total - smaller)) - balanced
        numbers = with_definitions(ODD_TOTAL, {P: total, k_hat: kernel, s: stride, j: step})
        assert (numbers[pad_low], numbers[pad_high]) == (smaller, total - smaller)
        doubled = [value(part.rhs, numbers) for part in ODD_TOTAL.claim.parts]
        assert [Fraction(centre, 2) - balanced for centre in doubled] == [later, earlier]
        assert (later, earlier) == ((Fraction(1, 2), Fraction(-1, 2)) if total % 2 else (0, 0))


def test_the_windows_are_centred_exactly_where_the_remainder_makes_up_for_the_pads():
    found = Counter()
    for size, kernel, stride, low, high in product(range(1, 9), range(1, 5), range(1, 4), range(3), range(3)):
        places = range(-low, size + high)
        windows = [places[start : start + kernel] for start in range(0, len(places) - kernel + 1, stride)]
        if not windows:
            continue
        numbers = with_definitions(CENTRED, {i: size, k_hat: kernel, s: stride, pad_low: low, pad_high: high})
        assert numbers[o] == len(windows)
        ends = windows[0][0] + windows[-1][-1]
        assert ends == value(CENTRED.claim.parts[0].rhs, numbers)
        centred = mean([windows[0][0], windows[-1][-1]]) == mean(range(size))
        assert centred == holds(CENTRED.claim.parts[1].right, numbers)
        found[centred] += 1
    assert min(found.values()) > 100


def test_a_transposed_result_is_centred_exactly_between_equal_crops():
    for length, low, high in product(range(1, 9), range(-2, 4), range(-2, 4)):
        kept = range(low, length - high)
        if not kept:
            continue
        numbers = with_definitions(CENTRED_TRANSPOSED, {L: length, crop_low: low, crop_high: high})
        assert numbers[o] == len(kept)
        shift = mean(range(length)) - mean(kept)
        assert 2 * shift == value(CENTRED_TRANSPOSED.claim.parts[0].rhs, numbers) - (len(kept) - 1)
        assert (shift == 0) == (low == high)


# 14 · Overlap

UP_TO = range(1, 9)


def interior(kernel, stride, dilation):
    """How often each of `stride` neighbouring elements away from the borders is written, by element."""
    first = dilation * (kernel - 1)
    elements = 1
    while (elements - 1) * stride < first + stride - 1:
        elements += 1
    links = written(elements, kernel, stride, dilation)
    return {place: links.get(place, []) for place in range(first, first + stride)}


def test_elements_are_written_equally_often_exactly_on_the_proved_condition():
    found = Counter()
    for kernel, stride, dilation in product(UP_TO, UP_TO, UP_TO):
        counts = {len(writers) for writers in interior(kernel, stride, dilation).values()}
        condition = gcd(dilation, stride) == 1 and holds(EVEN.claim.parts[0].right, {k: kernel, s: stride})
        assert (len(counts) == 1) == condition
        found[condition] += 1
    assert sum(found.values()) == 512 and found[True] > 80


def test_the_stride_dividing_the_kernel_is_not_enough_with_dilation():
    uneven = {
        (kernel, stride, dilation)
        for kernel, stride, dilation in product(UP_TO, UP_TO, UP_TO)
        if kernel % stride == 0 and len({len(hits) for hits in interior(kernel, stride, dilation).values()}) > 1
    }
    assert (2, 2, 2) in uneven and all(gcd(dilation, stride) > 1 for _, stride, dilation in uneven)


def test_the_taps_that_write_an_element_are_those_of_its_remainder_and_as_many_as_proved():
    checked = 0
    for kernel, stride, dilation in product(UP_TO, UP_TO, UP_TO):
        inverses = [number for number in range(stride + 1) if (number * dilation - 1) % stride == 0]
        assert bool(inverses) == (gcd(dilation, stride) == 1)
        for place, writers in interior(kernel, stride, dilation).items():
            if not inverses:
                continue
            rest = (place * inverses[0]) % stride
            hit = sorted(tap for _, tap in writers)
            assert hit == [tap for tap in range(kernel) if tap % stride == rest]
            bound = COUNT.claim.right.parts[1].rhs
            assert len(hit) == max(value(bound, {k: kernel, s: stride, rho: rest}), 0)
            turns = (inverses[0] * dilation - 1) // stride
            numbers = {s: stride, d: dilation, u: inverses[0], v: turns, x: place, rho: rest, n: 1}
            assert all(claims(TAP_RESIDUE, numbers | {j: element, t: tap}) for element, tap in writers)
            checked += 1
    assert checked > 1000


def test_a_common_divisor_leaves_gaps_and_a_smaller_layer_on_the_others():
    shared = 0
    for kernel, stride, dilation in product(range(1, 5), UP_TO, UP_TO):
        common = gcd(stride, dilation)
        if common == 1:
            continue
        links = written(7, kernel, stride, dilation)
        smaller = written(7, kernel, stride // common, dilation // common)
        assert links == {common * place: writers for place, writers in smaller.items()}
        assert not any(place % common for place in links)
        small = {g: common, s_reduced: stride // common, d_reduced: dilation // common, j: 2, n: 3}
        assert all(claims(GAPS, small | {t: tap}) for tap in range(kernel))
        assert not any(common * number + 1 in links for number in range(9))
        shared += 1
    assert shared > 60


# 15 · Fields of a stack

LAYERS = list(product(range(1, 4), range(1, 4), (1, 3), (-1, 0, 2)))
STACKS = [*((layer,) for layer in LAYERS), *product(LAYERS, LAYERS)][::5] + list(
    product(LAYERS[::4], LAYERS[1::5], LAYERS[::7])
)


def linked(starts, stack):
    """Places that elements are linked to through layers `(kernel, stride, dilation, low)`, the first layer first."""
    places = set(starts)
    for kernel, stride, dilation, low in stack:
        places = {place for start in places for place in reads(start, kernel, stride, dilation, low)}
    return places


def recurrence(theorem, stack, end):
    """(R, J, b) of a stack by the definitions of a theorem, from R = J = 1 and b = 0."""
    numbers = {R: 1, J: 1, b: 0}
    for kernel, stride, dilation, low in stack:
        layer = numbers | {k_hat: span(kernel, dilation), s: stride, end: low}
        layer = with_definitions(theorem, layer)
        numbers = {R: layer[R_next], J: layer[J_next], b: layer[b_next]}
    return numbers[R], numbers[J], numbers[b]


@pytest.mark.parametrize(("theorem", "end"), [(FORWARD, pad_low), (TRANSPOSED, crop_low)])
def test_the_field_of_a_stack_runs_from_the_first_to_the_last_element_it_is_linked_to(theorem, end):
    assert len(STACKS) > 1000
    for stack in STACKS:
        field, jump, start = recurrence(theorem, stack, end)
        for element in (0, 3):
            walk_down = stack[::-1] if theorem is FORWARD else stack
            places = linked({element}, walk_down)
            assert (min(places), max(places)) == (element * jump - start, element * jump - start + field - 1)


def test_walking_back_from_one_output_gives_the_same_field():
    for stack in STACKS:
        field = 1
        for kernel, stride, dilation, _ in stack[::-1]:
            numbers = {k: kernel, s: stride, d: dilation, R: field}
            field = value(LAYER.derivation.definitions[R_next], numbers | {k_hat: span(kernel, dilation)})
        assert field == recurrence(FORWARD, stack, pad_low)[0]


def test_a_field_without_dilation_or_earlier_strides_is_refuted():
    wrong = {"dilation": 0, "jump": 0}
    for stack in STACKS:
        places = linked({0}, stack[::-1])
        field = max(places) - min(places) + 1
        undilated = [(kernel, stride, 1, low) for kernel, stride, _, low in stack]
        unstrided = [(kernel, 1, dilation, low) for kernel, _, dilation, low in stack]
        wrong["dilation"] += recurrence(FORWARD, undilated, pad_low)[0] != field
        wrong["jump"] += recurrence(FORWARD, unstrided, pad_low)[0] != field
    assert min(wrong.values()) > 100


def writers_of(places, kernel, stride, dilation, low):
    """Inputs of a transposed convolution, from far before to far after, that write one of the places."""
    return {element for element in range(-40, 41) if reads(element, kernel, stride, dilation, low) & set(places)}


def test_the_inputs_of_a_piece_of_the_output_are_those_between_the_proved_ends():
    for kernel, stride, low, width, place in product(range(1, 6), range(1, 5), range(3), range(1, 5), range(8)):
        piece = range(place, place + width)
        extents = {
            element
            for element in range(-40, 41)
            if set(piece) & set(range(element * stride - low, element * stride - low + kernel))
        }
        numbers = {s: stride, k_hat: kernel, crop_low: low, x: place, R: width}
        proved = {element for element in range(-40, 41) if holds(SEEN.claim.right, numbers | {j: element})}
        assert proved == extents == writers_of(piece, kernel, stride, 1, low)
        numbers = with_definitions(SEEN_SIZE, numbers)
        assert numbers[m] - numbers[q] + 1 == len(extents) <= numbers[R_next]
        assert holds(SEEN_SIZE.claim, numbers)


def test_the_receptive_field_of_a_transposed_stack_is_reached_somewhere():
    reached = below = 0
    kinds = list(product(range(1, 5), range(1, 4), (1, 2), range(2)))
    for first, second in product(kinds[::2], kinds[1::3]):
        field = 1
        for kernel, stride, dilation, _ in (second, first):
            extent = {s: stride, k_hat: span(kernel, dilation), R: field}
            field = value(SEEN_SIZE.derivation.definitions[R_next], extent)
        widths = set()
        for place in range(first[1] * second[1]):
            inputs = writers_of(writers_of({place}, *second), *first)
            widths.add(max(inputs) - min(inputs) + 1 if inputs else 0)
        assert max(widths) <= field
        if all(dilation == 1 and kernel >= stride for kernel, stride, dilation, _ in (first, second)):
            assert max(widths) == field
            reached += 1
        below += max(widths) < field
    assert reached > 20 and below > 0


# Adjoints, fixed totals, and sizes that fit


def test_both_crops_of_the_adjoint_make_its_inner_product_that_of_the_convolution():
    """⟨Cx, y⟩ = ⟨x, Ty⟩ for numbers drawn at random, C and T put together element by element."""
    draw = Random(5)
    leftover = Counter()
    for kernel, stride, dilation, low, high, size in product(
        range(1, 4), range(1, 4), (1, 2), range(-1, 3), range(-1, 3), range(1, 8)
    ):
        places = range(-low, size + high)
        starts = [place for place in places[::stride] if place + dilation * (kernel - 1) in places]
        if not starts:
            continue
        numbers = {m: size, s: stride, k_hat: span(kernel, dilation), pad_low: low, pad_high: high}
        numbers = with_definitions(ENDS, numbers)
        assert numbers[o] == len(starts)
        crop = value(ENDS.claim.parts[0].right.rhs, numbers)
        inputs, outputs, weights = ([draw.randint(-9, 9) for _ in range(n)] for n in (size, len(starts), kernel))
        padded = {place: inputs[place] if 0 <= place < size else 0 for place in places}
        forward = [
            sum(weight * padded[start + offset] for weight, offset in zip(weights, taps(kernel, dilation)))
            for start in starts
        ]
        full = dict.fromkeys(range(full_length(len(starts), kernel, stride, dilation)), 0)
        for place, writers in written(len(starts), kernel, stride, dilation).items():
            full[place] = sum(outputs[element] * weights[tap] for element, tap in writers)
        kept = [full.get(place, 0) for place in range(numbers[crop_low], len(full) - crop)]
        assert len(kept) == size
        assert sum(map(mul, forward, outputs)) == sum(map(mul, inputs, kept))
        assert claims(ENDS, numbers | {crop_high: crop}) and claims(ENDS, numbers | {crop_high: crop + 1})
        leftover[high - crop] += 1
    assert leftover[0] > 500 and leftover[1] > 200 and leftover[2] > 50 and len(leftover) == 3


def test_one_total_serves_every_input_size_exactly_where_it_was_proved():
    found = Counter()
    for kernel, stride, total in product(range(1, 7), range(1, 5), range(-3, 9)):
        counted = [len(range(0, size + total - kernel + 1, stride)) for size in range(1, 13)]
        numbers = {s: stride, k_hat: kernel, P: total}
        for part, wanted in (
            (0, [-(-size // stride) for size in range(1, 13)]),
            (2, [size // stride for size in range(1, 13)]),
        ):
            serves = counted == wanted
            assert serves == holds(FIXED_TOTAL.claim.parts[part].left, numbers)
            assert serves == holds(FIXED_TOTAL.claim.parts[part].right, numbers)
            found[part, serves] += 1
        assert all(claims(FIXED_TOTAL, numbers | {i: size}) for size in range(1, 13))
    assert found[0, True] == found[2, True] == 24


def test_the_split_of_same_transposed_is_what_same_pads_at_its_size():
    for size, kernel, stride in product(range(1, 6), range(1, 8), range(1, 6)):
        larger = size * stride
        total = min(pad for pad in range(20) if len(range(0, larger + pad - kernel + 1, stride)) == size)
        numbers = with_definitions(SAME_SPLIT, {i: size, k_hat: kernel, s: stride})
        assert numbers[c] == total and numbers[crop_low] == total - len(range(0, total, 2))
        assert numbers[crop_low] + larger + numbers[crop_high] == full_length(size, kernel, stride, 1)
        assert claims(SAME_SPLIT, {i: size, k_hat: kernel, s: stride})


def test_every_level_of_a_stack_that_rounds_down_matches_exactly_where_the_product_divides():
    found = Counter()
    for strides in product(range(1, 5), repeat=3):
        for size in range(1, 70):
            sizes, above = [size], 1
            for stride in strides:
                sizes.append(len(range(stride - 1, sizes[-1], stride)))  # windows of the stride's size that fit
            matches = all(below * stride == size for size, below, stride in zip(sizes, sizes[1:], strides))
            for stride in strides[:-1]:
                above *= stride
            numbers = {outer_stride: above, s: strides[-1], i: size}
            assert matches == holds(UNET_FLOOR.claim.right, numbers)
            assert claims(UNET_FLOOR, numbers)
            found[matches] += 1
    assert min(found.values()) > 200


def test_the_padding_to_fit_leads_to_the_next_multiple():
    for size, steps in product(range(1, 50), range(1, 17)):
        multiple = min(each for each in range(0, 100, steps) if each >= size)
        numbers = {outer_stride: steps, i: size, n: multiple // steps}
        assert value(FIT.claim.parts[0].lhs, numbers) == multiple
        assert claims(FIT, numbers) and claims(FIT, numbers | {n: multiple // steps - 1})
