"""The sentences that the site calls false are contradicted by what it computes, and by nothing else."""

import ast
import builtins
import dataclasses

import pytest

from derive import catalog
from derive.corrections import CORRECTIONS, Correction
from derive.runtime.source import Source
from derive.site.pages.compare.claims import corrections_page

IMPORTS = {"from derive import evaluate", "from derive import LayerError, evaluate"}

each_claim = pytest.mark.parametrize("claim", CORRECTIONS, ids=[claim.slug for claim in CORRECTIONS])


@each_claim
def test_the_example_contradicts_the_sentence(claim):
    promised, so = claim.results()
    assert promised != so
    assert claim.quote and claim.truth and claim.source.url.startswith("https://")


def test_a_true_sentence_is_not_contradicted():
    code = 'from derive import evaluate\nlayer = evaluate("nn.Conv1d(1, 1, 3, padding=1)", input_size=5)'
    source = Source("a page", "https://example.org")
    promised, so = Correction("true", "A: true", "o = i", source, code, "5", "layer.output_size", "so it is").results()
    assert promised == so


@each_claim
def test_the_example_needs_nothing_but_padproof(claim):
    """What is shown on the page is what runs: imports of derive, and no names from elsewhere."""
    assert {line for line in claim.code.splitlines() if "import" in line} <= IMPORTS
    assert claim.code.splitlines()[0] in IMPORTS and "evaluate(" in claim.code
    assert not undefined(claim)


def test_an_example_with_a_name_from_elsewhere_is_noticed():
    assert undefined(dataclasses.replace(CORRECTIONS[0], actual="torch.nn")) == {"torch"}


@each_claim
def test_what_was_read_and_not_run_is_said_to_be(claim):
    """An example may rest on a framework that was never run; then the words below it say so."""
    read = {
        framework.title
        for name, (framework, _) in catalog.layers().items()
        if framework.respond is None and f'"{name}"' in claim.code
    }
    assert not read or "read" in claim.truth


def test_some_examples_rest_on_what_was_only_read():
    assert sum("read" in claim.truth for claim in CORRECTIONS) >= 5


def test_addresses_are_unique():
    assert len({claim.slug for claim in CORRECTIONS}) == len(CORRECTIONS)


def test_authors_are_not_torn_apart_and_every_claim_is_in_the_contents():
    page = corrections_page([(claim, claim.results()) for claim in CORRECTIONS])
    authors = [line for line in page.splitlines() if line.startswith("## ")]
    assert len(authors) == len(set(authors)) == len({claim.author for claim in CORRECTIONS})
    for claim in CORRECTIONS:
        assert page.count(f"](#{claim.slug})") == 1
        assert page.count(f"{{ #{claim.slug} }}") == 1


def undefined(claim):
    """Names that the shown expressions use and the example does not define."""
    known = set(dir(builtins))
    exec(claim.code, defined := {})
    used = [node for text in (claim.claimed, claim.actual) for node in ast.walk(ast.parse(text, mode="eval"))]
    bound = {node.id for node in used if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return {node.id for node in used if isinstance(node, ast.Name)} - bound - known - set(defined)
