"""What a recording has measured so far: it outlives an interruption."""

import hashlib
import json
import shutil
from pathlib import Path

from derive.measure import environment
from derive.running.landing import write_whole

PACKAGE = Path(__file__).resolve().parents[1]


class Kept:
    """What a recording has measured so far, in files beside the environments: a mapping that outlives an interruption.

    It belongs to one declaration: when the framework's file or the grid changes, it starts empty.
    """

    def __init__(self, framework, release):
        asked = (
            *sorted((PACKAGE / "runtime").glob(f"*/{framework.name}.py")),
            *sorted((PACKAGE / "measure").glob("[!.]*.py")),
        )
        digest = hashlib.sha256(b"".join(path.read_bytes() for path in asked)).hexdigest()[:12]
        self.folder = environment.folder() / f"recording-{framework.name}-{release.version}-{digest}"

    def _path(self, key):
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:16]}.json"

    def __contains__(self, key):
        return self._path(key).is_file()

    def __getitem__(self, key):
        return json.loads(self._path(key).read_text())

    def __setitem__(self, key, value):
        write_whole(self._path(key), json.dumps(value).encode())

    def clear(self):
        """Forget everything."""
        shutil.rmtree(self.folder, ignore_errors=True)
