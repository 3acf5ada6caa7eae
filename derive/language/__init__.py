"""Quantities, terms and programs over SymPy, and how each syntax prints them."""
