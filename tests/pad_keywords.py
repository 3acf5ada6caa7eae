"""Run as a file: which keywords that `**` passes on `numpy.pad` and its like take, each asked in the mode that has it.

python tests/pad_keywords.py jax.numpy.pad
"""

import importlib
import sys

TRIED = {
    "constant_values": ("constant", 1),
    "end_values": ("linear_ramp", 1),
    "stat_length": ("maximum", 1),
    "reflect_type": ("reflect", "odd"),
    "no_such_keyword": ("constant", 1),
    "axis": ("constant", 0),
}


def taken(address):
    """Those that it takes, in order."""
    module, _, name = address.rpartition(".")
    made, found = importlib.import_module(module), []
    for keyword, (mode, value) in TRIED.items():
        try:
            getattr(made, name)(made.ones(3), 1, mode=mode, **{keyword: value})
        except (TypeError, ValueError, NotImplementedError):
            continue
        found.append(keyword)
    return sorted(found)


if __name__ == "__main__":
    print({address: taken(address) for address in sys.argv[1:]})
