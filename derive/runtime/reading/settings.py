"""What a caller sets: `k=3`, `self.size=(3, 5)`, `pad=same`."""

from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.decoration import parsed
from derive.runtime.reading.values import Unclear, work_out
from derive.runtime.wording import show

LONGEST_SETTING = 200


def read_setting(text: str) -> tuple[str, Any]:
    """The name and the value that a text sets; a word needs no quotation marks."""
    name, sign, value = (part.strip() for part in text.partition("="))
    if not sign or not all(part.isidentifier() for part in name.split(".")):
        raise LayerError(f"--set {show(text)} must be a name, = and its value, as in --set k=3")
    if value.isidentifier() and value not in ("None", "True", "False"):
        return name, value
    tree = parsed(f"({value})") if 0 < len(value) <= LONGEST_SETTING else None
    try:
        if tree and len(tree.body) == 1:
            return name, work_out(vars(tree.body[0])["value"])
    except (Unclear, KeyError, RecursionError):
        pass
    raise LayerError(f"--set {show(text)} must give {show(name)} a number, a word or a tuple of them, as in --set k=3")
