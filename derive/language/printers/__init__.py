"""A term or statement into one syntax; one file each. Terms are printed in a person's order, never SymPy's."""
