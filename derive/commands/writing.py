"""derive new | docs: what is written for you, and what is generated."""

import sys

import click

from derive.commands.saying import need, say, track, validate
from derive.runtime.errors import NotPublished
from derive.runtime.wording import join_words


@click.group()
def new():
    """Write a file to begin from: whole as it stands, with what each field means."""


@new.command("mode")
@click.argument("name")
def new_mode(name):
    """A padding mode: derive/modes/NAME.py, proved as it stands."""
    from derive import build
    from derive.scaffold.drafts import draft_mode

    with build.alone(f"derive new mode {name}", say):
        written = build.write_draft(draft_mode(name))
    click.echo(f"wrote {join_words(written, 'and')}; edit it, then: {build.REPAIR}")


@new.command("framework")
@click.argument("name")
def new_framework(name):
    """A framework that was read: derive/runtime/frameworks/NAME.py, with one layer, and examples of it."""
    from derive import build
    from derive.scaffold.drafts import draft_framework

    with build.alone(f"derive new framework {name}", say):
        written = build.write_draft(draft_framework(name))
    click.echo(f"wrote {join_words(written, 'and')}; edit them, then: {build.REPAIR}")


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; name the files that differ, and exit 1 if any does.")
@click.option("--watch", is_flag=True, help="Do so again whenever a source changes, until interrupted.")
@click.option("--to", type=click.Path(file_okay=False), help="Write the pages into this folder, and nothing else.")
def docs(check, watch, to):
    """Print the formulas, prove all, and write the pages.

    Where anything is contradicted or not proved, nothing is written: it is named, and the exit code is 1.
    """
    if to and (check or watch):
        raise click.UsageError(f"--to={to} writes once; leave out {'--check' if check else '--watch'}")
    if not watch:
        validate()
    from derive import build
    from derive.proof.checkers import smt
    from derive.running.memory import Memory

    if not to:
        build.need_checkout("derive docs")
    need(smt.available())
    if watch:
        from derive.watch import watch as follow

        follow(click.echo, check)
        return
    try:
        if check:
            sys.exit(_tell_stale(build.find_stale(follow=track)))
        known = Memory()
        with build.alone("derive docs", say, to):
            for path in build.write_pages(to, known, track) if to else build.write(known, track):
                click.echo(f"wrote {path}")
        if not to:
            build.write_memory(known)
        if open_ := () if to else build.find_unaccepted():
            click.echo(
                f"Coq has not accepted {join_words(open_, 'and', most=4)} as printed now; repair with: {build.RECERTIFY}"
            )
    except NotPublished as error:
        for line in error.lines:
            click.echo(line)
        click.echo(f"nothing written: {len(error.lines)} contradicted or not proved")
        sys.exit(1)


def _tell_stale(stale):
    """1 if any generated file differs."""
    from derive import build

    for path in stale:
        click.echo(path)
    repair = f"{len(stale)} files differ; repair with: {build.REPAIR}"
    click.echo(repair if stale else "every generated file is up to date")
    return bool(stale)


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where to serve.")
def serve(port):
    """Serve the site, and bring it up to date at every edit.

    An open page shows what an edit made of it, or what is wrong with the source. `mkdocs serve` does the same.
    """
    import importlib.util
    import os
    import subprocess

    from derive import build

    build.need_checkout("derive serve")
    if not importlib.util.find_spec("material"):
        raise click.UsageError("the site needs MkDocs: python -m pip install -e '.[docs]'")
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if os.name == "posix":
        os.chdir(build.ROOT)
        os.execve(sys.executable, command, environment)
    sys.exit(subprocess.call(command, cwd=build.ROOT, env=environment))
