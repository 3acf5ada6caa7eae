"""What machines read: every page as plain text, the list of pages, what is known as data, and what pages say of themselves."""

import json
import re
from collections import Counter
from pathlib import Path

import fastjsonschema
import pytest

from derive import catalog
from derive.site.machines.text import plain

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
TEXTS = DOCS / "generated" / "text"
PAGES = sorted(path.relative_to(DOCS) for path in DOCS.rglob("*.md"))
DATA = json.loads((DOCS / "generated" / "data" / "padproof.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((DOCS / "generated" / "data" / "schema.json").read_text(encoding="utf-8"))


def test_every_page_stands_as_plain_text_and_in_the_list():
    listed = (DOCS / "llms.txt").read_text(encoding="utf-8")
    for page in PAGES:
        name = page.with_suffix(".txt").as_posix()
        assert (TEXTS / name).is_file(), name
        assert f"(generated/text/{name})" in listed, name
    assert len(PAGES) > 130
    assert sum(path.suffix == ".txt" for path in TEXTS.rglob("*.txt")) == len(PAGES)


def test_a_plain_text_has_no_markup_but_markdowns_and_its_links_lead_to_texts():
    links = Counter()
    for page in PAGES:
        path = TEXTS / page.with_suffix(".txt")
        text = re.sub(r"```.*?```|`[^`\n]+`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"</?(div|p|svg|table|span|details|a|code)\b", text), page
        for target in re.findall(r"\]\(((?:[\w.-]+/)*[\w-]+\.[a-z]+)[)#]", text):
            assert (path.parent / target).resolve().is_file(), f"{page}: {target}"
            links["read"] += 1
    assert links["read"] > 1000


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# A { #a }\n\nb", "# A\n\nb\n"),
        ("<p class='x' markdown>a &lt; $b<c$</p>", "a < $b<c$\n"),
        ("<svg><title>t</title><desc>Two\ninputs.</desc></svg>", "[Figure: Two inputs.]\n"),
        ("```\n<div>\n```", "```\n<div>\n```\n"),
        ('<a href="b/">b <em>c</em></a>', "[b c](b/)\n"),
    ],
)
def test_markup_becomes_text(markdown, text):
    assert plain(markdown) == text


def test_the_data_fit_their_schema_and_name_all_there_is():
    fastjsonschema.compile(SCHEMA)(DATA)
    known = {name: [row["id"] for row in rows] for name, rows in DATA.items() if isinstance(rows, list)}
    assert known["modes"] == list(catalog.modes())
    assert known["theorems"] == list(catalog.theorems())
    assert sorted(known["layers"]) == sorted(catalog.layers())
    assert known["frameworks"] == list(catalog.frameworks())
    reasons = {(row["framework"], row["reason"]) for row in DATA["faults"]}
    assert reasons == {
        (framework.name, defect.reason)
        for framework in catalog.frameworks().values()
        for layer in framework.layers
        for defect in layer.defects
    }
    for name, ids in known.items():
        assert len(set(ids)) == len(ids) > 0, name
    assert all(row["proved"] for row in DATA["theorems"])


def test_the_schema_refuses_what_is_no_entry():
    valid = fastjsonschema.compile(SCHEMA)
    for change in ({"modes": [{"id": "x"}]}, {"layers": "none"}, {"further": []}):
        with pytest.raises(fastjsonschema.JsonSchemaException):
            valid({**DATA, **change})


def test_every_page_of_the_data_is_one():
    found = [row["page"] for rows in DATA.values() if isinstance(rows, list) for row in rows if "page" in row]
    for page in found:
        assert (DOCS / f"{page.rstrip('/')}.md").is_file(), page
    assert len(found) > 700
