"""What commands say while they work, and how they refuse."""

import contextlib
import sys
import threading

import click

from derive.runtime.errors import LONGEST_MESSAGE
from derive.runtime.wording import shorten


def refuse(words):
    """End with one line on stderr, and exit code 2."""
    with contextlib.suppress(OSError):  # where stderr takes nothing either, the exit code says it
        click.echo(shorten(words, LONGEST_MESSAGE), err=True)
    sys.exit(2)


def track(things, label):
    """The same things, with a progress bar on stderr while they last; several at once are one below the other."""
    things = list(things)
    with _progress() as progress:
        yield from progress.track(things, description=label)


_shown = {}
_changing = threading.Lock()


@contextlib.contextmanager
def _progress():
    from rich.console import Console
    from rich.progress import Progress

    with _changing:
        if not _shown:
            _shown.update(by=0, progress=Progress(console=Console(stderr=True), transient=True))
            _shown["progress"].start()
        _shown["by"] += 1
        progress = _shown["progress"]
    try:
        yield progress
    finally:
        with _changing:
            _shown["by"] -= 1
            if not _shown["by"]:
                _shown.clear()
                progress.stop()


def say(words):
    """What goes on, for whoever waits."""
    click.echo(f"derive: {words}", err=True)


def need(reason):
    """Refuse for this reason, if there is one."""
    if reason:
        refuse(f"derive: {reason}")


def validate():
    """Refuse a declaration that cannot be used, before anything that takes time is loaded or begun."""
    from derive import catalog

    catalog.check()
