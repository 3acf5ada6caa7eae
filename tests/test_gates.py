"""What every page keeps to: its weight, its height, what it shifts, what axe and the validator say, and Lighthouse's marks."""

import gzip
import html
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from browsing import DOCS, pages_of, reader, violations

KILOBYTE = 1024
MOST_LOADED = 150 * KILOBYTE
PHONE = (390, 844)
MOST_SCREENS = 12
STEADY = ("", "calculator/", "theorems/window-count/", "frameworks/keras/", "compare/")


def loaded(site, name):
    """{file: compressed bytes} of what a page loads before anybody does anything, fonts aside."""
    text = (site / name).read_text(encoding="utf-8")
    found = {name: len(gzip.compress(text.encode()))}
    for tag in re.findall(r"<(?:script|link|img)\b[^>]*>", text):
        address = re.search(r'(?:src|href)="([^"#?]+)', tag)
        if (
            address
            and not address[1].startswith(("http", "data:"))
            and not re.search(r'rel="(preload|describedby)"', tag)
        ):
            file = (site / name).parent / address[1]
            if file.suffix in (".js", ".css", ".svg", ".png") and file.is_file():
                found[address[1]] = len(gzip.compress(file.read_bytes()))
    return found


@pytest.mark.browser
def test_no_page_loads_much_before_it_is_used(site):
    heavy = {name: found for name in pages_of(site) if sum((found := loaded(site, name)).values()) > MOST_LOADED}
    assert not heavy
    assert len(loaded(site, "index.html")) > 5


def test_what_is_heavy_is_found_out(tmp_path):
    (tmp_path / "a.js").write_bytes(os.urandom(MOST_LOADED))
    (tmp_path / "index.html").write_text('<script src="a.js"></script>', encoding="utf-8")
    assert sum(loaded(tmp_path, "index.html").values()) > MOST_LOADED


def shown_characters(site):
    """The characters in formulas, and those in the rest, of all pages."""
    formulas, words = set(), set()
    for name in pages_of(site):
        text = re.sub(
            r"<(script|style|annotation|noscript)\b.*?</\1>",
            "",
            (site / name).read_text(encoding="utf-8"),
            flags=re.DOTALL,
        )
        for formula in re.findall(r"<math\b.*?</math>", text, re.DOTALL):
            formulas |= set(html.unescape(re.sub(r"<[^>]+>", "", formula)))
        words |= set(html.unescape(re.sub(r"<[^>]+>", "", text)))
    return formulas, words


@pytest.mark.browser
def test_the_fonts_have_every_character_that_is_shown(site):
    tools = pytest.importorskip(
        "fontTools.ttLib", reason="the browser tests need: python -m pip install -e '.[test,browser]'"
    )
    known = {path.stem: set(tools.TTFont(path).getBestCmap()) for path in (DOCS / "assets/fonts").glob("*.woff2")}
    formulas, words = shown_characters(site)
    math = known["stix-two-math"]
    assert not [sign for sign in formulas if ord(sign) not in math and not sign.isspace() and sign not in INVISIBLE]
    either = math | known["stix-two-text"]
    left = {sign for sign in words if ord(sign) not in either and not sign.isspace() and sign not in INVISIBLE}
    assert left <= SYSTEMS
    assert len(formulas) > 40 and len(words) > 100


INVISIBLE = "\u2061\u2062\u200b"
SYSTEMS = set("⁰⁵∇")  # in no file of the family that is published for the web: the reader's own font shows them


# With a browser.


@pytest.mark.browser
def test_no_page_is_taller_than_twelve_screens_of_a_phone(site, home, chromium):
    tall = {}
    with reader(chromium, home, width=PHONE[0], height=PHONE[1]) as (page, _):
        for name in pages_of(site):
            page.goto(home + name)
            screens = page.evaluate("document.documentElement.scrollHeight") / PHONE[1]
            if screens > MOST_SCREENS:
                tall[name] = round(screens, 1)
    assert not tall


SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) sum += entry.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 1200);
})"""


@pytest.mark.browser
@pytest.mark.parametrize("size", [PHONE, (1366, 768)])
@pytest.mark.parametrize("name", STEADY)
def test_nothing_shifts_while_a_page_loads(name, size, home, chromium):
    with reader(chromium, home, width=size[0], height=size[1]) as (page, _):
        page.goto(home + name)
        assert page.evaluate(SHIFTS) <= 0.02


@pytest.mark.browser
def test_axe_finds_nothing_on_any_page(site, home, chromium):
    """In the dark as in the light: colours are those of one set of variables, which test_site.py measures in both."""
    found = {}
    with reader(chromium, home) as (page, complaints):
        for number, name in enumerate(pages_of(site)):
            page.emulate_media(color_scheme=("light", "dark")[number % 2])
            page.goto(home + name)
            if said := violations(page):
                found[name] = said[:3]
            if complaints:
                found[name] = complaints[:3]
                complaints.clear()
    assert not found


@pytest.mark.browser
def test_links_lead_on_from_a_file(site, chromium):
    """Each page's links, opened from a disk: to a page, not to the listing of a folder."""
    lost, followed = {}, 0
    with reader(chromium, site.as_uri()) as (page, _):
        for name in [name for name in pages_of(site) if name != "404.html"]:  # which only a host shows
            page.goto((site / name).as_uri())
            links = page.eval_on_selector_all(
                "a[href]",
                "links => links.map(link => new URL(link.getAttribute('href'), location).href.split(/[#?]/)[0])",
            )
            own = {link for link in links if link.startswith("file:")}
            wrong = [link for link in own if not Path(link.removeprefix("file://")).is_file()]
            followed += len(own)
            if wrong:
                lost[name] = wrong[:3]
    assert not lost
    assert followed > 1000


# With tools of Node.


@pytest.mark.browser
def test_every_page_is_valid_html(site, node_tools, tmp_path):
    config = tmp_path / "htmlvalidate.json"
    config.write_text(
        json.dumps({"root": True, "extends": ["html-validate:standard"], "rules": NOT_OURS}), encoding="utf-8"
    )
    files = [str(site / name) for name in pages_of(site)]
    report, command = (
        tmp_path / "report.json",
        [node_tools / "html-validate", "--config", config, "--formatter", "json"],
    )
    with report.open("wb") as said:  # of what is written to a pipe, the end is lost
        subprocess.run([*command, *files], stdout=said)
    found = {
        result["filePath"]: [f"{each['line']}: {each['ruleId']}: {each['message']}" for each in result["messages"][:3]]
        for result in json.loads(report.read_text(encoding="utf-8"))
        if result["messages"]
    }
    assert not found


NOT_OURS = {"valid-autocomplete": "off"}  # the theme's own check box


@pytest.mark.browser
def test_the_validator_finds_what_is_wrong(node_tools, tmp_path):
    page = tmp_path / "index.html"
    page.write_text("<!doctype html><html><body><int64_t>1</int64_t><p><div></p></body></html>", encoding="utf-8")
    done = subprocess.run(
        [node_tools / "html-validate", "--formatter", "json", page], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode and "int64_t" in done.stdout
