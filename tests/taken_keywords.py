"""Run as a file: which keywords that `**` passes on the layers of a framework take, by making each with each.

    python tests/taken_keywords.py keras.layers.Conv2D keras.layers.MaxPooling2D

The keywords tried are the names of the arguments of every class above, and those below, which are taken out of `**`.
"""

import importlib
import inspect
import json
import sys
import warnings

TRIED = {
    "input_shape": (12, 12),
    "input_dim": 3,
    "batch_input_shape": (None, 12, 12, 3),
    "batch_shape": (None, 12, 12, 3),
    "batch_size": 2,
    "weights": None,
    "activity_regularizer": None,
    "autocast": True,
    "implementation": 1,
    "dynamic": False,
    "name": "x",
    "trainable": True,
    "dtype": "float32",
    "groups": 1,
    "lora_rank": 2,
    "lora_alpha": 1,
}
GIVEN = {"filters": 8, "kernel_size": 3, "pool_size": 2, "output_size": 2, "height": 8, "width": 8}


def taken(address):
    """The keywords that a class takes beside the arguments of its signature, in order."""
    module, _, name = address.rpartition(".")
    made = getattr(importlib.import_module(module), name)
    own = inspect.signature(made).parameters
    above = {name for each in made.__mro__ for name in inspect.signature(each.__init__).parameters}
    given = {name: value for name, value in GIVEN.items() if name in own}
    found = []
    for name in sorted((above | TRIED.keys()) - own.keys() - {"self", "args", "kwargs"}):
        try:
            made(**given, **{name: TRIED.get(name)})
        except (TypeError, ValueError):
            continue
        found.append(name)
    return found


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(json.dumps({address: taken(address) for address in sys.argv[1:]}))
