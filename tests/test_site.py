"""The built site: complete, self-contained, readable by everyone.

The browser tests use a Chromium that is installed, or the one of `playwright install chromium`.
"""

import json
import re
import subprocess
import sys
from itertools import islice

import pytest
from browsing import DOCS, ROOT, build_sample, reader, scheme_of, served, sticks_out, violations
from linkcheck import Page, problems

from derive import catalog


def richest(folder):
    """The largest page of a folder stands for its kind."""
    pages = sorted((DOCS / folder).glob("*.md"), key=lambda path: path.stat().st_size)
    pages = [path for path in pages if path.name != "index.md"]
    return f"{folder}/{pages[-1].stem}/" if pages else None


KINDS = {
    "home": "",
    "notation": "notation/",
    "contribute": "contribute/",
    "code": "code/",
    "not found": "404.html",
    **{f"list of {folder}": f"{folder}/" for folder in ("modes", "theorems", "frameworks")},
    **{folder[:-1]: richest(folder) for folder in ("modes", "theorems", "frameworks")},
}

# Without a browser.


def test_the_strict_build_succeeds_and_says_nothing_but_progress(built):
    result, _ = built
    assert result.returncode == 0, result.stderr
    loud = [line for line in result.stderr.splitlines() if not line.startswith("INFO")]
    assert not loud, "\n".join(loud)


@pytest.mark.parametrize(
    ("fault", "page"),
    [
        ("link", "# Sample\n\n[nowhere](nowhere.md)\n"),
        ("formula", "# Sample\n\n$\\frac{1}$\n"),
        ("unknown command", "# Sample\n\n$$\\nosuchcommand$$\n"),
        ("unbalanced fence", "# Sample\n\n$$\\left( x$$\n"),
    ],
)
def test_the_strict_build_fails_on_a_broken(fault, page, tmp_path):
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    result, _ = build_sample(tmp_path, index=page)
    assert result.returncode != 0
    assert "index.md" in result.stderr


def test_every_link_leads_somewhere_and_nothing_comes_from_elsewhere(site):
    pages, references, wrong = problems(site)
    assert not wrong, "\n".join(wrong)
    assert pages > 5 and references > 20 * pages


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ('<a href="gone/">x</a>', "leads to nothing"),
        ('<a href="#gone">x</a>', "names a place that is not there"),
        ('<img src="gone.png" alt="">', "leads to nothing"),
        ('<script src="https://example.org/x.js"></script>', "from another host"),
        ('<p style="background: url(//example.org/x.png)">x</p>', "from another host"),
        ('<a href="javascript:void(0)">x</a>', "is no address"),
        ('<p id="a"></p><p id="a"></p>', "given twice"),
        ("<math><mi>x</mi></math>", "1 formulas, 0 of them with their TeX"),
        ("<p>costs $x^2$ here</p>", "TeX left unset"),
        ("<h2><math><annotation encoding='application/x-tex'>x</annotation></math></h2>", "formula in a heading"),
    ],
)
def test_the_link_checker_reports(body, complaint, tmp_path):
    (tmp_path / "index.html").write_text(
        f'<html lang="en"><title>T</title><body>{body}</body></html>', encoding="utf-8"
    )
    _, _, wrong = problems(tmp_path)
    assert len(wrong) == 1 and complaint in wrong[0], wrong


def test_the_link_checker_reads_style_sheets_and_heads(tmp_path):
    (tmp_path / "index.html").write_text("<html><body></body></html>", encoding="utf-8")
    (tmp_path / "a.css").write_text("@font-face { src: url('gone.woff2') } @import 'https://example.org/b.css';")
    assert len(problems(tmp_path)[2]) == 4  # no lang, no title, no font, a foreign import


def test_a_flat_fence_is_not_stretched():
    from derive.site.mathml import without_flat_fences

    assert without_flat_fences(r"\max\left(\hat{k} - s, 0\right)") == r"\max(\hat{k} - s, 0)"
    assert without_flat_fences(r"\left\lfloor i/s\right\rfloor s") == r"\lfloor i/s\rfloor s"
    assert without_flat_fences(r"\left\lceil\left(a\right) b\right\rceil") == r"\lceil(a) b\rceil"
    assert (
        without_flat_fences(r"\left\lfloor\frac{\left(a\right)}{b}\right\rfloor")
        == r"\left\lfloor\frac{(a)}{b}\right\rfloor"
    )
    assert without_flat_fences(r"a \leftarrow b \left\{ c \right.") == r"a \leftarrow b \left\{ c \right."


def siblings(site, folder):
    """The titles of a folder's pages as the built site lists them beside each page."""
    page = (site / folder / "index.html").read_text(encoding="utf-8")
    listed = re.search(r'aria-label="In this section">(.*?)</nav>', page, re.DOTALL)[1]
    return [re.sub(r"\s+", " ", words).strip() for words in re.findall(r"<a [^>]*>(.*?)</a>", listed, re.DOTALL)]


def test_the_site_lists_pages_by_number_place_and_title(site):
    _, *theorems = siblings(site, "theorems")
    numbers = [found[1] for title in theorems if (found := re.match(r"(?:Remark )?(\d+\.\d+) ", title))]
    assert numbers == [theorem.number for theorem in catalog.theorems().values()]
    assert theorems[len(numbers) :] == ["What you have to trust", "Which layer can be written as which"]
    _, *modes = siblings(site, "modes")
    assert modes == [f"{mode.title} ({name})" for name, mode in catalog.modes().items()]
    _, *frameworks = siblings(site, "frameworks/torch")
    assert frameworks == sorted((framework.title for framework in catalog.frameworks().values()), key=str.lower)


def test_every_place_that_the_search_leads_to_is_there(site):
    index = json.loads(re.sub(r"^[^{]*|;\s*$", "", (site / "generated/search.js").read_text(encoding="utf-8")))
    places, missing = iter(index["sections"]), []
    for address, _, _, size in index["pages"]:
        folder = "" if address == "index" else address.removesuffix("/index")
        found = set(Page((site / folder / "index.html").read_text(encoding="utf-8")).ids)
        missing += [f"{address}#{anchor}" for anchor, _ in islice(places, size) if anchor and anchor not in found]
    assert len(index["pages"]) > 120 and len(index["sections"]) > 1000 and not list(places)
    assert not missing


def test_nothing_of_the_theme_s_search_is_left(site):
    page = (site / "index.html").read_text(encoding="utf-8")
    assert "md-search" not in page and not (site / "search").exists()


def test_the_formula_extension_needs_neither_sympy_nor_mkdocs():
    code = "import sys, derive.site.math; print(sorted({'sympy', 'mkdocs', 'numpy', 'z3'} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert result.stdout.strip() == "[]", result.stderr or result.stdout


def contrast(one, other):
    """WCAG 2 contrast ratio of two colours `#rrggbb`."""

    def luminance(colour):
        channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def palettes():
    """The colours that site.css gives to each scheme."""
    css = re.sub(r"/\*.*?\*/", "", (DOCS / "assets/site.css").read_text(encoding="utf-8"), flags=re.S)
    blocks = {
        "light": r':root, \[data-md-color-scheme="default"\] \{(.*?)\n\}',
        "dark": r'\n\[data-md-color-scheme="slate"\] \{(.*?)\n\}',
    }
    found = {
        name: dict(re.findall(r"(--pp-[a-z-]+):\s*([^;]+);", re.search(block, css, re.S)[1]))
        for name, block in blocks.items()
    }
    return {
        name: {key: colours["--pp-accent"] if value == "var(--pp-accent)" else value for key, value in colours.items()}
        for name, colours in found.items()
    }


def test_the_contrast_of_black_and_white_is_21_and_two_greys_would_fail():
    assert round(contrast("#000000", "#ffffff"), 6) == 21
    assert contrast("#777777", "#999999") < 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_can_be_told_from_the_page(scheme):
    colours = palettes()[scheme]
    page = colours["--pp-page"]
    shapes = ["input", "output", "tap", "pad", "crop", "odd", "ink", "faint", "accent"]
    texts = ["ink", "soft", "accent", "tap", "odd", "pad-text", "crop-text"]
    faint = {
        name: contrast(colours[f"--pp-{name}"], page) for name in shapes if contrast(colours[f"--pp-{name}"], page) < 3
    }
    faint |= {
        name: contrast(colours[f"--pp-{name}"], page) for name in texts if contrast(colours[f"--pp-{name}"], page) < 4.5
    }
    for name in ("input", "output", "tap"):
        inside = contrast(colours[f"--pp-{name}"], colours[f"--pp-{name}-text"])
        if inside < 4.5:
            faint[f"{name}-text"] = inside
    for tint in ("tint", "lit"):
        for name in ("ink", "soft", "accent"):
            if contrast(colours[f"--pp-{name}"], colours[f"--pp-{tint}"]) < 4.5:
                faint[f"{name} on {tint}"] = contrast(colours[f"--pp-{name}"], colours[f"--pp-{tint}"])
    assert not faint, faint


def test_the_fonts_are_small_and_carry_their_licence():
    fonts = {path.name: path.stat().st_size for path in (DOCS / "assets/fonts").glob("*.woff2")}
    assert len(fonts) == 3 and sum(fonts.values()) < 100_000
    assert "SIL OPEN FONT LICENSE" in (DOCS / "assets/fonts/OFL.txt").read_text(encoding="utf-8")


# With a browser.


def below_the_fold(page, selectors):
    """Which of the selectors is missing, or ends under the bottom of the window."""
    return page.evaluate(
        """(selectors) => selectors.filter(selector => {
      const found = [...document.querySelectorAll(selector)];
      return !found.length || found.some(e => e.getBoundingClientRect().bottom > innerHeight);
    })""",
        selectors,
    )


def copied(page, script):
    """The plain text on the clipboard after `script` made a selection and the reader pressed copy."""
    page.evaluate(
        f"() => {{ const s = getSelection(), r = document.createRange(); s.removeAllRanges(); {script}; "
        f"s.addRange(r); }}"
    )
    page.keyboard.press("Control+c")
    return page.evaluate("navigator.clipboard.readText()")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind, scheme, home, chromium):
    assert KINDS[kind] is not None, f"docs/ has no {kind} page"
    with reader(chromium, home, scheme=scheme) as (page, complaints):
        page.goto(home + KINDS[kind])
        assert scheme_of(page) == {"light": "default", "dark": "slate"}[scheme]
        assert violations(page) == []
        assert complaints == []


@pytest.mark.browser
def test_axe_finds_nothing_on_a_phone(home, chromium):
    with reader(chromium, home, width=390, height=844) as (page, _):
        page.goto(home + KINDS["theorem"])
        assert violations(page) == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 390])
def test_no_page_scrolls_sideways_on_a_phone_or_asks_another_host(width, site, home, chromium):
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    wide, asked = {}, {}
    with reader(chromium, home, width=width, height=844) as (page, complaints):
        for name in pages:
            page.goto(home + name)
            if over := sticks_out(page):
                wide[name] = over
            if complaints:
                asked[name] = complaints[:]
                complaints.clear()
    assert not wide and not asked
    assert len(pages) > 5


@pytest.mark.browser
def test_the_first_screen_of_a_laptop_holds_question_answer_formula_picture_and_where_to_go(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home)
        needed = [
            ".pp-hero",
            ".pp-hero h1",
            ".pp-hero .pp-answer",
            ".pp-hero math",
            ".pp-hero figure svg",
            ".pp-picker",
            "pp-ask form",
        ]
        assert below_the_fold(page, needed) == []
        first = page.locator(".pp-hero").inner_text()
        assert re.search(r"12\s*×\s*16", first) and re.search(r"24\s*×\s*32", first)


@pytest.mark.browser
def test_the_first_visit_in_the_dark_is_dark_before_any_script_of_the_theme(home, chromium):
    with reader(chromium, home, scheme="dark") as (page, _):
        page.route("**/bundle*.js", lambda route: route.abort())
        page.goto(home)
        assert scheme_of(page) == "slate"


@pytest.mark.browser
@pytest.mark.parametrize(
    ("select", "text"),
    [
        ("r.selectNodeContents(document.querySelector('p:has(math)'))", r"Same gives $o = \lceil i/s \rceil$ always."),
        ("r.selectNodeContents(document.querySelector('p mi'))", r"$o = \lceil i/s \rceil$"),
        ("r.selectNode(document.querySelector('.pp-math'))", r"$$L = \left\lfloor \frac{i}{s} \right\rfloor$$"),
        ("r.selectNodeContents(document.querySelector('#fact-1'))", "Fact 1."),
    ],
)
def test_copying_a_formula_gives_its_latex(select, text, sample_home, chromium):
    with reader(chromium, sample_home) as (page, _):
        page.goto(sample_home)
        assert copied(page, select).strip() == text


@pytest.mark.browser
def test_a_cited_fact_lights_up_under_the_pointer_and_the_keyboard(sample_home, chromium):
    with reader(chromium, sample_home) as (page, _):
        page.goto(sample_home)
        lit = "document.querySelector('#fact-1').classList.contains('pp-lit')"
        assert not page.evaluate(lit)
        page.hover(".pp-cite")
        assert page.evaluate(lit)
        page.mouse.move(0, 0)
        page.wait_for_function(f"!{lit}")
        page.focus(".pp-cite")
        assert page.evaluate(lit)
        page.evaluate("document.activeElement.blur()")
        assert not page.evaluate(lit)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_prints_dark_on_white_without_the_furniture(scheme, home, chromium):
    with reader(chromium, home, scheme=scheme) as (page, _):
        page.goto(home + KINDS["theorem"])
        assert page.pdf().startswith(b"%PDF")
        page.emulate_media(media="print", color_scheme=scheme)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert page.evaluate("getComputedStyle(document.querySelector('.md-typeset')).color") == "rgb(0, 0, 0)"
        assert not page.locator(".md-header").is_visible() and not page.locator(".md-sidebar").first.is_visible()


# The checkers above, each on a page it must refuse.


@pytest.fixture
def faulty(tmp_path):
    def write(body):
        (tmp_path / "index.html").write_text(
            f'<!doctype html><html lang="en"><title>T</title><body>{body}</body></html>'
        )
        return served(tmp_path)

    return write


@pytest.mark.browser
def test_the_axe_check_fails_on_a_picture_without_words(faulty, chromium):
    with faulty('<main><h1>T</h1><img src="data:,"></main>') as address, reader(chromium, address) as (page, _):
        page.goto(address)
        assert any(found.startswith("image-alt") for found in violations(page))


@pytest.mark.browser
def test_the_width_check_fails_on_a_wide_block(faulty, chromium):
    with faulty('<div style="width: 900px">x</div>') as address, reader(chromium, address, width=390) as (page, _):
        page.goto(address)
        assert sticks_out(page)


@pytest.mark.browser
def test_the_host_check_fails_on_a_foreign_picture_and_on_a_missing_one(faulty, chromium):
    with (
        faulty('<img src="http://elsewhere.invalid/x.png"><img src="gone.png">') as address,
        reader(chromium, address) as (page, complaints),
    ):
        page.goto(address)
        assert {"404", "asked"} <= {complaint.split()[0] for complaint in complaints}


@pytest.mark.browser
def test_the_fold_check_fails_on_what_is_low_or_missing(faulty, chromium):
    with (
        faulty('<p>a</p><div style="height: 800px"></div><h2>b</h2>') as address,
        reader(chromium, address) as (page, _),
    ):
        page.goto(address)
        assert below_the_fold(page, ["p", "h2", "h3"]) == ["h2", "h3"]


@pytest.mark.browser
def test_the_copy_check_fails_without_the_script(sample_home, chromium):
    with reader(chromium, sample_home) as (page, _):
        page.route("**/site.js", lambda route: route.abort())
        page.goto(sample_home)
        assert "$" not in copied(page, "r.selectNodeContents(document.querySelector('p:has(math)'))")


def test_a_page_is_read_for_what_it_shows():
    page = Page('<html lang="en"><title>T</title><p>one <code>$x$</code></p><svg><title>two</title></svg></html>')
    assert (page.lang, page.title, "".join(page.seen).strip()) == ("en", "T", "one")
