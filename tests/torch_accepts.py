"""Which calls the installed PyTorch takes: run by its own Python, reads [[layer, arguments, sizes, whole], …], writes [[taken, …], …]."""

import importlib
import json
import math
import sys
import warnings


def per_axis(value, rank):
    return (value,) * rank if isinstance(value, int) else value


def tuples(value):
    return tuple(map(tuples, value)) if isinstance(value, list) else value


def run(name, given, sizes, whole):
    """The call as a caller writes it, on zeros; `sizes` of a fold are those of its blocks, or the `whole` shape."""
    import torch

    module, _, attribute = name.rpartition(".")
    call, kind = getattr(importlib.import_module(module), attribute), attribute.lower()
    if beside(kind):
        return run_beside(call, kind, given, sizes, whole)
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


def beside(kind):
    """Whether it is a pad, a shuffle, or asked for a size: called with no kernel, or with one that is no weight."""
    words = ("pad", "adaptive", "unpool", "fractional", "upsampl", "interpolate", "shuffle")
    return any(word in kind for word in words) and "conv" not in kind


def run_beside(call, kind, given, sizes, whole):
    import torch

    factor = given.get("upscale_factor", 1)
    array = torch.zeros(sizes if whole else (1, factor * factor if isinstance(factor, int) else 1, *sizes))
    more = (torch.zeros(array.shape, dtype=torch.int64),) if "unpool" in kind else ()
    later = {"output_size": given.pop("output_size")} if more and "output_size" in given else {}
    if kind.startswith("constant"):
        given["value"] = 0.0
    return call(**given)(array, *more, **later) if isinstance(call, type) else call(array, *more, **given, **later)


def answer(name, given, sizes, whole):
    try:
        return True, list(run(name, tuples_in(given), sizes, whole).shape)
    except Exception as error:  # whatever PyTorch raises is its answer
        return False, f"{type(error).__name__}: {' '.join(str(error).split())[:150]}"


def tuples_in(given):
    return {name: tuples(value) for name, value in given.items()}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump([answer(*asked) for asked in json.load(sys.stdin)], sys.stdout)
