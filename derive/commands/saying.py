"""What commands say while they work, and how they refuse."""

import contextlib
import sys

import click

from derive.runtime.errors import LONGEST_MESSAGE
from derive.runtime.wording import shorten


def refuse(words):
    """End with one line on stderr, and exit code 2."""
    with contextlib.suppress(OSError):  # where stderr takes nothing either, the exit code says it
        click.echo(shorten(words, LONGEST_MESSAGE), err=True)
    sys.exit(2)


def track(things, label):
    """The same things, with a progress bar on stderr while they last."""
    from rich.console import Console
    from rich.progress import track

    return track(list(things), description=label, console=Console(stderr=True), transient=True)


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
