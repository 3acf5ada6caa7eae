"""The meaning that divides toward zero: one window where none fits.

Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

from typing import Any

from derive.runtime.declaration import Meaning


def lone_window(low: str, high: str, when: str = "True", **fields: Any) -> Meaning:
    """One window where less than a stride is missing to the first: what C gives, which divides toward zero.

    `low` and `high` are the caller's pads; the window ends beyond the second one. It stands before the meaning of
    these pads: `meanings=(lone_window("pad", "pad"), Meaning("explicit", bind=PADS))`.
    """
    lacking = f"effective_kernel_size - input_size - {low}"
    missing = f"0 < {lacking} - {high} < stride"
    return Meaning(
        "explicit",
        when=missing if when == "True" else f"{when} and {missing}",
        bind={"pad_low": low, "pad_high": lacking},
        **fields,
    )
