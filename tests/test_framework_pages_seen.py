"""The pages of frameworks in a browser: short, light, never wider than a phone, and open to everyone."""

import pytest
from browsing import reader, violations

from derive import catalog

FRAMEWORKS = catalog.frameworks()
SCREEN, ELEMENTS = 844, 2500
TOO_WIDE = """() => {
  document.querySelectorAll('details').forEach(each => { each.open = true });
  const room = document.documentElement;
  const inside = [...document.querySelectorAll('.md-content *')].filter(each => each.tagName != 'THEAD' &&
    each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && !each.closest('.pp-scroll') &&
    ['auto', 'scroll', 'hidden'].includes(getComputedStyle(each).overflowX));
  return [room.scrollWidth - room.clientWidth, inside.map(each => `${each.tagName}.${each.className}`)];
}"""


@pytest.mark.browser
def test_each_page_is_twelve_screens_of_a_phone_at_most_and_none_scrolls_sideways(home, chromium):
    with reader(chromium, home, width=390, height=SCREEN) as (page, complaints):
        for name in FRAMEWORKS:
            page.set_viewport_size({"width": 390, "height": SCREEN})
            page.goto(f"{home}frameworks/{name}/")
            height, elements = page.evaluate(
                "[document.documentElement.scrollHeight, document.querySelectorAll('*').length]"
            )
            assert height <= 12 * SCREEN and elements <= ELEMENTS, (name, height / SCREEN, elements)
            page.set_viewport_size({"width": 320, "height": SCREEN})
            assert page.evaluate(TOO_WIDE) == [0, []], name
        assert not complaints


@pytest.mark.browser
def test_a_row_is_a_card_on_a_phone_and_a_line_of_a_table_on_a_laptop(home, chromium):
    for width, shown, label in ((390, "block", '"output size"'), (1366, "table-cell", "none")):
        with reader(chromium, home, width=width) as (page, _):
            page.goto(f"{home}frameworks/keras/#same")
            cell = "document.querySelector('.pp-stack td')"
            assert page.evaluate(f"getComputedStyle({cell}).display") == shown
            assert page.evaluate(f"getComputedStyle({cell}, '::before').content") == label


@pytest.mark.browser
def test_a_layer_is_opened_by_its_address(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(f"{home}frameworks/torch/#rule-explicit-transposed-chosen")
        page.wait_for_timeout(200)
        assert page.evaluate("document.querySelector(':target').closest('details').open")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["torch", "keras"])
def test_axe_finds_nothing_on_a_page_with_everything_unfolded(home, chromium, name, scheme):
    with reader(chromium, home, scheme=scheme) as (page, _):
        page.goto(f"{home}frameworks/{name}/")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        assert not violations(page)
