"""A page per padding mode, and their index."""

from dataclasses import dataclass

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.printers import javascript, python
from derive.language.printers.latex import latex
from derive.language.symbols import L, N, d, i, k, k_hat, o, s
from derive.language.terms import eq
from derive.site import figures
from derive.site.pages import markup
from derive.site.pages.layers import by_module, size_of
from derive.site.pages.markup import conjunction, count, formulas, inline, prose
from derive.site.pages.theorems import certificate_words, derivation_table, status

EFFECTIVE = latex(eq(k_hat, EFFECTIVE_KERNEL_SIZE))


@dataclass(frozen=True)
class Speller:
    """A framework's ways to ask for a mode at one size: layers, conditions, answers that agree and their warrant."""

    framework: object
    layers: tuple
    whens: tuple
    rule: object
    measured: int
    warrant: str


def mode_page(mode, report, solver, spellers, size_choices, example):
    """`spellers` say who calls it what, `example` is a pair of axes to draw, `size_choices` those worth showing."""
    body = [
        f"# {mode.title} <code>{mode.name}</code>",
        prose(mode.summary),
    ]
    if mode.convolves:
        body += [
            "## As a convolution { #convolution }",
            _convolution(mode),
            figures.live_figure(
                example[0], mode.name, fixed=_fixed(mode), halves=bool(mode.let), **_sliders(mode, example[0])
            ),
        ]
    if mode.transposable:
        body += [
            "## Transposed { #transposed }",
            prose(mode.transposed_summary) if mode.convolves else "",
            _transposed(mode),
            _choices(mode, size_choices, spellers) if mode.convolves else "",
            figures.live_figure(
                example[1],
                mode.name,
                size="chosen" if mode.convolves else "",
                output_padding=example[2],
                halves=_crops_in_halves(mode),
                **_sliders(mode, example[1]),
            ),
        ]
    body += [
        "## Who calls it what { #frameworks }",
        who(spellers),
        "## Laws { #laws }",
        _laws(mode, report, solver),
        "## Derivation { #derivation }",
        derivation_table(mode.derivation, "size", "../theorems/") if mode.convolves else "",
        "And transposed:" if mode.convolves and mode.transposable else "",
        derivation_table(mode.transposed.derivation, "crop", "../theorems/") if mode.transposable else "",
        "The theorems behind it:" if mode.theorems else "",
        _theorems(mode) if mode.theorems else "",
        "## Code { #code }",
        _code(mode),
        "## Sources { #sources }",
        markup.sources(mode.sources),
        "[All modes](index.md) · [Notation](../notation.md)",
    ]
    return markup.page(
        f"{mode.title} ({mode.name})",
        mode.summary,
        "\n\n".join(part for part in body if part),
        order=mode.place,
        origin="derive/modes",
    )


def _sliders(mode, axis):
    return {symbol.name: axis.low for symbol in mode.parameters}


def _crops_in_halves(mode):
    """Whether what is cropped in all is split in two, rather than a total that the chosen size does not enter."""
    return any(N in term.free_symbols for term in mode.transposed.let.values())


def _fixed(mode):
    """The sizes that the mode's domain leaves no choice of."""
    return tuple(law.lhs.name for law in mode.domain if law.op == "=" and law.lhs.is_Symbol)


def _domain(symbols, conditions=(), outside=""):
    positive = ", ".join(latex(symbol) for symbol in symbols)
    text = rf"for integers ${positive} \ge 1$"
    if conditions:
        text += " and " + conjunction(inline(condition) for condition in conditions)
    text += rf", with ${EFFECTIVE}$."
    if outside:
        return text + f" Elsewhere it is refused: {outside}."
    return text + " There are no other conditions; anything below 1 is refused."


def _convolution(mode):
    rows = [("output size", f"{latex(o)} = {latex(mode.output_size)}")]
    rows += [("total pad", f"{latex(symbol)} = {latex(term)}") for symbol, term in mode.let.items()]
    names = ("pad before", "pad after")
    letters = (r"p_{\text{low}}", r"p_{\text{high}}")
    for name, letter, term in zip(names, letters, mode.pads):
        tex = letter if latex(term) == letter else f"{letter} = {latex(term)}"
        rows.append((name, tex))
    return formulas(rows, _domain((i, k, s, d), mode.domain, mode.outside))


def _transposed(mode):
    rule = mode.transposed
    rows = [
        ("full length", latex(eq(L, FULL_LENGTH))),
        ("output size", rf"{latex(N)} = {latex(rule.size)}"),
    ]
    rows += [("to split", f"{latex(symbol)} = {latex(term)}") for symbol, term in rule.let.items()]
    rows += [
        ("crop at the start", rf"c_{{\text{{low}}}} = {latex(rule.low)}"),
        ("crop at the end", rf"c_{{\text{{high}}}} = {latex(rule.high)}"),
    ]
    if not mode.convolves:
        domain = (
            rf"for integers $i, k, s, d \ge 1$ and $N \ge 1$, with ${EFFECTIVE}$; $a$ is the layer's output_padding. A "
            "negative crop adds zeros."
        )
        return formulas(rows, domain)
    theorem = next(theorem for theorem in mode.theorems if theorem.slug.endswith("preimage"))
    domain = (
        rf"for integers $i, k, s, d \ge 1$, $0 \le a < s$ and $N \ge 1$, with ${EFFECTIVE}$. A negative crop at "
        rf"the end "
        rf"appends zeros. Outside: for $a \ge s$ or $a < 0$ the index map is still this one, but the paired "
        rf"convolution "
        rf"does not map $N$ back to $i$ ([{theorem.number}](../theorems/{theorem.slug}.md))."
    )
    return formulas(rows, domain)


def _choices(mode, size_choices, spellers):
    rows = []
    for rule in size_choices:
        who = sorted({speller.framework.title for speller in spellers if speller.rule == rule})
        size, excess = size_of(mode, rule)
        rows.append((rule.title, inline(size), inline(excess), conjunction(who) if who else "–"))
    return "Which of the sizes it is, the layer decides:\n\n" + markup.table(
        ("rule", "output size", "full length less output size", "measured in"), rows
    )


def who(spellers, up="../"):
    """Who asks for a mode or a rule, with which arguments, and how many answers bear it out."""
    if not spellers:
        return "No layer measured so far is filed under it; where the stride is 1 only, another mode may be the same."
    rows = []
    for speller in spellers:
        framework = speller.framework
        rows.append(
            (
                f"[{framework.title}]({up}frameworks/{framework.name}.md) {framework.version}",
                by_module(speller.layers),
                "<br>".join(
                    [
                        *(f"`{when}`" if when else "always" for when in speller.whens),
                        *([speller.rule.title] if speller.rule else []),
                    ]
                ),
                f"{speller.measured:,} {speller.warrant}",
            )
        )
    table = markup.table(("framework", "layers", "where", "answers that agree"), rows, ["---", "---", "---", "---:"])
    if len(rows) <= FOLDED_FROM:
        return table
    titles = sorted({speller.framework.title for speller in spellers}, key=str.lower)
    return f"{markup.conjunction(titles)}.\n\n{markup.folded('With which layers and arguments, and how it is known', table)}"


FOLDED_FROM = 3


def _laws(mode, report, solver):
    asked = f"[{solver}](../generated/smt/{mode.name}.smt2)"
    if not mode.laws:
        return (
            f"The pads are the caller's {markup.warrant('definition', 'by definition')}; that the size follows "
            f"from them, and the "
            f"transposed sizes, is {status(report)} by {asked}. {certificate_words(report, '../generated/coq/')}".strip()
        )
    verdicts = {verdict.obligation.label: verdict.proved for verdict in report.solver}
    rows = []
    for law, statement in mode.laws.items():
        proved = verdicts[f"law: {law}"]
        rows.append(
            (
                prose(law),
                inline(statement),
                markup.warrant(*(("proved", "proved") if proved else ("failed", "not proved"))),
            )
        )
    unique = verdicts["the laws leave no other pads"]
    words = "and no other pads obey them" if unique else "whether other pads obey them is open"
    badge = markup.warrant(*(("proved", "proved") if unique else ("failed", "not proved")))
    text = (
        f"The laws define the mode; the formulas above compute it. They obey the laws, {words} {badge} by {asked}; "
        f"{count(report.points, 'integer point')} of a grid agree."
    )
    parts = (
        text,
        markup.table(("law", "as a statement", "warrant"), rows),
        certificate_words(report, "../generated/coq/"),
    )
    return "\n\n".join(filter(None, parts))


def _theorems(mode):
    return markup.listing(
        f"[{theorem.number} {prose(theorem.name)}](../theorems/{theorem.slug}.md): {prose(theorem.sentence)}"
        for theorem in mode.theorems
    )


def _code(mode):
    programs = [mode.program] if mode.convolves else []
    programs += [mode.transposed.program] if mode.transposable else []
    tabs = []
    for language, printer in (("Python", python), ("JavaScript", javascript)):
        code = "\n\n".join(printer.function(program, checked=False).strip() for program in programs)
        fence = language.lower()
        body = f"``` {fence}\n{code}\n```"
        if language == "JavaScript":
            body += "\n\nwith `floorDiv`, `ceilDiv` and `mod` of [formulas.js](../generated/formulas.js)."
        tabs.append(f'=== "{language}"\n\n' + "\n".join("    " + line if line else "" for line in body.splitlines()))
    return (
        "Integer arithmetic only, printed from the formulas above, without the checks of their domain. With them, and in "
        "C, C++, Rust, Julia, TypeScript and JSON: [code to paste](../code.md).\n\n" + "\n\n".join(tabs)
    )


def index_page(modes, reports, solver):
    """All modes at a glance."""
    rows = []
    for mode in modes:
        rows.append(
            (
                f"[`{mode.name}`]({mode.name}.md)",
                prose(mode.summary),
                inline(mode.output_size),
                _odd(mode),
                status(reports[mode.name]),
            )
        )
    body = "\n\n".join(
        (
            "# Padding modes",
            "A mode is a rule that picks the pads of a convolution. Its transpose, where it has one, is the "
            "adjoint at a chosen size "
            "([5.4](../theorems/adjoint-ends.md), [4.2](../theorems/preimage.md)); but what is called causal when "
            "transposed is the adjoint of the convolution whose whole pad goes after the input.",
            markup.table(("mode", "in words", "output size", "odd pad element", "warrant"), rows),
            "All of them as one file, in seven languages: [code to paste](../code.md).",
        )
    )
    return markup.page("Padding modes", "Every padding mode, its size and its split.", body, origin="derive/modes")


def _odd(mode):
    return {"low": "before", "high": "after", "both": "depends on the sizes", "": "–"}[mode.odd_side]
