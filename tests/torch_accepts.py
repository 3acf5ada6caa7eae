"""Which calls the installed PyTorch takes: run by its own Python, reads [[layer, arguments, sizes], …], writes [[taken, …], …]."""

import importlib
import json
import math
import sys
import warnings


def per_axis(value, rank):
    return (value,) * rank if isinstance(value, int) else value


def tuples(value):
    return tuple(map(tuples, value)) if isinstance(value, list) else value


def run(name, given, sizes):
    """The call as a caller writes it, on zeros; `sizes` of a fold are those of its blocks."""
    import torch

    module, _, attribute = name.rpartition(".")
    call, kind = getattr(importlib.import_module(module), attribute), attribute.lower()
    kernel_size, rank = given.pop("kernel_size"), len(sizes)
    taps = per_axis(kernel_size, rank)
    array = torch.zeros(1, 1, *sizes)
    if "fold" in kind:
        if kind == "fold":
            array = torch.zeros(1, math.prod(taps), math.prod(sizes))
        given["kernel_size"] = kernel_size
        return call(**given)(array) if isinstance(call, type) else call(array, **given)
    if "pool" in kind:
        norm = (2,) if kind.startswith("lp") else ()
        module = isinstance(call, type)
        return call(*norm, kernel_size, **given)(array) if module else call(array, *norm, kernel_size, **given)
    if not isinstance(call, type):
        return call(array, torch.zeros(1, 1, *taps), **given)
    later = {"output_size": given.pop("output_size", None)}
    later = {} if later["output_size"] is None else later
    return call(*((1,) if "Lazy" in attribute else (1, 1)), kernel_size, **given)(array, **later)


def answer(name, given, sizes):
    try:
        return True, list(run(name, tuples_in(given), sizes).shape)
    except Exception as error:  # whatever PyTorch raises is its answer
        return False, f"{type(error).__name__}: {' '.join(str(error).split())[:150]}"


def tuples_in(given):
    return {name: tuples(value) for name, value in given.items()}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump([answer(*asked) for asked in json.load(sys.stdin)], sys.stdout)
