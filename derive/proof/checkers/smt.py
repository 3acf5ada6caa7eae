"""The solver: z3 closes an obligation over all integers, or does not.

`context and not claim` must be unsatisfiable. What is known of a quotient is known only where its divisor is positive,
so a step that needs that must cite it. An unknown and a counterexample are both "not proved".

The effort is bounded by the solver's own count of its steps and each question is asked in a context of its own: so the
answer is the same on a slow machine, beside other work, and for whoever puts the printed question to the same solver.
"""

from dataclasses import dataclass
from hashlib import sha256

from derive.language.printers.smtlib import print_question
from derive.language.terms import And, Iff, Implies

EFFORT = 12_000_000
ATTEMPTS = ((False, 8), (True, 2), (False, 1), (True, 1))  # (native, the share of the effort)
SECONDS = 120  # a solver that does not count is stopped; nothing here comes near


@dataclass(frozen=True)
class Verdict:
    """Whether an obligation holds by one checker, and what it said otherwise.

    `questions` are the scripts that the solver answered with "unsat", one for each part of the obligation.
    """

    obligation: object
    proved: bool
    reason: str = ""
    questions: tuple = ()


def available():
    """None if z3, and NumPy for the grid, can be used; otherwise how to get them."""
    try:
        import numpy  # noqa: F401
        import z3  # noqa: F401
    except ImportError as error:
        return f"{error.name} is not installed: python -m pip install 'numpy>=2' 'z3-solver==5.4.1.0'"
    return None


def version():
    """The solver and its version, as a reader should see it."""
    import z3

    return f"z3 {z3.get_version_string()}"


def check(obligation, effort=EFFORT, ask=None):
    """The solver's verdict on one obligation, which it may take apart: each part and each direction by itself.

    `ask` stands in for `answer`.
    """
    asked = []
    for context, claim in _split(obligation.context, obligation.claim):
        script, reason = _refute(context, claim, effort, ask or answer)
        if reason:
            return Verdict(obligation, False, reason)
        asked.append(script)
    return Verdict(obligation, True, "", tuple(asked))


def answer(script, effort):
    """("unsat", ""), ("unknown", why) or ("sat", {letter: number}) for a script."""
    import z3

    solver = z3.Solver(ctx=z3.Context())
    solver.set("rlimit", effort)
    solver.set("timeout", 1000 * SECONDS)
    solver.set("ctrl_c", False)  # an interrupt is for the process that asks; the solver would take it for an answer
    solver.from_string(script)
    said = str(solver.check())
    if said == "sat":
        model = solver.model()
        return said, {str(name): model[name].as_long() for name in model.decls() if name.arity() == 0}
    reason = solver.reason_unknown() if said == "unknown" else ""
    if "interrupt" in reason:
        raise KeyboardInterrupt(reason)
    return said, reason


class Closed:
    """The scripts that the solver answered with "unsat", by digests: what it closed once need not be asked again.

    The answer depends on the script, the effort and the solver alone: `digests` are of the same solver. Whatever else it
    answered is asked again.
    """

    def __init__(self, digests=()):
        self.digests = dict.fromkeys(digests)

    def ask(self, script, effort):
        """`answer`, which is asked only where it did not close the script before."""
        digest = sha256(f"{effort} {script}".encode()).digest()
        if digest in self.digests:
            return "unsat", ""
        told = answer(script, effort)
        if told[0] == "unsat":
            self.digests[digest] = None
        return told


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


def _refute(context, claim, effort, ask):
    """(script, None) when `context and not claim` is unsatisfiable; else (None, why it is not known to be)."""
    found = "unknown"
    for native, share in ATTEMPTS:
        script = print_question(context, claim, native)
        said, found = ask(script, effort // share)
        if said == "unsat":
            return script, None
        if said == "sat":
            letters = sorted(name for name in found if not name.startswith(("quotient_", "rest_")))
            return None, "false at " + ", ".join(f"{letter} = {found[letter]}" for letter in letters)
    return None, found
