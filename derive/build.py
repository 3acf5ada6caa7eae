"""The only writer. `write` brings the generated files up to date; `find_stale` names those that are not.

Nothing is written of which anything is contradicted or not proved.

Everything generated is committed, sorted, dateless. A generated folder holds generated files only, so that a file no
declaration asks for any more is found and removed.
"""

import hashlib
import importlib
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from derive import catalog
from derive.assurance import certificates
from derive.language.printers.smtlib import print_question
from derive.measure.vectors import RECORDED
from derive.proof.progress import unwatched
from derive.runtime.errors import CatalogError, NotPublished
from derive.site import contents

ROOT = Path(__file__).resolve().parent.parent
CERTIFICATE = "derive/assurance/generated/certificate.json"
FOLDERS = (
    "derive/assurance/generated",
    "derive/runtime/generated",
    "docs/compare",
    "docs/frameworks",
    "docs/generated",
    "docs/modes",
    "docs/theorems",
)
FORMULAS = "derive/runtime/generated/formulas.py"
PREDICTING = ("runtime/*.py", "measure/*.py")
REPAIR = "python -m derive docs"
RECERTIFY = "python -m derive prove --coq && python -m derive docs"
FEW_POINTS = 60_000  # for each of the hundreds of statements of representability


def prove_all(known=None, follow=unwatched):
    """{name: Report} of every theorem, mode and statement of representability.

    `follow(things, label)` may show how far it is; `known` remembers reports by what was proved, so that the same
    obligations are not proved again.
    """
    from derive.proof.checkers import grid
    from derive.proof.theorem import prove
    from derive.translation import table

    known, accepted = {} if known is None else known, read_certificate()
    proved = {**catalog.theorems(), **catalog.modes()}
    claims = {**proved, **table.statements()}
    checkers = _sources("proof/**/*.py", "language/**/*.py")
    keys = {name: _digest(claim.obligations, checkers) for name, claim in claims.items()}
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # the solver and NumPy let go of Python while they work
        waiting = {
            keys[name]: pool.submit(prove, name, claim.obligations, (), grid.POINTS if name in proved else FEW_POINTS)
            for name, claim in claims.items()
            if keys[name] not in known
        }
        for key in follow(waiting, "proving"):
            known[key] = waiting[key].result()
    reports = {}
    for name, claim in claims.items():
        cited = tuple(reports[used.slug] for used in claim.uses)
        reports[name] = replace(known[keys[name]], cited=cited, coq=accepted.get(certificates.file_name(name), ""))
    return reports


def _digest(obligations, checkers):
    """What stands for obligations where what was said of them is remembered: every question, and who is asked."""
    asked = tuple((owed.label, owed.goal, print_question(owed.context, owed.claim)) for owed in obligations)
    return hashlib.sha256(checkers + repr(asked).encode()).hexdigest()


def execute_all(known=None, follow=unwatched, printed=None):
    """What the solver says of each function that the library ships, on symbolic integers.

    `known` remembers it by the code that predicts and by what the functions must keep. `printed` is the text of the
    formulas that are loaded, where it is not that of the file.
    """
    from derive.assurance import shipped

    known = {} if known is None else known
    contracts = "".join(repr(each.contract) for each in shipped.functions().values())
    code = _predicting(printed) + _sources("proof/**/*.py", "language/**/*.py")
    key = hashlib.sha256(code + contracts.encode()).hexdigest()
    if key not in known:
        known[key] = tuple(shipped.prove_functions(follow).values())
    return known[key]


def _sources(*patterns):
    """The package's own files that match, as one."""
    found = (path for pattern in patterns for path in sorted((ROOT / "derive").glob(pattern)))
    return b"".join(path.read_bytes() for path in found)


def _predicting(printed):
    """The code that predicts, as one: the printed formulas and what reads them."""
    return _sources(*PREDICTING) + (printed.encode() if printed is not None else (ROOT / FORMULAS).read_bytes())


def read_certificate():
    """{file name: checker} of the Coq files that Coq accepted as they are printed now."""
    path = ROOT / CERTIFICATE
    found = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    digests = certificates.digests(certificates.sources())
    return {name: checker for name, (checker, digest) in found.items() if digests.get(name) == digest}


def certify(follow=unwatched):
    """Let Coq check every Coq file in a folder of its own, and write down what it accepted; what it did not."""
    sources = certificates.sources()
    with TemporaryDirectory() as folder:
        for name, source in sources.items():
            (Path(folder) / name).write_text(source.text, encoding="utf-8")
        refused = certificates.check_files(sources, folder, follow)
    checker, digests = certificates.version(), certificates.digests(sources)
    accepted = {name: [checker, digest] for name, digest in digests.items() if name not in refused}
    _write_files({CERTIFICATE: _certificate(accepted)})
    return sources, refused


def _certificate(accepted):
    return json.dumps(accepted, indent=1, sort_keys=True) + "\n"


def coq_files():
    """{path: text} of the Coq files, the order in which they build on one another, and what Coq accepted."""
    sources = certificates.sources()
    digests = certificates.digests(sources)
    accepted = {name: [checker, digests[name]] for name, checker in read_certificate().items()}
    return {
        CERTIFICATE: _certificate(accepted),
        "docs/generated/coq/order.txt": "".join(f"{name}\n" for name in sources),
        **{f"docs/generated/coq/{name}": source.text for name, source in sources.items()},
    }


def compare_recorded(known=None, follow=unwatched, printed=None):
    """{framework name: {version: Answers}} from the recorded answers, every one compared with its prediction.

    `known` remembers them by the recorded answers and by the code that predicts, `printed` as in `execute_all`.
    """
    from derive.measure import contrast, tally, vectors
    from derive.measure.answers import Answers

    known = {} if known is None else known
    predicting = _predicting(printed)
    found = {name: {} for name in catalog.frameworks()}
    for framework, release in follow(_measured_releases(), "comparing recorded answers"):
        recorded = (RECORDED / vectors.file_name(framework, release)).read_bytes()
        source = (ROOT / "derive" / "runtime" / "frameworks" / f"{framework.name}.py").read_bytes()
        key = hashlib.sha256(recorded + source + predicting).hexdigest()
        if key not in known:
            content = vectors.load(recorded)
            newest = release.version == framework.version
            points = contrast.points_of(framework, content) if newest else {}
            told = content["count"], tuple(content["flags"])
            known[key] = Answers(content["versions"], tally.compare(framework, content), points, *told)
        found[framework.name][release.version] = known[key]
    return found


def _measured_releases():
    """(framework, release) of all that was run."""
    known = (framework for framework in catalog.frameworks().values() if framework.respond)
    return [(framework, release) for framework in known for release in framework.releases]


def check():
    """Raise `CatalogError` for a declaration that cannot be used, or a release of which nothing is recorded."""
    from derive.measure import vectors

    catalog.check()
    for framework, release in _measured_releases():
        path = RECORDED / vectors.file_name(framework, release)
        if not path.is_file():
            raise CatalogError(f"derive/recorded/{path.name}: {not_recorded(framework, release)}")


def not_recorded(framework, release):
    """That a release which can be run was not measured, and how it is."""
    return f"{framework.title} {release.version} is not recorded; derive record {framework.name}=={release.version}"


def bound_code():
    """The functions of the code to paste, and {width: how large their arguments may be}."""
    from derive.padding import pasted
    from derive.proof.checkers import intervals

    functions = pasted.functions(catalog.modes().values(), catalog.size_choices().values())
    return functions, intervals.bound_widths(functions)


def formulas():
    """{path: text} of the printed integer code."""
    from derive.language import modules as page

    functions, widths = bound_code()
    modes, rules = catalog.modes().values(), catalog.size_choices().values()
    files = page.files_to_paste(functions, widths)
    return {
        "derive/runtime/generated/__init__.py": '"""Printed code; `derive docs` writes it, nobody edits it."""\n',
        FORMULAS: page.python_module(modes, rules),
        "docs/generated/formulas.js": page.javascript_module(modes, rules, widths["2^53"].bound),
        **{f"docs/generated/code/{name}": text for name, text in files.items()},
    }


def outputs(known=None, follow=unwatched):
    """{path relative to the repository: text} of everything generated; `known` saves repeated proofs.

    The printed formulas are loaded before they are written, for they are executed, answers are predicted with them, and
    the numbers on the pages are computed by them. Raises `NotPublished` if anything is contradicted or not proved.
    """
    check()
    known, code = {} if known is None else known, formulas()
    functions, widths = bound_code()
    printed = code[FORMULAS]
    if not _is(ROOT / FORMULAS, printed):
        _load(printed)
    reports, executions = prove_all(known, follow), execute_all(known, follow, printed)
    answers = compare_recorded(known, follow, printed)
    unproved = [*find_unproved(reports.values(), executions, widths.values()), *find_contradicted(answers)]
    if unproved:
        raise NotPublished(unproved)
    pages = contents.pages(reports, executions, answers, read_certificate(), functions, widths)
    return {**code, **coq_files(), **contents.downloads(reports), **pages}


def _load(printed):
    """Compute with these printed formulas from here on, whatever the file holds."""
    name = FORMULAS.removesuffix(".py").replace("/", ".")
    try:
        module = importlib.import_module(name)
    except (ImportError, SyntaxError):  # a file that is missing or torn is written anew in the end
        module = sys.modules[name] = ModuleType(name)
    exec(compile(printed, str(ROOT / FORMULAS), "exec"), vars(module))


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
        for version, found in releases.items():
            for layer, tally in found.tallies.items():
                if tally.disagreements:
                    count, first = len(tally.disagreements), tally.disagreements[0]
                    yield f"CONTRADICTED  {layer} in {name} {version}: {count:,} recorded answers, first: {first}"


def _orphans(wanted):
    present = {
        path.relative_to(ROOT).as_posix() for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()
    }
    return sorted(path for path in present - set(wanted) if "__pycache__" not in path)


def find_stale(known=None, follow=unwatched):
    """Paths of generated files that differ from what the declarations say, are missing, or should not exist."""
    wanted = outputs(known, follow)
    stale = [path for path, text in wanted.items() if not _is(ROOT / path, text)]
    return sorted(stale + _orphans(wanted))


def _is(path, text):
    return path.is_file() and path.read_bytes() == text.encode()


def write(known=None, follow=unwatched):
    """Write what differs, remove what nothing asks for; the paths touched."""
    wanted = outputs(known, follow)
    touched = _write_files(wanted)
    for path in _orphans(wanted):
        (ROOT / path).unlink()
        touched.append(f"{path} (removed)")
    return touched


def _write_files(wanted):
    touched = []
    for path, text in sorted(wanted.items()):
        if not _is(ROOT / path, text):
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_bytes(text.encode())
            touched.append(path)
    return touched


def write_draft(texts):
    """Write what `derive.scaffold` drafted; the paths."""
    return _write_files(texts)


def find_unaccepted():
    """The Coq files that Coq has not accepted as they are printed now."""
    accepted = read_certificate()
    return [name for name in certificates.sources() if name not in accepted]


def write_vectors(name, content):
    """Write a framework's recorded answers; the path, relative to the repository."""
    RECORDED.mkdir(parents=True, exist_ok=True)
    (RECORDED / name).write_bytes(content)
    return (RECORDED / name).relative_to(ROOT).as_posix()
