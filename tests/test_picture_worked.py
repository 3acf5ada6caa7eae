"""A picture under the reader's hand, in Chromium: pointed at, played, scrubbed, mirrored, taken along."""

import json
import re
import struct
import xml.etree.ElementTree as ElementTree

import pytest
from browsing import build_sample, reader, served, sticks_out, violations

from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED, Axis
from derive.site.figures import live_figure, picture

pytestmark = pytest.mark.browser

UP = Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1)
LONG = Axis(CONVOLUTION, 572, 3, 1, 1, 570, 0, 0)
POOL = Axis(POOLING, 5, 2, 2, 1, 3, 0, 1)
PICTURES = {"up": (UP,), "long": (LONG,), "plane": (UP, UP), "pool": (POOL,)}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A site of one page with every kind of picture, and one under sliders."""
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    parts = [f'<div id="{key}">\n{picture(axes, f"pp-{key}")}\n</div>' for key, axes in PICTURES.items()]
    parts.append(live_figure(UP, "same_upper", "chosen", 1, "pp-live-figure"))
    page = "---\ntitle: Pictures\ndescription: Every kind of picture.\n---\n# Pictures\n\n" + "\n\n".join(parts) + "\n"
    result, target = build_sample(tmp_path_factory.mktemp("pictures"), index=page)
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture(scope="module")
def address(folder, chromium):
    with served(folder) as address:
        yield address


@pytest.fixture
def page(address, chromium):
    with reader(chromium, address) as (page, complaints):
        page.goto(address)
        yield page
        assert complaints == []


def said(box):
    return box.locator(".pp-said").inner_text()


def hot(box):
    return sorted(
        (int(link.get_attribute("data-input")), int(link.get_attribute("data-output")))
        for link in box.locator("path.pp-hot[data-input]").all()
    )


def test_pointing_shows_the_taps_of_an_element_and_leaving_puts_them_away(page):
    box = page.locator("#up")
    before = box.locator(".pp-scroll").inner_html()
    box.locator("[data-fine='4']").hover()
    assert hot(box) == [(1, 4), (2, 4)]
    assert said(box) == "Output 4 gets 2 taps, of inputs 1 (weight 2) and 2 (weight 0)."
    box.locator("[data-coarse='3']").hover()
    assert hot(box) == [] and said(box) == "Input 3 writes outputs 6 and 7; 1 tap cropped."
    page.mouse.move(0, 0)
    assert box.locator(".pp-scroll").inner_html() == before


def test_pointing_at_an_element_of_two_axes_rings_its_taps(page):
    box = page.locator("#plane")
    box.locator("[data-fine='4,4']").hover()
    assert box.locator(".pp-ring").count() == 4 + 1
    assert said(box).startswith("Output (4, 4) gets 4 taps, of inputs (1, 1) (weight 2, 2)")


def test_a_tap_of_the_finger_keeps_an_element_and_a_second_puts_it_away(address, chromium):
    with reader(chromium, address, width=390, height=800, has_touch=True) as (page, _):
        page.goto(address)
        box = page.locator("#up")
        box.locator("[data-fine='4']").tap()
        assert hot(box) == [(1, 4), (2, 4)]
        box.locator("[data-fine='4']").tap()
        assert hot(box) == []


def test_the_range_is_scrubbed_with_the_keyboard_and_says_where_it_is(page):
    box = page.locator("#up")
    slider = box.locator("input[type=range]")
    slider.focus()
    page.keyboard.press("Home")
    assert (said(box), slider.get_attribute("aria-valuetext")) == ("Input 0 writes outputs 0, 1 and 2.", "1 of 4")
    assert box.locator("rect.pp-none").count() == 5
    page.keyboard.press("ArrowRight")
    assert (said(box), slider.get_attribute("aria-valuetext")) == ("Input 1 writes outputs 2, 3 and 4.", "2 of 4")
    assert box.locator(".pp-said").get_attribute("aria-live") == "polite"
    assert box.locator("rect.pp-none").count() == 3
    page.keyboard.press("End")
    assert box.locator("rect.pp-none").count() == 0


def test_the_buttons_step_and_begin_again_after_the_last(page):
    box = page.locator("#pool")
    forward, back = box.locator("[data-do=forward]"), box.locator("[data-do=back]")
    seen = []
    for button in (forward, forward, forward, forward, back):
        button.click()
        seen.append(box.locator("output").inner_text())
    assert seen == ["1 of 3", "2 of 3", "3 of 3", "1 of 3", "1 of 3"]


def test_the_arrow_keys_go_from_element_to_element(page):
    box = page.locator("#up")
    box.locator(".pp-scroll").focus()
    words = []
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight"):
        page.keyboard.press(key)
        words.append(said(box).split(" writes")[0].split(" gets")[0])
    assert words == ["Input 0", "Input 1", "Output 3", "Output 4"]
    page.keyboard.press("Escape")
    assert box.locator(".pp-picked").count() == 0


def test_a_step_in_the_middle_of_a_long_axis_moves_the_break(page):
    box = page.locator("#long")
    assert box.locator("[data-coarse='285']").count() == 0
    box.locator("input[type=range]").fill("285")
    assert box.locator("[data-coarse='285']").count() == 1
    assert said(box) == "Output 285 reads inputs 285, 286 and 287."
    assert box.locator(".pp-break").count() == 4


def test_it_plays_to_the_end_and_can_be_paused(address, chromium):
    with reader(chromium, address) as (page, complaints):
        page.emulate_media(reduced_motion="no-preference")
        page.goto(address)
        box = page.locator("#up")
        play = box.locator("[data-do=play]")
        play.click()
        assert play.inner_text() == "Pause"
        assert box.locator("output").inner_text() == "1 of 4"
        page.wait_for_function("document.querySelector('#up output').textContent === '2 of 4'")
        play.click()
        assert play.inner_text() == "Play"
        play.click()
        page.wait_for_function("document.querySelector('#up output').textContent === '4 of 4'")
        assert play.inner_text() == "Play"
        assert complaints == []


def test_nothing_moves_by_itself_where_less_motion_is_asked_for(page):
    assert page.locator("#up [data-do=play]").is_hidden()
    page.locator("#up [data-do=forward]").click()
    assert page.evaluate("document.querySelector('#up svg').getAnimations({ subtree: true }).length") == 0


def test_the_mirror_draws_the_adjoint_with_its_columns_under_the_same_columns(page):
    box = page.locator("#up")
    button = box.locator("[data-do=mirror]")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    drawings = box.locator("svg")
    assert drawings.count() == 2
    places = [
        drawings.nth(which).locator("[data-fine]").evaluate_all("cells => cells.map(c => c.getBoundingClientRect().x)")
        for which in (0, 1)
    ]
    assert places[0] == places[1] and len(places[0]) == 9
    assert "8 inputs, kernel 3, stride 2: pads 0 low and 1 high" in box.locator(".pp-backwards").inner_text()
    button.click()
    assert drawings.count() == 1


def standalone(page, key):
    """The SVG that a picture gives away, from the clipboard."""
    page.locator(f"#{key} [data-do=svg]").click()
    page.locator(f"#{key} .pp-said", has_text="SVG copied.").wait_for()
    return page.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize(("key", "taps"), [("up", 11), ("plane", 0), ("long", 18 * 3)])
def test_the_copied_svg_needs_nothing_else(key, taps, page):
    text = standalone(page, key)
    tree = ElementTree.fromstring(text)
    assert not re.search(r"url\(|href|<style|class=|var\(|color-mix|currentColor", text)
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]
    fills = {element.get("fill") for element in tree.iter() if element.get("fill")}
    assert fills >= {"#fffefb", "#2a6db5", "#0b7a63"}
    assert all(re.fullmatch(r"#[0-9a-f]{6}|none", fill) for fill in fills)
    links = [path for path in tree.iter(f"{SVG}path") if path.get("data-weight")]
    assert len(links) == taps and all(path.get("stroke") or path.get("fill") for path in links)
    assert len(list(tree.iter(f"{SVG}text"))) > 15
    assert len(text) < 60_000


def test_in_the_dark_the_svg_takes_the_dark_colours(address, chromium):
    with reader(chromium, address, scheme="dark") as (page, _):
        page.goto(address)
        text = standalone(page, "up")
        assert "#16171b" in text and "#82b6f0" in text and "#fffefb" not in text


INK = """async (name) => {
  const response = await fetch(name), image = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(image.width, image.height), brush = canvas.getContext("2d");
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, image.width, image.height), seen = {};
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`;
    seen[colour] = (seen[colour] || 0) + 1;
  }
  return seen;
}"""


@pytest.mark.parametrize("key", ["up", "plane"])
def test_the_png_is_the_picture_at_twice_its_size(key, page, folder):
    view = page.locator(f"#{key} svg").get_attribute("viewBox")
    width, height = map(int, view.split()[2:])
    with page.expect_download() as download:
        page.locator(f"#{key} [data-do=png]").click()
    assert re.fullmatch(r"transposed-convolution-[\dx]+-to-[\dx]+\.png", download.value.suggested_filename)
    download.value.save_as(folder / f"{key}.png")
    head = (folder / f"{key}.png").read_bytes()[:24]
    assert head.startswith(b"\x89PNG") and struct.unpack(">II", head[16:]) == (2 * width + 48, 2 * height + 48)
    seen = page.evaluate(INK, f"{key}.png")
    assert seen["255,254,251,255"] > 1000, "the page's colour"
    assert seen["42,109,181,255"] > 4 * 20 * 20, "inputs"
    assert seen["11,122,99,255"] > 4 * 20 * 20, "outputs"


def test_the_link_copied_is_the_page_or_what_it_is_given(page, address):
    box = page.locator("#up")
    for link, expected in ((None, address), ("https://example.org/?k=3", "https://example.org/?k=3")):
        if link:
            page.evaluate("link => { document.querySelector('#up pp-picture').link = link; }", link)
        box.locator("[data-do=link]").click()
        page.wait_for_function(
            "expected => navigator.clipboard.readText().then(text => text === expected)", arg=expected
        )


def test_from_a_file_it_plays_and_offers_the_text_where_there_is_no_clipboard(folder, chromium):
    with reader(chromium, "file://") as (page, _):
        page.goto((folder / "index.html").as_uri())
        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        box = page.locator("#up")
        box.locator("[data-do=back]").click()
        assert said(box) == "Input 3 writes outputs 6 and 7; 1 tap cropped."
        box.locator("[data-do=svg]").click()
        field = page.get_by_label("SVG: copy it from here.")
        ElementTree.fromstring(field.input_value())
        assert page.evaluate(
            "() => { const f = document.activeElement; return f.selectionEnd - f.selectionStart; }"
        ) == len(field.input_value())
        page.keyboard.press("Escape")
        assert page.locator("dialog").count() == 0
        with page.expect_download() as download:
            box.locator("[data-do=png]").click()
        assert download.value.suggested_filename == "transposed-convolution-4-to-8.png"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_picture(scheme, address, chromium):
    with reader(chromium, address, scheme=scheme) as (page, complaints):
        page.goto(address)
        page.locator("#up [data-do=mirror]").click()
        assert violations(page) == [] and complaints == []


def test_on_a_phone_a_wide_picture_scrolls_in_itself_and_shows_that_it_does(address, chromium):
    with reader(chromium, address, width=320, height=800) as (page, _):
        page.goto(address)
        assert sticks_out(page) == []
        frame = page.locator("#long .pp-scroll")
        assert "pp-wide" in frame.get_attribute("class")
        assert "gradient" in frame.evaluate("frame => getComputedStyle(frame).backgroundImage")
        sizes = page.evaluate("""() => [...document.querySelectorAll("pp-picture svg")].map(svg =>
          12 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)""")
        assert len(sizes) == 5 and min(sizes) >= 10.9
        page.locator("#long input[type=range]").focus()
        page.keyboard.press("End")
        shown = page.locator("#long .pp-fan.pp-shown").bounding_box()
        assert shown["x"] >= 0 and shown["x"] + shown["width"] <= 320


def test_print_shows_the_whole_of_it_whatever_step_is_shown(page):
    box = page.locator("#up")
    box.locator("input[type=range]").fill("0")
    assert box.locator("rect.pp-none").count() == 5
    page.emulate_media(media="print")
    page.wait_for_function("!document.querySelector('#up rect.pp-none')")
    assert box.locator("path.pp-tap[data-weight]").count() == len(UP.relation())
    assert box.locator(".pp-player").is_hidden() and box.locator(".pp-take").is_hidden()


def test_without_javascript_the_figure_stands_and_nothing_dead_beside_it(address, chromium):
    with reader(chromium, address, java_script_enabled=False) as (page, _):
        page.goto(address)
        for key in PICTURES:
            assert page.locator(f"#{key} svg").is_visible() and page.locator(f"#{key} figcaption").is_visible()
        assert not any(part.is_visible() for part in page.locator(".pp-player, .pp-take, .pp-controls").all())


def test_nothing_moves_as_a_picture_wakes(address, chromium):
    places = []
    for scripts in (True, False):
        with reader(chromium, address) as (page, _):
            if not scripts:
                page.route("**/picture.js", lambda route: route.abort())
            page.goto(address)
            page.evaluate("document.fonts.ready")
            places.append(
                page.evaluate("[...document.querySelectorAll('pp-picture')].map(e => e.getBoundingClientRect().top)")
            )
    assert places[0] == pytest.approx(places[1], abs=1) and len(places[0]) == 5


def test_the_sliders_give_the_picture_other_numbers_and_leave_its_own_step_alone(page):
    live = page.locator("pp-figure")
    live.get_by_label("input size").fill("5")
    assert live.locator("[data-coarse]").count() == 5
    live.locator("input[aria-label=Step]").fill("0")
    assert live.locator("[data-coarse]").count() == 5 and live.locator("output").last.inner_text() == "1 of 5"
    page.evaluate("document.querySelector('pp-figure').setAttribute('mode', 'none')")
    live.get_by_label("input size").fill("4")
    assert live.locator("pp-picture[refused]").count() == 1 and live.locator("svg").is_hidden()


def test_axes_given_later_are_drawn_and_of_three_the_last_two(page):
    axes = [vars(axis) for axis in (POOL, UP, UP)]
    page.evaluate(
        """axes => { const made = document.createElement("pp-picture"); made.axes = axes; made.id = "later";
          document.querySelector("h1").after(made); }""",
        axes,
    )
    later = page.locator("#later")
    assert later.locator("[data-coarse]").count() == 16
    assert later.locator("figcaption").inner_text().endswith("Axes 2 and 3 of 3 are drawn.")
    page.evaluate("axes => { document.querySelector('#later').axes = axes.slice(0, 1); }", axes)
    assert later.locator("[data-coarse]").count() == 3 and later.locator("[data-do=mirror]").count() == 0
    page.evaluate("document.querySelector('#later').axes = [{ operator: 'resizing', kernel_size: null }]")
    assert later.locator("figcaption").inner_text() == "A resizing has no taps to draw."


def test_what_is_too_long_to_draw_is_said_and_nothing_is_shown_of_no_axes(page):
    wide = vars(Axis(CONVOLUTION, 900, 3, 1, 150, 600, 0, 0))
    page.evaluate("wide => { document.querySelector('#pool pp-picture').axes = [wide]; }", wide)
    assert page.locator("#pool .pp-scroll").inner_text() == "Too long to draw: one window covers 301 elements."
    assert page.locator("#pool figcaption").inner_text().startswith("900 inputs, kernel 3, stride 1, dilation 150")
    page.evaluate("document.querySelector('#pool pp-picture').axes = []")
    assert page.locator("#pool pp-picture").is_hidden()


def test_the_data_of_a_page_is_what_its_picture_was_made_of(page):
    data = json.loads(page.locator("#plane pp-picture").get_attribute("data-axes"))
    assert [Axis(**axis) for axis in data] == [UP, UP]
