"""What was found out, by what it was found out of: it need not be found out again while none of that changes.

Every entry is bytes until it is asked for, so nothing that lives in one run meets the classes of another. A memory that
is missing, torn or of another Python is empty: it costs time, and nothing else.
"""

import hashlib
import pickle
import sys

MEMORY = ".padproof/memory"
FORMAT = f"padproof-memory-1 {sys.version}".encode()


class Memory:
    """{key: value}; each value is packed, and nobody can change what is remembered."""

    def __init__(self, stored=()):
        self._stored, self._used, self.fresh = dict(stored), {}, False

    @property
    def empty(self):
        """Whether nothing is remembered."""
        return not self._stored and not self._used

    def forget_others(self):
        """Keep only what was recalled or kept since this memory was made."""
        self.fresh = self.fresh or len(self._used) < len(self._stored)
        self._stored = {}

    def recall(self, key):
        """The value behind a key; None where there is none, or none that can be read."""
        packed = self._used.get(key, self._stored.get(key))
        if packed is None:
            return None
        try:
            value = pickle.loads(packed)
        except Exception:  # whatever a torn entry raises, it is as if it were missing
            return None
        self._used[key] = packed
        return value

    def keep(self, key, value):
        """Put a value behind a key."""
        packed = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        self.fresh = self.fresh or packed != self._stored.get(key)
        self._used[key] = packed

    def packed(self):
        """{key: the bytes behind it}."""
        return {**self._stored, **self._used}

    def content(self):
        """All of it, as the bytes of a file; `fresh` says whether it differs from what it was read from."""
        body = pickle.dumps(self.packed(), protocol=pickle.HIGHEST_PROTOCOL)
        return FORMAT + b"\n" + hashlib.sha256(body).digest() + body


def read(content):
    """The memory in the bytes of a file; empty where they are none."""
    head, _, rest = content.partition(b"\n")
    digest, body = rest[:32], rest[32:]
    if head != FORMAT or hashlib.sha256(body).digest() != digest:
        return Memory()
    return Memory(pickle.loads(body))
