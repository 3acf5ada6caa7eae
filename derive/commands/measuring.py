"""derive record | replay: what the frameworks answer, and what they answered."""

import difflib
import sys

import click

from derive.commands.saying import say, validate
from derive.running import terminal
from derive.runtime.errors import LayerError
from derive.runtime.wording import join_words, show


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


@click.command()
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
    validate()
    from derive import build
    from derive.measure.resume import Kept
    from derive.running.landing import alone

    build.need_checkout("derive record")
    if missing and values:
        raise click.UsageError("--missing completes the grid, and --values asks no grid; leave out one of them")
    found, release = _release(framework)
    kept = Kept(found, release)
    with alone(kept.folder, f"derive record {found.name}=={release.version}", say, wait=False):
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
    with build.alone("derive record", say):
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
    with build.alone("derive record", say):
        return f"{build.write_vectors(name, dump(content))}: {content['count']:,}"


@click.command()
@click.argument("framework", metavar="FRAMEWORK[==VERSION]")
@click.option("--show", default=10, help="How many disagreements to print.")
@click.option("--case", metavar="'LAYER(…)'", help="Look at this one recorded answer, and ask again where installed.")
@click.option("--input-size", "-i", help="The input size of the case.")
@click.option("--variant", help="The variant of the case.")
@click.option("--values", "by_values", is_flag=True, help="The case was asked by values.")
def replay(framework, show, case, input_size, variant, by_values):
    """Compare recorded answers with what is predicted.

    Exit 1 if any difference is unexplained. The flags in the file, which say what a known fault explains, are brought up to date.

    With --case nothing is written: its rule, the recorded answer, the one of the framework now, and the known fault.
    """
    if case:
        sys.exit(_look_at(framework, case, input_size, variant, by_values))
    if input_size or variant or by_values:
        raise click.UsageError(
            "--input-size, --variant and --values are those of a --case; give one, or leave them out"
        )
    validate()
    from derive import build
    from derive.measure import values
    from derive.measure.tally import compare, flags
    from derive.measure.vectors import dump

    found, release = _release(framework)
    path, content = _stored(found, release)
    tallies = compare(found, content)
    flagged = flags(found, tallies)
    if flagged != content["flags"]:
        with build.alone("derive replay", say):
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


def _look_at(framework, call, input_size, variant, by_values):
    """1 if an answer to the case is neither what the rule gives nor a known fault."""
    from derive.measure import values, witness

    if not input_size:
        raise click.UsageError("--case is asked on an input size; add -i with what the page says behind on")
    found, release = _release(framework)
    case = witness.read_case(call, input_size, variant)
    if by_values:
        path = values.path_of(found, release)
        if not path.exists():
            raise LayerError(f"{found.title} {release.version} was not asked by values; leave out --values")
        said = witness.replay_values(found, release, values.load(path), case)
    else:
        said = witness.replay(found, release, _stored(found, release)[1], case)
    for name, words in said.rows:
        click.echo(f"{name:<13}  {words}")
    return not said.explained
