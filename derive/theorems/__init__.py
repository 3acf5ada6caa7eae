"""The theorems, one file per family.

A family's module holds its `THEOREMS`, and in `FAMILIES` the title of the number that theirs begin with: 2 is that of
2.5. `catalog` collects both.
"""
