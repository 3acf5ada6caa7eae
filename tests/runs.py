"""What all checkers and all recorded answers say, found once for all tests that ask; those share one worker."""

from functools import cache

import pytest

from derive import build

KNOWN = {}
once = pytest.mark.xdist_group("runs")


@cache
def reports():
    """{name: Report} of everything that is proved."""
    return build.prove_all(KNOWN)


@cache
def answers():
    """{framework: {version: Measured}}, every recorded answer compared with its prediction."""
    return build.measured(KNOWN)


@cache
def outputs():
    """{path: text} of everything generated."""
    reports(), answers()
    return build.outputs(KNOWN)
