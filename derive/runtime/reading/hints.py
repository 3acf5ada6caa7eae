"""What to say of a layer that is not known: another spelling of the same operator, or that sizes pass, or what to do.

A name is its words: `MaxUnpool2d` is max, unpool and 2d. Another spelling has the same words, in any order, each but for a
slip of one letter; `MaxPool2d` is not one.
"""

import re
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from derive.runtime.wording import show

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+[dD]?")
SHORT = {
    "avg": "average",
    "conv": "convolution",
    "convolutional": "convolution",
    "pooling": "pool",
    "convolve": "convolution",
    "transposed": "transpose",
    "padding": "pad",
}
ELEMENTWISE = re.compile(
    "relu|gelu|silu|mish|elu|swish|sigmoid|tanh|softmax|softplus|softsign|hardshrink|softshrink|dropout|identity"
    "|activation|batch_?norm|layer_?norm|group_?norm|instance_?norm|rms_?norm|normalization",
    re.IGNORECASE,
)
SIZES_PASS = "works on each element alone and passes sizes through; leave it out"


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of the last part of a name, sorted; a dimension goes with its letter.

    >>> words_of("torch.nn.ConvTranspose2d")
    ('2d', 'convolution', 'transpose')
    >>> words_of("conv_transpose2D") == words_of("Conv2DTranspose")
    True
    """
    last = re.sub("([0-9])([dD])(?![a-z])", r"_\1d_", name.rpartition(".")[2])
    found = [word.lower() for word in WORD.findall(last)]
    return tuple(sorted(SHORT.get(word, word) for word in found))


def one_slip(word: str, other: str) -> bool:
    """Whether two words are one, but for a letter more, a letter less, another letter or two exchanged.

    A short word is taken as it is, and so is one with a digit: `avg` and `max`, `1d` and `2d` are two.
    """
    if word == other:
        return True
    if min(len(word), len(other)) < 4 or abs(len(word) - len(other)) > 1 or not (word + other).isalpha():
        return False
    short, long = sorted((word, other), key=len)
    if len(short) < len(long):
        return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
    wrong = [place for place in range(len(word)) if word[place] != other[place]]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return word[wrong[0]] == other[wrong[1]] and word[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1


def _spells(name: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names have the same words, but for slips."""
    if len(name) != len(other):
        return False
    left = list(other)
    for word in name:
        fitting = next((each for each in left if one_slip(word, each)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def unknown_text(name: str, addresses: Collection[str], modules: Collection[str]) -> str:
    """The line about a name that no layer has, among these; `modules` are what its module may stand for."""
    if close := closest(name, addresses, modules):
        return f"unknown layer {show(name)}; did you mean {close}?"
    if ELEMENTWISE.search(name.rpartition(".")[2]):
        return f"unknown layer {show(name)}: by its name it {SIZES_PASS}"
    return f"unknown layer {show(name)}: it is not modelled, and `derive list` shows all that are; give the size after it by hand"


def closest(name: str, addresses: Collection[str], modules: Collection[str]) -> str | None:
    """Of the addresses that spell the same operator, the one most like a name."""
    end = name.rpartition(".")[2]
    roots = {module.partition(".")[0] for module in modules}

    def likeness(address: str) -> tuple[bool, bool, float]:
        inside, _, last = address.rpartition(".")
        return inside in modules, address.partition(".")[0] in roots, SequenceMatcher(None, last, end).ratio()

    return max(spellings(name, addresses), key=likeness, default=None)


def spellings(name: str, addresses: Collection[str]) -> list[str]:
    """The addresses whose last part is another spelling of the name's: of the same operator.

    >>> spellings("ConvTranspos2d", ["torch.nn.ConvTranspose2d", "torch.nn.ConvTranspose3d", "torch.nn.Conv2d"])
    ['torch.nn.ConvTranspose2d']
    >>> spellings("MaxUnpool2d", ["torch.nn.MaxPool2d"])
    []
    """
    words, whole = words_of(name), _folded(name)
    return [address for address in addresses if _spells(words, words_of(address)) or _slipped(whole, _folded(address))]


def _folded(name: str) -> str:
    return name.rpartition(".")[2].lower().replace("_", "")


def _slipped(whole: str, other: str) -> bool:
    """Whether a slip between the words makes the difference: as in `Conv3dd`; numbers stay."""
    if re.findall("[0-9]", whole) != re.findall("[0-9]", other):
        return False
    return one_slip(re.sub("[0-9]", "", whole), re.sub("[0-9]", "", other))
