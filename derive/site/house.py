"""The house: its rooms from the ground up, what stands in each, and which imports which, read off the code.

The architecture test, the table in the README and the picture on the site are all made from `ROOMS`.
"""

import ast
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Room:
    """A folder of `derive/`, or the files that stand beside the folders; `holds` says what stands there.

    `plain` rooms load nothing but plain Python; `built` is False for a room that the next wing will need: nothing
    stands there yet, and its place among the floors is kept.
    """

    name: str
    holds: str
    plain: bool = False
    built: bool = True


ROOMS = (
    Room(
        "runtime",
        "all that `evaluate` runs, without SymPy: errors, geometry, the declarations of `frameworks/` with their "
        "meanings and refusals, of `operators/` beside convolution, `reading/` of pasted lines, the printed formulas and "
        "the compiled declarations in `generated/`",
        plain=True,
    ),
    Room(
        "running",
        "what whoever works long or writes owes: children that end, an interrupt that is obeyed, files that land whole, "
        "output that any terminal takes",
    ),
    Room(
        "batch",
        "many questions at once: arrays of configurations through NumPy, files of requests",
    ),
    Room("language", "quantities, inert integer terms over SymPy, programs; `printers/`, one file per syntax"),
    Room("proof", "derivations, theorems, mutation; `checkers/`: solver, grid, Coq, execution, one file each"),
    Room("theorems", "one file per family of theorems"),
    Room("padding", "what a mode is, its transpose, and which of the legal sizes a transposed layer gives back"),
    Room("modes", "one file per mode"),
    Room("catalog", "finds every mode, theorem, framework and layer"),
    Room("networks", "whole networks: sizes at every level", plain=True, built=False),
    Room("corrections", "sentences of others that are false as they stand, and their counterexamples"),
    Room("same", "the meanings of *same* by letter, and one row for every way to ask a framework for a mode"),
    Room("translation", "which layer can be written as which"),
    Room("diagnosis", "why a layer gives what it gives, line by line"),
    Room("assurance", "what is checked beyond single theorems: the Coq files, the shipped code, every mutant"),
    Room("recorded", "what the frameworks answered: one file per release, its schema, examples that read it"),
    Room("measure", "asking the real frameworks: grid, environments, processes, reading a response, comparing"),
    Room("site", "which pages there are; `pages/`, one file per kind; `figures/`; what MkDocs loads"),
    Room("scaffold", "what `derive new` writes: a mode and a framework to begin from"),
    Room("verdicts", "what every checker says of everything, remembered where nothing changed that it depends on"),
    Room("build", "the only writer of generated files"),
    Room("watch", "writes again at every change"),
    Room("commands", "the command line: asking, proving, measuring, writing"),
    Room("__main__", "starts the command line: an interrupt is obeyed before anything else is loaded"),
)


def room_of(path):
    """The room of a file, by its path below `derive/`."""
    return path.split("/")[0].removesuffix(".py")


LOADERS = ("import_module", "modules_in")


@cache
def importing(source):
    """[(node, whether at module level)] of everything in a file that imports, or that calls what does."""
    tree = ast.parse(source)
    top = set(map(id, tree.body))
    called = any(name in source for name in LOADERS)
    kinds = (ast.Import, ast.ImportFrom, *([ast.Call] if called else []))
    nodes = ast.walk(tree) if called else _statements(tree)
    return [(node, id(node) in top) for node in nodes if isinstance(node, kinds)]


def _statements(node):
    """Every statement in a file, which expressions have none of."""
    for field in ("body", "handlers", "orelse", "finalbody", "cases"):
        for statement in getattr(node, field, ()):
            yield statement
            yield from _statements(statement)


def imports_of(source):
    """Every module that a file imports, wherever in the file: `(module, whether at module level)`.

    That is also one it names to `import_module`, or whose modules it asks `modules_in` for.
    """
    for node, top in importing(source):
        if isinstance(node, ast.Import):
            yield from ((alias.name, top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "derive":
                yield from ((f"derive.{alias.name}", top) for alias in node.names)
            else:
                yield node.module, top
        elif isinstance(node, ast.Call) and _called(node) in LOADERS:
            yield from ((named.value, False) for named in node.args if isinstance(named, ast.Constant))


def _called(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def arrows(sources):
    """{room: rooms it imports, from the ground up}, of `{path below derive/: source}`."""
    order = [room.name for room in ROOMS]
    found = {name: set() for name in order}
    for path, source in sources.items():
        here = room_of(path)
        for module, _ in imports_of(source):
            if module.startswith("derive.") and (there := module.split(".")[1]) in found and there != here:
                found.get(here, set()).add(there)
    return {name: sorted(there, key=order.index) for name, there in found.items()}
