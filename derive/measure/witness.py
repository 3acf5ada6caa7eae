"""One recorded answer by itself: found by the call that the pages print of it, held against the rule, and asked again."""

import ast
from dataclasses import dataclass

from derive.measure import values
from derive.measure.record import ask_again
from derive.measure.tally import defect_behind, disagreement, exemplify
from derive.measure.vectors import unpack
from derive.runtime.declaration import at
from derive.runtime.errors import LayerError
from derive.runtime.prediction import predict
from derive.runtime.reading.sizes import read_size
from derive.runtime.wording import bare, join_words, show


@dataclass(frozen=True)
class Case:
    """What was asked: `layer(**arguments)` on `sizes`; in whatever variant has it, where none is named."""

    layer: str
    arguments: dict
    sizes: tuple
    variant: str = ""

    def is_asked(self, variant, name, arguments, sizes):
        """Whether a recorded question is this one."""
        return (
            name == self.layer
            and sizes == self.sizes
            and self.variant in ("", variant)
            and {key: bare(value) for key, value in arguments.items()} == self.arguments
        )


@dataclass(frozen=True)
class Found:
    """What is said of a case: its rule, what was recorded, what is answered now, and the faults that explain either.

    `again` is None where the framework was not asked, for the reason in `unasked`. `faults` are the reasons of known faults,
    nothing where an answer agrees, and None where it contradicts the rule without one.
    """

    rule: str
    recorded: str
    again: str | None
    unasked: str
    faults: tuple

    @property
    def explained(self):
        """Whether everything that was answered agrees with the rule, or with a known fault."""
        return None not in self.faults

    @property
    def rows(self):
        """(what it is, in words)."""
        yield "its own rule", self.rule
        yield "recorded", self.recorded
        yield "asked again", self.unasked if self.again is None else self.again
        for reason in dict.fromkeys(self.faults):
            yield ("it agrees", "with its rule") if reason == "" else ("known fault", reason or "none explains this")


def read_case(text, sizes, variant=""):
    """The `Case` in a call as it is printed and a text of sizes. Raises `LayerError`."""
    try:
        call = ast.parse(text.strip(), mode="eval").body
        arguments = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
        name = ast.unparse(call.func)
        if call.args or None in arguments:
            raise ValueError
    except (SyntaxError, ValueError, AttributeError, RecursionError, MemoryError):
        way_out = "copy it from the page of known faults: layer(argument=1, …)"
        raise LayerError(f"--case={show(text)} is no call with arguments by name; {way_out}") from None
    found = read_size(sizes)
    found = found if isinstance(found, tuple) else (found,)
    return Case(name, {key: bare(value) for key, value in arguments.items()}, found, variant or "")


def replay(framework, release, content, case):
    """`Found` of a case among the answers of a release; its framework is asked again where that is installed."""
    variant, name, arguments, sizes, observed = _recorded(framework, release, unpack(content), case)
    layer = at({layer.name: layer for layer in framework.layers}[name], release.version, variant)
    observations, unasked = [observed], ""
    try:
        observations.append(ask_again(framework, release, variant, layer, arguments, sizes))
    except LayerError as error:
        unasked = _not_asked(framework, release, error)
    predicted = predict(layer, arguments, sizes)
    told = [exemplify(variant, layer, arguments, sizes, predicted, each) for each in observations]
    faults = []
    for each in observations:
        fault = defect_behind(layer, variant, arguments, sizes, each)
        faults.append(fault.reason if fault else None if disagreement(predicted, each, variant) else "")
    again = told[1].observed if len(told) > 1 else None
    return Found(told[0].predicted, told[0].observed, again, unasked, tuple(faults))


def replay_values(framework, release, content, case):
    """`replay` of a case that was asked by values."""
    variant, name, arguments, sizes, *answer = _recorded(framework, release, values.unpack(content), case)
    layer = at({layer.name: layer for layer in framework.layers}[name], release.version, variant)
    answers, unasked = [answer], ""
    try:
        answers.append(
            ask_again(framework, release, variant, layer, arguments, sizes, values.fed(layer, arguments, sizes))
        )
    except LayerError as error:
        unasked = _not_asked(framework, release, error)
    judged = [values.judge(layer, arguments, sizes, *answer) for answer in answers]
    rule = next((rule for rule, _, _ in judged if rule), "as predicted")
    told = [observed for _, observed, _ in judged]
    again = told[1] if len(told) > 1 else None
    return Found(rule, told[0], again, unasked, tuple(fault for _, _, fault in judged))


def _recorded(framework, release, answers, case):
    """The recorded answer to a case, with its question."""
    found = next((answer for answer in answers if case.is_asked(*answer[:4])), None)
    if found is not None:
        return found
    variants = [case.variant] if case.variant else framework.run(release)
    where = f" in {join_words(map(show, variants), 'or')}" if any(variants) else ""
    raise LayerError(
        f"{show(case.layer)} was not asked this on {bare(case.sizes)}{where} in {framework.name} {release.version}; "
        "copy a case from the page of known faults, or ask derive evaluate"
    )


def _not_asked(framework, release, error):
    return f"no: {error}, or: derive record {framework.name}=={release.version}"
