"""The only writer. `write` brings the generated files up to date; `find_stale` names those that are not.

Nothing is written of which anything is contradicted or not proved.

Everything generated is committed, sorted, dateless. A generated folder holds generated files only, so that a file no
declaration asks for any more is found and removed.
"""

import contextlib
import importlib
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from derive import catalog, verdicts
from derive.assurance import certificates
from derive.measure.vectors import RECORDED
from derive.proof.progress import unwatched
from derive.running import children, landing
from derive.running.landing import land
from derive.running.memory import MEMORY, Memory, read
from derive.runtime.errors import CatalogError, LayerError, NotPublished
from derive.runtime.knowledge import know
from derive.runtime.wording import shorten
from derive.site import contents, search

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
COUNTED = "derive/runtime/generated/counted"
FORMULAS = "derive/runtime/generated/formulas.py"
LAYERS = "derive/runtime/generated/layers"
NAMES = "derive/runtime/generated/names.py"
ASK = "docs/generated/ask"
REPAIR = "python -m derive docs"
RECERTIFY = "python -m derive prove --coq && python -m derive docs"


def read_certificate():
    """{file name: checker} of the Coq files that Coq accepted as they are printed now."""
    digests = certificates.digests(certificates.sources())
    return {name: checker for name, (checker, digest) in _certified().items() if digests.get(name) == digest}


def _certified():
    """{file name: [checker, digest]} as `certify` wrote it down."""
    if not (ROOT / CERTIFICATE).is_file():
        return {}
    try:
        found = json.loads((ROOT / CERTIFICATE).read_bytes())
        return {str(name): [str(checker), str(digest)] for name, (checker, digest) in found.items()}
    except (ValueError, TypeError, AttributeError) as error:
        way_out = f"restore it, or: {RECERTIFY}"
        raise CatalogError(f"{CERTIFICATE} is damaged: {shorten(str(error), 120)}; {way_out}") from None


def certify(follow=unwatched):
    """Let Coq check every Coq file in a folder of its own, and write down what it accepted; what it did not."""
    sources = certificates.sources()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, source in sources.items():
            (Path(folder) / name).write_text(source.text, encoding="utf-8")
        refused = certificates.check_files(sources, folder, follow)
    checker, digests = certificates.version(), certificates.digests(sources)
    accepted = {name: [checker, digest] for name, digest in digests.items() if name not in refused}
    land(ROOT, {CERTIFICATE: _certificate(accepted).encode()})
    return sources, refused


def _certificate(accepted):
    return json.dumps(accepted, indent=1, sort_keys=True) + "\n"


def coq_files():
    """{path: text} of the Coq files, the order in which they build on one another, and what Coq accepted.

    What it accepted stays on record where the file is printed otherwise now: that may be undone. It counts only for what
    it was accepted as.
    """
    sources = certificates.sources()
    return {
        CERTIFICATE: _certificate(_certified()),
        "docs/generated/coq/order.txt": "".join(f"{name}\n" for name in sources),
        **{f"docs/generated/coq/{name}": source.text for name, source in sources.items()},
    }


def check(known=None):
    """Raise `CatalogError` for a declaration that cannot be used, or a release of which nothing is recorded."""
    verdicts.check_declarations(known)
    for framework, release in verdicts.measured_releases():
        path = verdicts.recorded_path(framework, release)
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


def formulas(functions, widths):
    """{path: text} of the printed integer code; both are what `bound_code` gives."""
    from derive.language import modules as page

    modes, rules = catalog.modes().values(), catalog.size_choices().values()
    files = page.files_to_paste(functions, widths)
    return {
        "derive/runtime/generated/__init__.py": '"""Printed code; `derive docs` writes it, nobody edits it."""\n',
        FORMULAS: page.python_module(modes, rules),
        "docs/generated/formulas.js": page.javascript_module(modes, rules, widths["2^53"].bound),
        **{f"docs/generated/code/{name}": text for name, text in files.items()},
    }


def layers(known):
    """{path: text} of the compiled declarations, as the newest release of each framework has them."""
    from derive.language import layers as page
    from derive.runtime.generated import formulas
    from derive.runtime.reading.layer_line import every_name

    named = {
        key: function.__name__
        for table in (formulas.CONVOLUTION, formulas.TRANSPOSED, formulas.SIZES)
        for key, function in table.items()
    }
    code = verdicts.digest(verdicts.reached("derive.language.layers"), named)
    found = {f"{LAYERS}/__init__.py": '"""Compiled declarations; `derive docs` writes them, nobody edits them."""\n'}
    for framework in catalog.frameworks().values():
        declared = verdicts.reached(f"derive.runtime.frameworks.{framework.name}")
        key = f"compiled {framework.name} {verdicts.digest(code, declared)}"
        text = known.recall(key) or page.module(framework)
        known.keep(key, text)
        found[f"{LAYERS}/{framework.name}.py"] = text
    return {**found, NAMES: page.names_module(catalog.frameworks().values(), every_name())}


def page_layers(known, counts):
    """{path: text} of the declarations as scripts for the pages, as the newest release of each framework has them.

    `counts` is what `count_answers` gives: what is known of a layer's answers is printed with it.
    """
    from derive.runtime.reading.layer_line import every_name
    from derive.runtime.reductions import BOUNDARIES, REDUCTIONS
    from derive.site.ask import layers as page
    from derive.site.ask.meanings import meanings
    from derive.site.ask.modes import script as modes_script

    frameworks = list(catalog.frameworks().values())
    code = verdicts.digest(verdicts.reached("derive.site.ask.layers"))
    found = {
        f"{ASK}/names.js": page.names_script(frameworks, every_name()),
        f"{ASK}/words.js": page.words_script(REDUCTIONS, BOUNDARIES, meanings(frameworks)),
        f"{ASK}/modes.js": modes_script(catalog.modes().values(), catalog.size_choices().values()),
    }
    for framework in frameworks:
        declared = verdicts.reached(f"derive.runtime.frameworks.{framework.name}")
        counted = counts.get(f"{COUNTED}/{framework.name}.json", "")
        key = f"script {framework.name} {verdicts.digest(code, declared, counted)}"
        text = known.recall(key) or page.script(framework)
        known.keep(key, text)
        found[f"{ASK}/frameworks/{framework.name}.js"] = text
    return found


def read_formulas():
    """The text of the printed formulas that are loaded."""
    return (ROOT / FORMULAS).read_text(encoding="utf-8")


def outputs(known=None, follow=unwatched):
    """{path relative to the repository: text} of everything generated; `known` saves repeated proofs.

    The printed formulas are loaded before they are written, for they are executed, answers are predicted with them, and
    the numbers on the pages are computed by them. Raises `NotPublished` if anything is contradicted or not proved.
    """
    known = Memory() if known is None else known
    check(known)
    functions, widths = bound_code()
    code = formulas(functions, widths)
    printed = code[FORMULAS]
    if not _is(ROOT / FORMULAS, printed):
        _load(printed)
    accepted = read_certificate()
    with children.threads(3) as pool:  # while the solver proves the one, Python runs the other
        running = pool.submit(verdicts.execute_all, printed, known)
        proving = pool.submit(verdicts.prove_all, known, accepted, follow)
        answers = verdicts.compare_recorded(printed, known, follow)
        contradicted = list(verdicts.find_contradicted(answers))
        rest = pool.submit(_rest, known, answers, functions, widths) if not contradicted else None
        reports, executions = proving.result(), running.result()
        lines = [*verdicts.find_unproved(reports.values(), executions, widths.values()), *contradicted]
        if lines or not rest:
            raise NotPublished(lines)
        needed = verdicts.find_necessities(known)
        pages = contents.pages_of_proofs(reports, needed, executions, answers, accepted, functions, widths)
        found = {**code, **rest.result(), **contents.downloads(reports), **pages}
        found |= search.printed(found, catalog.frameworks())
        return {**found, **contents.for_machines(found, reports)}


def _rest(known, answers, functions, widths):
    """{path: text} of what no proof is needed for."""
    counts = count_answers(answers)
    know({Path(path).stem: text for path, text in counts.items()})
    pages = contents.pages_of_answers(answers, functions, widths)
    return {**layers(known), **page_layers(known, counts), **counts, **coq_files(), **pages}


def count_answers(answers):
    """{path: text} of what the recorded answers add up to; `answers` is {framework name: {version: Answers}}."""
    from derive.measure.counted import counted

    measured = {name: releases for name, releases in answers.items() if releases}
    return {
        f"{COUNTED}/{name}.json": counted(catalog.frameworks()[name], releases) for name, releases in measured.items()
    }


def _load(printed):
    """Compute with these printed formulas from here on, whatever the file holds."""
    name = FORMULAS.removesuffix(".py").replace("/", ".")
    try:
        module = importlib.import_module(name)
    except (ImportError, SyntaxError):  # a file that is missing or torn is written anew in the end
        module = sys.modules[name] = ModuleType(name)
    exec(compile(printed, str(ROOT / FORMULAS), "exec"), vars(module))


def _orphans(wanted):
    present = {
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("[!.]*")
        if path.is_file()
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
    """Write what differs, remove what nothing asks for, all of it or nothing; the paths touched."""
    wanted = outputs(known, follow)
    orphans = _orphans(wanted)
    return _land(ROOT, wanted, orphans) + [f"{path} (removed)" for path in orphans]


def write_pages(folder, known=None, follow=unwatched):
    """Write the pages and what they link to into a folder, as it would be `docs/`; the paths touched, relative to it."""
    pages = {path.removeprefix("docs/"): text for path, text in outputs(known, follow).items() if path[:5] == "docs/"}
    return _land(Path(folder), pages)


def _land(root, wanted, orphans=()):
    differing = {path: text.encode() for path, text in sorted(wanted.items()) if not _is(root / path, text)}
    land(root, differing, orphans)
    return list(differing)


def write_draft(texts):
    """Write what `derive.scaffold` drafted; the paths."""
    return _land(ROOT, texts)


def read_memory():
    """What earlier runs found out; empty where nothing is to be found."""
    path = ROOT / MEMORY
    return read(path.read_bytes()) if path.is_file() else Memory()


def write_memory(known):
    """Keep what a run found out for the next; where that cannot be written, nothing is lost but time."""
    if not known.fresh:
        return
    with contextlib.suppress(OSError):
        landing.write_whole(ROOT / MEMORY, known.content())


def need_checkout(doing):
    """Raise `LayerError` where this package is installed: what is generated belongs to a copy of the repository."""
    if any(ROOT.glob("padproof-*.dist-info")):
        way_out = "in a git clone or the unpacked sdist: python -m pip install -e ."
        other = "; or: derive docs --to FOLDER" if doing == "derive docs" else ""
        asked = doing.removeprefix("derive ")
        raise LayerError(
            f"{asked} needs a checkout of Padproof, and changes nothing that is installed; {way_out}{other}"
        )


def alone(doing, say, folder=None):
    """Be the only one who writes below a folder, or in the checkout: see `landing.alone`."""
    if not folder:
        need_checkout(doing)
    return landing.alone(folder or ROOT, doing, say)


def find_unaccepted():
    """The Coq files that Coq has not accepted as they are printed now."""
    accepted = read_certificate()
    return [name for name in certificates.sources() if name not in accepted]


def write_vectors(name, content):
    """Write a framework's recorded answers; the path, relative to the repository."""
    path = (RECORDED / name).relative_to(ROOT).as_posix()
    land(ROOT, {path: content})
    return path
