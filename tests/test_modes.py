"""The printed formulas of every mode, against oracles that share no formula with them."""

import json
import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest

from derive import catalog
from derive.language.symbols import L, N, a, crop_high, crop_low, i, k, k_hat, pad_high, pad_low, s
from derive.language.terms import holds
from derive.runtime.errors import OutOfDomain
from derive.runtime.generated import formulas
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis

SCRIPT = Path(__file__).parent.parent / "docs" / "generated" / "formulas.js"
MODES = catalog.modes()
CONVOLVING = [name for name, mode in MODES.items() if mode.convolves]
BY_LAW = [name for name in CONVOLVING if MODES[name].laws]
TRANSPOSABLE = [name for name in CONVOLVING if MODES[name].transposable]
SCATTERS = [name for name, mode in MODES.items() if not mode.convolves]
GRID = list(product(range(1, 10), range(1, 6), range(1, 5), range(1, 4)))


def named(point):
    return dict(zip(("input_size", "kernel_size", "stride", "dilation"), point, strict=True))


def slide(padded, span, stride):
    """Windows of `span` elements that fit into `padded` ones, counted by sliding one."""
    count, start = 0, 0
    while start + span <= padded:
        count, start = count + 1, start + stride
    return count


def parameters(name):
    names = [symbol.name for symbol in MODES[name].parameters]
    return [dict(zip(names, pads, strict=True)) for pads in product(range(3), repeat=len(names))]


def answered(table, name, **more):
    """(point, parameters, answer) wherever the formula is defined, and how many points it refused."""
    found, refused = [], 0
    for point in GRID:
        for chosen in parameters(name):
            try:
                found.append((point, chosen, table[name](**named(point), **chosen, **more)))
            except OutOfDomain:
                refused += 1
    return found, refused


@pytest.mark.parametrize("name", CONVOLVING)
def test_a_window_slid_by_hand_counts_the_output(name):
    found, refused = answered(formulas.CONVOLUTION, name)
    for (size, kernel, stride, dilation), _, (output_size, low, high) in found:
        assert output_size == slide(size + low + high, dilation * (kernel - 1) + 1, stride)
    assert len(found) + refused == len(GRID) * len(parameters(name)) and len(found) >= len(GRID) // 4


@pytest.mark.parametrize("name", CONVOLVING)
def test_outside_its_domain_no_window_fits_or_the_mode_has_no_stride(name):
    refused = 0
    for point in GRID:
        for chosen in parameters(name):
            try:
                formulas.CONVOLUTION[name](**named(point), **chosen)
            except OutOfDomain as error:
                refused += 1
                size, kernel, stride, dilation = point
                padded = size + sum(chosen.values())
                assert not slide(padded, dilation * (kernel - 1) + 1, stride) or stride > 1
                assert name in str(error) and ";" in str(error)
    assert bool(refused) == bool(MODES[name].domain)


@pytest.mark.parametrize("name", BY_LAW)
def test_the_laws_alone_leave_exactly_one_pair_of_pads(name):
    """Brute force over every pair of pads; the formulas are asked only afterwards."""
    mode, checked = MODES[name], 0
    symbols = {symbol.name: symbol for symbol in mode.parameters}
    points = product(range(1, 8), range(1, 6), range(1, 4), parameters(name)[:: 2 if symbols else 1])
    for size, span, stride, chosen in points:
        numbers = {i: size, k_hat: span, s: stride, **{symbols[key]: pad for key, pad in chosen.items()}}
        if not all(holds(statement, numbers) for statement in mode.domain):
            continue
        lows = range(-1, 12) if pad_low not in numbers else [numbers[pad_low]]
        pairs = [
            (low, high)
            for low, high in product(lows, range(-4, 12))
            if all(holds(law, numbers | {pad_low: low, pad_high: high}) for law in mode.laws.values())
        ]
        _, *computed = formulas.CONVOLUTION[name](
            input_size=size, kernel_size=span, stride=stride, dilation=1, **chosen
        )
        assert pairs == [tuple(computed)], (size, span, stride, chosen)
        checked += 1
    assert checked >= 35


@pytest.mark.parametrize("name", TRANSPOSABLE)
def test_the_sizes_it_gives_back_are_exactly_those_the_convolution_maps_to_its_input(name):
    checked = 0
    for point in GRID:
        size, kernel, stride, dilation = point
        for chosen in parameters(name):
            given = {}
            for offset in range(stride):
                try:
                    given[offset] = formulas.TRANSPOSED[name](**named(point), output_padding=offset, **chosen)[0]
                except OutOfDomain as error:
                    assert "output_size >= 1, but output_size=" in str(error)
            mapped = []
            for candidate in range(1, size * stride + dilation * kernel + 2):
                try:
                    output_size, *_ = formulas.CONVOLUTION[name](
                        **named((candidate, kernel, stride, dilation)), **chosen
                    )
                except OutOfDomain:
                    continue
                if output_size == size:
                    mapped.append(candidate)
            assert list(given.values()) == mapped, (point, chosen)
            checked += len(mapped)
    assert checked > len(GRID)


@pytest.mark.parametrize("name", [name for name in TRANSPOSABLE if not MODES[name].transposed_pads])
def test_the_transposed_layer_multiplies_the_same_triples_with_the_ends_exchanged(name):
    """Walked index by index; a mode with `transposed_pads` is the pair of another rule, and has a test of its own."""
    checked = 0
    for point in GRID:
        for chosen in parameters(name):
            for offset in range(point[2]):
                try:
                    up_size, crop_low, crop_high = formulas.TRANSPOSED[name](
                        **named(point), output_padding=offset, **chosen
                    )
                except OutOfDomain:
                    continue
                up = Axis(TRANSPOSED, *point, up_size, crop_low, crop_high)
                down_point = (up_size, *point[1:])
                down = Axis(CONVOLUTION, *down_point, *formulas.CONVOLUTION[name](**named(down_point), **chosen))
                assert down.output_size == point[0]
                assert up.relation() == {(out, tap, place) for place, tap, out in down.relation()}
                assert up.full_length - crop_low - crop_high == up_size
                checked += 1
    assert checked > len(GRID)


@pytest.mark.parametrize("name", SCATTERS)
def test_the_laws_of_a_rule_that_is_no_adjoint_leave_exactly_one_size_and_crop(name):
    """Brute force over every size and low crop; the formulas are asked only afterwards."""
    checked = 0
    for size, kernel, stride, padding in product(range(1, 5), range(1, 6), range(1, 5), range(3)):
        full = (size - 1) * stride + kernel
        numbers = {i: size, k: kernel, k_hat: kernel, s: stride, L: full, a: padding}
        found = [
            (length, low, full - length - low)
            for length, low in product(range(1, size * stride + kernel + padding + 2), range(-6, 8))
            if all(
                holds(law, numbers | {N: length, crop_low: low, crop_high: full - length - low})
                for law in MODES[name].laws.values()
            )
        ]
        computed = formulas.TRANSPOSED[name](
            input_size=size, kernel_size=kernel, stride=stride, dilation=1, output_padding=padding
        )
        assert found == [computed], (size, kernel, stride, padding)
        checked += 1
    assert checked == 240


@pytest.mark.parametrize("name", SCATTERS)
def test_a_rule_that_is_no_adjoint_differs_from_the_transpose_of_same_somewhere(name):
    """Else it would be no rule of its own."""
    side = "lower" if name.endswith("lower") else "upper"
    differing = agreeing = 0
    for point in GRID:
        largest = point[2] - 1
        usual = formulas.TRANSPOSED[f"same_{side}"](**named(point), output_padding=largest)
        differing += formulas.TRANSPOSED[name](**named(point), output_padding=0) != usual
        agreeing += formulas.TRANSPOSED[name](**named(point), output_padding=0) == usual
    assert differing and agreeing


@pytest.mark.parametrize("name", ["explicit_ceil", "explicit_ceil_inside"])
def test_windows_rounded_up_are_those_counted_by_sliding_until_all_is_covered(name):
    checked = 0
    for point, chosen in product(GRID, parameters(name)):
        size, kernel, stride, dilation = point
        padded, span = size + sum(chosen.values()), dilation * (kernel - 1) + 1
        starts = [0]
        while starts[-1] + span < padded and starts[-1] + stride + span - padded < stride:
            starts.append(starts[-1] + stride)
        if name == "explicit_ceil_inside":
            starts = [start for start in starts if start < size + chosen["pad_low"]]
        try:
            output_size, low, high = formulas.CONVOLUTION[name](**named(point), **chosen)
        except OutOfDomain:
            assert span - padded >= stride
            continue
        assert (output_size, low) == (len(starts), chosen["pad_low"]), (point, chosen)
        assert low + size + high == starts[-1] + span
        checked += 1
    assert checked > len(GRID)


def test_a_causal_layer_never_looks_ahead_in_either_direction():
    checked = 0
    for point in GRID:
        stride = point[2]
        down = Axis(CONVOLUTION, *point, *formulas.CONVOLUTION["causal"](**named(point)))
        assert all(place <= out * stride for place, _, out in down.relation())
        for offset in range(stride):
            up = Axis(TRANSPOSED, *point, *formulas.TRANSPOSED["causal"](**named(point), output_padding=offset))
            assert all(place <= out // stride for place, _, out in up.relation())
            checked += 1
    assert checked > len(GRID)


@pytest.mark.parametrize("name", BY_LAW)
def test_the_odd_element_is_where_the_page_says(name):
    side = MODES[name].odd_side
    found, _ = answered(formulas.CONVOLUTION, name)
    differing = {"low" if low > high else "high" for _, _, (_, low, high) in found if MODES[name].let and low != high}
    assert differing == {"low": {"low"}, "high": {"high"}, "both": {"low", "high"}, "": set()}[side]


@pytest.mark.parametrize("rule", formulas.SIZES)
def test_a_size_rule_stays_among_the_s_sizes_unless_the_caller_leaves_them(rule):
    offsets = {
        formulas.SIZES[rule](kernel_size=kernel, stride=stride, dilation=dilation, output_padding=asked) - stride
        for (_, kernel, stride, dilation) in GRID
        for asked in range(stride)
    }
    assert max(offsets) <= -1
    lowest = {
        formulas.SIZES[rule](kernel_size=kernel, stride=stride, dilation=dilation, output_padding=0)
        for (_, kernel, stride, dilation) in GRID
    }
    assert min(lowest) == (-1 if rule == "parity" else 0)


@pytest.mark.parametrize("name", CONVOLVING)
@pytest.mark.parametrize("quantity", ["input_size", "kernel_size", "stride", "dilation"])
def test_a_quantity_below_one_is_refused_with_its_name_and_value(name, quantity):
    point = named((5, 1, 1, 1)) | {quantity: 0}
    for chosen in parameters(name)[:1]:
        with pytest.raises(OutOfDomain, match=f"{quantity} >= 1, but {quantity}=0"):
            formulas.CONVOLUTION[name](**point, **chosen)


def test_the_slid_window_is_an_oracle_that_can_disagree():
    assert slide(5, 3, 2) == 2 and slide(2, 3, 1) == 0
    assert slide(5, 3, 2) != (5 - 3 + 1) // 2


@pytest.mark.skipif(
    not shutil.which("node"), reason="node runs the printed JavaScript: apt install nodejs, or nodejs.org"
)
def test_the_printed_javascript_answers_and_refuses_like_the_printed_python():
    questions = []
    for table in ("CONVOLUTION", "TRANSPOSED"):
        for name in getattr(formulas, table):
            for point, chosen in product(GRID[::5], parameters(name)):
                more = {} if table == "CONVOLUTION" else {"output_padding": point[0] % point[2]}
                questions.append((table, name, named(point) | chosen | more))
    for name in formulas.SIZES:
        for point in GRID[::5]:
            numbers = {key: value for key, value in named(point).items() if key != "input_size"}
            questions.append(("SIZES", name, numbers | {"output_padding": point[0]}))
    script = f"""
        global.window = {{}};
        require({json.dumps(str(SCRIPT))});
        const answers = {json.dumps(questions)}.map(([table, name, numbers]) => {{
            try {{ return window.padproof[table][name](numbers); }} catch (error) {{ return error.message; }}
        }});
        process.stdout.write(JSON.stringify(answers));
    """
    done = subprocess.run(["node", "-"], input=script, capture_output=True, text=True, check=True)
    answers, refused = json.loads(done.stdout), 0
    for (table, name, numbers), answer in zip(questions, answers, strict=True):
        try:
            expected = getattr(formulas, table)[name](**numbers)
            assert answer == (list(expected) if isinstance(expected, tuple) else expected), (table, name, numbers)
        except OutOfDomain as error:
            refused += 1
            assert answer == str(error), (table, name, numbers)
    assert len(questions) > 3000 and refused > 100


@pytest.mark.skipif(
    not shutil.which("node"), reason="node runs the printed JavaScript: apt install nodejs, or nodejs.org"
)
@pytest.mark.parametrize("number", ["1.5", "2 ** 40", "NaN", '"3"'])
def test_the_printed_javascript_refuses_what_it_could_not_compute_exactly(number):
    script = f"""
        global.window = {{}};
        require({json.dumps(str(SCRIPT))});
        try {{
            window.padproof.CONVOLUTION.valid({{ input_size: {number}, kernel_size: 1, stride: 1, dilation: 1 }});
        }} catch (error) {{ process.stdout.write(error.message); }}
    """
    said = subprocess.run(["node", "-"], input=script, capture_output=True, text=True, check=True).stdout
    assert "input_size must be an integer of at most" in said
