"""derive prove | refute: what is proved, and by whom, and what is false."""

import difflib
import sys

import click

from derive.commands.saying import need, say, track, validate
from derive.runtime.errors import LayerError
from derive.runtime.wording import show


@click.command()
@click.option("--coq", is_flag=True, help="Let Coq check every step, and how the steps are put together.")
@click.option(
    "--mutants", is_flag=True, help="Change each claim, formula, law, case and condition: false ones must fail."
)
def prove(coq, mutants):
    """Check every theorem and mode, and the shipped code.

    By the solver on each step and on a grid; then every path of the shipped code.
    """
    validate()
    if coq:
        sys.exit(_prove_by_coq())
    from derive import build, verdicts
    from derive.assurance import shipped
    from derive.proof.checkers import smt

    need(smt.available())
    if mutants:
        _judge_mutants()
    reports = list(verdicts.prove_all(follow=track).values())
    failed = [report for report in reports if not report.proved]
    for line in verdicts.find_unproved(failed, ()):
        click.echo(line)
    steps = sum(len(report.solver) for report in reports)
    points = sum(report.points for report in reports)
    claims = f"{len(reports)} theorems, modes and statements"
    click.echo(f"{smt.version()}: {steps} obligations of {claims}; grid: {points:,} points")
    click.echo(f"{len(reports) - len(failed)} proved, {len(failed)} not proved")
    executions = verdicts.execute_all(build.read_formulas(), follow=track)
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

    score = mutants.judge(follow=track)
    for line in mutants.lines(score):
        click.echo(line)
    sys.exit(not score.passed)


def _prove_by_coq():
    """1 if Coq refuses anything."""
    from derive import build
    from derive.assurance import certificates

    build.need_checkout("derive prove --coq")
    need(certificates.available())
    with build.alone("derive prove --coq", say):
        sources, refused = build.certify(track)
    for name, why in refused.items():
        click.echo(f"NOT PROVED  {name}: {why}")
    lemmas = sum(len(source.stated) for name, source in sources.items() if name not in refused)
    click.echo(f"{certificates.version()}: {lemmas} statements proved, without axioms")
    click.echo(f"{len(sources) - len(refused)} files accepted, {len(refused)} not")
    return bool(refused)


@click.command()
@click.argument("claim", required=False)
def refute(claim):
    """Run the counterexample of a sentence that the site corrects, or of all of them.

    CLAIM is its address on the page of corrected claims. Exit 1 if what the sentence promises is so.
    """
    from derive.corrections import CORRECTIONS

    chosen = [each for each in CORRECTIONS if claim in (None, each.slug)]
    if not chosen:
        close = difflib.get_close_matches(claim, [each.slug for each in CORRECTIONS], n=1)
        hint = f"did you mean {close[0]}?" if close else "derive refute runs all of them"
        raise LayerError(f"no corrected claim is called {show(claim)}; {hint}")
    results = {each: each.results() for each in chosen}
    for each, (promised, so) in results.items():
        click.echo(f"{each.title}\n  by the sentence  {promised}\n  it is            {so}")
    sys.exit(any(promised == so for promised, so in results.values()))
