"""The reader of formulas reads what is written and nothing else, and the judge of derivations refuses false lines."""

import derivations
import mathml
import pytest
import reading
from mathml import Unreadable

from derive.site import mathml as math


def markup(tex):
    """A formula as a page has it, without the TeX that it carries."""
    return reading.ANNOTATION.sub("", math.mathml(tex))


NUMBERS = dict(i=7, s=3, k=4, d=2, k_hat=7, p_low=1, p_high=2, a=-1, t_prime=5, P_1=8, rho=6)


@pytest.mark.parametrize(
    ("tex", "value"),
    [
        (r"\left\lfloor \frac{i}{s} \right\rfloor", 2),
        (r"\left\lceil \frac{i}{s} \right\rceil", 3),
        (r"\left\lfloor \frac{a}{s} \right\rfloor", -1),
        (r"\left\lceil \frac{a}{s} \right\rceil", 0),
        (r"a \bmod s", 2),
        (r"i - (i \bmod s)", 6),
        (r"d(k - 1) + 1", 7),
        (r"(i - 1)\,s + 2p_{\text{high}} - p_{\text{low}}", 21),
        (r"2\left\lfloor \frac{\hat{k}}{2} \right\rfloor", 6),
        (r"\max(\left\lfloor \frac{i + a - \hat{k}}{s} \right\rfloor + 1,\, 0)", 0),
        (r"\min(i,\, k \cdot d,\, \rho)", 6),
        (r"-i + t' \cdot P_1", 33),
        (r"s \mid i", False),
        (r"s \nmid i", True),
        (r"0 \le a + 1 < s \le k", True),
        (r"i = 7 \text{ and } s = 2 \text{ or } k = 4", True),
        (r"i = 7 \iff s = 2", False),
        (r"i = 8 \implies s = 2", True),
        (r"(i = 7 \implies s = 2) \text{ or } d \ne 2", False),
        (r"i, k, s, d \ge 2", True),
        (r"i, k, s, d \ge 3", False),
        (r"\begin{aligned} & i = 7 \\ & \text{and } s = 3 \\ & \iff k = 4 \end{aligned}", True),
    ],
)
def test_a_formula_is_what_it_says(tex, value):
    assert mathml.formula(markup(tex)).at(NUMBERS) == value


@pytest.mark.parametrize(
    "tex",
    [
        r"i s",
        r"i \\ cdot s",
        r"\frac{i}{s}",
        r"\left\lfloor i \right\rfloor",
        r"\left\lfloor \frac{i}{s} + 1 \right\rfloor",
        r"i^2",
        r"\sum_{t=0}^{k} t",
        r"\sqrt{i}",
        r"i + ",
        r"(i + s",
        r"\max(i)",
        r"i = s \text{ if } k",
        r"i = 1 + (s = 2)",
        r"i \text{ and } s",
        r"i \iff s",
        r"i = 1 \iff s = 2 \iff k = 3",
        r"i \cdot s \bmod k",
        r"i 2",
        r"\alpha + 1",
        r"i_{\text{mid}}",
        r"i, 2 \ge 1",
    ],
)
def test_what_it_has_no_grammar_for_is_an_error(tex):
    with pytest.raises(Unreadable):
        mathml.formulas(markup(tex))


def test_a_display_of_equations_is_several_formulas():
    tex = r"\begin{aligned} o &= i \cdot s \\ c &= 2 \quad\text{with}\quad a = \max(c, 0) \end{aligned}"
    found = mathml.formulas(markup(tex))
    assert [each.subject for each in found] == ["o", "c", "a"]
    with pytest.raises(Unreadable, match="3 formulas"):
        mathml.formula(markup(tex))


def row(name, tex, reason, kind="", cites=()):
    links = "".join(f'<a class="pp-cite" href="#{cite}">({cite[-1]})</a>' for cite in cites)
    return (
        f'<tr {f"id={name}" if name else ""} class="{kind}" markdown><td class="pp-label">x</td><td class="pp-formula" '
        f'markdown="span">${tex}$</td><td class="pp-reason" markdown="span">{reason} {links}</td></tr>'
    )


def judged(*lines):
    tree = reading.read(
        '<div class="pp-derivation" markdown>\n<table markdown>\n' + "\n".join(lines) + "\n</table></div>"
    )
    return derivations.check(tree.all("table")[0], "a sample")


POSITIVE = row("f-1", r"s \ge 1", "assumption")


def test_a_true_derivation_passes():
    lines = (
        POSITIVE,
        row("f-2", r"q = \left\lfloor \frac{i}{s} \right\rfloor", "definition"),
        row("f-3", r"s \mid i", "a case", "pp-case"),
        row("f-4", r"q \cdot s = i", "exact", cites=("f-3",)),
        row("f-5", r"s \mid i \implies q \cdot s = i", "the case", cites=("f-3", "f-4")),
        row("f-6", r"q \cdot s", ""),
        row("", r"\le i", "down", "pp-next"),
        row("", r"< i + 1", "one more", "pp-next"),
        row("", r"q \cdot s < i + 1", "", "pp-goal"),
    )
    assert judged(*lines)[0] == 9


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (row("f-2", r"s \ge 2", "said so"), "is false at"),
        (row("f-2", r"s = i", "a definition, no"), "is false at"),
        (row("f-2", r"\left\lfloor \frac{i}{s - 1} \right\rfloor \le i", "said so"), "divides by 0"),
        (row("f-2", r"s \ge 0", ""), "without a reason"),
        (row("f-2", r"s \ge 2", "a case") + "\n" + row("f-3", r"s \ge 2", "forgets the case"), "is false at"),
        (row("f-2", r"s < 1", "a case"), "no point has this case"),
        (row("f-2", r"i", "") + "\n" + row("", r"\ge s", "no", "pp-next"), "is false at"),
        (row("f-2", r"i", "") + "\n" + row("", r"i + 1", "no", "pp-next"), "does not lead on"),
        (row("f-2", r"i \ge s", "", "pp-goal"), "is false at"),
        (row("f-2", r"s < 0", "assumption"), "0 points keep the assumptions"),
    ],
)
def test_a_false_line_is_refused_with_the_letters_at_which_it_is_false(line, complaint):
    with pytest.raises(derivations.Untrue, match=complaint) as caught:
        judged(POSITIVE, *line.split("\n"))
    assert "f-" in str(caught.value) or "points" in str(caught.value) or "goal" in str(caught.value)
    if "false at" in complaint:
        assert "s = " in str(caught.value)
