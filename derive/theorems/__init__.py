"""The theorems, one file per family, in the order in which a reader meets them.

Each family module holds one or more `Theorem`s; `catalog` collects them.
"""
