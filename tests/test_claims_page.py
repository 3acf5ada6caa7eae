"""The sentences that the site calls false are contradicted by what it computes, and by nothing else."""

import pytest

from derive.claims import CLAIMS

each_claim = pytest.mark.parametrize("claim", CLAIMS, ids=[claim.slug for claim in CLAIMS])


@each_claim
def test_the_example_contradicts_the_sentence(claim):
    promised, so = claim.results()
    assert promised != so
    assert claim.quote and claim.truth and claim.source.url.startswith("https://")


@each_claim
def test_the_example_needs_nothing_but_padproof(claim):
    """What is shown on the page is what runs: imports of derive, and no names from elsewhere."""
    assert {line for line in claim.code.splitlines() if "import" in line} == {"from derive import evaluate"}
    assert claim.actual in ("layer.output_size", "up.output_size")


def test_addresses_are_unique():
    assert len({claim.slug for claim in CLAIMS}) == len(CLAIMS)
