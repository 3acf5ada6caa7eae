"""The ask field, as someone uses it: typed, pasted, chosen, linked, by keyboard, on a phone, from a file, without a script."""

from urllib.parse import parse_qs, urlsplit

import pytest
from browsing import reader, sticks_out, violations

from derive import catalog, evaluate

pytestmark = pytest.mark.browser
CALCULATOR = "calculator/"
LINE, SIZE = "pp-ask textarea", "pp-ask .pp-ask-size input"
ANSWER, RESULT = "pp-ask .pp-ask-answer", "pp-ask .pp-ask-result"
ASKED = (
    ("nn.MaxPool2d(3, 2, 1, ceil_mode=True)", "112"),
    ("Conv2DTranspose(32, 3, strides=2, padding='same')", "572"),
    ("self.up = nn.ConvTranspose2d(64, 32, 3, stride=2, padding=1, output_padding=1)", "12×16"),
    ("nn.AdaptiveAvgPool2d(7)", "224"),
    ("flax.linen.ConvTranspose(4, (3,), strides=(2,), padding='SAME')", "5"),
    ("lax.conv_transpose(x, w, (3,), 'SAME', kernel_size=(4,))", "7"),
)


def ask(page, line, size):
    """Type a line and a size, and wait for another answer than the one that stands there."""
    page.evaluate("document.querySelector('pp-ask').out.dataset.old = 'yes'")
    page.fill(SIZE, size)
    page.fill(LINE, line)
    page.wait_for_function(
        """([line, size]) => {
      const field = document.querySelector('pp-ask');
      return field.shown?.text === line.trim() && (!size || field.size.value === size);
    }""",
        arg=[line, size],
    )


def times(sizes):
    return "×".join(map(str, sizes if isinstance(sizes, tuple) else (sizes,)))


@pytest.mark.parametrize(("line", "size"), ASKED)
def test_what_is_typed_is_answered_as_python_answers_it(line, size, home, chromium):
    want = evaluate(line, size.replace("×", "x"))
    sizes = tuple(axis.output_size for axis in want.axes)
    with reader(chromium, home) as (page, complaints):
        page.goto(home + CALCULATOR)
        ask(page, line, size)
        assert page.inner_text(f"{RESULT} strong") == times(sizes)
        assert want.layer in page.inner_text(ANSWER)
        if want.operator != "resizing":
            low, high = want.axes[0].low, want.axes[0].high
            assert f"{low} at the start and {high} at the end" in page.inner_text(RESULT)
        assert not complaints


def test_a_known_fault_stands_before_the_answer(home, chromium):
    line = "mlx.nn.ConvTranspose1d(1, 1, 3, stride=2, padding=3)"
    (fault,) = evaluate(line, 8).faults
    with reader(chromium, home) as (page, _):
        page.goto(home + CALCULATOR)
        ask(page, line, "8")
        text = page.inner_text(ANSWER)
        assert text.startswith(fault.said) and "By its rule:" in text


def test_a_refusal_says_what_and_the_way_out(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CALCULATOR)
        ask(page, "nn.Conv2d(3, 8, 3, stride=2, padding='same')", "32")
        text = page.inner_text(".pp-ask-error")
        assert text.startswith("stride=2 must be 1 where padding='same' in torch.nn.Conv2d.")
        assert "Or pad the input by hand" in text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("RuntimeError: Sizes of tensors must match except in dimension 1", "reads like a message"),
        ("nn.ReLU()", "passes sizes through"),
        ("ConvTrnspose2d(3, 3, 3)", "did you mean torch.nn.ConvTranspose2d"),
        ("hello", "no layer"),
    ],
)
def test_what_is_no_layer_is_called_so(line, said, home, chromium):
    with reader(chromium, home) as (page, complaints):
        page.goto(home + CALCULATOR)
        ask(page, line, "")
        assert said.lower() in page.inner_text(ANSWER).lower()
        assert not complaints


def test_nothing_is_fetched_before_the_field_is_used(home, chromium):
    with reader(chromium, home) as (page, complaints):
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(home, wait_until="networkidle")
        assert asked and not [url for url in asked if "generated/ask" in url or "ask/answer" in url]
        page.focus(LINE)
        page.wait_for_function("window.padproofAsk?.names")
        assert [url for url in asked if "generated/ask/names.js" in url] and not complaints


def test_the_address_holds_the_question_and_back_returns(home, chromium):
    first, second = ASKED[0], ASKED[1]
    with reader(chromium, home) as (page, _):
        page.goto(home + CALCULATOR)
        for line, size in (first, second):
            ask(page, line, size)
            page.press(LINE, "Enter")
        address = page.url
        assert parse_qs(urlsplit(address).query) == {"ask": [second[0]], "size": [second[1]]}
        result = page.inner_text(RESULT)
        page.goto(address)
        page.wait_for_selector(RESULT)
        assert page.inner_text(RESULT) == result
        page.go_back()
        page.wait_for_function("line => document.querySelector('pp-ask')?.line?.value === line", arg=first[0])


def test_a_layer_is_chosen_by_keyboard_alone(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home)
        page.focus(SIZE)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector(".pp-ask-choose select")
        page.keyboard.press("Tab")
        page.keyboard.type("Flax")
        page.wait_for_function("document.querySelector('pp-ask').line.value.startsWith('flax.')")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.wait_for_selector(RESULT)
        assert "of Flax" in page.inner_text(ANSWER)


def test_every_layer_can_be_chosen(home, chromium):
    with reader(chromium, home) as (page, complaints):
        page.goto(home + CALCULATOR)
        page.wait_for_selector(".pp-ask-choose select")
        names = page.evaluate("""async () => {
          const titles = Object.keys(padproofAsk.names.titles);
          await Promise.all(titles.map((name) => padproofPage.load(`generated/ask/frameworks/${name}.js`)));
          return titles.flatMap((name) => Object.keys(padproofAsk.declared[name].layers));
        }""")
        assert sorted(names) == sorted(catalog.layers()) and not complaints


def test_the_answer_is_announced(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CALCULATOR)
        ask(page, *ASKED[1])
        page.wait_for_function(
            "document.querySelector('pp-ask > .pp-unseen').textContent.includes('572×572 to 1144×1144')"
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1366])
def test_axe_finds_nothing_and_nothing_sticks_out_with_an_answer_open(width, scheme, home, chromium):
    with reader(chromium, home, width=width, scheme=scheme) as (page, complaints):
        page.goto(home + CALCULATOR)
        for line, size in (ASKED[2], ("mlx.nn.ConvTranspose1d(1, 1, 3, stride=2, padding=3)", "8")):
            ask(page, line, size)
            page.wait_for_selector(RESULT)
            assert violations(page) == []
            assert sticks_out(page) == []
        assert not complaints


def test_it_works_from_a_file_and_its_links_do(site, chromium):
    address = (site / "calculator" / "index.html").as_uri()
    with reader(chromium, site.as_uri()) as (page, complaints):
        page.goto(address)
        ask(page, *ASKED[2])
        links = page.eval_on_selector_all(f"{ANSWER} a", "links => links.map(link => link.href)")
        assert links and all(".html" in link for link in links)
        page.goto(links[0])
        assert "PyTorch" in page.title() and not complaints


def test_without_a_script_the_example_stands_there(home, chromium):
    with reader(chromium, home, java_script_enabled=False) as (page, _):
        page.goto(home)
        assert "takes 12×16 to 24×32" in page.inner_text("pp-ask")


def test_several_layers_are_offered_one_by_one(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CALCULATOR)
        ask(page, "nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.MaxPool2d(2))", "32")
        assert "torch.nn.Conv2d" in page.inner_text(ANSWER)
        page.click("[data-number='1']")
        page.wait_for_function("document.querySelector('.pp-ask-read').textContent.includes('MaxPool2d')")
        assert page.inner_text(f"{RESULT} strong") == "16×16"
