"""A page per theorem, and their index."""

import re
from dataclasses import dataclass
from textwrap import indent

from derive.language.printers.latex import latex
from derive.proof.checkers.coq import module_name
from derive.proof.theorem import REMARK, THEOREM
from derive.site import figures
from derive.site.pages import markup
from derive.site.pages.markup import block, conjunction, count, display, inline, paragraph, prose, show

SIGNS = {"<=>": r"\iff", "=>": r"\implies", "<=": r"\le", ">=": r"\ge", "=": "=", "<": "<", ">": ">"}
LONG = 90


def theorem_page(theorem, report, solver, needed, used_by, beyond=()):
    """`report` is what the checkers said, `needed` what fails without each assumption, `used_by` what rests on it.

    `beyond` are the statements about it that only Coq makes, each with its file and the Coq that accepted it.
    """
    body = [
        f'# <span class="pp-number">{_called(theorem)}</span> {prose(theorem.name)}',
        prose(theorem.sentence),
        _statement(theorem),
        f"**Why it matters.** {prose(theorem.why)}",
        prose(theorem.remark),
        "## Derivation { #derivation }",
        derivation_table(theorem.derivation),
        _downloads(theorem, report),
        "## How it was checked { #checked }",
        _checked(report, solver),
        _beyond(beyond),
        _necessity(needed),
        f"## Sources {markup.warrant('cited', 'cited')} {{ #sources }}" if theorem.sources else "",
        markup.sources(theorem.sources),
        "## Connections { #connections }",
        _connections(theorem, used_by),
        _citation(theorem),
    ]
    return markup.page(
        f"{_called(theorem)} {prose(theorem.name)}",
        prose(theorem.sentence),
        "\n\n".join(part for part in body if part),
        order=[int(part) for part in theorem.number.split(".")],
        origin="derive/theorems",
    )


def _called(theorem):
    """Its number, and what it is where that is no theorem."""
    return theorem.number if theorem.kind == THEOREM else f"{theorem.kind} {theorem.number}"


def _statement(theorem):
    derivation = theorem.derivation
    given = conjunction(inline(statement) for statement in derivation.assumptions) if derivation.assumptions else ""
    opening = f"For all integers with {given}:" if given else "For all integers:"
    where = ""
    if theorem.spoken_of:
        named = conjunction(rf"${latex(symbol)} = {latex(term)}$" for symbol, term in theorem.spoken_of.items())
        where = paragraph("pp-where", f"where {named}.")
    return block("pp-statement", paragraph("pp-given", opening), display(theorem.claim), where)


def _downloads(theorem, report):
    links = [f"[TeX](../generated/tex/{theorem.slug}.tex)", f"[SymPy](../generated/sympy/{theorem.slug}.py)"]
    links.append(f"[SMT-LIB](../generated/smt/{theorem.slug}.smt2)")
    links.append(f"[Coq](../generated/coq/{module_name(report.name)}.v)")
    return paragraph("pp-downloads", "The proof as a file: " + "\u00a0· ".join(links))


def derivation_table(derivation, prefix="fact", folder=""):
    """Every line with its reason and the facts it cites; `prefix` keeps ids apart where a page shows two."""
    rows = _Rows(prefix, folder)
    lines = [line for step in derivation.steps for line in rows.step(step)]
    end = ' <span class="pp-qed">∎</span>'
    last = derivation.steps[-1].fact if derivation.steps else None
    if derivation.goal_using == (last,) and last.statement == derivation.goal:
        lines[-1] = lines[-1].removesuffix("</td></tr>") + end + "</td></tr>"
    else:
        lines.append(rows.row(None, show(derivation.goal), rows.cites(derivation.goal_using) + end, kind="pp-goal"))
    return '<div class="pp-derivation" markdown>\n<table markdown>\n' + "\n".join(lines) + "\n</table>\n</div>"


@dataclass(frozen=True)
class _Rows:
    """Table rows of one derivation. `folder` leads from the page to the theorems."""

    prefix: str
    folder: str

    def step(self, step):
        """The rows of one step: one, or one per line of a chain."""
        fact = step.fact
        formula = show(fact.statement)
        match step.kind:
            case "given":
                return [self.row(fact, formula, "assumption")]
            case "let":
                return [self.row(fact, formula, "definition")]
            case "assume":
                return [self.row(fact, formula, "a case", kind="pp-case")]
            case "cite":
                cited = step.start
                link = f"[{cited.number} {prose(cited.name)}]({self.folder}{cited.slug}.md)"
                return [self.row(fact, formula, f"{link} {self.cites(step.lines[0].using)}")]
            case "chain":
                return self.chain(step)
            case "cases":
                *branches, last = step.lines
                which = conjunction(self.cites((branch.using[0],)) for branch in branches)
                return [
                    self.row(
                        fact, show(last.right), f"in every case, {which}: {prose(last.why)} {self.cites(last.using)}"
                    )
                ]
            case "under":
                case, inner = step.lines[0].using
                return [self.row(fact, formula, f"the case {self.cites((case,))} gives {self.cites((inner,))}")]
        return [self.row(fact, formula, self.reason(step.lines[0]))]

    def chain(self, step):
        """A chain opens with its left side, on a line of its own where both sides are long.

        A step that only reorders a sum, so that both sides are written alike, is checked and not shown.
        """
        first, *rest = step.lines
        opening = latex(step.start)
        if len(opening) + len(latex(first.right)) > LONG:
            rows = [self.row(step.fact, rf"$\displaystyle {opening}$", ""), self.next(first)]
        else:
            rows = [
                self.row(
                    step.fact,
                    rf"$\displaystyle {opening} {SIGNS[first.sign]} {latex(first.right)}$",
                    self.reason(first),
                )
            ]
        shown_before = latex(first.right)
        for line in rest:
            if latex(line.right) != shown_before:
                rows.append(self.next(line))
            shown_before = latex(line.right)
        return rows

    def next(self, line):
        return self.row(
            None, rf"$\displaystyle {SIGNS[line.sign]} {latex(line.right)}$", self.reason(line), kind="pp-next"
        )

    def row(self, fact, formula, reason, kind=""):
        name = f' id="{self.prefix}-{fact.label}"' if fact else ""
        style = f' class="{kind}"' if kind else ""
        cells = (
            ("pp-label", f"({fact.label})" if fact else ""),
            ("pp-formula", formula),
            ("pp-reason", reason.strip()),
        )
        return (
            f"<tr{name}{style} markdown>"
            + "".join(f'<td class="{cell}" markdown="span">{text}</td>' for cell, text in cells)
            + "</tr>"
        )

    def reason(self, line):
        return f"{prose(line.why)} {self.cites(line.using)}"

    def cites(self, facts):
        return " ".join(f'<a class="pp-cite" href="#{self.prefix}-{fact.label}">({fact.label})</a>' for fact in facts)


def status(report):
    """The warrant of a report: proved only where the solver closed everything."""
    if report.proved:
        return markup.warrant("proved", "proved")
    return markup.warrant("failed", "not proved")


def _checked(report, solver):
    closed = sum(verdict.proved for verdict in report.solver)
    refuted = sum(verdict.counterexample is not None for verdict in report.grid)
    lines = [
        f"{status(report)} by {solver}: {closed} of {count(len(report.solver), 'obligation')} closed over all "
        "integers, each step from the facts it cites and the whole from the assumptions: "
        f"[{report.name}.smt2](../generated/smt/{report.name}.smt2) asks again.",
        f"Second witness: {count(report.points, 'integer point')} of a box, {refuted or 'none'} a counterexample.",
        certificate_words(report, "../generated/coq/"),
        "[What you have to trust](trust.md) for this.",
    ]
    return markup.listing(filter(None, lines))


def certificate_words(report, folder):
    """Which Coq accepted the printed file, with the file; empty where none did."""
    if not report.coq:
        return ""
    name = f"{module_name(report.name)}.v"
    return (
        f"{report.coq} accepts every step from the facts it cites, that the steps end in what is stated, "
        f"and all else that is owed, without axioms: [{name}]({folder}{name})."
    )


def _beyond(found):
    lines = [
        f"{prose(each.sentence)} {checker} accepts it: [{name}](../generated/coq/{name})."
        for each, name, checker in found
        if checker
    ]
    return "What only Coq can say of it:\n\n" + markup.listing(lines) if lines else ""


def _necessity(needed):
    if not needed:
        return ""
    rows = [(inline(necessity.assumption), _failure(necessity)) for necessity in needed]
    return "What fails without each assumption:\n\n" + markup.table(("without", "fails at"), rows)


def _failure(necessity):
    if necessity.counterexample is not None:
        point = necessity.counterexample.items()
        return ", ".join(f"${latex(symbol)} = {number}$" for symbol, number in point)
    if necessity.divisor is not None:
        return f"division by {inline(necessity.divisor)} would have no meaning"
    return "nothing that the grid could find"


def _citation(theorem):
    """How to cite it: its address stays, whatever its number becomes."""
    name = re.sub(r"[$\\{}]", "", prose(theorem.name))
    entry = (
        f"@misc{{padproof-{theorem.slug},\n  author = {{{{The Padproof authors}}}},\n  title = {{{{{name}}}}},\n"
        f"  howpublished = {{Padproof, {theorem.kind.lower()} {theorem.number}}},\n"
        f"  note = {{theorems/{theorem.slug}}},\n}}"
    )
    return f'??? note "Cite this {theorem.kind.lower()}"\n\n    ```bibtex\n' + indent(entry, "    ") + "\n    ```"


def _connections(theorem, used_by):
    lines = []
    if theorem.uses:
        lines.append(
            "Uses " + conjunction(f"[{used.number} {prose(used.name)}]({used.slug}.md)" for used in theorem.uses) + "."
        )
    theorems, modes = used_by
    if theorems:
        lines.append(
            "Used by " + conjunction(f"[{user.number} {prose(user.name)}]({user.slug}.md)" for user in theorems) + "."
        )
    if modes:
        lines.append(
            "Modes that rest on it: " + conjunction(f"[`{mode.name}`](../modes/{mode.name}.md)" for mode in modes) + "."
        )
    lines.append("[All theorems](index.md) · [Notation](../notation.md)")
    return markup.listing(lines)


def index_page(theorems, titles, reports, solver):
    """All theorems by family with their warrant, after the picture of which uses which; `titles` are the families'."""
    proved = sum(reports[theorem.slug].proved for theorem in theorems)
    checked = " and proved" if proved == len(theorems) else f"; {proved} of them proved"
    verdicts = [verdict for theorem in theorems for verdict in reports[theorem.slug].solver]
    closed = sum(verdict.proved for verdict in verdicts)
    points = sum(reports[theorem.slug].points for theorem in theorems)
    accepted = [reports[theorem.slug].coq for theorem in theorems]
    checker = next(filter(None, accepted), "")
    told = (
        f" {checker} accepts {_all_or(sum(map(bool, accepted)), len(theorems))} theorems and remarks."
        if checker
        else ""
    )
    families = {family: [theorem for theorem in theorems if theorem.family == family] for family in titles}
    users = {theorem.number: [other for other in theorems if theorem in other.uses] for theorem in theorems}
    body = [
        "# Theorems",
        f"{_counted(theorems)}, each derived line by line{checked} over all integers.",
        figures.graph_figure(theorems, titles),
        "Every inferred line is an obligation of its own, to be closed from exactly the facts it cites, and so is each "
        "theorem as a whole, from what it assumes and cites: "
        f"{solver} closed {closed:,} of {len(verdicts):,}.{told} A grid of {count(points, 'integer point')} looks for counterexamples. "
        "[What you have to trust](trust.md) for this, and how to check it yourself. [Which layer can be written as "
        "which](representability-table.md), as a table of theorems.",
    ]
    for family, members in families.items():
        body.append(f'## <span class="pp-number">{family}</span> {titles[family]} {{ #family-{family} }}')
        entries = (_entry(theorem, reports[theorem.slug], users[theorem.number]) for theorem in members)
        body.append('<dl class="pp-theorems" markdown>\n' + "\n".join(entries) + "\n</dl>")
    return markup.page(
        "Theorems",
        "Every formula of the site, proved step by step.",
        "\n\n".join(body),
        nav_title="Proofs",
        origin="derive/theorems",
    )


def _counted(theorems):
    """How many theorems and remarks."""
    remarks = sum(theorem.kind == REMARK for theorem in theorems)
    found = count(len(theorems) - remarks, "theorem")
    return f"{found} and {count(remarks, 'remark')}" if remarks else found


def _all_or(part, whole):
    return f"all {whole}" if part == whole else f"{part} of {whole}"


def _entry(theorem, report, users):
    """Number and name, the sentence and which theorems it uses and is used by, and what was checked."""
    joined = [
        f"{verb} {conjunction(f'[{other.number}]({other.slug}.md)' for other in others)}"
        for verb, others in (("uses", theorem.uses), ("used by", users))
        if others
    ]
    uses = f' <span class="pp-uses">{"; ".join(joined).capitalize()}.</span>' if joined else ""
    kind = "" if theorem.kind == THEOREM else f"*{theorem.kind}.* "
    certified = markup.warrant("checked", "Coq") if report.coq else markup.warrant("open", "no Coq")
    return (
        f'<div markdown><dt markdown="span"><span class="pp-number">{theorem.number}</span> '
        f"[{prose(theorem.name)}]({theorem.slug}.md)</dt>"
        f'<dd markdown="span">{kind}{prose(theorem.sentence)}{uses}</dd>'
        f'<dd class="pp-marks" markdown="span">{status(report)} {certified}</dd></div>'
    )
