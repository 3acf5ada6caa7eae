"""How far long work is, for whoever waits at a terminal."""

import contextlib
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def shown(title: str) -> Iterator[Callable[[int, int], None]]:
    """A function of how much is done, and of how much; it draws a bar on stderr, which goes when all is done."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
