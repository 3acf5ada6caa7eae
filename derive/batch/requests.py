"""Files of requests: one JSON object a line in, one JSON object a line out, in the same order.

    {"layer": "torch.nn.Conv2d", "input_size": [12, 16], "arguments": {"kernel_size": 3}}

What `evaluate` refuses is an answer too: {"error": "…"}. A request is forgotten when it is answered.
"""

import gc
import json
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Any

from derive.running import interrupt
from derive.running.children import EndedEarly
from derive.runtime.api import evaluate
from derive.runtime.asking import geometry, resolve
from derive.runtime.errors import LayerError
from derive.runtime.wording import join_words, shorten, show

FIELDS = ("layer", "input_size", "arguments", "version", "variant", "settings", "number")
KNOWN, OWN = frozenset(FIELDS), frozenset(("layer", "input_size", "version", "variant"))
LONGEST_REQUEST = 1024 * 1024
PIECE = 500
SELDOM = 100_000  # objects between two searches for circles, of which an answer leaves none


def answer_long(lines: Iterable[str]) -> Iterator[str]:
    """The answer to each line, in order, by all processors where there are many lines; few of them wait at a time."""
    rest = iter(lines)
    pieces = iter(lambda: list(islice(rest, PIECE)), [])
    first, workers = next(pieces, []), os.cpu_count() or 1
    if len(first) < PIECE or workers == 1:
        yield from answer_lines(chain(first, chain.from_iterable(pieces)))
        return
    with ProcessPoolExecutor(workers, initializer=_begin) as pool:
        waiting: deque[Future[str]] = deque()
        try:
            for piece in chain([first], pieces):
                waiting.append(pool.submit(_answer_piece, piece))
                if len(waiting) > 2 * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool:
            raise EndedEarly(
                "derive: a process that answered requests was ended; ask again, or fewer at once"
            ) from None


def _begin() -> None:
    interrupt.leave_it_to_the_parent()
    gc.set_threshold(SELDOM)


def _answer_piece(lines: list[str]) -> str:
    return "".join(answer_lines(lines))


def answer_lines(lines: Iterable[str]) -> Iterator[str]:
    """The answer to each line, as a line."""
    write = json.JSONEncoder().encode
    for line in lines:
        try:
            yield write(answer_request(read_request(line)).as_dict()) + "\n"
        except LayerError as error:
            yield write({"error": str(error)}) + "\n"


def read_request(line: str) -> dict[str, Any]:
    """The request in a line. Raises `LayerError`."""
    if len(line) > LONGEST_REQUEST:
        raise LayerError(
            f"{len(line):,} characters are no request: at most {LONGEST_REQUEST:,} are read; give one layer"
        )
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LayerError(f"{show(line.strip())} is no JSON: {shorten(str(error))}; write one object a line") from None
    if not isinstance(request, dict) or "layer" not in request:
        raise LayerError(
            f'{shorten(line.strip())} is no request; write one like {{"layer": "nn.Conv2d(3, 8, 3)", "input_size": 9}}'
        )
    for name in ("arguments", "settings"):
        if not isinstance(request.get(name, {}), dict):
            raise LayerError(f"{name}={show(request[name])} of a request must be an object of names and values")
    if not request.keys() <= KNOWN:
        unknown = next(name for name in request if name not in KNOWN)
        raise LayerError(f"{show(unknown)} is no field of a request; those are {join_words(FIELDS, 'and')}")
    return request


def answer_request(request: dict[str, Any]) -> Any:
    """The `Geometry` that a request asks for. Raises `LayerError`."""
    layer, size, arguments = request["layer"], request.get("input_size"), request.get("arguments", {})
    version, variant = request.get("version"), request.get("variant")
    if not OWN.isdisjoint(arguments):
        raise LayerError(
            f"{min(OWN.intersection(arguments))} is a field of its own in a request; take it out of arguments"
        )
    if "settings" not in request and "number" not in request:
        return evaluate(layer, size, version=version, variant=variant, **arguments)
    settings, number = request.get("settings", {}), request.get("number")
    return geometry(resolve(layer, size, settings, number, version=version, variant=variant, **arguments))
