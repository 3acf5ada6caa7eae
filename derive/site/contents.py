"""Which pages there are, and from which values each is printed: proofs, recorded answers and declarations.

Reads the recorded answers, and writes nothing.
"""

import json
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from derive import catalog
from derive.measure.vectors import RECORDED


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
        "docs/calculator.md": _calculator(),
        "docs/code.md": _code(functions, widths),
        **_framework_pages(answers),
        **_comparing_pages(answers),
    }


def pages_of_proofs(reports, needed, executions, answers, accepted, functions, widths):
    """{path: text} of every other page, given what the checkers and the frameworks said.

    `needed` is {theorem: why each assumption stands there}, `executions` are of the shipped functions, `accepted` is
    {Coq file: the Coq that accepted it}.
    """
    from derive.proof.checkers import smt

    solver = smt.version()
    return {
        "docs/index.md": _home(reports, answers, solver),
        **_theorem_pages(reports, needed, accepted, solver),
        "docs/theorems/representability-table.md": _representability(reports, solver),
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

    newest = {name: releases[framework.version] for name, framework, releases in _measured(answers)}
    spellers = {name: _spellers(name, answers) for name in RULES}
    return operators_page(list(catalog.frameworks().values()), RULES, newest, spellers)


def _calculator():
    from derive.runtime.api import evaluate
    from derive.site.pages.calculator import calculator_page

    line = "keras.layers.Conv2DTranspose(32, 3, strides=2, padding='same')"
    return calculator_page(line, evaluate(line, (12, 16)), list(catalog.frameworks().values()))


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
    from derive.site.pages.representability import representability_page
    from derive.translation import kinds, table

    warrants = {claim: reports[name] for name, claim in table.statements().items()}
    return representability_page(kinds.KINDS.values(), table, warrants, solver)


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


def _comparing_pages(answers):
    from derive.corrections import CORRECTIONS
    from derive.same import letters
    from derive.same.rows import rows as rows_of
    from derive.site.pages.compare import claims, defects, disagreements, matrix, meanings, pooling, vectors

    frameworks, modes, size_choices = catalog.frameworks(), catalog.modes(), catalog.size_choices()
    newest = {name: answers[name].get(framework.version) for name, framework in frameworks.items()}
    rows = [row for framework in frameworks.values() for row in rows_of(framework)]
    lines = matrix.lines_of(rows, modes, size_choices, newest)
    releases = [found for by_version in answers.values() for found in by_version.values()]
    counts = (
        len(frameworks),
        sum(found is not None for found in newest.values()),
        len(releases),
        sum(found.total for found in releases),
    )
    lettered = {rule.letter: [row for row in rows if row.rule is rule] for rule in letters.RULES}
    drawn = {rule.letter: _meaning_drawn(rule) for rule in letters.RULES}
    return {
        "docs/compare/index.md": matrix.matrix_page(lines, counts),
        "docs/compare/meanings.md": meanings.meanings_page(letters.RULES, lettered, modes, size_choices, drawn, newest),
        "docs/compare/disagreements.md": disagreements.disagreements_page(_contrasts(answers)),
        "docs/compare/defects.md": defects.defects_page(_defects(answers), _ways(answers)),
        "docs/compare/claims.md": claims.corrections_page([(claim, claim.results()) for claim in CORRECTIONS]),
        "docs/compare/pooling.md": pooling.pooling_page(
            catalog.frameworks().values(),
            {name: releases[framework.version].values for name, framework, releases in _measured(answers)},
        ),
        "docs/compare/vectors.md": vectors.vectors_page(_files(answers), _consumers()),
    }


def _measured(answers):
    """(name, framework, answers by version) of each framework whose newest release was measured."""
    for name, framework in catalog.frameworks().items():
        if framework.version in answers[name]:
            yield name, framework, answers[name]


def _files(answers):
    """What there is to test against: (name, title, version, answers, flagged, bytes)."""
    from derive.measure.vectors import file_name

    for name, framework in catalog.frameworks().items():
        for version, found in answers[name].items():
            path = RECORDED / file_name(framework, framework.release(version))
            flagged = sum(found.defective.values())
            yield path.name, framework.title, version, found.total, flagged, path.stat().st_size


def _consumers():
    names = {"Python": "check.py", "C++": "check.cpp"}
    return {
        language: (name, (RECORDED / "examples" / name).read_text(encoding="utf-8")) for language, name in names.items()
    }


def _meaning_drawn(rule):
    """A rule on a dilated kernel and on a kernel shorter than the stride."""
    from derive.runtime.generated import formulas as printed
    from derive.runtime.geometry import TRANSPOSED, Axis

    name, size = rule.pairs[0]
    axes = []
    for numbers in (
        {"input_size": 5, "kernel_size": 3, "stride": 2, "dilation": catalog.modes()[name].drawn.dilation},
        {"input_size": 3, "kernel_size": 2, "stride": 4, "dilation": 1},
    ):
        steps = {key: value for key, value in numbers.items() if key != "input_size"}
        padding = printed.SIZES[size](**steps, output_padding=0) if size else 0
        axes.append(Axis(TRANSPOSED, *numbers.values(), *printed.TRANSPOSED[name](**numbers, output_padding=padding)))
    return axes


def _contrasts(answers):
    """{(operator, name): parties} of the newest release of every framework that is run."""
    from derive.measure import contrast

    found = {}
    for name, framework in catalog.frameworks().items():
        newest = answers[name].get(framework.version)
        for key, by_variant in (newest.points if newest else {}).items():
            for variant, points in by_variant.items():
                label = f"{framework.title} {framework.version}" + (f" ({variant})" if variant else "")
                found.setdefault(key, {})[label] = points
    parties = {key: contrast.parties(points) for key, points in sorted(found.items(), reverse=True)}
    return {key: groups for key, groups in parties.items() if sum(len(party.members) for party in groups) > 1}


def _defects(answers):
    """{framework: {reason: (defect, {version: answers}, (version, smallest example, whether by values))}}."""
    found = {}
    for name, framework in catalog.frameworks().items():
        defects = {defect.reason: defect for layer in framework.layers for defect in layer.defects}
        for reason, defect in defects.items():
            versions, examples = {}, []
            for version, measured in answers[name].items():
                number = measured.defective.get(reason, 0) + measured.defective_values.get(reason, 0)
                if number:
                    versions[version] = number
                    examples += [
                        (version, tally.examples[reason], by_values)
                        for by_values, tallies in ((False, measured.tallies), (True, measured.values))
                        for tally in tallies.values()
                        if reason in tally.examples
                    ]
            if examples:
                smallest = min(examples, key=lambda shown: shown[1].rank)
                found.setdefault(framework, {})[reason] = (defect, versions, smallest)
    return found


def _ways(answers):
    """{framework: {one of WAYS: answers}} of the known faults, in all releases."""
    found = defaultdict(Counter)
    for name, framework in catalog.frameworks().items():
        for measured in answers[name].values():
            for (_, way), number in measured.ways.items():
                found[framework][way] += number
    return found


def _home(reports, answers, solver):
    from derive.site.pages.home import home_page

    return home_page(
        catalog.modes()["same_upper"],
        catalog.size_choices()["largest"],
        list(catalog.frameworks().values()),
        _examples(),
        [reports[slug] for slug in catalog.theorems()],
        [found for releases in answers.values() for found in releases.values()],
        solver,
    )


def _examples():
    """The numbers of the first page, each from `evaluate`."""
    from derive.runtime.api import evaluate
    from derive.site.pages.home import Examples

    keras = catalog.frameworks()["keras"]
    layer = "keras.layers.Conv2DTranspose"
    line = "Conv2DTranspose(32, 3, strides=2, padding='same')"
    recipe = "torch.nn.ConvTranspose2d(64, 32, 3, stride=2, padding=1, output_padding=1)"
    strides = tuple(
        (stride, evaluate(layer, (12, 16), kernel_size=3, strides=stride, padding="same")) for stride in (1, 2, 3)
    )
    thread = tuple(evaluate(layer, (2, 2), kernel_size=2, padding=padding) for padding in ("valid", "same"))
    up = evaluate("keras.layers.Conv1DTranspose", 4, kernel_size=3, strides=2, padding="same").axes[0]
    interval = tuple(
        evaluate("keras.layers.Conv1D", size, kernel_size=3, strides=3, padding="same").axes[0] for size in range(3, 8)
    )
    return Examples(
        line=line,
        measured_in=f"{keras.title} {keras.version}",
        answer=evaluate(line, (12, 16)),
        strides=strides,
        thread=thread,
        thread_numbers=(((1, 2), (3, 4)), ((1, 2), (3, 4))),
        down=up.adjoint(),
        up=up,
        interval=(interval, 2, {"largest": ["Keras"], "smallest": []}),
        shifted=(recipe, evaluate(recipe, (12, 16)), evaluate(line, (12, 16))),
        mirrored=_mirrored(catalog.layers()[layer][1]),
        undilated=_refused(layer, (12, 16), kernel_size=3, strides=2, dilation_rate=2, padding="same"),
    )


def _mirrored(layer):
    """(release, variants) of the layer's same whose odd crop is at the start in what came before that release."""
    found = [each for each in layer.meanings if (each.mode, each.size) == ("same_lower", "largest")]
    return (found[0].versions.removeprefix("<"), found[0].variants) if found else ("", ())


def _refused(layer, input_size, **arguments):
    from derive.runtime.api import evaluate
    from derive.runtime.errors import LayerError

    try:
        evaluate(layer, input_size, **arguments)
    except LayerError:
        return True
    return False
