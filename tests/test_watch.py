"""`derive docs --watch` writes on a change, survives a half-edited source, and does not prove again what it knows."""

import subprocess
import sys

from derive import watch
from derive.runtime.errors import CatalogError, NotPublished


def test_a_broken_source_is_shown_and_the_watch_goes_on(monkeypatch):
    said = []
    refused = "derive/modes/same.py: same_upper: pads[0]=0 must be a SymPy term; write sympy.Integer(0)"
    unproved = ["NOT PROVED  same_upper: size: false at i = 1", "NOT PROVED  split: the whole: false everywhere"]
    calls = iter([SyntaxError("half edited"), CatalogError(refused), NotPublished(unproved), ["docs/index.md"]])

    class Build:
        @staticmethod
        def write(known):
            answer = next(calls)
            if isinstance(answer, Exception):
                raise answer
            return answer

    stamps = iter([{"a": 1}, {"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}])
    monkeypatch.setattr(watch, "import_module", lambda name: Build)
    monkeypatch.setattr(watch, "_stamps", lambda: next(stamps))
    monkeypatch.setattr(watch, "purge", lambda: None)
    watch.watch(said.append, seconds=0, rounds=5)
    assert "half edited" in said[0]
    told = [refused, "\n".join(unproved)]
    assert said[1:] == [*(f"{text}\nnothing written" for text in told), "wrote docs/index.md", "up to date"]


def test_proofs_that_did_not_change_are_remembered(monkeypatch):
    from derive import build, catalog
    from derive.proof import theorem
    from derive.translation import table

    first, second, third = list(catalog.theorems().items())[:3]
    monkeypatch.setattr(catalog, "theorems", lambda: dict((first, second)))
    monkeypatch.setattr(catalog, "modes", dict)
    monkeypatch.setattr(table, "statements", dict)
    monkeypatch.setattr(build, "read_certificate", dict)
    known, asked, proved = {}, [], theorem.prove
    monkeypatch.setattr(theorem, "prove", lambda name, *rest: asked.append(name) or proved(name, *rest))
    assert len(build.prove_all(known)) == len(known) == len(asked) == 2
    monkeypatch.setattr(catalog, "theorems", lambda: dict((first, second, third)))
    assert len(build.prove_all(known)) == 3 and sorted(asked) == sorted((first[0], second[0], third[0]))


def test_after_a_change_every_module_is_read_again_and_the_old_ones_are_gone():
    code = """
import derive.build as before
from derive import watch
printed = before.formulas()
watch.purge()
import importlib
after = importlib.import_module("derive.build")
assert after is not before and after.catalog is not before.catalog
assert after.formulas() == printed
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
