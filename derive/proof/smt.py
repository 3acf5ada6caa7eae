"""The solver: z3 closes an obligation over all integers, or does not.

`context and not claim` must be unsatisfiable. What is known of a quotient is known only where its divisor is positive,
so a step that needs that must cite it. A timeout, an unknown and a counterexample are all "not proved".
"""

from dataclasses import dataclass

from derive.terms import And, Iff, Implies

MILLISECONDS = 4000


@dataclass(frozen=True)
class Verdict:
    """Whether an obligation holds by one checker, and what it said otherwise."""

    obligation: object
    proved: bool
    reason: str = ""


def available():
    """None if z3 can be used; otherwise how to get it."""
    try:
        import z3  # noqa: F401
    except ImportError:
        return "z3 is not installed: python -m pip install 'z3-solver==5.4.1.0'"
    return None


def version():
    """The solver and its version, as a reader should see it."""
    import z3

    return f"z3 {z3.get_version_string()}"


def check(obligation, milliseconds=MILLISECONDS):
    """The solver's verdict on one obligation, which it may take apart: each part and each direction by itself."""
    for context, claim in _split(obligation.context, obligation.claim):
        reason = _refute(context, claim, milliseconds)
        if reason:
            return Verdict(obligation, False, reason)
    return Verdict(obligation, True)


def _split(context, claim):
    match claim:
        case And(parts):
            for part in parts:
                yield from _split(context, part)
        case Iff(left, right):
            yield from _split((*context, left), right)
            yield from _split((*context, right), left)
        case Implies(condition, conclusion):
            yield from _split((*context, condition), conclusion)
        case _:
            yield context, claim


def _refute(context, claim, milliseconds):
    """None when `context and not claim` is unsatisfiable; else why it is not known to be."""
    import z3

    reason = "unknown"
    for native, share in ((False, 8), (True, 2), (False, 1), (True, 1)):
        solver = z3.Solver()
        solver.set("timeout", milliseconds // share)
        _load(solver, context, claim, native)
        answer = solver.check()
        if answer == z3.unsat:
            return None
        if answer == z3.sat:
            model = solver.model()
            names = (str(name) for name in model.decls() if name.arity() == 0)
            letters = sorted(name for name in names if not name.startswith(("quotient_", "rest_")))
            return "false at " + ", ".join(f"{letter} = {model[z3.Int(letter)]}" for letter in letters)
        reason = solver.reason_unknown()
    return reason


def _load(solver, context, claim, native):
    import z3

    from derive.printers.z3 import Z3Printer

    printer = Z3Printer(native)
    known = [printer.statement(statement) for statement in context]
    negated = z3.Not(printer.statement(claim))
    solver.add(*known, *printer.definitions, negated)
