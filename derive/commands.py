"""The command line: derive evaluate | explain | list | prove | new | record | replay | docs."""

import contextlib
import difflib
import json
import sys

import click

from derive.running import interrupt, terminal
from derive.running.children import EndedEarly
from derive.runtime.errors import LONGEST_MESSAGE, CatalogError, LayerError, NotPublished
from derive.runtime.wording import join_words, shorten, show


class OneLine(click.Group):
    """Every mistake, of the caller, in a declaration or of the disk, ends as one line on stderr and exit code 2."""

    def main(self, *arguments, **settings):
        try:
            code = super().main(*arguments, **{**settings, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            sys.exit(2)
        except click.UsageError as error:
            _refuse(f"derive: {' '.join(error.format_message().split())}")
        except LayerError as error:
            _refuse(f"derive: {error}")
        except (CatalogError, EndedEarly) as error:
            _refuse(str(error))
        except OSError as error:
            place = f": {error.filename}" if error.filename else ""
            _refuse(f"derive: {error.strerror or error}{place}")
        except (click.Abort, KeyboardInterrupt):
            interrupt.leave(interrupt.code())
        sys.exit(code if isinstance(code, int) else 0)


def _refuse(words):
    with contextlib.suppress(OSError):  # where stderr takes nothing either, the exit code says it
        click.echo(shorten(words, LONGEST_MESSAGE), err=True)
    sys.exit(2)


@click.group(cls=OneLine, context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """Sizes, pads and crops of convolution layers, proved and measured."""


def _settings(_context, _parameter, texts):
    from derive.runtime.reading.settings import read_setting

    return dict(read_setting(text) for text in texts)


LAYER = click.argument("line", metavar="'LAYER LINE'")
SIZE = click.option("--input-size", "-i", help="Elements per axis, 12 or 12,16, or the shape; else as the line has it.")
VERSION = click.option("--version", help="Framework version [default: newest measured].")
VARIANT = click.option("--variant", help="One of the framework's variants, such as a backend.")
SET = click.option(
    "--set",
    "settings",
    metavar="NAME=VALUE",
    multiple=True,
    callback=_settings,
    help="What a name in the line stands for.",
)
NUMBER = click.option("--layer", "number", type=int, help="Which of several layers in the text, from 1.")
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _print(answer, as_json):
    escaped = not terminal.takes_every_letter(sys.stdout)  # what a program reads is escaped, not spelled
    click.echo(json.dumps(answer.as_dict(), ensure_ascii=escaped, indent=2) if as_json else _readable(answer))


def _readable(answer):
    if hasattr(answer, "axes") and hasattr(answer, "mode"):
        (ahead, behind), unread = answer.told, ("measured_version", "note")
        facts = {name: value for name, value in answer.facts.items() if name not in unread and value is not None}
        width, rows = max(map(len, facts)), facts.items()
        return "\n".join(f"{name:<{width}}  {value}" for name, value in [*ahead, *rows, *behind])
    return str(answer)


@main.command()
@click.argument("line", metavar="'LAYER LINE'", required=False)
@SIZE
@VERSION
@VARIANT
@SET
@NUMBER
@click.option("--against", metavar="'LAYER LINE'", help="Another layer, on the same input, side by side.")
@click.option(
    "--batch",
    metavar="FILE",
    type=click.File(encoding="utf-8", errors="replace"),
    help="Requests, one JSON object a line; - for stdin.",
)
@JSON
def evaluate(line, input_size, version, variant, settings, number, against, batch, as_json):
    """Output size and pads or crops of a layer line.

    With --against, --version and --variant are those of the first; of the second the newest measured. With --batch, each
    line of the file is a request such as {"layer": "nn.Conv2d(3, 8, 3)", "input_size": [12, 16]}, and is answered by one.
    """
    if batch:
        _answer_batch(batch, line or input_size or version or variant or settings or number or against)
        return
    if line is None:
        raise LayerError("the layer line is missing; give one such as 'nn.Conv2d(3, 8, 3)', or --batch FILE")
    from derive.runtime.asking import geometry, resolve

    found = geometry(resolve(line, input_size, settings, number, version=version, variant=variant))
    if against:
        from derive.diagnosis.comparison import Comparison

        found = Comparison(
            found, geometry(resolve(against, input_size or tuple(axis.input_size for axis in found.axes), settings))
        )
    _print(found, as_json)


def _answer_batch(lines, beside):
    if beside:
        raise LayerError("--batch takes each layer, and all that is asked of it, from its file; give it alone")
    from derive.batch.requests import answer_long

    sys.stdout.writelines(answer_long(lines))


@main.command()
@LAYER
@SIZE
@VERSION
@VARIANT
@SET
@NUMBER
@JSON
def explain(line, input_size, version, variant, settings, number, as_json):
    """How a layer's sizes, pads and crops come about."""
    from derive.diagnosis.explanation import explain_resolution
    from derive.runtime.asking import resolve

    _print(explain_resolution(resolve(line, input_size, settings, number, version=version, variant=variant)), as_json)


@main.command("list")
@click.argument("words", nargs=-1, metavar="[layers|frameworks|modes|theorems] [WORDS]...")
def list_(words):
    """The layers, frameworks, modes or theorems that Padproof knows; those that speak of all the words."""
    from derive import catalog

    kinds = [words[0]] if words and words[0] in catalog.KINDS else list(catalog.KINDS) if words else ["layers"]
    sought = words[1:] if words and words[0] in catalog.KINDS else words
    found = [line for kind in kinds for line in catalog.lines_about(kind, sought)]
    if not found:
        raise LayerError(f"nothing speaks of {show(' '.join(sought))}; leave a word out, or: derive list {kinds[0]}")
    for line in found:
        click.echo(line)


def _track(things, label):
    """The same things, with a progress bar on stderr while they last."""
    from rich.console import Console
    from rich.progress import track

    return track(list(things), description=label, console=Console(stderr=True), transient=True)


def _say(words):
    """What goes on, for whoever waits."""
    click.echo(f"derive: {words}", err=True)


def _need(reason):
    if reason:
        _refuse(f"derive: {reason}")


def _validate():
    """Refuse a declaration that cannot be used, before anything that takes time is loaded or begun."""
    from derive import catalog

    catalog.check()


@main.command()
@click.option("--coq", is_flag=True, help="Let Coq check every step, and how the steps are put together.")
@click.option(
    "--mutants", is_flag=True, help="Change each claim, formula, law, case and condition: false ones must fail."
)
def prove(coq, mutants):
    """Check every theorem and mode, and the shipped code.

    By the solver on each step and on a grid; then every path of the shipped code.
    """
    _validate()
    if coq:
        sys.exit(_prove_by_coq())
    from derive import build, verdicts
    from derive.assurance import shipped
    from derive.proof.checkers import smt

    _need(smt.available())
    if mutants:
        _judge_mutants()
    reports = list(verdicts.prove_all(follow=_track).values())
    failed = [report for report in reports if not report.proved]
    for line in verdicts.find_unproved(failed, ()):
        click.echo(line)
    steps = sum(len(report.solver) for report in reports)
    points = sum(report.points for report in reports)
    claims = f"{len(reports)} theorems, modes and statements"
    click.echo(f"{smt.version()}: {steps} obligations of {claims}; grid: {points:,} points")
    click.echo(f"{len(reports) - len(failed)} proved, {len(failed)} not proved")
    executions = verdicts.execute_all(build.read_formulas(), follow=_track)
    broken = [execution for execution in executions if not execution.proved]
    for line in verdicts.find_unproved((), broken):
        click.echo(line)
    click.echo(shipped.summary(executions))
    functions, widths = build.bound_code()
    for line in verdicts.find_unproved((), (), widths.values()):
        click.echo(line)
    for width in widths.values():
        click.echo(f"code to paste: {width.summary(functions)}")
    sys.exit(bool(failed or broken or any(width.unbounded for width in widths.values())))


def _judge_mutants():
    from derive.assurance import mutants

    score = mutants.judge(follow=_track)
    for line in mutants.lines(score):
        click.echo(line)
    sys.exit(not score.passed)


def _prove_by_coq():
    """1 if Coq refuses anything."""
    from derive import build
    from derive.assurance import certificates

    build.need_checkout("derive prove --coq")
    _need(certificates.available())
    with build.alone("derive prove --coq", _say):
        sources, refused = build.certify(_track)
    for name, why in refused.items():
        click.echo(f"NOT PROVED  {name}: {why}")
    lemmas = sum(len(source.stated) for name, source in sources.items() if name not in refused)
    click.echo(f"{certificates.version()}: {lemmas} statements proved, without axioms")
    click.echo(f"{len(sources) - len(refused)} files accepted, {len(refused)} not")
    return bool(refused)


def _release(text):
    """The framework and release that `name` or `name==version` means."""
    from derive import catalog

    name, _, version = text.partition("==")
    known = catalog.frameworks()
    if name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {close[0]}?" if close else "`derive list frameworks` shows all of them"
        raise LayerError(f"unknown framework {show(name)}; {hint}")
    framework = known[name]
    if not framework.respond:
        raise LayerError(f"{framework.title} cannot be run here: its rules were read in its {framework.basis}")
    release = framework.release(version or framework.version)
    if release is None:
        versions = join_words((release.version for release in framework.releases), "and", most=9)
        raise LayerError(f"version={show(version)} of {name} was not measured; known are {versions}")
    return framework, release


def _stored(framework, release):
    """The path and the data of a release's recorded answers."""
    from derive import build
    from derive.measure.vectors import RECORDED, file_name, load

    path = RECORDED / file_name(framework, release)
    if not path.is_file():
        raise LayerError(build.not_recorded(framework, release))
    return path, load(path.read_bytes(), f"derive/recorded/{path.name}")


@main.group()
def new():
    """Write a file to begin from: whole as it stands, with what each field means."""


@new.command("mode")
@click.argument("name")
def new_mode(name):
    """A padding mode: derive/modes/NAME.py, proved as it stands."""
    from derive import build
    from derive.scaffold.drafts import draft_mode

    with build.alone(f"derive new mode {name}", _say):
        written = build.write_draft(draft_mode(name))
    click.echo(f"wrote {join_words(written, 'and')}; edit it, then: {build.REPAIR}")


@new.command("framework")
@click.argument("name")
def new_framework(name):
    """A framework that was read: derive/runtime/frameworks/NAME.py, with one layer, and examples of it."""
    from derive import build
    from derive.scaffold.drafts import draft_framework

    with build.alone(f"derive new framework {name}", _say):
        written = build.write_draft(draft_framework(name))
    click.echo(f"wrote {join_words(written, 'and')}; edit them, then: {build.REPAIR}")


@main.command()
@click.argument("framework", metavar="FRAMEWORK[==VERSION]")
@click.option(
    "--missing", is_flag=True, help="Keep what is recorded; ask only new layers, and what no answer bears out."
)
@click.option("--values", is_flag=True, help="Ask the poolings by values, and nothing else.")
def record(framework, missing, values):
    """Measure a framework and write its answers.

    They go to derive/recorded; those of poolings by values, which show what counts outside, to derive/recorded/values.

    What is missing is installed into an environment of its own; an interrupted run goes on where it stopped.
    """
    _validate()
    from derive import build
    from derive.measure.resume import Kept
    from derive.running.landing import alone

    build.need_checkout("derive record")
    if missing and values:
        raise click.UsageError("--missing completes the grid, and --values asks no grid; leave out one of them")
    found, release = _release(framework)
    kept = Kept(found, release)
    with alone(kept.folder, f"derive record {found.name}=={release.version}", _say, wait=False):
        written = _complete(found, release, kept) if missing else _measure(found, release, kept, values)
    kept.clear()
    click.echo(f"wrote {written} answers")


def _complete(framework, release, kept):
    """What was written, and how many answers more are in it."""
    from derive import build
    from derive.measure.record import complete, measure_new
    from derive.measure.tally import compare, flags
    from derive.measure.vectors import dump

    path, stored = _stored(framework, release)
    label = f"measuring {framework.title} {release.version}"
    begun = terminal.with_progress(label, measure_new, framework, release, stored, kept=kept)
    content = complete(framework, release, begun)
    content["flags"] = flags(framework, compare(framework, content))
    with build.alone("derive record", _say):
        return f"{build.write_vectors(path.name, dump(content))}: {content['count'] - stored['count']:,} more"


def _measure(framework, release, kept, by_values):
    """What was written, and how many answers are in it."""
    from derive import build
    from derive.measure.record import measure, measure_values
    from derive.measure.tally import compare, flags
    from derive.measure.vectors import dump, file_name

    name, label = file_name(framework, release), f"measuring {framework.title} {release.version}"
    if by_values:
        name, content = f"values/{name}", terminal.with_progress(label, measure_values, framework, release)
    else:
        content = terminal.with_progress(label, measure, framework, release, kept=kept)
        content["flags"] = flags(framework, compare(framework, content))
    with build.alone("derive record", _say):
        return f"{build.write_vectors(name, dump(content))}: {content['count']:,}"


@main.command()
@click.argument("framework", metavar="FRAMEWORK[==VERSION]")
@click.option("--show", default=10, help="How many disagreements to print.")
def replay(framework, show):
    """Compare recorded answers with what is predicted.

    Exit 1 if any difference is unexplained. The flags in the file, which say what a known fault explains, are brought up to date.
    """
    _validate()
    from derive import build
    from derive.measure import values
    from derive.measure.tally import compare, flags
    from derive.measure.vectors import dump

    found, release = _release(framework)
    path, content = _stored(found, release)
    tallies = compare(found, content)
    flagged = flags(found, tallies)
    if flagged != content["flags"]:
        with build.alone("derive replay", _say):
            written = build.write_vectors(path.name, dump({**content, "flags": flagged}))
        click.echo(f"wrote {written}: new flags")
    lines = [line for tally in tallies.values() for line in tally.disagreements]
    for line in lines[:show]:
        click.echo(line)
    for name, tally in tallies.items():
        click.echo(
            f"{name}: {tally.answered:,} geometries, {tally.refused:,} refusals, {tally.empty:,} empty, "
            f"{tally.defective.total():,} known faults, {len(tally.disagreements):,} against prediction"
        )
    said, against = values.replayed(found, release, show)
    click.echo("\n".join(said))
    sys.exit(bool(lines or against))


@main.command()
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
        _validate()
    from derive import build
    from derive.proof.checkers import smt
    from derive.running.memory import Memory

    if not to:
        build.need_checkout("derive docs")
    _need(smt.available())
    if watch:
        from derive.watch import watch as follow

        follow(click.echo, check)
        return
    try:
        if check:
            sys.exit(_tell_stale(build.find_stale(follow=_track)))
        known = Memory()
        with build.alone("derive docs", _say, to):
            for path in build.write_pages(to, known, _track) if to else build.write(known, _track):
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
