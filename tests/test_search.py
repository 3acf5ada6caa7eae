"""The search brings first what a query means: names, errors, words that the pages do not use, and misspelt ones.

The queries stand in `search_queries.txt`. They are answered by the site's own script, in node.
"""

import gzip
import json
import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from browsing import reader, served, violations

from derive import catalog
from derive.site import search
from derive.site.synonyms import MESSAGES, SYNONYMS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
QUERIES = Path(__file__).parent / "search_queries.txt"
NODE = shutil.which("node")
FRAMEWORKS = catalog.frameworks()


def queries():
    """[(query, the pages of which one must come first)]."""
    lines = [line for line in QUERIES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(query, wanted.split()) for wanted, query in (line.split("\t") for line in lines)]


@cache
def pages():
    """{path: text} of the pages as they are committed."""
    found = {path.relative_to(ROOT).as_posix(): path for path in DOCS.rglob("*.md")}
    return {name: path.read_text(encoding="utf-8") for name, path in sorted(found.items()) if name != "docs/names.md"}


@cache
def sections():
    """{address: (title, sections)} of these."""
    return search.read({name.removeprefix("docs/"): text for name, text in pages().items()})


@cache
def asked_of_node(code, given):
    """What the JavaScript `code` says of each of `given`, over `answer`, the search as the site has it."""
    if not NODE:
        pytest.skip("the search is tried in node, which is not installed")
    read = [(DOCS / name).read_text(encoding="utf-8") for name in ("generated/search.js", "assets/ranking.js")]
    whole = f"{read[0]}\n{read[1]}\nconst answer = padproofRanking(padproofIndex);\n"
    whole += f"process.stdout.write(JSON.stringify({json.dumps(given)}.map((each) => {code})));"
    done = subprocess.run([NODE, "-"], input=whole, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def answered(texts):
    """For each query: its results, best first."""
    return asked_of_node("answer(each)", tuple(texts))


def place_of(results, wanted):
    """Where the first of the wanted pages stands, from 0; past all where none does."""
    addresses = [result["address"] for result in results]
    return min((addresses.index(page) for page in wanted if page in addresses), default=len(addresses) + 1000)


def test_the_page_that_is_meant_comes_first_and_never_after_the_third():
    asked = queries()
    places = [place_of(results, wanted) for results, (_, wanted) in zip(answered([query for query, _ in asked]), asked)]
    late = {query: place + 1 for place, (query, _) in zip(places, asked) if place}
    assert len(asked) >= 120 and len({query for query, _ in asked}) == len(asked)
    assert len(late) <= 0.05 * len(asked), late
    assert max(places) < 3, late


def test_a_page_that_is_not_first_or_missing_is_counted():
    results = [{"address": "modes/full"}, {"address": "index"}]
    assert place_of(results, ["index", "modes/valid"]) == 1
    assert place_of(results, ["modes/valid"]) > 100


def test_every_page_that_a_query_or_synonym_leads_to_is_there():
    there = {
        f"{address}#{section.anchor}".removesuffix("#")
        for address, (_, found) in sections().items()
        for section in found
    }
    wanted = {page for _, pages in queries() for page in pages} | set(MESSAGES.values())
    wanted |= {meaning[1:] for meaning in SYNONYMS.values() if meaning[0] in "@!"}
    assert wanted <= there and len(wanted) > 40, wanted - there


def test_every_layer_is_found_by_its_full_name_at_its_place():
    """But for the one that another framework calls in the same way."""
    read = sections()
    places = {
        name: (f"frameworks/{framework}", read[f"frameworks/{framework}"][1][place].anchor)
        for framework, layer, place in search.layer_places(read, FRAMEWORKS)
        for name in (layer.name, *layer.also)
    }
    found = {name: (first["address"], first["anchor"]) for name, (first, *_) in zip(places, answered(places))}
    assert len(places) > 650
    assert {name: where for name, where in found.items() if where != places[name]} == {}
    assert sum(anchor == "" for _, anchor in places.values()) < 5


def test_a_line_that_calls_a_layer_is_told_from_words():
    lines = [
        "nn.ConvTranspose2d(64, 32, 3, stride=2)",
        "up = layers.Conv2DTranspose(8, 3)",
        "tf.nn.max_pool2d (x, 2, 2)",
    ]
    others = ["nn.ConvTranspose2d", "must be less than max(stride, dilation)", "what is nn.Conv2d(3, 8)", "print(3)"]
    told = [results[0]["isLine"] if results else False for results in answered(lines + others)]
    assert told == [True] * len(lines) + [False] * len(others)


def messages():
    """{text of an error: frameworks whose page quotes it}, of those that say enough to be told apart."""
    read = sections()
    index = json.loads(re.sub(r"^[^{]*|;\s*$", "", (DOCS / "generated/search.js").read_text(encoding="utf-8")))
    owner = [address for address, _, _, size in index["pages"] for _ in range(size)]
    assert len(owner) == sum(len(found) for _, found in read.values()) + 1  # the list of names is one section
    return {text: {owner[place] for place in places} for text, places in index["messages"] if len(text.split()) > 5}


def test_an_error_that_a_page_quotes_is_found_within_three_with_other_numbers_and_words_around_it():
    quoted = messages()
    pasted = [f"RuntimeError: {text.replace('#', '17')} (got 3 at 0x7f21)" for text in quoted]
    places = [place_of(results, quoted[text]) for text, results in zip(quoted, answered(pasted))]
    assert len(quoted) > 120
    assert sum(place == 0 for place in places) > 0.95 * len(places)
    assert {text: place for text, place in zip(quoted, places) if place > 2} == {}


MISSPELT = {
    "frameworks/torch": ("pytroch ConvTranspose2d", "ConvTranpose2d", "ConvTransopse2d", "AdaptiveAvgPol2d"),
    "frameworks/keras": ("Conv2DTranpose", "kears Conv2D", "MaxPoling2D"),
    "frameworks/tensorflow": ("tensroflow conv2d_transpose", "conv2d_tranpose"),
    "index": ("deconvolutoin", "transposed convoluton"),
    "theorems/overlap-even": ("chekerboard", "checkerboard artefacts"),
    "theorems/receptive-field": ("receptive feild",),
}


def test_a_misspelling_is_forgiven():
    meant = {query: page for page, misspelt in MISSPELT.items() for query in misspelt}
    found = {query: results[0]["address"] for query, results in zip(meant, answered(meant)) if results}
    assert found == meant and len(meant) > 12


def test_what_is_typed_half_is_completed_and_what_is_nothing_finds_nothing():
    halves = {"ConvTranspose2": "frameworks/torch", "checkerb": "theorems/overlap-even", "kera": "frameworks/keras"}
    found = asked_of_node("answer(each, true)", tuple(halves))
    assert [results[0]["address"] for results in found] == list(halves.values())
    assert answered(["", " ", "???", "zzzzqqqq", "🙂", "of the"]) == [[]] * 6


def test_the_script_and_its_printer_agree_on_what_a_word_is():
    read = sections()
    texts = [section.heading for _, found in read.values() for section in found]
    texts += ["Größe, naïve", "sizes axes class bias series", "i·s − 1", "a_b__c 3d x"]
    assert len(texts) > 900
    assert asked_of_node("answer.words(each)", tuple(texts)) == [search.words_of(text) for text in texts]


def test_what_is_printed_is_what_the_pages_say():
    """The pages as committed give the script as committed: `derive docs` prints both."""
    printed = search.printed(pages(), FRAMEWORKS)
    assert set(printed) == {"docs/names.md", search.PATH}
    for name, text in printed.items():
        assert (ROOT / name).read_text(encoding="utf-8") == text, f"{name} is old: python -m derive docs"
    title, (first, *others) = sections()["notation"]
    other = replace(first, words=(frozenset({"zettelkasten"}), *first.words[1:]))
    script = search.script(sections() | {"notation": (title, [other, *others])}, FRAMEWORKS)
    assert "zettelkasten" in script and "zettelkasten" not in printed[search.PATH]


def test_the_index_is_light():
    sizes = {
        name: len(gzip.compress((DOCS / name).read_bytes()))
        for name in ("generated/search.js", "assets/ranking.js", "assets/search.js", "assets/search.css")
    }
    assert sizes["generated/search.js"] < 90_000 and sizes["assets/ranking.js"] < 8_000
    assert sizes["assets/search.js"] + sizes["assets/search.css"] < 5_000  # every page loads these


def test_the_list_of_names_has_every_layer():
    listed = set(re.findall(r"[\w.]+", search.spelt_out((DOCS / "names.md").read_text(encoding="utf-8"))))
    ends = {layer.name.rpartition(".")[2] for framework in FRAMEWORKS.values() for layer in framework.layers}
    assert len(ends) > 300 and ends - listed == set()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Sizes of *it*\n\nThe $o = i$ crop\n", [{"size"}, {"crop"}]),
        ("# T\n\n<svg><text>drawn</text></svg>\n\n`pad_low` and [gap](other.md#place)\n", [{"pad_low"}, {"gap"}]),
        (
            "# T\n\n## Conv{1,2}d { #here }\n\nword\n\n## Sources { #sources }\n\nunread\n",
            [{"conv1d", "conv2d", "source"}, {"word"}],
        ),
    ],
)
def test_a_page_is_read_without_its_signs(text, words):
    _, found = search.sections_of(f'---\ntitle: "T"\n---\n{text}')
    told = [section.words[field] for section in found for field in range(4)]
    assert set().union(*told) == set().union(*words)


def test_what_is_folded_under_a_summary_with_an_anchor_is_a_section():
    folded = '<summary><span id="old"></span><span id="a.Conv1d">Conv1d</span>, <span id="a.conv">conv</span></summary>'
    _, found = search.sections_of(f"---\ntitle: T\n---\n# T\n\n<details>\n{folded}\n\nword\n\n</details>\n")
    assert [(section.anchor, section.heading) for section in found] == [("", "T"), ("a.Conv1d", "Conv1d, conv")]


def test_a_heading_without_an_anchor_has_the_one_that_markdown_gives_it():
    body = '# T\n\n## Conv{1,2}d, pad\n\n## Same\n\n## Same\n\n### Size { data-toc-label="x{1}" }\n\n## W { #w }\n'
    _, found = search.sections_of(f"---\ntitle: T\n---\n{body}")
    assert [section.anchor for section in found] == ["", "conv12d-pad", "same", "same_1", "size", "w"]


# With a browser.

LINE = "nn.ConvTranspose2d(64, 32, 3, stride=2)"
ERROR = "RuntimeError: output padding must be smaller than either stride or dilation, but got output_padding_height: 2"


def opened(page, query):
    """Go to the search and put a query in at once, as a paste by mouse or phone does: no key is pressed."""
    page.click(".pp-find")
    page.keyboard.insert_text(query)
    page.wait_for_selector("#pp-found [role=option]")
    return page.locator("#pp-found [role=option]")


@pytest.mark.browser
def test_the_index_comes_with_the_tap_and_not_with_the_page(home, chromium):
    with reader(chromium, home) as (page, complaints):
        asked = []
        page.on("request", lambda request: asked.append(request.url.removeprefix(home)))
        page.goto(home + "theorems/window-count/")
        page.wait_for_load_state("networkidle")
        fetched = ["assets/ranking.js", "generated/search.js"]
        assert "assets/search.js" in asked and not set(fetched) & set(asked)
        opened(page, "stride")
        assert sorted(set(fetched) & set(asked)) == fetched and complaints == []


@pytest.mark.browser
@pytest.mark.parametrize(
    ("query", "first"), [(LINE, "frameworks/torch/#"), (ERROR, "frameworks/torch/#"), ("572", "theorems/")]
)
def test_what_is_pasted_is_answered_and_each_result_says_what_it_is(query, first, home, chromium):
    with reader(chromium, home) as (page, complaints):
        page.goto(home + "modes/full/")
        results = opened(page, query)
        own = results.nth(1 if "(" in first or query.endswith(")") else 0)
        assert own.evaluate("link => link.href").startswith(home + first)
        kinds = page.locator("#pp-found .pp-kind").all_inner_texts()
        assert len(kinds) == results.count() > 0 and set(kinds) <= {
            *search.KINDS.values(),
            "answer",
            "page",
            "comparisons",
            "theorems",
            "modes",
            "frameworks",
        }
        assert re.fullmatch(r"\d+ pages?", page.inner_text(".pp-search [role=status]"))
        with page.expect_navigation():
            own.click()
        assert page.url.startswith(home + first) and complaints == []
        assert page.evaluate("!location.hash || !!document.getElementById(decodeURIComponent(location.hash.slice(1)))")


@pytest.mark.browser
def test_the_search_works_from_the_keyboard_alone(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home)
        page.keyboard.press("/")
        page.keyboard.type("receptive feild")
        page.wait_for_selector("#pp-found [role=option]")
        field = page.locator(".pp-search input")
        chosen = (
            "document.getElementById(document.querySelector('.pp-search input').getAttribute('aria-activedescendant'))"
        )
        order = "[...document.querySelectorAll('#pp-found [role=option]')]"
        assert page.evaluate(f"{order}.indexOf({chosen})") == 0 and field.get_attribute("aria-expanded") == "true"
        page.keyboard.press("ArrowDown")
        assert page.evaluate(f"{order}.indexOf({chosen})") == 1
        assert page.evaluate(f"{chosen}.getAttribute('aria-selected')") == "true"
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        assert page.evaluate(f"{order}.indexOf({chosen})") == page.evaluate(f"{order}.length - 1")
        page.keyboard.press("Escape")
        assert not page.locator(".pp-search").is_visible()
        page.keyboard.press("Control+k")
        page.keyboard.type("receptive field")
        page.wait_for_function("document.querySelector('#pp-found a')?.href.includes('receptive-field')")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.url.startswith(home + "theorems/receptive-field/")
        page.evaluate("document.querySelector('main').append(document.createElement('input'))")
        page.locator("main input").last.focus()
        page.keyboard.press("/")
        assert not page.locator(".pp-search[open]").count()  # a slash in a field is a slash


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 720), (800, 600), (390, 844), (320, 568)])
def test_the_search_stays_inside_the_screen(width, height, home, chromium):
    with reader(chromium, home, width=width, height=height) as (page, _):
        page.goto(home + "frameworks/torch/")
        opened(page, ERROR)
        boxes = page.evaluate("""() => [...document.querySelectorAll('.pp-search, .pp-search input, .pp-search button, #pp-found, #pp-found *')]
          .map(e => e.getBoundingClientRect()).map(({left, right, top, width}) => ({left, right, top, width}))""")
        assert len(boxes) > 20
        assert all(box["left"] >= 0 and box["right"] <= width for box in boxes if box["width"])
        panel = page.locator(".pp-search").bounding_box()
        assert panel["y"] >= 0 and panel["y"] + panel["height"] <= height
        assert width > 700 or (panel["x"], panel["y"], panel["height"]) == (0, 0, height)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        shown = page.locator("#pp-found [role=option]").first.bounding_box()
        assert shown["y"] + shown["height"] <= height


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(1366, "light"), (1366, "dark"), (390, "light"), (390, "dark")])
@pytest.mark.parametrize("query", ["output_padding", "zzzzqqqq"])
def test_axe_finds_nothing_in_the_open_search(query, width, scheme, home, chromium):
    with reader(chromium, home, width=width, scheme=scheme) as (page, _):
        page.goto(home + "notation/")
        page.click(".pp-find")
        page.keyboard.insert_text(query)
        page.wait_for_function("/found|page/.test(document.querySelector('.pp-search [role=status]').textContent)")
        assert violations(page) == []


@pytest.mark.browser
def test_the_search_works_from_files(site, chromium):
    with reader(chromium, "file://") as (page, complaints):
        page.goto(f"file://{site}/theorems/window-count/index.html")
        with page.expect_navigation():
            opened(page, LINE).nth(1).click()
        assert page.url.startswith(f"file://{site}/frameworks/torch/index.html#")
        with page.expect_navigation():
            opened(page, LINE).first.click()
        page.wait_for_selector("pp-ask .pp-ask-result")
        assert page.inner_text("pp-ask .pp-ask-read").startswith("torch.nn.ConvTranspose2d")
        with page.expect_navigation():
            opened(page, "deconvolution").first.click()
        assert page.url == f"file://{site}/index.html" and complaints == []


@pytest.mark.browser
def test_on_a_slow_phone_the_first_result_is_there_within_a_second_and_a_half_of_the_tap(site, chromium):
    """A processor four times as slow and a slow mobile line, as Lighthouse has them; the best of three."""
    times = []
    with served(site, compressed=True) as address:
        for _ in range(3):
            with reader(chromium, address, width=390, height=844, has_touch=True) as (page, _):
                page.goto(address)
                page.wait_for_load_state("networkidle")
                line = page.context.new_cdp_session(page)
                line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
                line.send("Network.enable")
                speed = 1.6 * 1024 * 1024 / 8
                line.send(
                    "Network.emulateNetworkConditions",
                    {"offline": False, "latency": 150, "downloadThroughput": speed, "uploadThroughput": speed / 2},
                )
                page.evaluate("""() => document.querySelector('.pp-find').addEventListener('pointerdown', () => {
                  const tapped = performance.now();
                  new MutationObserver(() => document.querySelector('#pp-found [role=option]') && (window.waited ??= performance.now() - tapped))
                    .observe(document.body, {childList: true, subtree: true});
                })""")
                page.tap(".pp-find")
                page.keyboard.insert_text(LINE)
                page.wait_for_function("window.waited")
                times.append(page.evaluate("window.waited"))
    assert min(times) <= 1500, times


@pytest.mark.browser
def test_without_javascript_the_search_is_a_link_to_the_list_of_names(home, chromium):
    with reader(chromium, home, java_script_enabled=False) as (page, _):
        page.goto(home + "modes/full/")
        page.click(".pp-find")
        assert page.url == home + "names/"
        page.click("text=PyTorch >> nth=0")
        assert page.url.startswith(home + "frameworks/torch/#")


@pytest.mark.browser
def test_an_index_that_does_not_come_is_said_and_asked_for_again(home, chromium):
    with reader(chromium, home) as (page, _):
        page.route("**/generated/search.js", lambda route: route.abort())
        page.goto(home)
        page.click(".pp-find")
        page.keyboard.insert_text("stride")
        page.wait_for_function("document.querySelector('.pp-search [role=status]').textContent.includes('could not')")
        page.unroute("**/generated/search.js")
        page.keyboard.insert_text(" dilation")
        page.wait_for_selector("#pp-found [role=option]")
