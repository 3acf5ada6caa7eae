"""Derivations, and the checkers that accept or refuse them: one file each."""
