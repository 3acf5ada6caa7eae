"""One version of a framework, and how it is installed. Imported by the Python of a framework, which may be as old as 3.8."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Release:
    """One version that was measured, or read.

    - `version`: as pip or the framework's page of releases writes it: `version="0.16.11"`.
    - `install`: what pip is given, in full; an entry `npm:…` goes to npm: `install="torch==2.13.0"`.
    - `packages`: those whose versions the answers depend on: `packages=("torch",)`.
    - `python`: the interpreter they need where it is not the running one: `python="3.8"`.
    - `variants`: those that were asked, all where not given: `variants=("classic",)`.
    - `layers`: names of those that were asked, all where not given: `layers=("litert.TRANSPOSE_CONV",)`.
    - `one_in`: of the points of the grid every so many are asked: `one_in=7`.
    """

    version: str
    install: str = ""
    packages: tuple[str, ...] = ()
    python: str = ""
    variants: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    one_in: int = 1
