"""An input size as people write it: 12, 12,16, 12x16, (12, 16), 1,3,12,16, (None, 12, 16, 3), torch.Size([1, 3, 12])."""

import re

from derive.runtime.errors import LayerError
from derive.runtime.wording import show

LONGEST_SIZE = 2000
PRINTED = re.compile(r"(?:[\w.]*\.)?(?:Size|TensorShape)\((.*)\)")  # as PyTorch and TensorFlow print a shape
BRACKETS = re.compile(r"\((.*)\)|\[(.*)\]")
SEPARATORS = (r" *, *", r" *[x×*] *", r"[ \t]+")
NUMBER = re.compile(r"[+-]?[0-9]+")
UNKNOWN = re.compile(r"None|null|\?|N|B|batch(?:_size)?")
LONGEST_NUMBER = 1000  # what is longer is too large in any case

Size = int | tuple[int | None, ...]


def read_size(text: str) -> Size:
    """One number, or a tuple with None where no number is meant; a `LayerError` of anything else.

    >>> read_size("12"), read_size("12x16"), read_size("[12]"), read_size("(None, 12, 16, 3)")
    (12, (12, 16), (12,), (None, 12, 16, 3))
    """
    inner = text.strip()
    if len(inner) <= LONGEST_SIZE:
        if printed := PRINTED.fullmatch(inner):
            inner = printed[1].strip()
        bare = inner
        if found := BRACKETS.fullmatch(inner):
            bare = (found[1] if found[1] is not None else found[2]).strip()
        whole = bare is inner and not printed
        for separator in SEPARATORS:
            words = re.split(separator, re.sub(r"\s*,$", "", bare))
            if all(NUMBER.fullmatch(word) or UNKNOWN.fullmatch(word) for word in words):
                entries = tuple(int(word[:LONGEST_NUMBER]) if NUMBER.fullmatch(word) else None for word in words)
                first = entries[0]
                return first if first is not None and len(entries) == 1 and whole and "," not in bare else entries
    raise LayerError(
        f"input_size={show(text)} must be integers separated by commas, such as 12 or 12,16, or a shape such as 1,3,12,16"
    )
