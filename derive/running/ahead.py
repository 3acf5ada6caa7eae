"""Sources that are compiled before anybody imports them, while there is time.

What was compiled is used only for the very bytes that it was compiled from.
"""

import contextlib
import os
import sys
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader


def compile_ahead(folder):
    """Compile what lies below a folder; whoever imports from there gets that, where the file still is the same."""
    compiled = {}

    class Loader(SourceFileLoader):
        """Loads a module as Python does, but for the compiling."""

        def source_to_code(self, data, path, **options):
            source, code = compiled.get(path, (None, None))
            return code if source == data else super().source_to_code(data, path, **options)

    for inside, _, names in os.walk(folder):
        for path in (os.path.join(inside, name) for name in names if name.endswith(".py")):
            with contextlib.suppress(OSError, SyntaxError, ValueError):  # half edited, or gone since it was listed
                with open(path, "rb") as file:
                    source = file.read()
                compiled[path] = source, compile(source, path, "exec", dont_inherit=True)
    look = FileFinder.path_hook((Loader, SOURCE_SUFFIXES))

    def hook(path):
        if os.path.commonpath((path, folder)) != os.fspath(folder):
            raise ImportError(f"{path} is not below {folder}", path=path)
        return look(path)

    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()
