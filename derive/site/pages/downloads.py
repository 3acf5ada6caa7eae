"""A theorem to take away: as a TeX document, as SymPy expressions, and the questions that the solver was asked."""

import re
from textwrap import fill

from derive.language.printers.latex import latex
from derive.language.printers.sympy_source import sympy_source
from derive.language.printers.text import text
from derive.language.symbols import quantity
from derive.language.terms import symbols_in
from derive.site.pages.markup import set_out

SIGNS = {"<=>": r"\iff", "=>": r"\implies", "<=": r"\le", ">=": r"\ge"}
TEX = {
    "k̂": r"$\hat{k}$",
    "′": "$'$",
    "·": r"$\cdot$",
    "⌈": r"$\lceil$",
    "⌉": r"$\rceil$",
    "⌊": r"$\lfloor$",
    "⌋": r"$\rfloor$",
    "≤": r"$\le$",
    "≥": r"$\ge$",
    "≡": r"$\equiv$",
    ">": "$>$",
    "<": "$<$",
    "ρ": r"$\rho$",
    "…": r"\dots{}",
    "−": "$-$",
    " - ": " $-$ ",
}
NAMED = re.compile(r"\b[a-z]{2,}(?:_[a-z]+)+\b")
INDEXED = re.compile(r"\b([a-z])_([a-z]+)\b")
PREAMBLE = r"""\documentclass[11pt]{article}
\usepackage[a4paper, margin=22mm]{geometry}
\usepackage{amsmath, amssymb}
\allowdisplaybreaks
\setlength{\parindent}{0pt}
"""


def tex(theorem, report, solver):
    """A LaTeX document of the statement and every step."""
    derivation = theorem.derivation
    given = ", ".join(f"${latex(statement)}$" for statement in derivation.assumptions)
    named = ", ".join(f"${latex(symbol)} = {latex(term)}$" for symbol, term in theorem.spoken_of.items())
    checked = f"Every step is closed by {solver} over all integers." if report.proved else "Not proved."
    if report.coq:
        checked += f" {report.coq} accepts every step and how they are put together."
    body = [
        rf"\section*{{{theorem.number}\quad {in_tex(theorem.name)}}}",
        in_tex(theorem.sentence),
        "For all integers" + (f" with {given}:" if given else ":"),
        rf"\[ {set_out(derivation.goal)} \]",
        f"where {named}." if named else "",
        r"\subsection*{Derivation}",
        *(part for step in derivation.steps for part in _tex_step(step)),
        rf"\[ {set_out(derivation.goal)} \tag*{{$\blacksquare$}} \]",
        in_tex("By " + _facts(derivation.goal_using) + ". " + checked),
    ]
    written = "\n\n".join(part for part in body if part)
    return f"% Printed by Padproof from derive/theorems.\n{PREAMBLE}\\begin{{document}}\n{written}\n\\end{{document}}\n"


def in_tex(words):
    """A plain sentence as TeX."""
    for sign, written in TEX.items():
        words = words.replace(sign, written)
    words = NAMED.sub(lambda name: rf"\texttt{{{name.group().replace('_', chr(92) + '_')}}}", words)
    return INDEXED.sub(r"$\1_{\\text{\2}}$", words).replace("%", r"\%").replace("&", r"\&")


def _facts(facts):
    return ", ".join(f"({fact.label})" for fact in facts)


def _tex_step(step):
    """A sentence that says why, and the displayed step, tagged with its number."""
    fact = step.fact
    if step.kind == "chain":
        yield "\\begin{align*}\n" + " \\\\\n".join(_tex_lines(step)) + "\n\\end{align*}"
        return
    yield in_tex(_reason(step))
    yield rf"\[ {set_out(fact.statement)} \tag{{{fact.label}}} \]"


def _reason(step):
    used = tuple(fact for line in step.lines[-1:] for fact in line.using)
    by = f", by {_facts(used)}" if used else ""
    match step.kind:
        case "given":
            return "Assumption:"
        case "let":
            return "Definition:"
        case "assume":
            return "A case:"
        case "cite":
            return f"{step.start.number} {step.start.name}{by}:"
        case "under":
            case, inner = used
            return f"The case {_facts((case,))} gives {_facts((inner,))}:"
        case "cases":
            branches = _facts([branch.using[0] for branch in step.lines[:-1]])
            return f"In every case, {branches}: {step.lines[-1].why}{by}:"
    return f"{step.lines[0].why}{by}:"


def _tex_lines(step):
    yield rf"& {latex(step.start)} \tag{{{step.fact.label}}}"
    for line in step.lines:
        why = in_tex(line.why) + (f" {_facts(line.using)}" if line.using else "")
        sign = SIGNS.get(line.sign, line.sign)
        yield rf"& \quad {sign} {latex(line.right)} && \text{{\small {why}}}"


def sympy_script(theorem):
    """A Python file that needs SymPy alone: assumptions, definitions, claim, each displayed fact, and their values."""
    derivation = theorem.derivation
    statements = [fact.statement for fact in derivation.facts] + [derivation.goal]
    letters = sorted(set().union(*map(symbols_in, statements)), key=lambda symbol: quantity(symbol).rank)
    names = [symbol.name for symbol in letters]
    meanings = [f"{symbol.name:<{max(map(len, names))}}  {_meaning(symbol)}" for symbol in letters]
    body = [fact for fact in derivation.facts if fact.kind not in ("given", "let")]
    head = f"{theorem.number} {theorem.name}.\n\n{fill(theorem.sentence, 110)}"
    lines = [
        f'"""{head}\n\n' + "\n".join(meanings) + '\n\nPrinted by Padproof; needs SymPy alone.\n"""\n',
        "from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or",
        "from sympy import ceiling, floor, symbols, sympify\n",
        *(f'{name} = symbols("{name}", integer=True)' for name in names),
        "",
        "assumptions = [",
        *(f"    {sympy_source(statement)}," for statement in derivation.assumptions),
        "]",
        "definitions = {",
        *(f"    {symbol.name}: {sympy_source(term)}," for symbol, term in derivation.definitions.items()),
        "}",
        f"claim = {sympy_source(derivation.goal)}",
        "facts = {",
        *(f'    "{fact.label}": {sympy_source(fact.statement)},  # {_kind(fact)}' for fact in body),
        "}",
        AT,
    ]
    return "\n".join(lines)


AT = '''

def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
'''


def _meaning(symbol):
    found = quantity(symbol)
    return f"{found.letter}: {found.meaning}"


def _kind(fact):
    return {"cite": "an earlier theorem", "assume": "a case"}.get(fact.kind, "a step")


def smt_script(title, words, verdicts, solver):
    """The questions that the solver answered with "unsat", which together are the proof."""
    total = sum(len(verdict.questions) for verdict in verdicts)
    lines = [
        f"; {title}",
        *(f"; {line}" for line in fill(words, 110).splitlines()),
        ";",
        "; Each question asks for integers at which something that the proof needs is false. There are none: the",
        f"; answer to all {total} must be unsat, as {solver} answers. Printed by Padproof.",
    ]
    for verdict in verdicts:
        owed = verdict.obligation
        if not verdict.proved:
            lines.append(f"\n; not closed: {owed.label}: {text(owed.claim)}")
        for place, script in enumerate(verdict.questions, 1):
            part = f", part {place} of {len(verdict.questions)}" if len(verdict.questions) > 1 else ""
            lines.append(f"\n; {owed.label}{part}: {text(owed.claim)}")
            lines.append(f"{script}(set-info :status unsat)\n(check-sat)\n(reset)")
    return "\n".join(lines) + "\n"


def files(theorem, report, solver):
    """{path below docs/generated: text} of a theorem's files."""
    return {
        f"tex/{theorem.slug}.tex": tex(theorem, report, solver),
        f"sympy/{theorem.slug}.py": sympy_script(theorem),
        f"smt/{theorem.slug}.smt2": smt_script(
            f"{theorem.number} {theorem.name}", theorem.sentence, report.solver, solver
        ),
    }
