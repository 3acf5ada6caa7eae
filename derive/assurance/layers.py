"""The compiled declarations against what they were compiled from: both are run on symbolic integers, on every path at once.

An argument is tried as everything that it may be on an axis: each of its words, any integer, any pair of integers. On
each path both give the same numbers, as terms, or both give none.
"""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

import sympy

from derive.language.terms import eq
from derive.proof.checkers import smt, symbolic
from derive.proof.checkers.symbolic import Refused, term_of
from derive.proof.derivation import Obligation
from derive.runtime.arguments import counts_of
from derive.runtime.compiled import MEANING, REDUCTION, load
from derive.runtime.declaration import QUANTITIES
from derive.runtime.errors import OutOfDomain
from derive.runtime.generated import formulas
from derive.runtime.geometry import RESIZING
from derive.runtime.layouts import PAIR, TRIPLE
from derive.runtime.prediction import compute_axis
from derive.runtime.reductions import reduced
from derive.runtime.releases import choose_release
from derive.runtime.resolution import axis_names, broken_demand, plan_axes

MOST = 48
PRINTED = tuple({*formulas.CONVOLUTION.values(), *formulas.TRANSPOSED.values(), *formulas.SIZES.values()})


@dataclass(frozen=True)
class Comparison:
    """One layer with its arguments of certain kinds: on how many paths both agree, and where not.

    `left` says why a part of it cannot be followed; it is compared on plain numbers only.
    """

    layer: str
    kinds: str
    paths: int
    answers: int
    failures: tuple
    left: str = ""


def declared(layer, places, row):
    """What a layer, as it is in one variant, is on an axis, in the words of what is compiled; None where it refuses."""
    names = {name: (value,) for name, value in row.items() if name != "input_size"}
    namespaces = axis_names(layer, names, (row["input_size"],))
    if broken_demand(layer, namespaces):
        return None
    plans = plan_axes(layer, namespaces)
    if plans is None or plans[0].size_only:
        return None
    plan = plans[0]
    place = places[id(plan.meaning)]
    try:
        axis = compute_axis(plan)
    except OutOfDomain:
        symbolic.unsay(row["input_size"])
        return None
    if plan.operator == RESIZING:
        return (plan.mode, "", None, "", "", None, place, ()), (axis.input_size, axis.output_size, axis.rule)
    outside = (plan.boundary, "", "")
    if plan.reduction or plan.boundary == "not stated":
        outside = reduced(plan.reduction, plan.divisor)
    given = tuple(value for name, value in plan.numbers.items() if name not in ("input_size", *QUANTITIES))
    told = (plan.mode, plan.size_choice, *outside, plan.numbers.get("asked_pad_high", axis.high), place, given)
    return told, tuple(getattr(axis, name) for name in type(axis).__match_args__)


def forms(layer, name):
    """What an argument may be on an axis: 'integer', 'pair', or (a word,); floats and triples are not followed."""
    known = {int: "integer", PAIR: "pair", TRIPLE: "triple", type(None): (None,)}
    return list(dict.fromkeys(known.get(kind, (kind,)) for kind in layer.kinds(name) if kind is not float))


def compare(framework, layer, compiled=None):
    """Every `Comparison` of one layer with its compiled form, or with what stands in for that."""
    compiled = compiled or load(framework.name, layer.name)
    if compiled is None:
        return
    behaviours = [there for _, there in choose_release(framework, layer)[1]]
    for chosen in chosen_forms([forms(layer, name) for name in layer.spatial]):
        yield _compared(layer, behaviours, compiled, dict(zip(layer.spatial, chosen, strict=True)))


def chosen_forms(known):
    """Every combination of forms; of more than `MOST`, so many, in which each form of each argument occurs."""
    count = math.prod(map(len, known))
    if count <= MOST:
        yield from itertools.product(*known)
        return
    drawn, longest = Random(0), max(map(len, known))
    for turn in range(MOST):
        yield tuple(forms[turn % len(forms)] if turn < longest else drawn.choice(forms) for forms in known)


def _compared(layer, behaviours, compiled, chosen):
    kinds = ", ".join(f"{name}={form}" for name, form in chosen.items())
    counts = sorted(counts_of(layer))
    places = {id(meaning): place for place, meaning in enumerate(layer.meanings)}
    symbols, row = [sympy.Symbol("input_size", integer=True)], {}
    for name, form in chosen.items():
        both_sides = f"{name}_low", f"{name}_high"
        known = {"integer": (name,), "pair": both_sides, "triple": (*both_sides, f"{name}_between")}
        sides = known.get(form, ())
        symbols += [sympy.Symbol(side, integer=True) for side in sides]
        row[name] = (form, sides)

    def both(**numbers):
        given = {"input_size": numbers["input_size"]}
        for name, (form, sides) in row.items():
            values = tuple(numbers[side] for side in sides)
            given[name] = form[0] if not sides else values[0] if form == "integer" else values
        counted = [given[name] for name in counts if isinstance(given[name], int)]
        if numbers["input_size"] < 1:
            return None  # refused before either is asked
        refused = any(count < 1 for count in counted)
        own = [None if refused else _run(declared, there, places, given) for there in behaviours]
        printed = _printed(compiled, given.values())
        if None not in printed and not all(_run(together, *zip(given.values())) for together in compiled.together):
            printed = [None]
        return own, printed

    paths = answers = 0
    failures = []
    try:
        for path in symbolic.paths(both, symbols, running=PRINTED[:1]):
            paths += 1
            if path.error is not None:
                failures.append(f"{path.error!r} at {path.example}")
                continue
            if path.result is None:
                continue
            own, printed = path.result
            answers += None not in printed
            fault = _fault(own, printed, path.conditions)
            if fault:
                failures.append(f"{fault} at {path.example}")
    except Refused as reason:
        return Comparison(layer.name, kinds, paths, answers, tuple(failures), str(reason))
    return Comparison(layer.name, kinds, paths, answers, tuple(failures))


def _printed(compiled, values):
    """What each printed function is on an axis; what the first one is for all, where they are said to be alike."""
    first = _run(compiled.axes[0], *values)
    if first is not None and compiled.alike and _run(compiled.alike, *values, first[0][MEANING]):
        return [first]
    return [first, *(_run(axis, *values) for axis in compiled.axes[1:])]


def _run(ask, *arguments):
    """What a function returns; None where it raises what an expression may on values that it was not made for."""
    try:
        return ask(*arguments)
    except OutOfDomain:
        for argument in arguments:
            for number in argument.values() if isinstance(argument, Mapping) else (argument,):
                symbolic.unsay(number)
        return None
    except (TypeError, ValueError, IndexError, AttributeError, ZeroDivisionError, KeyError):
        return None


def _fault(own, printed, conditions):
    """Why what is printed is not what every variant does, where all that is printed is alike; nothing where it is."""
    if None in printed:
        return "" if None in own else "nothing is printed, though all variants answer"
    pairs = [pair for other in printed[1:] for pair in _pairs(_alike(printed[0]), _alike(other))]
    if any(not _numbers(*pair) and pair[0] != pair[1] for pair in pairs):
        return ""
    context = (*conditions, *(eq(*map(term_of, pair)) for pair in pairs if _numbers(*pair)))
    if None in own:
        return "a variant refuses what is printed"
    owed = _pairs(_flat(own[0]), _flat(printed[0]))
    for left, right in (*owed, *(pair for answer in own[1:] for pair in _pairs(_alike(answer), _alike(printed[0])))):
        if not _same(left, right, context):
            return f"{right} is printed, not {left}"
    return ""


def _flat(answer):
    *told, given = answer[0]
    return (*told, *given, *answer[1])


def _alike(answer):
    """That by which variants are alike: the axis, and what a pooling makes of a window."""
    return (answer[0][REDUCTION], *answer[1])


def _pairs(one, other):
    return itertools.zip_longest(one, other, fillvalue="nothing")


def _numbers(left, right):
    return type(left) is not bool and type(right) is not bool and None not in (term_of(left), term_of(right))


def _same(left, right, context):
    if not _numbers(left, right):
        return left == right
    ours, theirs = term_of(left), term_of(right)
    same = sympy.expand(ours - theirs) == 0
    return same or smt.check(Obligation("the same", context, eq(ours, theirs)), smt.EFFORT).proved
