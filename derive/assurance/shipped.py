"""Which function must keep which laws: everything that `evaluate` computes with, as contracts on the shipped code.

A contract is made of the laws of a mode or size choice, of its requirements, and of the two index maps; the formulas that
the functions were printed from are not in it.
"""

from collections.abc import Callable
from dataclasses import dataclass

import sympy

from derive import catalog
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH, windows
from derive.language.program import NOTHING_LEFT
from derive.language.program import POSITIVE as GIVE_POSITIVE
from derive.language.symbols import L, N, a, asked, crop_high, crop_low, d, i, k, k_hat, o, pad_high, pad_low, s
from derive.language.terms import And, Implies, between, eq, ge, lt, substitute
from derive.proof.checkers.execution import Contract, Demand, counts, prove_function
from derive.proof.progress import unwatched
from derive.running import children
from derive.runtime import asking
from derive.runtime.generated import formulas
from derive.runtime.geometry import CONVOLUTION, RESIZING, TRANSPOSED, Axis
from derive.runtime.resolution import AxisPlan

SIZES = (i, k, s, d)
POSITIVE = tuple(Demand(ge(symbol, 1), GIVE_POSITIVE) for symbol in SIZES)
NAMES = {k_hat: EFFECTIVE_KERNEL_SIZE}
LEMMAS = (ge(k_hat, 1),)

SIZE, LOW, HIGH, OFFSET = sympy.symbols("returned_size returned_low returned_high returned_offset")
RETURNED = {o: SIZE, N: SIZE, pad_low: LOW, pad_high: HIGH, crop_low: LOW, crop_high: HIGH}
PAD_LOW, PAD_HIGH = sympy.symbols("paired_pad_low paired_pad_high")
WRITTEN = (i - 1) * s + (k - 1) * d + 1  # said again, not imported: a witness apart from what it checks


@dataclass(frozen=True, eq=False)
class Shipped:
    """A function of the library and its contract; `running` are the library's own where `function` only calls them.

    `formulas` are the printed functions that it runs.
    """

    function: Callable
    contract: Contract
    running: tuple = ()
    formulas: tuple = ()


def forward(mode):
    """The contract of a convolution: as many outputs as windows, and the laws of the mode."""
    kept = {f"{pad} is the caller's": eq(RETURNED[pad], pad) for pad in (pad_low, pad_high) if pad in mode.parameters}
    counted = And((eq(SIZE, windows(i + LOW + HIGH)), ge(SIZE, 1)))
    return Contract(
        mode.name,
        mode.name,
        (*SIZES, *mode.parameters),
        (SIZE, LOW, HIGH),
        {
            "as many outputs as windows": counted,
            "the size of the mode": eq(SIZE, mode.output_size),
            **kept,
            **{label: substitute(law, RETURNED) for label, law in mode.laws.items()},
        },
        (*POSITIVE, *(Demand(statement, mode.outside) for statement in mode.domain)),
        NAMES,
        LEMMAS,
    )


def backward(mode):
    """The contract of a transposed convolution: the adjoint of a mode at a size, or the laws of a rule that is none."""
    guarantees = _adjoint(mode) if mode.convolves else _declared(mode)
    return Contract(
        f"{mode.name}, transposed",
        f"{mode.name}, transposed,",
        (*SIZES, a, *mode.parameters),
        (SIZE, LOW, HIGH),
        {"the crops leave the size": eq(WRITTEN - LOW - HIGH, SIZE), **guarantees},
        (*POSITIVE, Demand(ge(SIZE, 1), NOTHING_LEFT, {SIZE: o})),
        NAMES,
        LEMMAS,
    )


def _declared(rule):
    return {label: substitute(law, {**RETURNED, L: FULL_LENGTH}) for label, law in rule.laws.items()}


def _adjoint(mode):
    """What makes a size and a low crop those of the adjoint.

    The convolution that is transposed has `i` windows. For 0 ≤ a < s that is as many as its mode takes of the size; for
    other output_paddings it is not, and the low crop is the pad with which `i` windows keep the laws, where one is.
    """

    def outputs(size):
        return substitute(mode.output_size, {i: size})

    guarantees = {
        "the smallest size with i outputs is a less": And((eq(outputs(SIZE - a), i), lt(outputs(SIZE - a - 1), i))),
        "the s sizes have i outputs": Implies(between(0, a, s - 1), eq(outputs(SIZE), i)),
    }
    if not mode.laws:
        return guarantees | {"the low crop is the caller's low pad": eq(LOW, pad_low)}
    low, high = (PAD_HIGH, PAD_LOW) if mode.transposed_pads else (PAD_LOW, PAD_HIGH)
    laws = [substitute(law, {i: SIZE, pad_low: low, pad_high: high}) for law in mode.laws.values()]
    at_size = [substitute(law, {outputs(SIZE): i}) for law in laws]
    paired = And((*at_size, eq(windows(SIZE + PAD_LOW + PAD_HIGH), i)))
    return guarantees | {"the low crop is the low pad of the convolution": Implies(paired, eq(LOW, PAD_LOW))}


def offset(rule):
    """The contract of a size choice, where its layer has a stride and a kernel."""
    laws = {label: substitute(law, {a: OFFSET, asked: a}) for label, law in rule.laws.items()}
    return Contract(
        f"size {rule.name}",
        rule.name,
        (k, s, d, a),
        (OFFSET,),
        {label: Implies(And(tuple(ge(symbol, 1) for symbol in (k, s, d))), law) for label, law in laws.items()},
        names=NAMES,
    )


FIELDS = sympy.symbols("axis_input axis_kernel axis_stride axis_dilation")


def on_an_axis(operator, mode, rule):
    """`evaluate` on one axis, with its contract: the size choice's offset into the formula, all numbers in their places."""
    inner = forward(mode) if operator != TRANSPOSED else backward(mode)
    guarantees = inner.guarantees
    if rule:
        picked = tuple(substitute(law, {a: OFFSET, asked: a}) for law in rule.laws.values())
        guarantees = {
            label: Implies(And(picked), substitute(claim, {a: OFFSET})) for label, claim in guarantees.items()
        }
    placed = {f"{number} in its place": eq(where, number) for where, number in zip(FIELDS, SIZES, strict=True)}
    name = f"{operator}, {mode.name}" + (f", {rule.name}" if rule else "")
    results = (*FIELDS, *inner.results)
    contract = Contract(
        name, inner.title, inner.arguments, results, {**placed, **guarantees}, inner.demands, NAMES, LEMMAS
    )

    def run(**numbers):
        found = asking.compute_axis(
            AxisPlan(operator, mode.name, rule.name if rule else "", numbers, kernel_flipped=True)
        )
        if found.operator != operator or not found.kernel_flipped:
            raise AssertionError("the axis is of another layer")
        places = found.input_size, found.kernel_size, found.stride, found.dilation
        return *places, found.output_size, found.low, found.high

    printed = (formulas.TRANSPOSED if operator == TRANSPOSED else formulas.CONVOLUTION)[mode.name]
    return Shipped(run, contract, (asking.compute_axis,), (printed, *([formulas.SIZES[rule.name]] if rule else [])))


def adjoint(operator):
    """`Axis.adjoint` of a layer whose own numbers are arbitrary: sizes exchanged, the low end kept, nothing left over."""
    transposing = operator != TRANSPOSED
    places = dict(zip(SIZES, FIELDS, strict=True))
    written = (substitute(WRITTEN, places), SIZE) if transposing else (substitute(WRITTEN, {i: SIZE}), FIELDS[0])
    contract = Contract(
        f"adjoint of a {operator}",
        "",
        (*SIZES, o, pad_low),
        (*FIELDS, SIZE, LOW, HIGH),
        {
            "the sizes exchanged": And((eq(FIELDS[0], o), eq(SIZE, i))),
            "the same kernel and steps": And((eq(FIELDS[1], k), eq(FIELDS[2], s), eq(FIELDS[3], d))),
            "the low end kept": eq(LOW, pad_low),
            "what is written is cropped or padded to the other size": eq(written[0], written[1] + LOW + HIGH),
        },
        names=NAMES,
    )

    def run(input_size, kernel_size, stride, dilation, output_size, pad_low):
        found = Axis(operator, input_size, kernel_size, stride, dilation, output_size, pad_low, 0, True).adjoint()
        if found.operator == operator or not found.kernel_flipped:
            raise AssertionError("the axis is of another layer")
        places = found.input_size, found.kernel_size, found.stride, found.dilation
        return *places, found.output_size, found.low, found.high

    return Shipped(run, contract, (Axis.adjoint, Axis.full_length.fget, Axis.effective_kernel_size.fget))


def functions():
    """{name: Shipped} of all that `evaluate` computes with.

    On an axis, one pair of mode and size choice stands for every operator and size choice: nothing there depends on the
    mode but which of the formulas is looked up.
    """
    modes, rules = catalog.modes(), catalog.size_choices()
    owed = [(function, forward(modes[name])) for name, function in formulas.CONVOLUTION.items()]
    owed += [(function, backward(modes[name])) for name, function in formulas.TRANSPOSED.items()]
    owed += [(function, offset(rules[name])) for name, function in formulas.SIZES.items()]
    found = [Shipped(function, contract, formulas=(function,)) for function, contract in owed]
    standing = {}
    for _, layer in catalog.layers().values():
        for meaning in layer.meanings:
            operator = meaning.operator or layer.operator
            if operator == RESIZING:  # it computes no more than its rule, which is not printed
                continue
            standing.setdefault((operator, meaning.size), set()).add(meaning.mode)
    for (operator, size), names in sorted(standing.items()):
        found.append(on_an_axis(operator, modes[min(names)], rules.get(size)))
    found += [adjoint(CONVOLUTION), adjoint(TRANSPOSED)]
    return {shipped.contract.name: shipped for shipped in found}


def prove_functions(follow=unwatched, asked=None, ask=None):
    """{name: Execution} of functions that the library ships, all where not given; `follow` may show how far it is.

    `ask` stands in for `smt.answer`.
    """
    with children.threads() as pool:  # the solver lets go of Python while it works
        waiting = {
            name: pool.submit(prove_function, shipped.contract, shipped.function, shipped.running, ask=ask)
            for name, shipped in (functions() if asked is None else asked).items()
        }
        return {name: waiting[name].result() for name in follow(waiting, "proving the shipped code")}


def summary(executions):
    """What `derive prove` prints of them."""
    paths, errors, owed = counts(executions)
    proved = sum(found.proved for found in executions)
    return (
        f"shipped code: {proved} of {len(executions)} functions proved; {paths} paths, {errors} of them errors, "
        f"{owed} obligations"
    )
