"""Which layer can be written as which: the rules of *same* against the parameters of target layers, and each other."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE
from derive.language.printers.latex import latex
from derive.language.printers.text import text
from derive.language.symbols import L, N, P, asked, crop_high, crop_low, k_hat, s
from derive.language.terms import eq
from derive.site.pages import markup
from derive.site.pages.markup import count, inline, prose
from derive.site.pages.theorems import status
from derive.translation.coq import module_of

SHORT = 24  # letters of a condition that a cell of the first table has room for

ANSWER = (
    "Rows are the [meanings of *same*](../compare/meanings.md) for a transposed convolution, columns the parameters that "
    "another layer offers. *Always* means for every kernel, stride and dilation. Every other cell holds the exact "
    "condition, or leads to it: where it holds, the parameters given below write the rule, and where it fails, no legal "
    "parameters do."
)
BY_NAME = (
    "For layers whose only choice is a word: when another word returns the same, at output_padding 0. At 0 rule I is "
    "rule A or A′, by its side."
)
AS_ADJOINT = (
    "The parameters on which a rule, its own output_padding included, agrees with rule A or A′, the transposes of *same* "
    "at i·s. Rules E and F take no output_padding: theirs are the conditions above."
)


def _letters():
    return (
        f"{inline(crop_low)} and {inline(crop_high)} are what the rule crops, {inline(N)} its output size, "
        f"{inline(asked)} its own output_padding, from 0 to {inline(s - 1)}, and 0 where it takes none. "
        f"{inline(eq(k_hat, EFFECTIVE_KERNEL_SIZE))} throughout. {inline(P)} is what *same* pads an input of i elements with."
    )


def representability_page(kinds, table, reports, solver):
    """The first page; `table` holds the families and the statements, of rule and family and of two rules.

    `reports` is {statement: what the checkers say of it}.
    """
    families, written = table.FAMILIES.values(), table.TABLE
    statements = (*written, *table.BY_NAME, *table.AS_ADJOINT)
    verdicts = [verdict for report in reports.values() for verdict in report.solver]
    closed = sum(verdict.proved for verdict in verdicts)
    points = sum(report.points for report in reports.values())
    accepted = [reports[each].coq for each in statements]
    checker = next(filter(None, accepted), "")
    told = f" {checker} accepts {sum(map(bool, accepted)):,} of them." if checker else ""
    body = [
        "# Which layer can be written as which",
        _most(kinds, families, written),
        ANSWER,
        _overview(kinds, families, written),
        prose(
            "Sizes are meant as identities and crops as tap maps, so that an accidental agreement where every tap is "
            "cropped does not count. Only rule G crops differently for different input sizes: its condition is first "
            "that of one input size i, then that of one choice of parameters for all of them."
        ),
        f"{_warrant(reports)} {count(len(statements), 'statement')}: {solver} closed {closed:,} of "
        f"{count(len(verdicts), 'obligation')} over all integers, and none of {count(points, 'integer point')} of a "
        f"grid is a counterexample.{told} Where a condition fails, the smallest numbers with which it does stand beside "
        "it."
        if closed == len(verdicts)
        else f"{_warrant(reports)} {solver} closed {closed:,} of {count(len(verdicts), 'obligation')}.{told}",
        "## Letters { #letters }",
        _letters(),
        "## The families { #families }",
        *(_family(family) for family in families),
        "## Rule by rule { #rules }",
        "Each rule has a page with its conditions and parameters, and with the other rules that it is under a condition: "
        + ", ".join(f"[{kind.name}]({_page(kind)})" for kind in kinds)
        + ". [When a rule is the adjoint](representability-table/adjoint.md) stands on one more.",
        "[All theorems](index.md) · [Meanings of *same*](../compare/meanings.md) · [Notation](../notation.md)",
    ]
    return markup.page(
        "Which layer can be written as which",
        "For every meaning of same and every family of layers: the exact condition, the parameters, and where it fails.",
        "\n\n".join(body),
        origin="derive/translation",
        hide=("navigation", "toc"),
        assets="compare",
    )


def kind_pages(kinds, table, reports):
    """{path below the first page: text}: a page for each rule, and one on when a rule is the adjoint."""
    found = {_page(kind): _kind_page(kind, table, reports) for kind in kinds}
    found["representability-table/adjoint.md"] = _page_of(
        "When a rule is the adjoint",
        ["## When a rule is the adjoint { #adjoint }", AS_ADJOINT, _pair_table(table.AS_ADJOINT, reports, "its rule")],
    )
    return found


def _kind_page(kind, table, reports):
    own = [each for each in table.TABLE if each.kind is kind]
    pairs = [each for each in table.BY_NAME if each.first is kind]
    body = [_kind(kind, own, reports)]
    if pairs:
        identity = f"pairs-{_anchor(kind).removeprefix('written-')}"
        body += [
            f"## {kind.name} and the other rules {{ #{identity} }}",
            BY_NAME,
            _pair_table(pairs, reports, "the other", lambda each: each.second.name),
        ]
    return _page_of(f"What {kind.name} can be written as", body)


def _page_of(title, body):
    return markup.page(
        title,
        f"{title}: exact conditions over all integers, parameters, and the smallest numbers where they fail.",
        "\n\n".join(
            (
                f"# {title}",
                "Letters and families are those of [the first page](../representability-table.md).",
                *body,
                "[All rules](../representability-table.md) · [Meanings of *same*](../../compare/meanings.md)",
            )
        ),
        origin="derive/translation",
        hide=("navigation", "toc"),
        assets="compare",
    )


def _page(kind):
    """The address of a rule's page."""
    return f"representability-table/{_anchor(kind).removeprefix('written-')}.md"


def _warrant(reports):
    if all(report.proved for report in reports.values()):
        return markup.warrant("proved", "proved")
    return markup.warrant("failed", "not proved")


def _overview(kinds, families, written):
    rows = []
    for kind in kinds:
        for for_all in (False, True):
            own = [each for each in written if each.kind is kind and each.for_all is for_all]
            if own:
                extra = {True: ", for all i", False: ", at one i"}[for_all] if kind.by_input else ""
                rows.append((f"[**{kind.name}**]({_page(kind)}#{_anchor(kind)}){extra}", *map(_cell, own)))
    head = ("rule", *(f"[{family.title}](#family-{family.name})" for family in families))
    return markup.stacked("pp-written", head, rows, ("", *(family.name.replace("-", " ") for family in families)))


def _cell(statement):
    """A word, or the condition where it is short."""
    place = f"{_page(statement.kind)}#{statement.slug}"
    if statement.always:
        return f"[always]({place})"
    if len(text(statement.condition)) > SHORT:
        return f"[on a condition]({place})"
    return f"[iff]({place}) {inline(statement.condition)}"


def _most(kinds, families, written):
    """The answer in a sentence: what writes most, and what least, with one choice for all input sizes."""
    conditional = {(each.family, each.kind) for each in written if not each.always}
    counts = {family: sum((family, kind) not in conditional for kind in kinds) for family in families}
    most, least = max(counts.values()), min(counts.values())

    def named(number):
        return markup.conjunction(
            (f"[{family.title}](#family-{family.name})" for family, found in counts.items() if found == number),
            "or",
        )

    return (
        f"Of {len(kinds)} variants of the [meanings of *same*](../compare/meanings.md), {most} can always be written with "
        f"{named(most)}, and only {least} with {named(least)}. The rest need a condition."
    )


def _anchor(kind):
    return "written-" + kind.name.lower().replace("′", "-prime").replace(" ", "-")


def _equations(terms):
    return ", ".join(f"${latex(symbol)} = {latex(term)}$" for symbol, term in terms.items())


def _family(family):
    legal = " and ".join(inline(statement) for statement in family.legal)
    lines = [
        prose(family.sentence),
        f"It crops {inline(family.low)} and {inline(family.high)}" + (f", for {legal}." if legal else "."),
        f"A rule is written by {_equations(family.solution)}. {prose(family.freedom)}".strip()
        + ("" if family.freedom else " No others do."),
    ]
    if family.limits:
        kept = " and ".join(inline(statement) for statement in family.limits)
        lines.append(f"Such layers may demand {kept} too: these parameters keep it wherever the condition holds.")
    return f"### {family.title} {{ #family-{family.name} }}\n\n" + "\n\n".join(lines)


def _kind(kind, own, reports):
    definitions = dict(kind.definitions)
    kept = (L, P, N) if P in definitions else ()
    spelt = {symbol: term for symbol, term in definitions.items() if symbol in kept}
    low, high = (definitions.get(crop_low, kind.crops[0]), kind.crops[0] + kind.crops[1] - crop_low)
    if spelt:
        high = L - N - crop_low
    else:
        low = kind.crops[0]
    crops = _equations({crop_low: low, crop_high: high, **spelt})
    lines = [f"## {kind.name}: {kind.rule.title} {{ #{_anchor(kind)} }}"]
    lines.append(f"[`{kind.mode.name}`](../../modes/{kind.mode.name}.md#transposed): {crops}. {_files(own[0])}")
    head = ("written with", "exactly where", "parameters", "fails first at", "warrant", "Coq")
    rows = [
        (
            f'<span id="{each.slug}">{each.family.title}</span>' + (", for all input sizes" if each.for_all else ""),
            "always" if each.always else inline(each.condition),
            _equations(each.parameters),
            _witness(each),
            status(reports[each]),
            _kernel(each, reports[each]),
        )
        for each in own
    ]
    return "\n\n".join((*lines, markup.stacked("pp-written", head, rows)))


def _files(statement):
    """What was asked of a rule, to ask again."""
    module = module_of(statement)
    smt = f"[SMT-LIB](../../generated/smt/{module.lower()}.smt2)"
    return f"All that was asked of it: {smt}, [Coq](../../generated/coq/{module}.v)."


def _kernel(statement, report):
    return f"[yes](../../generated/coq/{module_of(statement)}.v)" if report.coq else "–"


def _witness(statement):
    witness = statement.witness
    if witness is None:
        return "–"
    numbers = [f"$k = {witness.kernel_size}$", f"$s = {witness.stride}$", f"$d = {witness.dilation}$"]
    if any(kind.has_output_padding for kind in statement.kinds) and statement.takes_output_padding:
        numbers.append(f"${latex(asked)} = {witness.output_padding}$")
    if any(kind.by_input for kind in statement.kinds) and not statement.for_all:
        numbers.append(f"$i = {witness.input_size}$")
    crops = " against ".join(f"{low} and {high}".replace("-", "−") for low, high in witness.crops)
    shown = "" if statement.for_all else f": crops {crops}"
    return ", ".join(numbers) + shown


def _pair_table(statements, reports, head, name=lambda each: f"{each.first.name} and {each.second.name}"):
    rows = [
        (
            f'<span id="{each.slug}">{name(each)}</span>' + (", for all input sizes" if each.for_all else ""),
            "always" if each.always else inline(each.condition),
            _witness(each),
            status(reports[each]),
            _kernel(each, reports[each]),
        )
        for each in statements
    ]
    return markup.stacked("pp-written", (head, "exactly where", "differ first at", "warrant", "Coq"), rows)
