"""Sentences in documentation and tutorials that are false as they stand, each with a counterexample to run.

They stand in the order of how many read them: frameworks in use, tutorials, specifications, then frameworks that are
less used or no longer developed. One file per origin.
"""

from derive.corrections import frameworks, libraries, specifications, tutorials
from derive.corrections.correction import Correction

CORRECTIONS = (*frameworks.CORRECTIONS, *tutorials.CORRECTIONS, *specifications.CORRECTIONS, *libraries.CORRECTIONS)
"""False sentences, quoted, with the example that contradicts them."""

__all__ = ["CORRECTIONS", "Correction"]
