"""The matrix is whole, its shares and its witnesses are so, and its pages are light, short and of use without a script."""

import json
import re
from collections import Counter, defaultdict

import pytest
from browsing import DOCS, build_sample, reader, served, sticks_out, violations

from derive import catalog, evaluate
from derive.measure.tally import Example
from derive.measure.vectors import RECORDED, file_name, load, unpack
from derive.runtime.expressions import value_of
from derive.runtime.outcomes import DIED, EMPTY, NO_INDEX_MAP
from derive.same.behaviours import behaviours, otherwise
from derive.same.rows import rows, words_in
from derive.same.wording import Unsaid, asked_words, in_letters, size_limits
from derive.site.pages.compare import severity
from derive.site.redirects import pages_moved

FRAMEWORKS = catalog.frameworks()
OPERATORS = {
    "transposed": "transposed convolution",
    "convolution": "convolution",
    "pooling-sizes": "pooling",
    "padding": "padding",
}
LIGHT = ("", *(f"{page}/" for page in OPERATORS), "disagreements/", "defects/", "ways/onnx/", "ways/keras/")
PAGES = (
    *(f"compare/{page}" for page in LIGHT),
    *(f"theorems/representability-table/{page}" for page in ("", "g/", "adjoint/")),
)


def page(name):
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def held(address):
    """The ways that a page of the matrix loads, as data."""
    text = (DOCS / "generated" / "compare" / f"{address}.js").read_text(encoding="utf-8")
    body = text.partition("] = ")[2].rstrip().rstrip(";")
    return json.loads(body)


# Whole.


def test_every_way_to_ask_is_of_exactly_one_behaviour():
    found = behaviours(list(FRAMEWORKS.values()))
    counted = Counter(id(row) for behaviour in found for row in behaviour.rows)
    every = [row for framework in FRAMEWORKS.values() for row in rows(framework)]
    assert set(counted) == set(map(id, every)) and set(counted.values()) == {1}
    assert len(every) > 900 and 50 < len(found) < 80
    assert len({(behaviour.operator, behaviour.slug) for behaviour in found}) == len(found)


@pytest.mark.parametrize("address", OPERATORS)
def test_what_is_loaded_are_the_ways_that_the_row_counts_and_the_pages_of_the_systems_hold(address):
    loaded = held(address)
    on_page = set(re.findall(r'<tbody id="([\w-]+)"', page(f"compare/{address}")))
    assert set(loaded) == on_page
    shown = defaultdict(Counter)
    for name in FRAMEWORKS:
        for section in re.findall(rf'id="{address}-([\w-]+)" markdown>(.*?)</div>', page(f"compare/ways/{name}"), re.S):
            shown[section[0]][name] += section[1].count("<tr markdown>")
    assert {slug: Counter(line[0] for line in lines) for slug, lines in loaded.items()} == dict(shown)
    assert sum(map(len, loaded.values())) >= (15 if address == "padding" else 150)


def test_what_older_releases_did_otherwise_stands_beside_what_is_so_today():
    past = {name: otherwise(framework) for name, framework in FRAMEWORKS.items()}
    assert {name for name, found in past.items() if found} >= {"keras", "onnx", "onnxruntime", "openvino", "litert"}
    assert not any(found for name, found in past.items() if len(FRAMEWORKS[name].releases) == 1)
    keras = {(row.framework.version, row.meaning.mode, row.variants) for row in past["keras"]}
    assert ("3.14.1", "same_lower", ("torch",)) in keras and not any(version == "3.15.0" for version, *_ in keras)
    first = page("compare/index").partition('id="rule-b"')[0]
    assert re.search(r"\[Keras 3\.0\.5 to 3\.14\.1 \(torch\)\]\([^)]*\)\{ \.pp-chip \.pp-former", first)


def test_a_word_that_must_not_be_asked_for_is_none():
    assert words_in("padding == 'same' and not mode == 'full'") == ("same",)
    assert words_in("not pad in ('same', 'valid')") == ()


# Words.


def row_of(name, part):
    return next(row for row in rows(FRAMEWORKS[name]) if part in row.meaning.when)


@pytest.mark.parametrize(
    ("name", "part", "words"),
    [
        ("keras", "output_padding is None", "`padding='valid'`, no `output_padding`"),
        ("flux", "kernel_size >= stride and outpad", "`pad='SamePad()'`, `dilation=1`, k ≥ s, `outpad=0`"),
        ("matlab", "not Cropping", "`Cropping` other than `'same'`, `Cropping` one number"),
        ("torch", "True", "always"),
    ],
)
def test_a_condition_is_said_as_it_is_asked(name, part, words):
    assert asked_words(row_of(name, part)) == words


def test_no_condition_is_shown_raw_and_none_is_long():
    told = [asked_words(row) for framework in FRAMEWORKS.values() for row in rows(framework)]
    told += [
        limits for framework in FRAMEWORKS.values() for row in rows(framework) for limits in size_limits(row).values()
    ]
    assert not [words for words in told if " == " in words or "//" in words or " and not " in words or len(words) > 130]
    assert len(told) > 1000


def test_letters_say_what_the_expression_says_and_what_has_none_is_not_said():
    layer = catalog.layers()["torch.nn.ConvTranspose2d"][1]
    assert in_letters("output_padding < max(stride, dilation)", layer) == "`output_padding` < max(s, d)"
    assert in_letters("-(-input_size // stride) * stride", layer) == "⌈i / s⌉ · s"
    assert in_letters("(input_size - 1) // stride", layer) == "⌊(i − 1) / s⌋"
    with pytest.raises(Unsaid):
        in_letters("1 if stride > 1 else 0", layer)


# Who disagrees.


SAMPLE = [
    ("transposed convolution", "same", "keras", "jax", "onnxruntime", ""),
    ("transposed convolution", "same", "tvm", "", "onnxruntime", ""),
    ("transposed convolution", "valid", "jax", "", "tinygrad", ""),
    ("pooling", "same", "mindspore", "", "tinygrad", ""),
]
SPELT = {"same": ("same", "same_upper"), "valid": ("valid",)}


def recorded(operator, words, name, variant):
    """{(i, k, s, d): (size, lows)} of a system, read from its file: asked for a word, and nothing else that counts."""
    framework = FRAMEWORKS[name]
    vectors = load((RECORDED / file_name(framework, framework.releases[0])).read_bytes(), name)
    layers, found = {layer.name: layer for layer in framework.layers}, {}
    for way, layer_name, arguments, sizes, observed in unpack(vectors):
        layer = layers[layer_name]
        if way != variant or layer.operator != operator or observed.error or 0 in observed.output_size:
            continue
        asked = [value for value in arguments.values() if isinstance(value, str) and value.lower() in words]
        grid = set(layer.grid_arguments.values())
        others = {
            key: value
            for key, value in arguments.items()
            if key not in grid and key in layer.spatial and not (isinstance(value, str) and value in asked)
        }
        if len(asked) != 1 or any(
            value != layer.parameters[key].default and not set(re.findall(r"[^\s,()]+", repr(value))) <= {"0", "None"}
            for key, value in others.items()
        ):
            continue
        for axis, size in enumerate(sizes):
            numbers = [size]
            for quantity in ("kernel_size", "stride", "dilation"):
                value = arguments.get(layer.grid_arguments.get(quantity), layer.bind.get(quantity, "1"))
                value = value[axis] if isinstance(value, tuple) else value
                numbers.append(value if isinstance(value, int) else value_of(str(value), {}))
            found.setdefault(tuple(numbers), (observed.output_size[axis], observed.low[axis]))
    return found


@pytest.mark.parametrize(("operator", "name", "one", "variant", "other", "second"), SAMPLE)
def test_a_share_of_the_map_is_what_the_recorded_answers_of_two_systems_show(
    operator, name, one, variant, other, second
):
    left, right = (recorded(operator, SPELT[name], *who) for who in ((one, variant), (other, second)))
    shared = left.keys() & right.keys()
    size = sum(left[point][0] != right[point][0] for point in shared)
    shifted = sum(
        left[point][0] == right[point][0]
        and None not in (left[point][1], right[point][1])
        and not set(left[point][1]) & set(right[point][1])
        for point in shared
    )
    section = (
        page("compare/disagreements").partition(f"#{operator.replace(' ', '-')}-{name} }}")[2].partition("\n## ")[0]
    )
    groups = re.findall(r"^\d+\. (.*)$", section, re.M)
    places = [
        next(n for n, group in enumerate(groups, 1) if f"{FRAMEWORKS[who].title} {FRAMEWORKS[who].version}" in group)
        for who in (one, other)
    ]
    line = next(line for line in section.splitlines() if line.startswith(f"- **{min(places)} – {max(places)}**"))
    assert len(shared) >= 10 and (size or shifted), line
    told = re.search(r"(\d+) configurations? asked of both: (\d+)% another size, (\d+)% the same size", line)
    members = [groups[place - 1].count(",") for place in places]
    if not any(members):  # the two groups are these two systems
        exact = len(shared), round(100 * size / len(shared)), round(100 * shifted / len(shared))
        assert all(abs(int(said) - number) <= 1 for said, number in zip(told.groups(), exact, strict=True))
    else:
        assert len(shared) <= int(told[1])
        assert (size > 0) <= (int(told[2]) > 0) and (shifted > 0) <= (int(told[3]) > 0)


def test_every_witness_is_what_evaluate_gives():
    side = r"`([^`]+)`(?: \(([^)]+)\))? gives (\d+)(?:, (crop|pad) (−?\d+) at the start)?(, \[a known fault\])?"
    checked = Counter()
    for line in page("compare/disagreements").splitlines():
        if "Smallest: " not in line:
            continue
        numbers = re.search(r"Smallest: (\d+) inputs?, kernel", line)
        sides = re.findall(side, line)
        assert len(sides) == 2 and sides[0][2:5] != sides[1][2:5], line
        for call, variant, size, kind, low, fault in sides:
            layer = catalog.layers()[call.partition("(")[0]][1]
            geometry = evaluate(call, (int(numbers[1]),) * layer.dimensions[0], variant=variant or None)
            given = [(geometry.output_size[0], geometry.axes[0].low)]
            given = (
                [(each.output_size[0], each.sides[0][0]) for each in geometry.faults if each.sides] if fault else given
            )
            assert any(
                int(size) == out and (not kind or int(low.replace("−", "-")) == start) for out, start in given
            ), line
            checked["fault" if fault else "rule"] += 1
    assert checked["rule"] > 90 and checked["fault"] > 5


# Defects.


@pytest.mark.parametrize(
    ("predicted", "observed", "by_values", "found"),
    [
        ("output size 3, pad at the start 0", "output size 3, pad at the start 1", False, severity.NUMBERS),
        ("output size 3, pad at the start 0", "output size 4, pad at the start 0", False, severity.SHAPE),
        ("output size 3, 1, pad at the start 0, 0", "output size 3, 2, pad at the start 0, 0", False, severity.SHAPE),
        ("output size 3, pad at the start 0", NO_INDEX_MAP, False, severity.NUMBERS),
        ("output size 3, pad at the start 0", EMPTY, False, severity.SHAPE),
        ("output size 3, pad at the start 0", f"{DIED}", False, severity.CRASH),
        ("no output", DIED, False, severity.CRASH),
        ("no output", "output size 2, pad at the start not visible", False, severity.NUMBERS),
        ("output size 3, pad at the start 0", "ValueError: no", False, severity.REFUSAL),
        ("refused: pad >= 0", "RuntimeError: negative; its shape inference says (1,)", False, severity.INFERRED),
        (
            "output size 1, pad at the start 0",
            "output size 1, pad at the start 0; its shape inference says (5,)",
            False,
            severity.INFERRED,
        ),
        ("average of [-5, 2]: predicted [-1.5]", "[-1]", True, severity.NUMBERS),
    ],
)
def test_how_bad_a_fault_is_follows_from_the_record(predicted, observed, by_values, found):
    assert severity.severity_of(Example("", "f(1)", "3", predicted, observed), by_values) == found


def test_the_worst_example_counts_and_the_smallest_of_those_is_shown():
    small = Example("", "f(1)", "1", "output size 1, pad at the start 0", "output size 2, pad at the start 0")
    worse = replace_observed(small, "output size 1, pad at the start 5", "3")
    larger = replace_observed(small, "output size 1, pad at the start 5", "9")
    shown = [("2", example, False) for example in (larger, small, worse)]
    assert severity.worst_of(shown) == (severity.NUMBERS, ("2", worse, False))


def replace_observed(example, observed, inputs):
    return Example(example.variant, example.call, inputs, example.predicted, observed)


def test_every_defect_stands_once_under_one_severity():
    text = page("compare/defects")
    sections = re.split(r"(?m)^## ", text)[1:]
    numbers = {section.partition(" {")[0]: section.count('<p class="pp-told"') for section in sections}
    said = dict(re.findall(r"\[([a-z ]+)\]\(#[a-z-]+\) \((\d+)\)", text))
    assert {kind.capitalize(): int(number) for kind, number in said.items()} == {
        kind: number for kind, number in numbers.items() if kind.lower() in severity.SEVERITIES
    }
    assert sum(map(int, said.values())) > 120 and list(said) == list(severity.SEVERITIES)


# Addresses that moved.


def test_an_address_that_moved_leads_on(tmp_path):
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    moved = pages_moved({"old/place/": "new/#there"})
    assert list(moved) == ["docs/old/place/index.html"]
    text = moved["docs/old/place/index.html"]
    assert text.count("../../new/#there") == 3 and 'rel="canonical"' in text and 'http-equiv="refresh"' in text
    assert pages_moved({"a/": '"><b>'})["docs/a/index.html"].count("<b>") == 0


# In the browser.


@pytest.mark.browser
@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_short_on_a_phone_and_light(address, home, chromium):
    with reader(chromium, home, width=390, height=844) as (view, complaints):
        view.goto(home + address)
        view.wait_for_load_state("load")
        assert view.evaluate("document.documentElement.scrollHeight") <= 12 * 844
        assert view.evaluate("document.querySelectorAll('*').length") <= 2500
        assert not sticks_out(view) and not complaints


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing_on_it(address, scheme, home, chromium):
    with reader(chromium, home, scheme=scheme) as (view, _):
        view.goto(home + address)
        unfold(view)
        assert not violations(view)


def unfold(view):
    """Unfold what is folded, of the rows of behaviours the first two."""
    for button in view.locator("button.pp-unfold").all()[:2]:
        button.click()
    view.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    view.wait_for_timeout(150)


# Three lines are 5.3 letters high at most: of text 4.1, of chips 5.
TALL = """() => [...document.querySelectorAll('.pp-table :is(td, th):not(:has(table))')].filter(cell => {
  const box = document.createRange();
  box.selectNodeContents(cell);
  const drawn = [...box.getClientRects()].filter(each => each.width > 1);
  const height = Math.max(...drawn.map(each => each.bottom)) - Math.min(...drawn.map(each => each.top));
  return height > 5.3 * parseFloat(getComputedStyle(cell).fontSize);
}).map(cell => cell.innerText.slice(0, 80))"""


@pytest.mark.browser
@pytest.mark.parametrize("address", PAGES)
def test_no_cell_is_longer_than_three_lines_on_a_laptop(address, home, chromium):
    with reader(chromium, home, width=1366, height=768) as (view, _):
        view.goto(home + address)
        unfold(view)
        assert view.locator(".pp-table td").count() > 20
        tall = view.evaluate(TALL)
        assert not tall, tall


@pytest.mark.browser
def test_the_first_view_of_a_laptop_holds_the_ten_meanings_and_names_a_framework(home, chromium):
    with reader(chromium, home, width=1366, height=768) as (view, _):
        view.goto(home + "compare/")
        boxes = [view.locator(f"#rule-{letter}").bounding_box() for letter in "abcdefghi"]
        assert all(box["y"] + box["height"] <= 768 for box in boxes)
        view.get_by_label("My framework").select_option("torch")
        assert view.locator("tbody:visible").first.get_attribute("id") == "no-same"


@pytest.mark.browser
def test_the_filter_is_in_the_address_and_goes_back_and_forward(home, chromium):
    with reader(chromium, home) as (view, complaints):
        view.goto(home + "compare/transposed/")
        every = view.locator(".pp-behaviours tbody:visible").count()
        view.get_by_label("My framework").select_option("mnn")
        few = view.locator(".pp-behaviours tbody:visible").count()
        assert 0 < few < every and view.url.endswith("?framework=mnn")
        view.get_by_label("Mode").select_option("same_undilated")
        assert view.locator(".pp-behaviours tbody:visible").count() == 1 and "mode=same_undilated" in view.url
        view.go_back()
        assert view.locator(".pp-behaviours tbody:visible").count() == few
        view.go_back()
        assert view.locator(".pp-behaviours tbody:visible").count() == every
        view.go_forward()
        assert view.get_by_label("My framework").input_value() == "mnn"
        view.locator(".pp-tabs a", has_text="Convolution").last.click()
        view.wait_for_url("**/convolution/?framework=mnn")
        assert view.locator(".pp-chosen:visible").count() > 0 and not complaints


@pytest.mark.browser
def test_ways_are_loaded_when_a_row_is_unfolded_and_follow_the_filter(home, chromium):
    with reader(chromium, home) as (view, complaints):
        asked = []
        view.on("request", lambda request: asked.append(request.url))
        view.goto(home + "compare/transposed/")
        assert not any("generated/compare" in url for url in asked)
        first = view.locator("#same-upper-largest")
        first.get_by_role("button").click()
        view.wait_for_selector(".pp-unfolded .pp-ways tbody tr")
        whole = view.locator(".pp-unfolded .pp-ways tbody tr").count()
        assert whole == len(held("transposed")["same-upper-largest"]) and any(
            "generated/compare" in url for url in asked
        )
        view.get_by_label("My framework").select_option("keras")
        shown = view.locator(".pp-unfolded .pp-ways tbody tr").all_inner_texts()
        assert 0 < len(shown) < whole and all(text.startswith("Keras 3") for text in shown)
        first.get_by_role("button").click()
        assert view.locator(".pp-unfolded").count() == 0 and not complaints


@pytest.mark.browser
def test_without_a_script_every_way_is_reached_by_a_link(home, chromium):
    with reader(chromium, home, java_script_enabled=False) as (view, complaints):
        view.goto(home + "compare/transposed/")
        assert view.locator(".pp-filter").is_hidden() and view.locator("button.pp-unfold").count() == 0
        view.locator("#same-upper-largest .pp-chip", has_text="Keras").first.click()
        assert "/ways/keras/#transposed-same-upper-largest" in view.url
        assert view.locator("#transposed-same-upper-largest tr").count() > 1
        assert view.locator("#transposed-same-upper-largest").is_visible() and not complaints


@pytest.mark.browser
def test_an_address_of_the_old_matrix_leads_to_where_it_stands_now(home, chromium):
    with reader(chromium, home) as (view, _):
        view.goto(home + "compare/#keras-conv1dtranspose-same-rule")
        view.wait_for_url("**/ways/keras/#keras-conv1dtranspose-same")
        view.goto(home + "compare/?operator=pooling&framework=torch")
        view.wait_for_url("**/pooling-sizes/?**framework=torch")


@pytest.mark.browser
def test_the_limits_catch_a_page_that_is_too_long(tmp_path, chromium):
    long = "---\ntitle: Long\nassets: compare\n---\n# Long\n\n" + "\n\n".join(["A paragraph."] * 900)
    cell = (
        "<div class='pp-table'><table><tr><td style='max-width:3rem'>" + "many words " * 20 + "</td></tr></table></div>"
    )
    result, target = build_sample(tmp_path, long=f"{long}\n\n{cell}\n")
    assert result.returncode == 0, result.stderr
    with served(target) as address, reader(chromium, address, width=390, height=844) as (view, _):
        view.goto(f"{address}long/")
        assert view.evaluate("document.documentElement.scrollHeight") > 12 * 844
        assert view.evaluate(TALL)
