"""The shipped functions keep their contracts on every path, and a function with a fault in its source does not."""

import os
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
import source_mutants
from click.testing import CliRunner

from derive import catalog, verdicts
from derive.assurance import shipped
from derive.commands import main
from derive.language.printers import python as printer
from derive.language.symbols import crop_low, i, m, s
from derive.language.terms import And, Implies, eq, floor_div, ge, gt, le, lt, maximum, mod
from derive.proof.checkers import execution, symbolic
from derive.proof.checkers.execution import Contract
from derive.runtime import asking, errors
from derive.runtime.generated import formulas
from derive.runtime.geometry import RESIZING, TRANSPOSED, Axis
from derive.runtime.resolution import AxisPlan

pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
SHIPPED = shipped.functions()
PRINTED = {name: found for name, found in SHIPPED.items() if not found.running}
NAMESPACE = {"OutOfDomain": errors.OutOfDomain, "require_at_least": errors.require_at_least}
TREES = source_mutants.functions(Path(formulas.__file__).read_text(encoding="utf-8"))
POINTS = {
    "input_size": (2, 0, 1, 3, 5, 8),
    "kernel_size": (2, 3, 0, 1, 4),
    "stride": (2, 1, 0, 3, 4, 5),
    "dilation": (1, 2, 0),
    "output_padding": (0, 1, -3, 3),
    "pad_low": (0, 1, -1),
    "pad_high": (0, 1, -1),
    "asked_pad_high": (0, 1, -1),
}


def check_proved(found):
    done = execution.prove_function(found.contract, found.function, found.running)
    assert done.proved, done.failures
    return done


def refuted(contract, function, running=()):
    """Why a function does not keep a contract; the test fails if it does."""
    done = execution.prove_function(contract, function, running, hasty=True, effort=1_000_000)
    assert not done.proved, f"{contract.name} is proved of what it should not be"
    return str(done.failures[0])


def test_every_function_that_evaluate_looks_up_has_a_contract():
    named = {*formulas.CONVOLUTION.values(), *formulas.TRANSPOSED.values(), *formulas.SIZES.values()}
    assert {found.function for found in PRINTED.values()} == named
    assert len(PRINTED) == len(named) == len(TREES) >= 38
    assert {running for found in SHIPPED.values() for running in found.running} >= {asking.compute_axis, Axis.adjoint}


def test_every_demand_is_some_paths_error_and_the_paths_of_all_functions_are_counted():
    """Three rules give back i·s elements, which is never below 1."""
    never_empty = {"same_unclamped_upper", "same_unclamped_lower", "same_undilated"}
    counted = wrong = 0
    for name, found in PRINTED.items():
        paths = list(walked(found))
        said = {path.error.requirement for path in paths if path.error is not None}
        assert len(said) == len(found.contract.demands) - (name.removesuffix(", transposed") in never_empty), name
        counted += len(paths)
        wrong += sum(path.error is not None for path in paths)
    assert counted >= 200 and wrong >= 150


def walked(found):
    return symbolic.paths(found.function, found.contract.arguments, found.contract.names, found.running)


def answer(function, numbers):
    try:
        return function(**numbers)
    except Exception as error:
        return type(error), str(error)


def difference(function, other, contract):
    """The first point at which two functions do not answer or refuse alike."""
    names = [symbol.name for symbol in contract.arguments]
    for point in product(*(POINTS[name] for name in names)):
        numbers = dict(zip(names, point, strict=True))
        if answer(function, numbers) != answer(other, numbers):
            return numbers
    return None


ALL = os.environ.get("PADPROOF_MUTANTS") == "all"
EVERY = 1 if ALL else 24


@pytest.mark.deep
@pytest.mark.parametrize("name", PRINTED)
def test_a_function_with_a_fault_in_its_source_is_refuted_or_does_the_same(name):
    """One mutant in 24; all with PADPROOF_MUTANTS=all. What is proved must be the same function, and the other way round."""
    found = PRINTED[name]
    mutants = list(source_mutants.mutants(TREES[found.function.__name__]))
    chosen = mutants[list(PRINTED).index(name) % min(EVERY, len(mutants)) :: EVERY]
    killed, same = 0, []
    for what, tree in chosen:
        mutant = source_mutants.compiled(tree, NAMESPACE)
        done = execution.prove_function(found.contract, mutant, hasty=True, effort=1_000_000)
        point = difference(found.function, mutant, found.contract)
        if point is None and not done.proved:  # the same function, for which there was too little time
            done = execution.prove_function(found.contract, mutant)
        assert done.proved == (point is None), (what, done.failures, point)
        killed += not done.proved
        same += [what] if done.proved else []
    print(f"{name}: {killed} of {len(chosen)} mutants refuted, {len(same)} do the same: {'; '.join(same)}")
    assert killed + len(same) == len(chosen) > 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value < bound", "value <= bound"),
        ("value < bound", "value > bound"),
        ("value < bound", "value < 2 * bound"),
        (">= {bound}", "> {bound}"),
        ("{name: value}", "{name: bound}"),
        ("{name: value}", "{way_out: value}"),
        ("raise OutOfDomain", "return OutOfDomain"),
    ],
)
def test_a_fault_in_what_the_formulas_call_is_refuted(old, new):
    source = Path(errors.__file__).read_text(encoding="utf-8")
    tree = source_mutants.functions(source.replace(old, new))["require_at_least"]
    assert source.replace(old, new) != source
    mutant = source_mutants.compiled(tree, NAMESPACE)
    for name in ("same_upper", "explicit_ceil", "valid, transposed"):
        found = PRINTED[name]
        namespace = NAMESPACE | {"require_at_least": mutant}
        refuted(found.contract, source_mutants.compiled(TREES[found.function.__name__], namespace))


def printed(program):
    namespace = dict(NAMESPACE)
    exec(printer.function(program), namespace)
    return namespace[program.name]


def test_a_fault_of_the_printer_is_caught(monkeypatch):
    """Of a new one, which has written nothing yet."""
    modes = catalog.modes()
    monkeypatch.setattr(printer, "python", printer.PythonPrinter())
    monkeypatch.setattr(printer.PythonPrinter, "ceil_div", printer.PythonPrinter.floor_div)
    for name in ("same_upper", "causal", "explicit_ceil"):
        refuted(PRINTED[name].contract, printed(modes[name].program))
    monkeypatch.undo()
    monkeypatch.setattr(printer, "python", printer.PythonPrinter())
    monkeypatch.setattr(printer.PythonPrinter, "maximum", printer.PythonPrinter.minimum)
    for name in ("same_upper", "same_lower, transposed", "size covering"):
        bare = name.removesuffix(", transposed").removeprefix("size ")
        rule = modes[bare] if bare in modes else catalog.size_choices()[bare]
        refuted(PRINTED[name].contract, printed(rule.transposed.program if "," in name else rule.program))


def test_a_fault_of_the_derived_transpose_is_caught():
    transposed = catalog.modes()["same_upper"].transposed
    contract = PRINTED["same_upper, transposed"].contract
    assert execution.prove_function(contract, printed(transposed.program)).proved
    for fault in (
        replace(transposed, smallest=transposed.smallest + 1),
        replace(transposed, smallest=transposed.smallest - s),
        replace(transposed, low=catalog.modes()["same_lower"].transposed.low),
        replace(transposed, let={key: term.args[0] for key, term in transposed.let.items()}),
    ):
        refuted(contract, printed(fault.program))


def test_the_transpose_of_one_mode_is_not_that_of_another():
    names = ["valid", "same_upper", "same_lower", "same_fixed_upper", "full", "half", "causal"]
    for name, other in zip(names, names[1:] + names[:1], strict=True):
        contract = replace(PRINTED[f"{name}, transposed"].contract, title=f"{other}, transposed,")
        refuted(contract, formulas.TRANSPOSED[other])


def test_an_axis_whose_numbers_change_places_is_refuted(monkeypatch):
    found = SHIPPED["transposed convolution, same_lower, parity"]
    check_proved(found)
    exchanged = dict(formulas.SIZES, parity=formulas.SIZES["chosen"])
    monkeypatch.setattr(formulas, "SIZES", exchanged)
    refuted(found.contract, found.function, found.running)
    monkeypatch.undo()
    monkeypatch.setattr(formulas, "TRANSPOSED", formulas.TRANSPOSED | {"same_lower": formulas.TRANSPOSED["same_upper"]})
    refuted(found.contract, found.function, found.running)


def test_on_an_axis_every_mode_and_size_rule_is_looked_up_by_its_name():
    """What the proofs of one pair each leave open, on plain integers."""
    pairs = {
        (meaning.operator or layer.operator, meaning.mode, meaning.size)
        for _, layer in catalog.layers().values()
        for meaning in layer.meanings
        if (meaning.operator or layer.operator) != RESIZING
    }
    assert len(pairs) > 30
    for operator, mode, size in pairs:
        numbers = {"input_size": 9, "kernel_size": 4, "stride": 1, "dilation": 2}
        pads = {symbol.name: 1 + place for place, symbol in enumerate(catalog.modes()[mode].parameters)}
        more = {"output_padding": 0} if operator == TRANSPOSED else {}
        axis = asking.compute_axis(AxisPlan(operator, mode, size, numbers | pads | more))
        if size:
            steps = {name: numbers[name] for name in ("kernel_size", "stride", "dilation")}
            more = {"output_padding": formulas.SIZES[size](**steps, **more)}
        table = formulas.TRANSPOSED if operator == TRANSPOSED else formulas.CONVOLUTION
        assert (axis.output_size, axis.low, axis.high) == table[mode](**numbers, **pads, **more)
    assert len(pairs) >= 50


def contract(claims, arguments=(i, s), results=(m,), **more):
    return Contract("test", "test", arguments, results, claims, **more)


def test_python_floors_and_the_checker_knows():
    def halves(input_size, stride):
        return -input_size // 2, -input_size % 2

    low, rest = crop_low, m
    claims = {"floor": eq(low, floor_div(-i, 2)), "rest": eq(rest, mod(-i, 2)), "sum": eq(2 * low + rest, -i)}
    assert execution.prove_function(contract(claims, results=(low, rest)), halves).proved
    toward_zero = {"toward zero": eq(low, -floor_div(i, 2))}
    refuted(contract(toward_zero, results=(low, rest)), halves)


def test_max_min_and_abs_fork():
    def bent(input_size, stride):
        return max(min(abs(input_size), 7), stride, 2)

    claims = {"at least 2": ge(m, 2), "at least the stride": ge(m, s), "no more": Implies(lt(s, 7), lt(m, 8))}
    done = execution.prove_function(contract(claims), bent)
    assert done.proved and done.paths >= 6 and done.errors == 0
    refuted(contract({"less than 7": lt(m, 7)}), bent)


def test_an_isinstance_of_int_is_answered_as_for_an_int():
    def checked(input_size, stride):
        if not isinstance(input_size, int) or isinstance(stride, str):
            raise TypeError
        return input_size

    assert execution.prove_function(contract({"itself": eq(m, i)}), checked).proved


def test_a_divisor_that_may_be_zero_or_negative_is_refused():
    def divided(input_size, stride):
        return input_size // stride

    assert "a divisor that may be" in refuted(contract({"floor": eq(m, floor_div(i, s))}), divided)

    def guarded(input_size, stride):
        return input_size // stride if stride > 0 else 0

    claims = {
        "floor": Implies(gt(s, 0), And((le(m * s, i), lt(i, m * s + s)))),
        "or nothing": Implies(le(s, 0), eq(m, 0)),
    }
    assert execution.prove_function(contract(claims), guarded).proved


def test_a_claim_that_divides_must_know_its_divisor_positive_wherever_the_function_answers():
    def guarded(input_size, stride):
        return input_size // stride if stride > 0 else 0

    assert "stride ≥ 1" in refuted(contract({"floor": Implies(gt(s, 0), eq(m, floor_div(i, s)))}), guarded)


def loops(input_size, stride):
    while input_size > 0:
        input_size -= stride
    return input_size


def counts(input_size, stride):
    return sum(1 for _ in range(input_size))


def takes_turns(input_size, stride):
    return max(0, *(0 for _ in [0] * input_size))


def recurs(input_size, stride):
    return recurs(input_size - 1, stride) if input_size > 0 else 0


def slashes(input_size, stride):
    return (input_size + 4) / 2


def halves_of_plain_numbers(input_size, stride):
    return input_size * (4 / 2)


def has_a_float(input_size, stride):
    return input_size + 1.0


def asks_for_the_type(input_size, stride):
    return input_size if type(input_size) is int else 0


def asks_who_it_is(input_size, stride):
    return 1 if input_size is stride else 0


def reads_its_digits(input_size, stride):
    return 1 if f"{input_size}" == "3" else 0


def compares_a_truth(input_size, stride):
    return (input_size > 0) == (stride > 0)


def counts_a_truth(input_size, stride):
    return 3 - (input_size > 0) * 2 + (stride > 0)


def shifts(input_size, stride):
    return input_size >> 1


@pytest.mark.parametrize(
    "function",
    [
        loops,
        counts,
        takes_turns,
        recurs,
        slashes,
        halves_of_plain_numbers,
        has_a_float,
        asks_for_the_type,
        asks_who_it_is,
        reads_its_digits,
        compares_a_truth,
        shifts,
    ],
)
def test_what_cannot_be_followed_is_refused(function):
    assert "refused" in refuted(contract({"anything": eq(m, m)}), function)


def test_a_refusal_cannot_be_swallowed_by_the_function():
    def swallows(input_size, stride):
        try:
            return input_size // stride
        except Exception:
            return 0

    assert "refused" in refuted(contract({"anything": eq(m, m)}), swallows)


def test_a_path_that_is_left_out_is_missed(monkeypatch):
    found = PRINTED["same_upper"]
    every = list(walked(found))
    assert len(every) == 6
    for left_out in every:
        rest = [path for path in every if path is not left_out]
        monkeypatch.setattr(symbolic, "paths", lambda *_, rest=rest: iter(rest))
        done = execution.prove_function(found.contract, found.function)
        assert [label for label, _ in done.failures] == ["no numbers are left out"]


def test_a_path_that_the_function_does_not_take_is_noticed(monkeypatch):
    found = PRINTED["same_upper"]
    every = list(walked(found))
    wrong = [replace(path, example=path.example | {s: 7, i: 8}) for path in every]
    monkeypatch.setattr(symbolic, "paths", lambda *_: iter(wrong))
    assert "example" in refuted(found.contract, found.function)


def test_a_side_that_no_numbers_reach_is_proved_to_be_such():
    def never(input_size, stride):
        if input_size > 3:
            return 1 if input_size > 2 else 0
        return 1

    assert execution.prove_function(contract({"one": eq(m, 1)}), never).proved
    (first, *_) = symbolic.paths(never, (i, s))
    assert [obligation.label for obligation in first.owed] in ([], ["no other side"])


def test_an_error_that_is_no_answer_of_the_library_is_a_failure():
    def fails(input_size, stride):
        return {}[0] if input_size > 5 else 1

    assert "KeyError" in refuted(contract({"one": eq(m, 1)}), fails)


@pytest.mark.parametrize("result", ["1.5", "None", "(1, 2)", "True", "'1'", "[1]"])
def test_a_result_that_is_not_the_integers_promised_is_a_failure(result):
    constant = {"1.5": 3, "None": None, "(1, 2)": (1, 2), "True": True, "'1'": "1", "[1]": [1]}[result]
    values = [constant if result != "1.5" else 3 * 0.5]

    def answers(input_size, stride):
        return values[0]

    refuted(contract({"anything": eq(m, m)}), answers)


def test_a_claim_whose_condition_no_path_reaches_is_vacuous():
    def one(input_size, stride):
        return 1

    never = Implies(lt(maximum(i, s), i), eq(m, 2))
    assert "vacuous" in refuted(contract({"never": never}), one)


def test_a_function_that_always_refuses_proves_nothing():
    def refuses(input_size, stride):
        raise errors.OutOfDomain("test", "input_size >= 1", "", {"input_size": input_size})

    refuted(contract({"anything": eq(m, m)}), refuses)


def test_a_contract_says_something_and_tells_results_from_arguments():
    with pytest.raises(ValueError, match="guarantees nothing"):
        contract({})
    with pytest.raises(ValueError, match="letter of an argument"):
        contract({"one": eq(i, 1)}, results=(i,))


def test_every_size_rule_has_laws_that_leave_one_offset():
    for rule in catalog.size_choices().values():
        assert rule.laws
        for shift in (-1, 1):
            wrong = replace(rule, offset=rule.offset + shift)
            refuted(shipped.offset(rule), printed(wrong.program))


def test_what_is_printed_of_the_proofs_counts_them():
    done = [execution.Execution("one", 5, 3, 20, ()), execution.Execution("two", 2, 2, 4, ())]
    assert shipped.summary(done) == "shipped code: 1 of 2 functions proved; 7 paths, 5 of them errors, 24 obligations"


@pytest.mark.parametrize("fault", [False, True])
def test_the_command_prints_what_was_proved_and_fails_where_something_was_not(monkeypatch, fault):
    size = PRINTED["size largest"]
    claims = {"no size": lt(size.contract.results[0], 0)} if fault else size.contract.guarantees
    found = shipped.Shipped(size.function, replace(size.contract, guarantees=claims))
    monkeypatch.setattr(verdicts, "prove_all", lambda follow: {})
    monkeypatch.setattr(shipped, "functions", lambda: {"size largest": found})
    done = CliRunner().invoke(main, ["prove"])
    assert done.exit_code == fault and f"shipped code: {1 - fault} of 1 functions proved; 1 paths" in done.output
    assert ("NOT PROVED  size largest, as shipped" in done.output) == fault


def test_a_truth_that_is_counted_is_a_fork():
    counted = {
        "both": Implies(And((ge(i, 1), ge(s, 1))), eq(m, 2)),
        "neither": Implies(And((lt(i, 1), lt(s, 1))), eq(m, 3)),
    }
    found = execution.prove_function(contract(counted), counts_a_truth)
    assert found.proved and found.paths == 4
    assert "one" in refuted(contract({"one": eq(m, 2)}), counts_a_truth)
