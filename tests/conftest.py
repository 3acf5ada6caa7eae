"""Where CI requires a kind of test, a skip is a failure."""

import gc
import os

import pytest
from browsing import built, chromium, home, node_tools, sample, sample_home, site  # noqa: F401

gc.set_threshold(200_000, 20, 20)  # little of what millions of answers make is ever part of a circle


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if os.environ.get("PADPROOF_REQUIRE") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped where it is required: {report.longrepr}"
