"""What a word such as *same* means in each framework: {operator: {word: [[mode, size choice, titles of frameworks], …]}}.

Asked of each layer on a few numbers; a word that means several modes there, by its numbers, is left out.
"""

from itertools import product

from derive.runtime.asking import resolve
from derive.runtime.errors import LayerError
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED

NUMBERS = {"kernel_size": (1, 2, 3, 5), "stride": (1, 2, 3), "dilation": (1,)}
SIZE = 13
ALONE = {"input_size", "kernel_size", "stride", "dilation", "output_padding"}  # a mode that takes no other numbers


def meanings(frameworks):
    """What each word means, by operator."""
    found = {operator: {} for operator in (CONVOLUTION, TRANSPOSED, POOLING)}
    for framework in frameworks:
        for layer in framework.layers:
            if layer.operator not in found:
                continue
            for word, own in _words(layer).items():
                family = FAMILY.get(word, word)
                title = framework.title if family == word else f"{framework.title} ({word.upper()})"
                for mode, size in own:
                    rows = found[layer.operator].setdefault(family, {})
                    rows.setdefault((mode, size), set()).add(title)
    return {
        operator: {
            word: [[mode, size, sorted(titles, key=str.lower)] for (mode, size), titles in sorted(rows.items())]
            for word, rows in sorted(words.items())
        }
        for operator, words in found.items()
    }


def _words(layer):
    """{word in small letters: the modes and choices of the size that it means}, of those that mean one."""
    found = {}
    for name in layer.spatial:
        words = [kind for kind in layer.kinds(name) if isinstance(kind, str)]
        for word in words:
            if word.lower() in WORDS and len(meant := _meant(layer, name, word)) == 1:
                found.setdefault(word.lower(), set()).update(meant)
    return found


FAMILY = {"same_upper": "same", "same_lower": "same"}
WORDS = ("same", "valid", "full", "causal", "half", "same_upper", "same_lower")


def _meant(layer, name, word):
    """The modes and choices of the size that a word means on some numbers; none where another argument is needed."""
    meant = set()
    for values in product(*NUMBERS.values()):
        given = {
            layer.grid_arguments[quantity]: value
            for quantity, value in zip(NUMBERS, values)
            if quantity in layer.grid_arguments
        }
        if len(given) < sum(value > 1 for value in values):
            continue
        try:
            plan = resolve(layer.name, SIZE, **given, **{name: word}).axes[0]
        except LayerError:
            continue
        if plan.operator == layer.operator and plan.numbers.keys() <= ALONE and not plan.size_only:
            meant.add((plan.mode, plan.size_choice))
    return meant
