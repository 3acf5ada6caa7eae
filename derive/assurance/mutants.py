"""Every mutant of every theorem, rule and condition, judged; and why those are true that the solver cannot decide."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from derive import catalog
from derive.proof import mutation
from derive.proof.progress import unwatched
from derive.running import interrupt
from derive.translation import table

EXPLAINED = {
    ("overlap-gaps", "theorem", "s and d exchanged"): "true: what it says is the theorem with j and t exchanged",
}


def owners():
    """The names of all theorems and rules, and of all statements of representability that have a condition."""
    return (*catalog.theorems(), *catalog.modes(), *conditional())


def conditional():
    """{name: statement} of representability, but for what always holds."""
    _, *statements = table.statements().items()
    return {name: statement for name, statement in statements if not statement.always}


def of(owner):
    """The mutants of one theorem, rule or statement."""
    if owner in catalog.theorems():
        return mutation.of_derivation(owner, catalog.theorems()[owner].derivation)
    if owner in catalog.modes():
        return mutation.of_rule(catalog.modes()[owner])
    statement = conditional()[owner]
    known = (known for kind in statement.kinds for known in kind.ground)
    return mutation.of_condition(owner, statement, tuple(dict.fromkeys(known)))


def judge_owner(owner):
    """The judgement of each mutant of one theorem, rule or statement."""
    return tuple(map(mutation.judge, of(owner)))


def judge(follow=unwatched):
    """The score of all of them, on every processor."""
    names = owners()
    with ProcessPoolExecutor(initializer=interrupt.leave_it_to_the_parent) as pool:
        parts = [pool.submit(judge_owner, name) for name in names]
        found = tuple(one for part in follow(parts, "judging mutants") for one in part.result())
    return mutation.Score(found, EXPLAINED)


def lines(score):
    """The score in words, one line each."""
    for judgement in score.unexplained:
        yield f"{judgement.verdict.upper()}  {', '.join(judgement.mutant.key)}  ({judgement.how})"
    for key in score.stale:
        yield f"EXPLAINED BUT GONE  {', '.join(key)}"
    for judgement in score.of("survives"):
        if judgement.mutant.key in score.explained:
            yield f"undecided  {', '.join(judgement.mutant.key)}: {score.explained[judgement.mutant.key]}"
    counts = Counter(judgement.verdict for judgement in score.judgements)
    kinds = Counter(judgement.how for judgement in score.of("true"))
    yield (
        f"{len(score.judgements):,} mutants: {counts['refuted']:,} refuted by a point and proved by nothing, "
        f"{counts['refused']:,} of which no rule can be made, {counts['true']:,} true, {counts['survives']:,} undecided, "
        f"of which {sum(judgement.verdict == 'survives' for judgement in score.unexplained):,} unexplained"
    )
    yield "true: " + ", ".join(f"{count:,} {kind}" for kind, count in sorted(kinds.items()))
