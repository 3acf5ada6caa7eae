"""What a reader's hand finds on the pages: the map of the theorems, and the card beside a citation."""

import re
from collections import Counter

import pytest
from browsing import reader, sticks_out, violations

from derive import catalog
from derive.proof.theorem import REMARK
from derive.site.pages.markup import prose

pytestmark = pytest.mark.browser
THEOREMS = list(catalog.theorems().values())
EDGES = [(used.number, each.number) for each in THEOREMS for used in each.uses]
PHONE = {"width": 390, "height": 844}
CHAIN = "theorems/there-and-back/"  # (3) is a chain of three lines
ALONE = "theorems/window-count/"
CARD = "#pp-card"


def lit(page):
    """Ids of the lines that are lit."""
    return page.evaluate("[...document.querySelectorAll('tr.pp-lit[id]')].map(line => line.id)")


def label(text):
    return re.search(r"\((\w+)\)", text)[1]


def first_cite(page):
    """The first citation of the page, scrolled to the middle of the window."""
    cite = page.locator(".pp-cite").first
    cite.evaluate("cite => cite.scrollIntoView({ block: 'center' })")
    return cite


def hidden(page):
    page.wait_for_selector(CARD, state="detached", timeout=2000)
    assert lit(page) == []


def shown_for(page, cite):
    """Whether the card stands by the citation, says its line and describes it, and its line is lit."""
    page.wait_for_selector(CARD, timeout=2000)
    wanted = label(cite.inner_text())
    here, card = cite.bounding_box(), page.locator(CARD).bounding_box()
    near = max(card["x"] - here["x"] - here["width"], here["x"] - card["x"] - card["width"], 0)
    near += max(card["y"] - here["y"] - here["height"], here["y"] - card["y"] - card["height"], 0)
    return {
        "line": label(page.locator(CARD).inner_text()) == wanted,
        "formula": page.locator(f"{CARD} math").count() >= 1,
        "lit": lit(page) == [cite.get_attribute("href")[1:]],
        "described": cite.get_attribute("aria-describedby") == "pp-card",
        "role": page.locator(CARD).get_attribute("role") == "tooltip",
        "near": near <= 8,
        "inside": card["x"] >= 0 and card["x"] + card["width"] <= page.viewport_size["width"],
    }


def unmet(found):
    return [name for name, met in found.items() if not met]


# The map.


def reached_by_tab(page, drawing):
    """The numbers of the nodes that Tab comes to, in order, from the heading on."""
    page.evaluate("() => { const h = document.querySelector('h1'); h.tabIndex = -1; h.focus(); }")
    found = []
    for _ in range(len(THEOREMS) + 20):
        page.keyboard.press("Tab")
        number = page.evaluate(f"document.activeElement.closest?.('{drawing}') && document.activeElement.dataset.n")
        if not number and found:
            break
        found += [number] if number else []
    return found


@pytest.mark.parametrize(("drawing", "size"), [(".pp-wide", {}), (".pp-narrow", PHONE)])
def test_every_node_is_reached_by_tab_once_in_order_in_the_drawing_that_is_shown(drawing, size, home, chromium):
    with reader(chromium, home, **size) as (page, complaints):
        page.goto(home + "theorems/")
        assert page.locator(".pp-graph svg:visible").count() == 1
        assert reached_by_tab(page, drawing) == [each.number for each in THEOREMS]
        assert complaints == []


def test_the_picture_can_be_skipped(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "theorems/")
        skip = page.get_by_role("link", name="Skip the picture")
        skip.focus()
        assert skip.bounding_box()["width"] > 50, "it is seen where it has the focus"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.pp-graph') === null")
        assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")


def test_the_tab_check_misses_a_node_that_is_no_link(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "theorems/")
        page.evaluate("document.querySelector('.pp-wide [data-n=\"2.5\"]').removeAttribute('href')")
        assert Counter(each.number for each in THEOREMS) - Counter(reached_by_tab(page, ".pp-wide")) == {"2.5": 1}


@pytest.mark.parametrize(("drawing", "size"), [(".pp-wide", {}), (".pp-narrow", PHONE)])
def test_a_node_has_its_full_name_and_leads_to_its_theorem(drawing, size, home, chromium):
    with reader(chromium, home, **size) as (page, _):
        page.goto(home + "theorems/")
        for each in THEOREMS[::11]:
            link = page.locator(drawing).get_by_role("link", name=f"{each.number} {each.name}", exact=True)
            assert link.count() == 1, each.number
        page.locator(f'{drawing} [data-n="4.3"]').click()
        page.wait_for_url(home + "theorems/same-preimage/")


def lit_arrows(page):
    """Which arrows, and which nodes, have the accent colour."""
    return page.evaluate(
        """() => { const accent = document.createElement('i'); accent.style.color = 'var(--pp-accent)';
      document.querySelector('.md-typeset').append(accent);
      const colour = getComputedStyle(accent).color, lit = (e) => getComputedStyle(e).stroke === colour;
      const found = (kind) => [...document.querySelectorAll(`.pp-wide ${kind}`)].filter(lit);
      return [found('.pp-use').map(e => e.dataset.uses), found('.pp-node').map(e => e.dataset.n)]; }"""
    )


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_node_lights_its_own_arrows_and_neighbours(way, home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "theorems/")
        assert lit_arrows(page) == [[], []]
        for number in dict.fromkeys([*sum(EDGES, ()), "1.1"]):
            page.keyboard.press("Shift")  # the last to act is the keyboard, so that a focus shows
            getattr(page.locator(f'.pp-wide [data-n="{number}"]'), way)()
            edges = [edge for edge in EDGES if number in edge]
            arrows, nodes = lit_arrows(page)
            assert sorted(arrows) == sorted(" ".join(edge) for edge in edges)
            assert set(nodes) == {number, *sum(edges, ())}


def test_a_node_that_is_pointed_at_or_has_the_focus_says_its_sentence(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "theorems/")
        for theorem in [each for each in THEOREMS if each.number in {"2.6", *sum(EDGES, ())}]:
            node = page.locator(f'.pp-wide [data-n="{theorem.number}"]')
            for act in (node.hover, node.focus):
                act()
                page.wait_for_selector(CARD)
                name, sentence = page.locator(f"{CARD} p").all_inner_texts()
                word = f"{REMARK}. " if theorem.kind == REMARK else ""
                assert name == f"{theorem.number} {prose(theorem.name)}"
                assert sentence.startswith(word + prose(theorem.sentence))
                assert page.locator(f"{CARD} a").count() == 0
                page.keyboard.press("Escape")
                hidden(page)


def test_the_card_leaves_the_nodes_below_and_beside_to_be_pointed_at(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "theorems/")
        for start, then in (("4.3", "5.3"), ("5.3", "4.3"), ("2.2", "2.3"), ("2.8", "2.7"), ("15.1", "14.1")):
            page.hover(f'.pp-wide [data-n="{start}"]')
            page.wait_for_selector(CARD)
            page.hover(f'.pp-wide [data-n="{then}"]', timeout=1000)
            assert page.inner_text(f"{CARD} p:first-child").startswith(then)


def test_the_map_is_whole_without_the_script(home, chromium):
    with reader(chromium, home, java_script_enabled=False) as (page, _):
        page.goto(home + "theorems/")
        assert page.locator(".pp-wide .pp-node:visible").count() == len(THEOREMS)
        assert page.locator(".pp-wide .pp-use").count() == len(EDGES)
        assert page.locator(".pp-wide .pp-node title").count() == len(THEOREMS)


def test_map_and_list_fit_a_phone(home, chromium):
    with reader(chromium, home, **PHONE) as (page, _):
        page.goto(home + "theorems/")
        assert sticks_out(page) == []
        assert page.locator(".pp-theorems dt").count() == len(THEOREMS)
        page.evaluate("document.querySelector('.pp-narrow').style.minWidth = '420px'")
        assert sticks_out(page)


# The card beside a citation.


@pytest.mark.parametrize("address", [ALONE, CHAIN, "modes/same_upper/"])
@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_citation_shows_its_line_under_the_pointer_and_the_keyboard(way, address, home, chromium):
    with reader(chromium, home) as (page, complaints):
        page.goto(home + address)
        cite = first_cite(page)
        assert page.locator(CARD).count() == 0
        getattr(cite, way)()
        assert unmet(shown_for(page, cite)) == []
        page.mouse.move(2, 2)
        page.evaluate("document.activeElement.blur()")
        hidden(page)
        assert cite.get_attribute("aria-describedby") is None
        assert complaints == []


def test_tab_from_citation_to_citation_takes_the_card_along(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CHAIN)
        first_cite(page).focus()
        seen = [label(page.inner_text(CARD))]
        page.keyboard.press("Tab")
        seen.append(label(page.inner_text(CARD)))
        assert seen == ["2", "1"] and lit(page) == ["fact-1"]


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_escape_puts_the_card_away_and_it_stays_away(way, home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + ALONE)
        cite = first_cite(page)
        getattr(cite, way)()
        page.wait_for_selector(CARD)
        page.keyboard.press("Escape")
        hidden(page)
        page.wait_for_timeout(300)
        hidden(page)


def test_the_pointer_can_go_into_the_card_and_the_card_goes_when_it_leaves(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + ALONE)
        first_cite(page).hover()
        page.hover(CARD)
        page.wait_for_timeout(400)
        assert page.locator(CARD).is_visible() and lit(page)
        page.mouse.move(2, 2)
        hidden(page)


def test_a_first_tap_shows_the_card_and_a_second_goes_to_the_line(home, chromium):
    with reader(chromium, home, **PHONE, has_touch=True) as (page, complaints):
        page.goto(home + CHAIN)
        cite = first_cite(page)
        cite.tap()
        assert unmet(shown_for(page, cite)) == []
        assert "#" not in page.url and "Tap again" in page.locator(CARD).evaluate(
            "card => getComputedStyle(card, '::after').content"
        )
        page.locator(CARD).tap()
        assert page.locator(CARD).is_visible()
        page.touchscreen.tap(4, 4)
        hidden(page)
        cite.tap()
        page.wait_for_selector(CARD)
        cite.tap()
        page.wait_for_url(re.compile("#fact-2$"))
        hidden(page)
        assert complaints == []


def test_a_cited_chain_is_shown_and_lit_with_all_its_lines(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + "modes/same_upper/")
        cite = page.locator('.pp-goal .pp-cite[href="#crop-8"]')
        cite.hover()
        page.wait_for_selector(CARD)
        lines = page.locator("#crop-8").evaluate(
            "line => { let n = 1; while ((line = line.nextElementSibling)?.matches('.pp-next')) n++; return n; }"
        )
        assert lines > 1
        assert page.locator(f"{CARD} tr").count() == page.locator("tr.pp-lit").count() == lines


def test_a_card_has_no_ids_no_marks_and_nothing_to_come_to_by_tab(home, chromium):
    with reader(chromium, home, **PHONE) as (page, _):
        page.goto(home + "theorems/windows-centred/")
        assert page.locator("#fact-3 [tabindex]").count() == 1
        page.locator("tr.pp-next .pp-formula").first.hover()
        assert page.locator("tr.pp-used").count() >= 1
        page.locator('.pp-cite[href="#fact-3"]').first.hover()
        page.wait_for_selector(CARD)
        assert page.locator(f"{CARD} :is([id], [tabindex], a, .pp-used, .pp-lit)").count() == 0


def test_a_line_under_the_pointer_marks_the_lines_it_uses(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CHAIN)
        used = "[...document.querySelectorAll('.pp-used')].map(line => line.id)"
        page.locator("tr.pp-next").last.locator(".pp-formula").hover()
        assert page.evaluate(used) == ["fact-1"]
        page.mouse.move(2, 2)
        assert page.evaluate(used) == []


@pytest.mark.parametrize("script", [True, False])
def test_a_citation_still_leads_to_its_line_which_is_lit(script, home, chromium):
    with reader(chromium, home, java_script_enabled=script) as (page, _):
        page.goto(home + "modes/same_upper/")
        page.locator('.pp-goal .pp-cite[href="#crop-8"]').click()
        assert page.url.endswith("#crop-8")
        lit_colour = page.evaluate("getComputedStyle(document.querySelector('#crop-8')).backgroundColor")
        after = page.evaluate("getComputedStyle(document.querySelector('#crop-8 + .pp-next')).backgroundColor")
        other = page.evaluate("getComputedStyle(document.querySelector('#crop-9')).backgroundColor")
        below = page.evaluate("getComputedStyle(document.querySelector('#crop-9 + .pp-next')).backgroundColor")
        assert lit_colour == after != other == below


def test_no_card_sticks_out_of_a_phone_or_has_to_scroll(home, chromium):
    """Every citation of the pages with the widest formulas."""
    shown = 0
    with reader(chromium, home, **PHONE) as (page, _):
        for name in ("windows-centred", "field-layer", "ceil-mode-windows", "odd-total"):
            page.goto(home + f"theorems/{name}/")
            found = page.evaluate(
                """() => [...document.querySelectorAll('.pp-cite')].map(cite => {
          cite.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
          const card = document.getElementById('pp-card'), box = card.getBoundingClientRect();
          const wide = [...card.querySelectorAll('.pp-formula')].some(e => e.scrollWidth > e.clientWidth * 1.02);
          return [box.left >= 0 && box.right <= innerWidth, !wide, parseFloat(getComputedStyle(card).fontSize) >= 10.9];
        })"""
            )
            assert all(map(all, found)), found
            assert sticks_out(page) == []
            shown += len(found)
    assert shown > 30


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [{}, PHONE])
def test_axe_finds_nothing_with_a_card_open(scheme, size, home, chromium):
    with reader(chromium, home, scheme=scheme, **size) as (page, _):
        page.goto(home + CHAIN)
        first_cite(page).focus()
        page.wait_for_selector(CARD)
        assert violations(page) == []
        page.goto(home + "theorems/")
        assert violations(page) == []
        page.locator(".pp-node:visible").first.focus()
        page.wait_for_selector(CARD)
        assert violations(page) == []


def test_the_check_of_the_card_finds_a_wrong_line_and_a_card_far_away(home, chromium):
    with reader(chromium, home) as (page, _):
        page.goto(home + CHAIN)
        cite = first_cite(page)
        cite.hover()
        page.wait_for_selector(CARD)
        page.evaluate(
            """() => { const card = document.getElementById('pp-card'); card.style.top = '0';
          card.querySelector('.pp-label').textContent = '(9)'; card.querySelectorAll('math').forEach(m => m.remove());
          card.removeAttribute('role'); document.querySelector('.pp-lit').classList.remove('pp-lit'); }"""
        )
        assert unmet(shown_for(page, cite)) == ["line", "formula", "lit", "role", "near"]
