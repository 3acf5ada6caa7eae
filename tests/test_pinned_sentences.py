"""No sentence and no formula changes alone: both were compared by hand as they stand."""

import json
from dataclasses import replace

import pytest
import sympy
from pinned import Compared, complaints, everything, load

from derive import catalog
from derive.assurance.coq_only import COQ_ONLY
from derive.same.letters import RULES

FOUND = everything()
CHANGED = {
    "a word": lambda old: replace(old, words=tuple(line.replace(" or ", " and ") for line in old.words)),
    "a sign": lambda old: replace(old, formula=tuple(line.replace("≥", ">") for line in old.formula)),
    "a bound": lambda old: replace(old, formula=old.formula[1:]),
    "both": lambda old: Compared(old.formula[:-1], old.words[:-1]),
}


def test_each_sentence_stands_beside_the_formula_it_was_compared_with():
    found = list(complaints(load(), FOUND))
    assert not found, "\n".join(found)
    kinds = (catalog.theorems(), COQ_ONLY, catalog.modes(), catalog.size_choices(), RULES)
    assert len(FOUND) == len(load()) == sum(map(len, kinds)) > 100


@pytest.mark.parametrize("change", CHANGED)
@pytest.mark.parametrize("name", ["theorem representable", "theorem same-bounded", "mode same_fixed_upper", "rule C"])
def test_a_change_of_one_side_is_found(name, change):
    changed = CHANGED[change](FOUND[name])
    found = list(complaints(load(), FOUND | {name: changed}))
    if changed == FOUND[name]:
        assert change in ("a word", "a sign") and not found
        return
    (found,) = found
    sides = [side for side in ("formula", "words") if getattr(changed, side) != getattr(FOUND[name], side)]
    assert found.startswith(f"{name}: its {' and '.join(sides)} changed")
    assert "by hand" in found and "python -m tests.pinned" in found
    assert all(line in found for line in (*changed.formula, *changed.words))


def test_the_changes_above_are_changes_where_it_matters():
    assert CHANGED["a word"](FOUND["rule C"]) != FOUND["rule C"]
    assert CHANGED["a sign"](FOUND["theorem representable"]) != FOUND["theorem representable"]


def test_a_theorem_is_pinned_by_claim_assumptions_definitions_and_words():
    from pinned import _theorem

    theorem = catalog.theorems()["same-minimal"]
    pinned = FOUND["theorem same-minimal"]
    assert _theorem(theorem) == pinned
    other = catalog.theorems()["same-size"].derivation
    assert _theorem(replace(theorem, derivation=other)).words == pinned.words
    assert _theorem(replace(theorem, derivation=other)).formula != pinned.formula
    for field in ("name", "sentence", "why", "remark", "kind"):
        changed = _theorem(replace(theorem, **{field: "another"}))
        assert changed.formula == pinned.formula and changed.words != pinned.words
    assert pinned.formula[:3] == ("given s ≥ 1", "given o ≥ 1", "given P′ ≥ 0")
    assert len(pinned.formula) == 5  # and the definition of P, and the claim


def test_a_mode_is_pinned_by_pads_laws_and_words():
    from pinned import _mode

    mode, pinned = catalog.modes()["same_upper"], FOUND["mode same_upper"]
    assert _mode(replace(mode, pads=(sympy.Integer(0), mode.let[next(iter(mode.let))]))).formula != pinned.formula
    assert _mode(replace(mode, laws=dict(list(mode.laws.items())[:-1]))).formula != pinned.formula
    assert _mode(replace(mode, summary="another")).words != pinned.words
    assert _mode(replace(mode, transposed_summary="another")).words != pinned.words


def test_what_is_new_or_gone_is_found():
    name = "theorem same-size"
    without = {key: pin for key, pin in load().items() if key != name}
    (found,) = complaints(without, FOUND)
    assert found.startswith(f"{name} is new")
    (found,) = complaints(load(), {key: each for key, each in FOUND.items() if key != name})
    assert found == f"{name} is pinned and is no more; run `python -m tests.pinned`"


def test_each_pin_is_a_pair_of_digests():
    pins = load()
    assert json.loads(json.dumps(pins)) == pins
    assert all(set(pin) == {"formula", "words"} and pin["formula"] != pin["words"] for pin in pins.values())
    assert len({tuple(pin.values()) for pin in pins.values()}) == len(pins)
