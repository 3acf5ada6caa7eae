"""Which layer can be written as which, against every legal parameter tried by hand: no condition is used to find one."""

import os
import re
from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import combinations, product

import pytest
import sympy
from reachable import MOST, reachable

from derive import catalog, evaluate
from derive.assurance import mutants
from derive.language.symbols import P, a, asked, d, i, k, k_hat, o, p, pad_high, pad_low, s
from derive.language.terms import holds
from derive.proof import mutation
from derive.proof.checkers import smt
from derive.proof.theorem import prove
from derive.runtime.generated.formulas import SIZES, TRANSPOSED
from derive.runtime.geometry import TRANSPOSED as SCATTER
from derive.runtime.geometry import Axis
from derive.site import contents
from derive.translation import table
from derive.translation.families import FAMILIES
from derive.translation.kinds import KINDS

KERNELS, STRIDES, DILATIONS, INPUTS = range(1, 6), range(1, 5), range(1, 4), range(1, 6)
EVERY = 41  # of the mutants, one is judged
STATEMENTS = table.statements()


def crops(kind, kernel, step, dilation, padding, size):
    """(crop_low, crop_high, output size) as the shipped functions compute them; None where there is no output."""
    steps = {"kernel_size": kernel, "stride": step, "dilation": dilation}
    offset = SIZES[kind.size](**steps, output_padding=padding) if kind.size else padding
    try:
        output, low, high = TRANSPOSED[kind.mode.name](input_size=size, **steps, output_padding=offset)
    except ValueError:
        return None
    return low, high, output


def scattering(kernel, step, dilation, size, low, high):
    full = (size - 1) * step + dilation * (kernel - 1) + 1
    return Axis(SCATTER, size, kernel, step, dilation, full - low - high, low, high)


def paddings(kind, step):
    return range(step) if kind.has_output_padding else (0,)


def numbers_at(kind, kernel, step, dilation, padding, size):
    """What a condition may speak of, P by its meaning: the least padding with ⌈i/s⌉ windows."""
    reach = dilation * (kernel - 1) + 1
    outputs = len(range(0, size, step))
    least = next(pad for pad in range(99) if len(range(0, size + pad - reach + 1, step)) >= outputs)
    return {k: kernel, s: step, d: dilation, asked: padding, i: size, k_hat: reach, P: least}


def all_points(kind, sizes=INPUTS):
    for kernel, step, dilation in product(KERNELS, STRIDES, DILATIONS):
        for padding in paddings(kind, step):
            for size in sizes:
                yield kernel, step, dilation, padding, size


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("family", FAMILIES)
def test_legal_parameters_reach_the_crops_exactly_where_the_condition_holds_and_are_the_ones_it_names(name, family):
    kind = KINDS[name]
    (statement,) = (
        each for each in table.TABLE if each.kind is kind and each.family.name == family and not each.for_all
    )
    answers = Counter()
    for point in all_points(kind):
        answer = crops(kind, *point)
        if answer is None:
            continue
        kernel, step, dilation, _, size = point
        ways = reachable(family, kernel, step, dilation, size).get(answer[:2], [])
        assert bool(ways) == holds(statement.condition, numbers_at(kind, *point)), point
        answers[bool(ways)] += 1
        if ways:
            wanted = table.value_of(statement, point)
            assert min(ways) == tuple(wanted[symbol] for symbol in statement.family.parameters), point
            assert len(ways) == 1 or family == "asymmetric-extended"
    assert answers[True] > 0
    assert statement.always == (answers[False] == 0)


@pytest.mark.parametrize("family", FAMILIES)
def test_one_choice_for_all_input_sizes_exists_exactly_where_the_condition_says_so(family):
    kind = KINDS["G"]
    (statement,) = (each for each in table.TABLE if each.for_all and each.family.name == family)
    sized = o in statement.family.parameters
    seen = Counter()
    for kernel, step, dilation in product(KERNELS, STRIDES, DILATIONS):
        for padding in range(step):
            common = None
            for size in range(1, 2 * step + 2):
                answer = crops(kind, kernel, step, dilation, padding, size)
                ways = reachable(family, kernel, step, dilation, size).get(answer[:2], [])
                ways = {way[:-1] if sized else way for way in ways}
                common = ways if common is None else common & ways
            numbers = numbers_at(kind, kernel, step, dilation, padding, 1)
            assert bool(common) == holds(statement.condition, numbers), (kernel, step, dilation, padding)
            seen[bool(common)] += 1
    assert min(seen.values()) > 0


def test_as_tap_maps_over_all_sizes_there_are_no_other_parameters():
    """The maps themselves, walked tap by tap: crops that differ are seen by some input size."""
    kind, seen = KINDS["A"], Counter()
    statement = table.TABLE[1]
    assert (statement.kind.name, statement.family.name) == ("A", "symmetric-strict")
    for kernel, step, dilation in product(range(1, 5), range(1, 4), range(1, 3)):
        axis = partial(scattering, kernel, step, dilation)
        sizes = range(1, 9)
        wanted = [axis(size, *crops(kind, kernel, step, dilation, 0, size)[:2]) for size in sizes]
        found = []
        for pad, extra in product(range(8), range(step)):
            axes = [axis(size, pad, pad - extra) for size in sizes]
            if all(
                one.output_size == other.output_size and one.relation() == other.relation()
                for one, other in zip(axes, wanted)
            ):
                found.append((pad, extra))
        expected = holds(statement.condition, numbers_at(kind, kernel, step, dilation, 0, 1))
        assert len(found) == expected, (kernel, step, dilation, found)
        seen[expected] += 1
    assert min(seen.values()) > 0


@pytest.mark.parametrize("statement", [*table.BY_NAME, *table.AS_ADJOINT], ids=lambda each: each.slug)
def test_two_rules_crop_alike_exactly_where_the_condition_holds(statement):
    first, second = statement.kinds
    seen = Counter()
    for kernel, step, dilation in product(KERNELS, STRIDES, DILATIONS):
        for padding in paddings(first, step) if statement.own else (0,):
            alike, held = [], []
            for size in range(1, 2 * step + 2):
                one = first.numbers(size, kernel, step, dilation, padding)
                other = second.numbers(size, kernel, step, dilation, padding if second.has_output_padding else 0)
                point = (kernel, step, dilation, padding, size)
                for kind, numbers in ((first, one), (second, other)):
                    answer = crops(kind, *point[:3], padding if kind.has_output_padding else 0, size)
                    if answer:
                        assert answer[:2] == table.Statement._crops(kind, point)
                        numbers["crops"] = answer[:2]
                    else:
                        numbers["crops"] = table.Statement._crops(kind, point)
                alike.append(one["crops"] == other["crops"])
                held.append(holds(statement.condition, numbers_at(first, *point)))
            if statement.for_all:
                assert all(alike) == held[0], (kernel, step, dilation, padding)
            else:
                assert alike == held, (kernel, step, dilation, padding)
            seen.update(held)
    assert seen[True] > 0 and seen[False] > 0


def test_every_pair_has_its_statement():
    assert len(KINDS) == 14 and len(FAMILIES) == 8
    assert len(table.TABLE) == 14 * 8 + 8
    names = [name for name in KINDS if not name.startswith("I")]
    plain = [(each.first.name, each.second.name) for each in table.BY_NAME if not each.for_all]
    assert plain == list(combinations(names, 2)) and len(plain) == 66
    assert sum(each.for_all for each in table.BY_NAME) == len(names) - 1
    others = [name for name in KINDS if KINDS[name].has_output_padding]
    assert {(each.first.name, each.second.name) for each in table.AS_ADJOINT} == set(product(others, ("A", "A′")))
    assert len(table.STATEMENTS) == 217 == len({each.slug for each in table.STATEMENTS})


def test_every_non_adjoint_rule_is_compared_with_the_adjoint():
    loose = {name for name, kind in KINDS.items() if not kind.adjoint}
    assert loose == {"B upper", "B lower", "C upper", "C lower", "E", "G"}
    compared = {(each.first.name, each.second.name) for each in (*table.BY_NAME, *table.AS_ADJOINT)}
    for name, adjoint in product(loose, ("A", "A′")):
        assert {(name, adjoint), (adjoint, name)} & compared


@pytest.mark.parametrize(
    "statement", [each for each in table.STATEMENTS if not each.always], ids=lambda each: each.slug
)
def test_the_witness_is_a_point_at_which_nothing_works(statement):
    kernel, step, dilation, padding, size = point = statement.witness.numbers
    if isinstance(statement, table.Coincidence):
        if not statement.for_all:
            first, second = statement.witness.crops
            assert first != second
        return
    sizes = range(1, 2 * step + 2) if statement.for_all else (size,)
    sized = o in statement.family.parameters
    common = None
    for each in sizes:
        answer = crops(statement.kind, kernel, step, dilation, padding, each)
        low, high = answer[:2] if answer else statement.witness.crops[0]
        assert max(low, high) < MOST, point
        ways = reachable(statement.family.name, kernel, step, dilation, each).get((low, high), [])
        ways = {way[:-1] if sized and statement.for_all else way for way in ways}
        common = ways if common is None else common & ways
    assert not common


def differ(statement, one, other):
    """Whether two conditions differ anywhere near: at some kernel, stride, dilation, output_padding and size."""
    kind = statement.kinds[0]
    paddable = isinstance(statement, table.Written) or statement.own
    for kernel, step, dilation, size in product(range(1, 9), range(1, 7), range(1, 5), (1, 2, 3, 5, 6)):
        for padding in paddings(kind, step) if paddable else (0,):
            numbers = numbers_at(kind, kernel, step, dilation, padding, size)
            if holds(one, numbers) != holds(other, numbers):
                return True
    return False


def check(sample):
    """A mutant is refuted where brute force finds a point at which the conditions differ, and true otherwise."""
    counts = Counter()
    for mutant in sample:
        told = differ(STATEMENTS[mutant.owner], mutant.before, mutant.after)
        assert mutation.judge(mutant).verdict == ("refuted" if told else "true"), mutant.key
        counts[told, STATEMENTS[mutant.owner].for_all] += 1
    return counts


def changed():
    """Every mutant of every condition."""
    return [mutant for name in mutants.conditional() for mutant in mutants.of(name)]


def test_a_sample_of_changed_conditions_is_refuted_where_it_differs():
    counts = check(changed()[::EVERY])
    assert counts[True, False] > 40 and counts[True, True] > 4 and counts[False, False] > 1, counts


@pytest.mark.deep
def test_a_changed_condition_is_refuted_where_it_differs():
    counts = check(changed())
    assert counts[True, False] > 2000 and counts[True, True] > 200 and counts.total() > 2500, counts


@pytest.mark.parametrize("name", FAMILIES)
def test_a_solution_off_by_one_is_refuted(name):
    statement = next(each for each in table.TABLE if each.family.name == name)
    family = statement.family
    for symbol in family.parameters:
        wrong = replace(family, solution={**family.solution, symbol: family.solution[symbol] + 1})
        assert not smt.check(replace(statement, family=wrong).obligations[-2]).proved


TORCH = "torch.nn.ConvTranspose1d"


def cropped(layer, size, **arguments):
    axis = evaluate(layer, size, **arguments).axes[0]
    return axis.low, axis.high


ONNX, OPENVINO = "onnx.ConvTranspose", "openvino.opset16.convolution_backprop_data"
TENSORFLOW = "tensorflow.nn.conv1d_transpose"


def test_the_families_of_two_pads_and_of_sizes_crop_what_their_layers_crop():
    counted = Counter()
    for size, kernel, step, dilation in product((3, 4), (1, 2, 3), (1, 2, 3), (1, 2)):
        full = (size - 1) * step + dilation * (kernel - 1) + 1
        shared = {"strides": step, "dilations": dilation}

        def check(family, cut, parameters):
            assert parameters in reachable(family, kernel, step, dilation, size)[cut], (family, cut, parameters)  # noqa: B023
            counted[family] += 1

        for low, high, extra in product(range(2), range(3), range(step)):
            if full - low - high + extra > 0:
                cut = cropped(ONNX, size, kernel_shape=kernel, pads=(low, high), output_padding=extra, **shared)
                check("asymmetric-extended", cut, (low, high, extra))
                if not extra:
                    check("asymmetric", cut, (low, high))
        for low, given in product(range(3), range(1, full + step)):
            pads = {"pads_begin": low, "pads_end": 0, "output_shape": given}
            check("pad-and-size", cropped(OPENVINO, size, kernel_size=kernel, **pads, **shared), (low, given))
        for given in range((size - 1) * step + 1, size * step + 1):
            sized = {"padding": "SAME", "output_shape": given}
            check("sized-same", cropped(TENSORFLOW, size, kernel_size=kernel, **sized, **shared), (given,))
    assert counted == {"asymmetric-extended": 430, "asymmetric": 214, "pad-and-size": 918, "sized-same": 72}


def test_the_families_crop_what_the_layers_they_are_named_after_crop():
    counted = Counter()
    for size, kernel, step, dilation in product((3, 4), (1, 2, 3), (1, 2, 3), (1, 2)):
        full = (size - 1) * step + dilation * (kernel - 1) + 1
        shared = {"stride": step, "dilation": dilation}
        for pad, extra in product(range(2), range(max(step, dilation))):
            if full - 2 * pad + extra > 0:
                axis = evaluate(TORCH, size, kernel_size=kernel, padding=pad, output_padding=extra, **shared).axes[0]
                assert (pad, extra) in reachable("symmetric", kernel, step, dilation, size)[axis.low, axis.high]
                counted["symmetric"] += 1
        for given in range(1, full + step):
            for word, family in (("SAME_UPPER", "size-split-upper"), ("SAME_LOWER", "size-split-lower")):
                axis = evaluate(
                    "onnxruntime.ConvTranspose",
                    size,
                    kernel_shape=kernel,
                    strides=step,
                    dilations=dilation,
                    auto_pad=word,
                    output_shape=given,
                ).axes[0]
                assert (given,) in reachable(family, kernel, step, dilation, size)[axis.low, axis.high]
                counted[family] += 1
    assert counted["symmetric"] > 100 and counted["size-split-upper"] == counted["size-split-lower"] > 200


@pytest.fixture(scope="module")
def pages():
    """{path: text} of the overview and of the page of each rule, as they are where nothing was proved."""
    reports = {name: prove(name, (), ()) for name in table.statements()}
    return contents._representability(reports, "a solver")


def test_every_cell_of_the_pages_leads_to_its_statement(pages):
    addresses = {
        f"{path}#{anchor}" for path, text in pages.items() for anchor in re.findall(r'(?:id="|\{ #)([^" }]+)', text)
    }
    links = [
        os.path.normpath(f"{os.path.dirname(path)}/{target}") if target[0] != "#" else f"{path}{target}"
        for path, text in pages.items()
        for target in re.findall(r"\]\(([^)#]*#[^)]+)\)", text)
    ]
    own = [link for link in links if link.partition("#")[0] in pages]
    assert len(own) > 120 and not set(own) - addresses
    assert {each.slug for each in table.STATEMENTS} <= {address.partition("#")[2] for address in addresses}


def test_what_was_not_proved_is_not_said_to_be(pages):
    text = "\n".join(pages.values())
    assert "pp-proved" not in text and text.count("not proved") > len(table.STATEMENTS)


def test_the_modes_of_the_table_are_those_of_the_lettered_rules():
    from derive.same.letters import RULES
    from derive.translation.kinds import ALIASES

    known = {(kind.mode.name, kind.size) for kind in KINDS.values()} | set(ALIASES)
    assert known == {pair for rule in RULES for pair in rule.pairs}
    assert all(kind.mode is catalog.modes()[kind.mode.name] for kind in KINDS.values())


def test_no_definition_of_the_crops_is_an_evaluated_minimum():
    assert all(not crop.has(sympy.Min, sympy.Max) for kind in KINDS.values() for crop in kind.crops)
    assert {p, a, pad_low, pad_high, o} == {symbol for family in FAMILIES.values() for symbol in family.parameters}
