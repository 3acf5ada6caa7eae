"""What a name stands for in a pasted text: what the text assigns to it where it is used, or what the caller sets.

Names are looked up as Python does: in the function, then in those around it, then in the text; an argument has its
default. Where branches or loops leave more than one value, or none can be said, the name has none.
"""

import ast
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.arrays import Array
from derive.runtime.reading.values import SEQUENCE, Unclear, WithoutValue, dotted, understand
from derive.runtime.wording import shorten, show

Place = tuple[float, float]  # line and column
BEFORE_ALL = (-1.0, -1.0)
AFTER_ALL = (float("inf"), 0.0)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFERRED = (*FUNCTIONS, ast.Lambda, ast.GeneratorExp)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


@dataclass(frozen=True)
class Binding:
    """One place that gives a name a value: from `begun` on it is worked out, after `ended` it holds.

    `value` is None where it cannot be known, for the reason `why`; `scope` is where its own names are looked up; of a
    sequence, `entries` leads to the part meant. `maybe` where another branch, or no run of a loop, leaves the name as
    it was; `again` where a loop may bind it more than once.
    """

    value: ast.expr | None
    scope: "Scope"
    begun: Place
    ended: Place
    maybe: bool = False
    entries: tuple[tuple[int, int], ...] = ()
    again: bool = False
    why: str = "has no one value in the text"


@dataclass(eq=False)
class Scope:
    """The text, a class or a function: what it binds, and what it stands in."""

    node: ast.AST
    around: "Scope | None"
    bound: dict[str, list[Binding]] = field(default_factory=dict)


class Names:
    """The names of a text, for whoever works out the arguments of one call in it."""

    def __init__(self, tree: ast.AST, call: ast.AST, settings: Mapping[str, Any]) -> None:
        self.tree, self.call, self.settings = tree, call, settings
        self.scopes: dict[ast.AST, Scope] = {}
        self.known: dict[Binding, Any] = {}
        self.begun: set[Binding] = set()
        self.here: tuple[Scope, Place] | None = None
        self.hidden: set[str] = set()
        self.shared: set[str] = set()
        self.stored: set[str] = set()

    def __call__(self, name: str) -> Any:
        """The value of a name where the call stands, or an `Array`; `WithoutValue` where it has none."""
        if self._is_set(name):
            return self._set(name)
        if self.here is None:
            self._find_scopes()
        assert self.here
        return self._value(name, *self.here, self.hidden)

    def _is_set(self, name: str) -> bool:
        return name in self.settings or f"{name}.shape" in self.settings

    def _set(self, name: str) -> Any:
        """What the caller sets a name to; the array whose shape is set."""
        return self.settings[name] if name in self.settings else set_shape(name, self.settings[f"{name}.shape"])

    def _find_scopes(self) -> None:
        text = Scope(self.tree, None)
        nodes = list(ast.walk(self.tree))
        called = {name.rpartition(".")[2] for node in nodes if (name := _called_with(node))}
        self.shared = {name for node in nodes if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names}
        self.stored = {
            node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        }
        self.scopes[self.tree] = text
        _collect(getattr(self.tree, "body", []), text, self.scopes, called)
        here = text
        for node, below in pairwise(_path(self.tree, self.call)):
            if node in self.scopes and isinstance(below, ast.stmt):
                here = self.scopes[node]
            elif isinstance(node, COMPREHENSIONS):
                here = Scope(node, here)
                self.hidden |= {name for loop in node.generators for name, _ in _targets(loop.target)}
            elif isinstance(node, ast.Lambda):
                here = Scope(node, here)
                self.hidden |= {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
        self.here = here, _begin(self.call)

    def _value(self, name: str, scope: Scope, place: Place, hidden: Collection[str] = ()) -> Any:
        root = name.partition(".")[0]
        if root in hidden or root in self.shared:
            raise WithoutValue(name, NO_VALUE)
        found = self.scopes[self.tree].bound.get(name, []) if "." in name else _find(name, scope, place)
        if not found and name.endswith(".shape"):
            with suppress(Unclear):
                if isinstance(array := self._value(name.removesuffix(".shape"), scope, place, hidden), Array):
                    return array.shape
        if not found:
            found = self._of_class(name, scope)
        if not found:
            raise WithoutValue(name, "is not given in the text")
        values = [self._worked_out(name, binding) for binding in found]
        if any(value != values[0] or type(value) is not type(values[0]) for value in values):
            said = " and ".join(dict.fromkeys(show(value) for value in values))
            raise WithoutValue(name, f"is {shorten(said, 60)} in the text")
        return values[0]

    def _of_class(self, name: str, scope: Scope) -> list[Binding]:
        """What the class around binds `self.name` to, where no attribute of that name is set, and no other class has it."""
        holder, _, attribute = name.partition(".")
        classes = [each for each in self.scopes.values() if isinstance(each.node, ast.ClassDef)]
        having = [each for each in classes if attribute in each.bound]
        around: Scope | None = scope
        while around and around not in classes:
            around = around.around
        if holder != "self" or attribute in self.stored or around is None or having != [around]:
            return []
        return _find(attribute, Scope(around.node, None, around.bound), AFTER_ALL)

    def _worked_out(self, name: str, binding: Binding) -> Any:
        if binding in self.known:
            if isinstance(self.known[binding], Unclear):
                raise self.known[binding]
            return self.known[binding]
        if binding.value is None or binding in self.begun:
            raise WithoutValue(name, binding.why)
        self.begun.add(binding)

        def look_up(inner: str) -> Any:
            if self._is_set(inner):
                return self._set(inner)
            if binding.again and any(other.again for other in binding.scope.bound.get(inner, [])):
                raise WithoutValue(name, NO_VALUE)  # each run of a loop may give it another
            return self._value(inner, binding.scope, binding.begun)

        try:
            value = understand(binding.value, look_up)
        except Unclear as error:
            self.known[binding] = error
            raise
        for index, length in binding.entries:
            if not isinstance(value, SEQUENCE) or len(value) != length:
                raise WithoutValue(name, NO_VALUE)
            value = value[index]
        self.known[binding] = value
        return value


NO_VALUE = "has no one value in the text"


def set_shape(name: str, shape: Any) -> Array:
    """The array whose shape a caller sets by `--set name.shape=8,3,3,3`."""
    entries = shape if isinstance(shape, SEQUENCE) else (shape,)
    if not all(isinstance(entry, int) and not isinstance(entry, bool) for entry in entries):
        raise LayerError(f"{name}.shape={show(shape)} must be integers, as in --set {shorten(name, 40)}.shape=8,3,3,3")
    return Array(tuple(entries))


def _called_with(node: ast.AST) -> str | None:
    """The name of what a node calls with arguments."""
    return dotted(node.func) if isinstance(node, ast.Call) and (node.args or node.keywords) else None


def _find(name: str, scope: Scope, place: Place) -> list[Binding]:
    """The bindings of which one holds at a place in a scope: its own, or those of what it stands in.

    What a function finds outside of it may be bound when it is called, after it. A class that binds a name, and has not
    yet done so, finds it in the text, and in no function.
    """
    found: list[Binding] = []
    later = straight = False
    inner: Scope | None = scope
    while inner:
        passed = inner is not scope and (isinstance(inner.node, ast.ClassDef) or (straight and inner.around))
        bound = [] if passed else inner.bound.get(name, [])
        before = [binding for binding in bound if binding.ended < place]
        certain = [number for number, binding in enumerate(before) if not binding.maybe]
        found += before[certain[-1] :] if certain else before
        found += [binding for binding in bound if later and binding not in before]
        if certain or (bound and isinstance(inner.node, FUNCTIONS)):
            break
        straight = straight or bool(bound)
        if isinstance(inner.node, DEFERRED):
            place, later = _begin(inner.node), True
        inner = inner.around
    return found


def _begin(node: Any) -> Place:
    return node.lineno, node.col_offset


def _end(node: Any) -> Place:
    return node.end_lineno, node.end_col_offset


def _path(tree: ast.AST, wanted: ast.AST) -> list[ast.AST]:
    """The nodes from a tree to one in it, both included."""
    above: dict[ast.AST, ast.AST] = {}
    for node in ast.walk(tree):
        above |= dict.fromkeys(ast.iter_child_nodes(node), node)
    path = [wanted]
    while path[-1] is not tree:
        path.append(above[path[-1]])
    return path[::-1]


def _targets(node: ast.AST, entries: tuple[tuple[int, int], ...] = ()) -> Iterator[tuple[str, Any]]:
    """Each name that a target binds, and which entry of the value it gets; None where that depends on the value."""
    if isinstance(node, (ast.Tuple, ast.List)):
        starred = any(isinstance(entry, ast.Starred) for entry in node.elts)
        for index, entry in enumerate(node.elts):
            for name, inner in _targets(entry, (*entries, (index, len(node.elts)))):
                yield name, None if starred else inner
    elif isinstance(node, ast.Starred):
        yield from ((name, None) for name, _ in _targets(node.value))
    elif whole := dotted(node):
        yield whole, entries


def _collect(
    body: list[ast.stmt],
    scope: Scope,
    scopes: dict[ast.AST, Scope],
    called: set[str],
    maybe: bool = False,
    loop: Place | None = None,
) -> None:
    """Put what statements bind into their scopes; what a loop binds holds from its begin on, as its next run sees it."""

    def bind(target: ast.AST, value: ast.expr | None, node: ast.AST, perhaps: bool = False) -> None:
        places = (loop, loop) if loop else (_begin(node), _end(node))
        for name, entries in _targets(target):
            home = scope if "." not in name else next(iter(scopes.values()))
            unsure = maybe or perhaps or "." in name  # of an attribute nobody knows which object's it is
            known = None if entries is None else value
            home.bound.setdefault(name, []).append(Binding(known, scope, *places, unsure, entries or (), bool(loop)))

    for node in body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                bind(target, node.value, node)
        elif isinstance(node, ast.AnnAssign) and node.value:
            bind(node.target, node.value, node)
        elif isinstance(node, ast.AugAssign):
            bind(node.target, ast.BinOp(node.target, node.op, node.value), node)
        elif isinstance(node, (ast.For, ast.AsyncFor)):
            bind(node.target, None, node.target)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                if item.optional_vars:
                    bind(item.optional_vars, None, item.optional_vars)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                bind(ast.Name(alias.asname or alias.name.partition(".")[0]), None, node)
        elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            bind(ast.Name(node.name), None, node)
            inner = scopes[node] = Scope(node, scope)
            if not isinstance(node, ast.ClassDef):
                made = (
                    scope.node.name if isinstance(scope.node, ast.ClassDef) and node.name == "__init__" else node.name
                )
                _bind_arguments(node, scope, inner, made if made in called else "")
            _collect(node.body, inner, scopes, called)
            continue
        _bind_within(node, bind)
        again = isinstance(node, (ast.For, ast.AsyncFor, ast.While))
        for name in ("body", "orelse", "handlers", "finalbody", "cases"):
            for part in getattr(node, name, []):
                inner_body = [part] if isinstance(part, ast.stmt) else part.body
                certain = isinstance(node, (ast.With, ast.AsyncWith)) or name == "finalbody"
                _collect(
                    inner_body, scope, scopes, called, maybe or not certain, loop or (_begin(node) if again else None)
                )


def _bind_within(node: ast.stmt, bind: Any) -> None:
    """What a statement binds beside its targets: by :=, and by a pattern."""
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.expr):
            for inner in ast.walk(part):
                if isinstance(inner, ast.NamedExpr):
                    bind(inner.target, inner.value, inner, True)
        elif isinstance(part, ast.match_case):
            for inner in ast.walk(part.pattern):
                if isinstance(inner, (ast.MatchAs, ast.MatchStar)) and inner.name:
                    bind(ast.Name(inner.name), None, inner)


def _bind_arguments(node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope, inner: Scope, called: str) -> None:
    """The arguments of a function, with their defaults where the text does not call it with others."""
    given = node.args
    places = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [None] * (len(places) - len(given.defaults)) + [*given.defaults]
    rest = [argument for argument in (given.vararg, given.kwarg) if argument]
    for argument, default in [
        *zip(places, defaults, strict=True),
        *zip(given.kwonlyargs, given.kw_defaults, strict=True),
        *((argument, None) for argument in rest),
    ]:
        why = f"is an argument of {shorten(called, 40)}, which the text calls" if called else "is not given in the text"
        inner.bound[argument.arg] = [Binding(None if called else default, scope, _begin(node), BEFORE_ALL, why=why)]
