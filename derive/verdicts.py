"""What every checker says of everything: each question is asked once while nothing changes that its answer depends on.

A `Memory` holds what was proved, run or compared without fault, by a digest of all of it: what was asked, and the code
that asked. What failed is never remembered.
"""

import ast
import hashlib
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from derive import catalog
from derive.assurance import certificates
from derive.language.printers.smtlib import print_question
from derive.measure.vectors import RECORDED
from derive.proof.progress import unwatched
from derive.running import children
from derive.running.memory import Memory
from derive.runtime import asking
from derive.runtime.errors import OutOfDomain
from derive.runtime.geometry import TRANSPOSED
from derive.site.house import importing

PACKAGE = Path(__file__).resolve().parent
FEW_POINTS = 60_000  # for each of the hundreds of statements of representability
PRINTED = "derive.runtime.generated"
MOST_CLOSED = 20_000


def digest(*parts):
    """What stands for some texts and bytes."""
    total = hashlib.sha256()
    for part in parts:
        found = part if isinstance(part, bytes) else str(part).encode()
        total.update(len(found).to_bytes(8, "big") + found)
    return total.hexdigest()


@cache
def reached(*modules):
    """What stands for the code of this package that some modules can run.

    Whatever they find by looking into a folder, modes, theorems, frameworks, is apart, as the printed formulas are: what
    of it is asked belongs to the question.
    """
    found = sources_reached(*modules)
    return digest(*(part for name in sorted(found) for part in (name, found[name])))


def sources_reached(*modules):
    """{module: source} of these modules and all that they import, and so on."""
    waiting, found = list(modules), {}
    while waiting:
        name = waiting.pop()
        path = _file(name)
        if path is not None and name not in found:
            found[name] = path.read_bytes()
            waiting += [each for each in names_in(found[name].decode()) if not each.startswith(PRINTED)]
    return found


def names_in(source):
    """Every name of this package that a file imports, wherever in the file, and the modules that hold these names."""
    for node, _ in importing(source):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("derive"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("derive"):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _file(module):
    """Where a module of this package stands; None where it is one of its names."""
    place = PACKAGE.parent / module.replace(".", "/")
    return next((path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()), None)


@cache
def checkers():
    """What stands for the checkers of proofs: their code, and the libraries that they ask."""
    found = [f"{name} {version(name)}" for name in ("numpy", "sympy", "z3-solver")]
    return digest(reached("derive.proof.theorem"), *found)


def check_declarations(known=None):
    """Raise `CatalogError` for the first declaration that cannot be used, in one line."""
    known = Memory() if known is None else known
    code, keys = digest(reached("derive.runtime.validation"), _runtime()), {}
    for file, _ in catalog.declared_frameworks():
        declared = reached(file.removesuffix(".py").replace("/", "."))
        keys[file] = f"sound {file} {digest(code, declared)}"
    catalog.check({file for file, key in keys.items() if known.recall(key)})
    for key in keys.values():
        known.keep(key, True)


def prove_all(known=None, accepted=(), follow=unwatched):
    """{name: Report} of every theorem, mode and statement of representability.

    `accepted` is {file name: checker} of the files that Coq accepts; `follow(things, label)` may show how far it is.
    """
    from derive.proof.checkers import grid
    from derive.proof.theorem import prove, recall, remember
    from derive.translation import table

    known, accepted = Memory() if known is None else known, dict(accepted)
    proved = {**catalog.theorems(), **catalog.modes()}
    claims = {**proved, **table.statements()}
    keys = {name: f"proved {name} {digest(checkers(), *_asked(claim.obligations))}" for name, claim in claims.items()}
    own = {name: recall(name, claims[name].obligations, known.recall(key)) for name, key in keys.items()}
    closed = _closed("steps", known)
    with children.threads() as pool:  # the solver and NumPy let go of Python while they work
        waiting = {
            name: pool.submit(
                prove, name, claim.obligations, (), grid.POINTS if name in proved else FEW_POINTS, closed.ask
            )
            for name, claim in claims.items()
            if own[name] is None
        }
        for name in follow(waiting, "proving"):
            own[name] = waiting[name].result()
            if own[name].proved:
                known.keep(keys[name], remember(own[name]))
    _keep_closed("steps", closed, known)
    reports = {}
    for name, claim in claims.items():
        cited = tuple(reports[used.slug] for used in claim.uses)
        reports[name] = replace(own[name], cited=cited, coq=accepted.get(certificates.file_name(name), ""))
    return reports


def _closed(what, known):
    """The scripts of some kind that the solver closed in earlier runs."""
    from derive.proof.checkers.smt import Closed

    return Closed(known.recall(f"closed {what} {checkers()}") or ())


def _keep_closed(what, closed, known):
    known.keep(f"closed {what} {checkers()}", tuple(closed.digests)[-MOST_CLOSED:])


def _asked(obligations):
    """Every question that some obligations are, as texts."""
    for owed in obligations:
        yield owed.label
        yield repr(owed.goal)
        yield print_question(owed.context, owed.claim)


def find_necessities(known=None):
    """{slug: why each assumption of a theorem stands there}."""
    from derive.proof import necessity

    known = Memory() if known is None else known
    code, found = digest(checkers(), reached("derive.proof.necessity")), {}
    for slug, theorem in catalog.theorems().items():
        derivation = theorem.derivation
        asked = (theorem.claim, *derivation.assumptions, *((fact.kind, fact.statement) for fact in derivation.facts))
        key = f"needed {slug} {digest(code, *map(repr, asked))}"
        found[slug] = necessity.recall(theorem, known.recall(key)) or necessity.necessities(theorem)
        if all(each.needed for each in found[slug]):
            known.keep(key, necessity.remember(found[slug]))
    return found


def execute_all(printed, known=None, follow=unwatched):
    """What the solver says of each function that the library ships, on symbolic integers.

    `printed` is the text of the formulas that are loaded.
    """
    from derive.assurance import shipped

    known = Memory() if known is None else known
    code = digest(checkers(), reached("derive.proof.checkers.execution"), _runtime(), _own("derive.assurance.shipped"))
    texts = functions_in(printed)
    functions = shipped.functions()
    keys = {
        name: f"run {name} {digest(code, each.contract, *(texts[run.__name__] for run in each.formulas))}"
        for name, each in functions.items()
    }
    found = {name: known.recall(key) for name, key in keys.items()}
    asked = {name: each for name, each in functions.items() if found[name] is None}
    closed = _closed("paths", known)
    for name, execution in shipped.prove_functions(follow, asked, closed.ask).items():
        found[name] = execution
        if execution.proved:
            known.keep(keys[name], execution)
    _keep_closed("paths", closed, known)
    return tuple(found.values())


def _own(module):
    return _file(module).read_bytes()


def functions_in(printed):
    """{name: source} of the functions in a printed module."""
    lines = printed.splitlines(keepends=True)
    return {
        node.name: "".join(lines[node.lineno - 1 : node.end_lineno])
        for node in ast.parse(printed).body
        if isinstance(node, ast.FunctionDef)
    }


@cache
def _runtime():
    """What stands for the code that `evaluate` runs, without the frameworks and the printed formulas."""
    return digest(*(path.read_bytes() for path in sorted((PACKAGE / "runtime").glob("[!.]*.py"))))


def compare_recorded(printed, known=None, follow=unwatched):
    """{framework name: {version: Answers}} from the recorded answers, every one compared with its prediction.

    A release is compared again where its answers, its declaration or the code that predicts changed, or where a formula
    answers otherwise to anything that it was asked. `printed` is the text of the formulas that are loaded.
    """
    known = Memory() if known is None else known
    asked = f"what the formulas were asked {digest(_own('derive.verdicts'))}"
    formulas = Formulas(printed, known.recall(asked))
    code = digest(
        reached("derive.measure.tally", "derive.measure.contrast", "derive.measure.values"),
        _runtime(),
        _own("derive.verdicts"),
    )
    found = {name: {} for name in catalog.frameworks()}
    for framework, release in follow(measured_releases(), "comparing recorded answers"):
        path = recorded_path(framework, release)
        declared = reached(f"derive.runtime.frameworks.{framework.name}")
        by_values = values_path(framework, release)
        recorded = path.read_bytes() + (by_values.read_bytes() if by_values.exists() else b"")
        key = f"compared {framework.name} {release.version} {digest(recorded, declared, code)}"
        places, answered, answers = known.recall(key) or (None, "", None)
        if answers is None or formulas.digest_at(places) != answered:
            answers, places = _compare(framework, release, path, formulas)
            if not answers.disagreements:
                known.keep(key, (places, formulas.digest_at(places), answers))
        found[framework.name][release.version] = answers
    known.keep(asked, formulas.told())
    return found


def _compare(framework, release, path, formulas):
    """The answers of a release, and the places of what the formulas were asked for them."""
    from derive.measure import contrast, tally, values, vectors
    from derive.measure.answers import Answers

    content = vectors.load(path.read_bytes(), f"derive/recorded/{path.name}")
    formulas.begin()
    tallies = tally.compare(framework, content, formulas.compute)
    points = contrast.points_of(framework, content) if release.version == framework.version else {}
    told = content["count"], tuple(content["flags"])
    by_values = values_path(framework, release)
    valued = values.compare(framework, values.load(by_values), formulas.compute) if by_values.exists() else {}
    return Answers(content["versions"], tallies, points, *told, valued), formulas.end()


class Formulas:
    """The printed formulas, and all that they are asked: `asked[place]` is one question, as plain data.

    `told` are questions, answers and formulas of an earlier run: what a formula answered that stands as it stood need not
    be computed again.
    """

    def __init__(self, printed, told=None):
        self._code, self._texts = _runtime(), {name: digest(text) for name, text in functions_in(printed).items()}
        self.asked, answers, code, texts = told or ([], {}, "", {})
        self._place = {question: place for place, question in enumerate(self.asked)}
        kept = {name for name, text in self._texts.items() if texts.get(name) == text and code == self._code}
        self._answers = {place: told for place, told in answers.items() if kept.issuperset(_run_by(self.asked[place]))}
        self._now = {}

    def told(self):
        """What the next run is to be given."""
        return self.asked, self._answers, self._code, self._texts

    def begin(self):
        """Forget which questions were asked until now."""
        self._now = {}

    def end(self):
        """The places of the questions asked since."""
        return tuple(self._now)

    def compute(self, plan):
        """`asking.compute_axis`, whose question is noted."""
        question = (plan.operator, plan.mode, plan.size_choice, tuple(plan.numbers.items()), plan.kernel_flipped)
        place = self._place.get(question)
        if place is None:
            place = self._place[question] = len(self.asked)
            self.asked.append(question)
        self._now[place] = None
        return asking.compute_axis(plan)

    def digest_at(self, places):
        """What stands for the answers to some questions, as the formulas are now."""
        return digest(b"\n".join(map(self._answer, places)))

    def _answer(self, place):
        if place not in self._answers:
            operator, mode, size_choice, numbers, flipped = self.asked[place]
            try:
                found = asking.compute_axis(asking.AxisPlan(operator, mode, size_choice, dict(numbers), flipped))
                told = (found.output_size, found.low, found.high)
            except (OutOfDomain, LookupError, TypeError) as error:  # a formula that is gone, or takes other numbers
                told = type(error).__name__
            self._answers[place] = repr(told).encode()
        return self._answers[place]


@cache
def _functions_of(operator, mode, size_choice):
    """The names of the printed functions that a question is put to; none where one is gone."""
    from derive.runtime.generated import formulas

    table = formulas.TRANSPOSED if operator == TRANSPOSED else formulas.CONVOLUTION
    found = [table.get(mode), *([formulas.SIZES.get(size_choice)] if size_choice else [])]
    return tuple(function.__name__ if function else "" for function in found)


def _run_by(question):
    return _functions_of(*question[:3])


def measured_releases():
    """(framework, release) of all that was run."""
    known = (framework for framework in catalog.frameworks().values() if framework.respond)
    return [(framework, release) for framework in known for release in framework.releases]


def recorded_path(framework, release):
    """Where the recorded answers of a release lie."""
    from derive.measure import vectors

    return RECORDED / vectors.file_name(framework, release)


def values_path(framework, release):
    """Where what a release answered by values lies, if it was asked."""
    from derive.measure import values

    return values.path_of(framework, release)


def find_unproved(reports, executions, widths=()):
    """A line for each obligation of a theorem, mode, statement, shipped function or width not proved, and why."""
    for report in reports:
        if not report.proved:
            cited = [f"cites {used.name}, which is not proved" for used in report.cited if not used.proved]
            reasons = {obligation.label: reason for obligation, reason in reversed(report.failures)}
            own = [f"{label}: {reason}" for label, reason in reversed(reasons.items())]
            yield from (f"NOT PROVED  {report.name}: {why}" for why in [*own, *cited] or ["nothing was asked"])
    for execution in executions:
        if not execution.proved:
            own = [f"{owed}: {reason}" for owed, reason in execution.failures] or ["it never returns"]
            yield from (f"NOT PROVED  {execution.name}, as shipped: {why}" for why in own)
    for width in widths:
        yield from (
            f"NOT PROVED  {name}, to paste: may exceed {width.name} whatever the bound" for name in width.unbounded
        )


def find_contradicted(answers):
    """A line for each layer and release that a recorded answer contradicts and no known defect explains."""
    for name, releases in answers.items():
        for release, found in releases.items():
            for layer, tally in (*found.tallies.items(), *found.values.items()):
                if tally.disagreements:
                    count, first = len(tally.disagreements), tally.disagreements[0]
                    yield f"CONTRADICTED  {layer} in {name} {release}: {count:,} recorded answers, first: {first}"
