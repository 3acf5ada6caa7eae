"""Printed code; `derive docs` writes it, nobody edits it."""
