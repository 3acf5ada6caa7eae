"""Compiled declarations; `derive docs` writes them, nobody edits them."""
