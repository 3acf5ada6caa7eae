"""What each family of layers can crop: every legal choice of its parameters, as the layers are documented."""

from functools import cache
from itertools import product

MOST = 16


def halves(full, asked_size):
    total = max(full - asked_size, 0)
    return total // 2, total - total // 2


@cache
def reachable(family, kernel, step, dilation, size):
    """{(crop_low, crop_high): [parameters]} of every legal parameter up to MOST, as the layers are documented."""
    full = (size - 1) * step + dilation * (kernel - 1) + 1
    found = {}
    numbers = range(MOST)
    sizes = range(1, full + step)
    if family in ("symmetric", "symmetric-strict"):
        limit = step if "strict" in family else max(step, dilation)
        ways = [((pad, pad - extra), (pad, extra)) for pad, extra in product(numbers, range(limit))]
    elif family == "asymmetric":
        ways = [((low, high), (low, high)) for low, high in product(numbers, numbers)]
    elif family == "asymmetric-extended":
        triples = product(numbers, numbers, range(step))
        ways = [((low, high - extra), (low, high, extra)) for low, high, extra in triples]
    elif family == "pad-and-size":
        ways = [((low, full - given - low), (low, given)) for low, given in product(numbers, sizes)]
    else:
        side = 1 if family == "size-split-lower" else 0
        if family == "sized-same":
            sizes = range((size - 1) * step + 1, size * step + 1)
        ways = []
        for given in sizes:
            low = halves(full, given)[side]
            ways.append(((low, full - given - low), (given,)))
    for cut, parameters in ways:
        found.setdefault(cut, []).append(parameters)
    return found
