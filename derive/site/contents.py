"""Which pages there are, and from which values each is printed: proofs, recorded answers and declarations.

Reads the recorded answers, and writes nothing.
"""

import json
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from derive import catalog
from derive.measure.vectors import RECORDED
from derive.site import asked
from derive.site.comparing import comparing_pages, measured
from derive.site.redirects import pages_moved


def pages_of_answers(answers, functions, widths):
    """{path: text} of every page on which no proof is named, given what the frameworks said.

    `functions` are those of the code to paste and `widths` how large their arguments may be.
    """
    from derive.site.pages.notation import notation_page

    return {
        "docs/notation.md": notation_page(),
        "docs/operators.md": _operators(answers),
        "docs/contribute.md": _contribute(),
        "docs/speed.md": _speed(),
        "docs/calculator.md": asked.calculator(),
        "docs/code.md": _code(functions, widths),
        **_framework_pages(answers),
        **comparing_pages(answers),
        **pages_moved(),
    }


def pages_of_proofs(reports, needed, executions, answers, accepted, functions, widths):
    """{path: text} of every other page, given what the checkers and the frameworks said.

    `needed` is {theorem: why each assumption stands there}, `executions` are of the shipped functions, `accepted` is
    {Coq file: the Coq that accepted it}.
    """
    from derive.proof.checkers import smt

    solver = smt.version()
    return {
        "docs/index.md": asked.home(reports, answers, solver),
        **_theorem_pages(reports, needed, accepted, solver),
        **_representability(reports, solver),
        "docs/theorems/trust.md": _trust(reports, executions, answers, accepted, (functions, widths), solver),
        **_mode_pages(reports, answers, solver),
    }


def for_machines(files, reports):
    """{path: text} of what machines read: every page of `files` as plain text, their list, and what is known as data."""
    from derive.site.machines.data import data
    from derive.site.machines.text import texts

    known = data(
        catalog.modes().values(),
        catalog.size_choices().values(),
        catalog.frameworks().values(),
        catalog.theorems().values(),
        reports,
    )
    return {**texts(files), **known}


def downloads(reports):
    """{path: text} of the proofs as files: TeX and SymPy of theorems, and what the solver was asked."""
    from derive.proof.checkers import smt
    from derive.site.pages import downloads as page

    solver = smt.version()
    found = {}
    for slug, theorem in catalog.theorems().items():
        found |= page.files(theorem, reports[slug], solver)
    for name, mode in catalog.modes().items():
        found[f"smt/{name}.smt2"] = page.smt_script(f"The mode {name}", mode.summary, reports[name].solver, solver)
    for module, verdicts in _of_the_table(reports).items():
        words = (
            "Which transposed layer can be written as which: all that is asked of the rule in the name of this file."
        )
        found[f"smt/{module}.smt2"] = page.smt_script(module, words, verdicts, solver)
    return {f"docs/generated/{path}": text for path, text in found.items()}


def _of_the_table(reports):
    """{file: verdicts} of the statements of representability, each labelled with the statement it belongs to."""
    from derive.translation import coq, table

    found = defaultdict(list)
    for name, claim in table.statements().items():
        for verdict in reports[name].solver:
            owed = replace(verdict.obligation, label=f"{claim.slug}, {verdict.obligation.label}")
            found[coq.module_of(claim).lower()].append(replace(verdict, obligation=owed))
    return found


def _operators(answers):
    from derive.runtime.resizing import RULES
    from derive.site.pages.operators import operators_page

    newest = {name: releases[framework.version] for name, framework, releases in measured(answers)}
    spellers = {name: _spellers(name, answers) for name in RULES}
    return operators_page(list(catalog.frameworks().values()), RULES, newest, spellers)


def _speed():
    from derive.site.pages.speed import speed_page

    return speed_page(json.loads((RECORDED / "speed.json").read_bytes()))


def _contribute():
    from derive.site.house import ROOMS, arrows
    from derive.site.pages.contribute import contribute_page

    package = Path(__file__).resolve().parents[1]
    named = package.rglob("[!.]*.py")  # editors keep what begins with a dot
    found = [path for path in named if "generated" not in path.relative_to(package).parts]
    sources = {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in found}
    built = {room.name: room.holds for room in ROOMS if room.built}
    return contribute_page(built, {name: imported for name, imported in arrows(sources).items() if name in built})


def _code(functions, widths):
    from derive.runtime.generated import formulas as printed
    from derive.site.pages import code as page

    return page.code_page(functions, widths, printed.TRANSPOSED[page.SHOWN](**page.NUMBERS))


def _theorem_pages(reports, needed, accepted, solver):
    from derive.assurance import certificates
    from derive.assurance.coq_only import COQ_ONLY
    from derive.site.pages import theorems as page

    theorems, modes = list(catalog.theorems().values()), catalog.modes().values()
    beyond = defaultdict(list)
    for each in COQ_ONLY:
        name = certificates.file_name(each.name)
        beyond[each.theorem.slug].append((each, name, accepted.get(name)))
    found = {"docs/theorems/index.md": page.index_page(theorems, catalog.families(), reports, solver)}
    for theorem in theorems:
        users = [other for other in theorems if theorem.slug in {used.slug for used in other.uses}]
        resting = [mode for mode in modes if theorem in mode.theorems]
        found[f"docs/theorems/{theorem.slug}.md"] = page.theorem_page(
            theorem, reports[theorem.slug], solver, needed[theorem.slug], (users, resting), beyond[theorem.slug]
        )
    return found


def _trust(reports, executions, answers, accepted, pasted, solver):
    from derive.assurance import certificates
    from derive.assurance.coq_only import COQ_ONLY
    from derive.corrections import CORRECTIONS
    from derive.site.pages.trust import Known, trust_page
    from derive.translation import table

    theorems, modes = catalog.theorems(), catalog.modes()
    known = Known(
        theorems,
        modes,
        reports,
        tuple(accepted.get(certificates.file_name(each.name), "") for each in COQ_ONLY),
        tuple(reports[name] for name in table.statements()),
        executions,
        tuple(each for releases in answers.values() for each in releases.values()),
        tuple(claim.results() for claim in CORRECTIONS),
        pasted,
    )
    return trust_page(known, solver)


def _representability(reports, solver):
    from derive.site.pages.representability import kind_pages, representability_page
    from derive.translation import kinds, table

    warrants = {claim: reports[name] for name, claim in table.statements().items()}
    found = {"representability-table.md": representability_page(kinds.KINDS.values(), table, warrants, solver)}
    found |= kind_pages(kinds.KINDS.values(), table, warrants)
    return {f"docs/theorems/{path}": text for path, text in found.items()}


def _mode_pages(reports, answers, solver):
    from derive.site.pages import modes as page

    modes = list(catalog.modes().values())
    found = {"docs/modes/index.md": page.index_page(modes, reports, solver)}
    for mode in modes:
        spellers = _spellers(mode.name, answers)
        picked = {speller.rule.name for speller in spellers if speller.rule}
        rules = [rule for name, rule in catalog.size_choices().items() if name in picked | {"smallest", "largest"}]
        found[f"docs/modes/{mode.name}.md"] = page.mode_page(
            mode, reports[mode.name], solver, spellers, rules, _drawn(mode)
        )
    return found


def _spellers(mode, answers):
    """Every way in which a framework asks for a mode, or a rule of resizings, of this name."""
    from derive.site.pages.frameworks import verdict
    from derive.site.pages.modes import Speller

    found = []
    for name, framework in catalog.frameworks().items():
        ways = {}
        for layer in framework.layers:
            for meaning in layer.meanings:
                if meaning.mode == mode:
                    layers, whens = ways.setdefault(meaning.size, ({}, {}))
                    layers[layer.name] = whens[meaning.when if meaning.when != "True" else ""] = None
        for size, (layers, whens) in ways.items():
            newest = answers[name].get(framework.version)
            tallies = [newest.tallies[layer] for layer in layers if newest and layer in newest.tallies]
            agreeing = sum(tally.modes[mode, size] for tally in tallies)
            rule, warrant = catalog.size_choices().get(size), verdict(framework, newest)
            found.append(Speller(framework, tuple(layers), tuple(whens), rule, agreeing, warrant))
    return found


def _drawn(mode):
    """A small convolution and transposed convolution of the mode, and the offset of the latter."""
    from derive.language.terms import symbols_in
    from derive.runtime.generated import formulas as printed
    from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis

    if not mode.convolves:
        numbers = {"input_size": 4, "kernel_size": 4, "stride": 3, "dilation": 1}
        answer = printed.TRANSPOSED[mode.name](**numbers, output_padding=0)
        return None, Axis(TRANSPOSED, *numbers.values(), *answer), 0

    step = 1 if any(symbol.name == "stride" for statement in mode.domain for symbol in symbols_in(statement)) else 2
    sizes = {"input_size": 6, "stride": step, "dilation": 1}
    pads = {symbol.name: 1 for symbol in mode.parameters}

    def convolution(kernel):
        numbers = sizes | {"kernel_size": kernel}
        answer = printed.CONVOLUTION[mode.name](**numbers, **pads)
        return Axis(CONVOLUTION, 6, kernel, step, 1, *answer)

    # a kernel that shows what is particular: an odd element where there is one
    odd = [kernel for kernel in (3, 4) if mode.let and abs(convolution(kernel).low - convolution(kernel).high) == 1]
    kernel = odd[0] if odd else mode.drawn.kernel_size
    down = convolution(kernel)
    if not mode.transposable:
        return down, None, None
    sizes |= {"input_size": 4, "kernel_size": kernel}
    offset = step - 1 if mode.drawn.offset is None else mode.drawn.offset
    up = Axis(TRANSPOSED, 4, kernel, step, 1, *printed.TRANSPOSED[mode.name](**sizes, output_padding=offset, **pads))
    return down, up, offset


def _framework_pages(answers):
    from derive.site.pages import frameworks as page

    frameworks = catalog.frameworks()
    modes, rules = catalog.modes(), catalog.size_choices()
    found = {"docs/frameworks/index.md": page.index_page(list(frameworks.values()), answers, modes, rules)}
    for name, framework in frameworks.items():
        found[f"docs/frameworks/{name}.md"] = page.framework_page(framework, answers[name], modes, rules)
    return found
