"""The shipped code itself: a Python function is run on symbolic integers, and each of its paths owes a contract.

A contract says what the function promises, in statements; no formula of the function is among them. A path that returns
owes every demand and every claim, of what it returned. A path that raises owes that it is an `OutOfDomain` in which
everything said is so: the demand is the first of the contract's that fails there, and the values are those of the
quantities it names. And no integers are left out: where a path turns off, another one goes on.
"""

from dataclasses import dataclass, field
from functools import partial

from derive.language.symbols import m, s
from derive.language.terms import (
    And,
    Implies,
    Relation,
    both,
    ceil_div,
    divisions_in,
    either,
    eq,
    floor_div,
    ge,
    holds,
    rebuild,
    substitute,
    symbols_in,
    value,
)
from derive.proof.checkers import smt, symbolic
from derive.proof.checkers.symbolic import Refused, opposite, term_of
from derive.proof.derivation import Obligation, divisor_obligations
from derive.runtime.errors import OutOfDomain

CEILING = Obligation("⌊-m/s⌋ = -⌈m/s⌉", (ge(s, 1),), eq(floor_div(-m, s), -ceil_div(m, s)))


@dataclass(frozen=True)
class Demand:
    """A relation that must hold of the arguments, and what an error says where it does not.

    `spoken` gives the names by which an error calls symbols that no caller has heard of.
    """

    statement: object
    way_out: str
    spoken: dict = field(default_factory=dict)

    @property
    def words(self):
        """The relation as an error says it."""
        return substitute(self.statement, self.spoken)


@dataclass(frozen=True, eq=False)
class Contract:
    """What `function(**arguments)` promises: where every demand holds, the `results` satisfy the `guarantees`.

    Symbols of results are not among the arguments. `names` are terms in the arguments that have a letter of their own,
    and `lemmas` are statements about those letters, proved on each path before they are used. A demand may be about a
    result; then the guarantees about that result alone say what it is.
    """

    name: str
    title: str
    arguments: tuple
    results: tuple
    guarantees: dict
    demands: tuple = ()
    names: dict = field(default_factory=dict)
    lemmas: tuple = ()

    def __post_init__(self):
        if set(self.results) & {*self.arguments, *self.names}:
            raise ValueError(f"{self.name}: a result has the letter of an argument")
        if not self.guarantees:
            raise ValueError(f"{self.name} guarantees nothing")

    @property
    def definitions(self):
        """What the letters mean, as statements."""
        return tuple(eq(symbol, term) for symbol, term in self.names.items())


@dataclass(frozen=True)
class Execution:
    """What the solver said of one function: how many paths, how many of these end in an error, how much was owed.

    `failures` are (what, why it is not proved).
    """

    name: str
    paths: int
    errors: int
    owed: int
    failures: tuple

    @property
    def proved(self):
        """Every path closed, and there is one that returns."""
        return not self.failures and self.paths > self.errors


def counts(executions):
    """(paths, how many of them are errors, obligations) of some executions together."""
    return tuple(sum(getattr(found, count) for found in executions) for count in ("paths", "errors", "owed"))


def prove_function(contract, function, running=(), hasty=False, effort=smt.EFFORT, ask=None):
    """Run a function on symbolic integers and check every path against the contract; `hasty` stops at a failure.

    `running` are the functions in question where `function` only calls them; `ask` stands in for `smt.answer`.
    """
    found, owed, failures = [], 0, []
    check = partial(smt.check, effort=effort, ask=ask)
    closed = {(CEILING.context, CEILING.claim): check(CEILING).reason}
    try:
        walked = symbolic.paths(function, contract.arguments, contract.names, running)
        for thing in owed_by(contract, function, walked, found):
            owed += 1
            if isinstance(thing, Obligation):
                key = thing.context, thing.claim
                if key not in closed:
                    closed[key] = _closed(contract, thing, check, closed)
                label, reason = thing.label, closed[key]
            else:
                label, reason = thing
            if reason:
                failures.append((label, reason))
                if hasty:
                    break
    except Refused as reason:
        failures.append(("the run", f"refused: {reason}"))
    errors = sum(path.error is not None for path in found)
    return Execution(contract.name, len(found), errors, owed, tuple(failures))


def owed_by(contract, function, walked, found):
    """Everything that a contract asks of the paths: obligations, and (what, why not, if not) of the rest.

    The paths are put into `found` as they are walked.
    """
    seen = set()
    yield CEILING
    for path in walked:
        found.append(path)
        yield "the example of a path", _witness_fault(contract, function, path)
        yield from path.owed
        if path.error is not None:
            yield from _refusing(contract, path)
            continue
        returned = _returned(contract, path.result)
        if returned is None:
            yield "the result", f"{path.result!r} is not {len(contract.results)} integers"
            continue
        yield from _answering(contract, path, returned)
        seen |= _not_vacuous(contract, path, returned, seen)
    yield from _coverage(found)
    for label, claim in contract.guarantees.items():
        if isinstance(claim, Implies) and label not in seen:
            yield label, "vacuous: no path reaches what it speaks of"


def _answering(contract, path, returned):
    context = (*path.conditions, *returned)
    for demand in contract.demands:
        yield Obligation(f"answers only where {demand.words}", context, demand.statement)
    guarantees = [Obligation(label, context, claim) for label, claim in contract.guarantees.items()]
    yield from divisor_obligations(context, guarantees)
    yield from guarantees


def _returned(contract, result):
    """What each result is on a path, as statements; None where it is not as many integers."""
    values = result if isinstance(result, tuple) else (result,)
    terms = [term_of(number) for number in values]
    if len(terms) != len(contract.results) or None in terms or any(type(number) is bool for number in values):
        return None
    return tuple(eq(symbol, term) for symbol, term in zip(contract.results, terms, strict=True))


def _refusing(contract, path):
    """What an error path owes: it names the first demand that fails, and says what is so."""
    error = path.error
    if type(error) is not OutOfDomain:
        yield "the error", f"{type(error).__name__}: {error}"
        return
    values = {name: term_of(number) for name, number in error.values.items()}
    said = symbolic.read(error.requirement, values)
    place = next((at for at, demand in enumerate(contract.demands) if _same(said, demand.words)), None)
    if place is None or None in values.values():
        yield "the error", f"says {error.requirement} of {error.values}, which is no demand"
        return
    demand = contract.demands[place]
    spoken = {name: symbol for symbol, name in demand.spoken.items()}
    meant = {symbol: spoken.get(symbol, symbol) for symbol in symbols_in(said)}
    if {symbol.name for symbol in meant} != set(values):
        yield "the error", f"says {error.requirement} with the values of {', '.join(values)}"
    if (error.mode, error.way_out) != (contract.title, demand.way_out):
        yield "the error", f"speaks of {error.mode!r} and says {error.way_out!r}"
    results = {meant[symbol]: values.get(symbol.name) for symbol in meant if meant[symbol] in contract.results}
    context = (*path.conditions, *(eq(symbol, term) for symbol, term in results.items() if term is not None))
    for earlier in contract.demands[:place]:
        yield Obligation(f"the first that fails is {earlier.words}", context, earlier.statement)
    yield Obligation(f"refuses only where not {demand.words}", context, opposite(demand.statement))
    for symbol, quantity in meant.items():
        if symbol.name in values and quantity not in contract.results:
            yield Obligation(f"the error's {symbol}", context, eq(values[symbol.name], quantity))
    about = [
        Obligation(f"the error's {', '.join(map(str, results))}: {label}", context, claim)
        for label, claim in contract.guarantees.items()
        if results and symbols_in(claim) & set(contract.results) == set(results)
    ]
    if results and not about:
        yield "the error", f"nothing claimed says what {', '.join(map(str, results))} is"
    yield from divisor_obligations(context, about)
    yield from about


def _same(said, words):
    """Whether two relations are the same but for the order of a sum."""
    return said is not None and said.op == words.op and (said.lhs - said.rhs - words.lhs + words.rhs).expand() == 0


def _coverage(found):
    """Where a path turns off, the other side must be some path's too, or impossible."""
    following = {}
    for path in found:
        for place, condition in enumerate(path.conditions):
            following.setdefault(path.conditions[:place], {})[condition] = None
    for before, conditions in following.items():
        if not any(opposite(condition) in conditions for condition in conditions):
            yield Obligation("no numbers are left out", before, either(*conditions))
    if len({path.conditions for path in found}) < len(found):
        yield "the paths", "two of them have the same conditions"


def _witness_fault(contract, function, path):
    """Why the function, run on the plain integers of the example, does not do what the path says; None where it does."""
    numbers = dict(path.example)
    for symbol, term in contract.names.items():
        numbers[symbol] = value(term, numbers)
    if not all(holds(condition, numbers) for condition in path.conditions):
        return f"{path.example} is not on it"

    def plain(number):
        return value(term_of(number), numbers)

    try:
        done = function(**{symbol.name: number for symbol, number in path.example.items()})
    except OutOfDomain as error:
        if type(path.error) is not OutOfDomain:
            return f"raises {error} at {path.example}"
        expected = OutOfDomain(
            path.error.mode,
            path.error.requirement,
            path.error.way_out,
            {name: plain(number) for name, number in path.error.values.items()},
        )
        return None if str(error) == str(expected) else f"says {error} instead of {expected}"
    except Exception as error:
        return f"raises {error!r} at {path.example}"
    if path.error is not None or _returned(contract, path.result) is None:
        return f"gives {done} at {path.example}"
    symbolic_result = path.result if isinstance(path.result, tuple) else (path.result,)
    expected = tuple(map(plain, symbolic_result))
    done = done if isinstance(done, tuple) else (done,)
    return None if done == expected else f"gives {done} instead of {expected} at {path.example}"


def _not_vacuous(contract, path, returned, seen):
    """Labels of the conditional guarantees whose condition some numbers on the path satisfy."""
    context = (*contract.definitions, *path.conditions, *returned)
    reached = set()
    for label, claim in contract.guarantees.items():
        unseen = isinstance(claim, Implies) and label not in seen
        if unseen and symbolic.point((*context, claim.condition)) is not None:
            reached.add(label)
    return reached


def _closed(contract, obligation, check, closed):
    """None when the solver closes an obligation, else why not.

    At first the named terms are letters of which only the lemmas are known, then what they are.
    """
    if obligation.claim in obligation.context or _is_identity(obligation.claim):
        return None
    context = tuple(rebuild(known, _with_ceilings) for known in obligation.context)
    claim = rebuild(obligation.claim, _with_ceilings)
    letters = symbols_in(both(*context, claim)) & set(contract.names)
    known = contract.lemmas if letters and _lemmas_hold(contract, context, check, closed) else ()
    for facts in (known, (*known, *contract.definitions)) if letters else ((),):
        verdict = check(Obligation(obligation.label, (*facts, *context), claim))
        if verdict.proved:
            return None
    return verdict.reason


def _is_identity(claim):
    return isinstance(claim, Relation) and claim.op == "=" and claim.lhs == claim.rhs


def _with_ceilings(term):
    """The same term with ⌈m/s⌉ for each -⌊-m/s⌋, as Python writes it: by `CEILING`, which every function owes."""
    return term.replace(
        lambda part: isinstance(part, floor_div) and part.args[0].could_extract_minus_sign(),
        lambda part: -ceil_div(-part.args[0], part.args[1]),
    )


def _lemmas_hold(contract, context, check, closed):
    plain = tuple(
        known for known in context if not divisions_in(known) and symbols_in(known) <= set(contract.arguments)
    )
    if plain not in closed:
        owed = Obligation("lemmas", (*plain, *contract.definitions), And(contract.lemmas))
        closed[plain] = check(owed).proved
    return closed[plain]
