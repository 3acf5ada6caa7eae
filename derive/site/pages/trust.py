"""What you have to trust: every checker with what it takes for granted, and how each claim of the site is known."""

from dataclasses import dataclass

from derive.proof.checkers.execution import counts
from derive.site.pages import markup
from derive.site.pages.markup import count, prose
from derive.site.pages.theorems import status

CHECK = """```sh
cd docs/generated/coq
for file in $(cat order.txt); do coqc -Q . Padproof $file || break; done
```"""

COMMANDS = (
    (
        "derive prove",
        "the solver on every step, the grid, every path of the shipped code, and the intervals of the code to paste",
    ),
    ("derive prove --coq", "Coq on every step and on how the steps are put together"),
    (
        "derive prove --mutants",
        "every claim, formula and law changed in one place: a checker must prove none that is false",
    ),
    ("derive replay torch", "the recorded answers of a framework against what is predicted"),
    ("derive record torch", "asks the framework itself again"),
)


@dataclass(frozen=True)
class Known:
    """All that the site claims, with what was said of it.

    `theorems` and `modes` are by name and `reports` hold what the checkers said of them; `beyond` are the Coq versions, if
    any, that accepted what only Coq states; `statements` are the reports of the table of representability,
    `executions` what the solver said of the functions that `evaluate` runs, `answers` what was compared with
    frameworks, `corrected` the false sentences with what they promise and what is so, and `pasted` the functions of the
    code to paste with their widths.
    """

    theorems: dict
    modes: dict
    reports: dict
    beyond: tuple
    statements: tuple
    executions: tuple
    answers: tuple
    corrected: tuple
    pasted: tuple


def trust_page(known, solver):
    """The page: checkers, how to run them, and the table of assurance."""
    theorems, reports, answers = known.theorems, known.reports, known.answers
    of_theorems, of_modes = ([reports[name] for name in names] for names in (theorems, known.modes))
    accepted = sorted({report.coq for report in (*of_theorems, *of_modes, *known.statements) if report.coq})
    coq = " and ".join(accepted) or "Coq, not run here"
    total = sum(found.total for found in answers)
    disagreeing = sum(found.disagreements for found in answers)
    defective = sum(sum(found.defective.values()) for found in answers)
    body = [
        "# What you have to trust",
        "To believe a theorem here you need to trust one of its checkers, and that the statement in the proof file says "
        "what the page says; each checker can be run again. They share only the generator that prints the statements.",
        markup.table(
            ("checker", "says", "takes for granted"),
            (
                (
                    coq,
                    "each inferred line follows from the facts it cites, and the lines end in the theorem",
                    "Coq; that the statement in the proof file says what the page says: both are printed from one term",
                ),
                (
                    f"solver: {solver}",
                    "the same, line by line, and the whole from its assumptions",
                    "z3 and the translation of a quotient: the largest integer below, where the divisor is positive",
                ),
                (
                    "grid: NumPy",
                    "no counterexample, and no step without a case to speak of, in a box of small integers",
                    "nothing about other integers: it refutes, and proves nothing",
                ),
                (
                    "shipped code",
                    "each path of each function that `evaluate` runs keeps the laws, errors included",
                    "z3, and that Python's integers are integers",
                ),
                (
                    "intervals",
                    "no intermediate of the code to paste exceeds the integers of its language",
                    "that the extremes of a sum, product or quotient are at the ends of its operands' intervals; the "
                    "proof that an output size is at least 1",
                ),
                (
                    "frameworks",
                    "what one version answered to one-hot inputs, read off the response",
                    "the machine it ran on; nothing about sizes that were not asked",
                ),
            ),
        ),
        "## Check it yourself { #check }",
        "In a copy of the repository, with `coqc` alone, without Python or Padproof:",
        CHECK,
        "The files: [order.txt](../generated/coq/order.txt), [Prelude.v](../generated/coq/Prelude.v) with the one tactic "
        "that closes every step, then one file per theorem, per mode and per rule of *same*. The last, "
        "[Assumptions.v](../generated/coq/Assumptions.v), names every statement of all others and ends with "
        "`Print Assumptions`, which must answer that they are closed.",
        markup.table(("command", "runs"), tuple((f"`{command}`", words) for command, words in COMMANDS)),
        "## How each claim is known { #assurance }",
        markup.table(
            ("claims", "number", "by Coq", "by the solver", "else"),
            (
                _row("[theorems](index.md)", of_theorems, "definitions are marked as such"),
                (
                    "counts, existence, lists of layers: what the solver cannot state",
                    count(len(known.beyond), "statement"),
                    f"{sum(map(bool, known.beyond))}",
                    "–",
                    "on the page of the theorem that each rests on",
                ),
                _row(
                    "[modes](../modes/index.md): size, laws, transpose", of_modes, "the laws are quoted, by definition"
                ),
                _row(
                    "[which layer as which](representability-table.md), with the one that they all rest on",
                    known.statements,
                    "witnesses computed",
                ),
                _shipped(known.executions),
                _pasted(*known.pasted),
                (
                    "[answers of frameworks](../compare/index.md)",
                    f"{total:,}",
                    "–",
                    "–",
                    f"measured: {total - disagreeing - defective:,} as predicted, {defective:,} by a known fault, "
                    f"{disagreeing:,} unexplained",
                ),
                (
                    "[false sentences of documentation](../compare/claims.md)",
                    count(len(known.corrected), "sentence"),
                    "–",
                    "–",
                    f"quoted, cited; {sum(promised != so for promised, so in known.corrected)} contradicted by `evaluate`",
                ),
                ("what could not be run", "–", "–", "–", "cited, from source or documentation"),
            ),
        ),
        "<details markdown><summary>Theorem by theorem</summary>",
        markup.table(
            ("", "theorem", "solver", "Coq", "points"),
            tuple(
                (
                    theorem.number,
                    f"[{prose(theorem.name)}]({slug}.md)",
                    status(reports[slug]),
                    reports[slug].coq or "–",
                    f"{reports[slug].points:,}",
                )
                for slug, theorem in theorems.items()
            ),
        ),
        "</details>",
        prose("What one theorem cites is proved before it; a theorem counts as proved only if all that it cites is."),
    ]
    return markup.page(
        "What you have to trust",
        "Every checker with what it takes for granted, and how each claim of the site is known.",
        "\n\n".join(body),
        origin="the runs of all checkers",
    )


def _shipped(executions):
    paths, errors, owed = counts(executions)
    proved = sum(found.proved for found in executions)
    rest = f"{count(paths, 'path')} followed, {errors:,} of them refusals; {count(owed, 'obligation')}"
    return "functions that `evaluate` runs", count(len(executions), "function"), "–", f"{proved:,}", rest


def _pasted(functions, widths):
    rest = "; ".join(
        markup.raised(f"{width.intermediates:,} intermediates within {width.name} for arguments up to 2^{width.power}")
        for width in widths.values()
    )
    return "[code to paste](../code.md)", count(len(functions), "function"), "–", "–", f"by intervals: {rest}"


def _row(name, reports, rest):
    certified = sum(bool(report.coq) for report in reports)
    proved = sum(report.proved for report in reports)
    return name, count(len(reports), "statement"), f"{certified:,}", f"{proved:,}", rest
