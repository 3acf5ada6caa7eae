"""The pages that hold the frameworks against each other, from declarations and recorded answers.

Reads the recorded answers, and writes nothing.
"""

from collections import Counter, defaultdict

from derive import catalog
from derive.measure.vectors import RECORDED


def comparing_pages(answers):
    """{path: text} of the pages that hold the frameworks against each other, and of the data that they load."""
    from derive.corrections import CORRECTIONS
    from derive.same import letters
    from derive.same.behaviours import behaviours
    from derive.same.rows import rows as rows_of
    from derive.site.pages.compare import claims, defects, disagreements, matrix, meanings, pooling, vectors, ways

    frameworks, modes, size_choices = catalog.frameworks(), catalog.modes(), catalog.size_choices()
    newest = {name: answers[name].get(framework.version) for name, framework in frameworks.items()}
    systems = list(frameworks.values())
    rows = [row for framework in systems for row in rows_of(framework)]
    found = behaviours(systems)
    lines = ways.lines_of(found, answers)
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
        "docs/compare/index.md": matrix.matrix_page(found, systems, modes, size_choices, counts),
        **{
            f"docs/compare/{address}.md": matrix.operator_page(operator, found, systems, modes, size_choices)
            for operator, address in ways.ADDRESSES.items()
        },
        **{
            f"docs/generated/compare/{address}.js": ways.data_of(operator, lines)
            for operator, address in ways.ADDRESSES.items()
        },
        **{
            f"docs/compare/ways/{name}.md": ways.ways_page(
                framework, [line for line in lines if line.framework.name == name], size_choices
            )
            for name, framework in frameworks.items()
        },
        "docs/compare/meanings.md": meanings.meanings_page(letters.RULES, lettered, modes, size_choices, drawn),
        "docs/compare/disagreements.md": disagreements.disagreements_page(*_contrasts(answers)),
        "docs/compare/defects.md": defects.defects_page(_defects(answers), _ways(answers)),
        "docs/compare/claims.md": claims.corrections_page([(claim, claim.results()) for claim in CORRECTIONS]),
        "docs/compare/pooling.md": pooling.pooling_page(
            catalog.frameworks().values(),
            {name: releases[framework.version].values for name, framework, releases in measured(answers)},
        ),
        "docs/compare/vectors.md": vectors.vectors_page(_files(answers), _consumers()),
    }


def measured(answers):
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
    """{(operator, name): parties} of the newest release of every framework that is run, and each of its systems."""
    from derive.measure import contrast
    from derive.site.pages.compare.disagreements import System

    found, systems = {}, {}
    for name, framework in catalog.frameworks().items():
        newest = answers[name].get(framework.version)
        for key, by_variant in (newest.points if newest else {}).items():
            for variant, points in by_variant.items():
                label = f"{framework.title} {framework.version}" + (f" ({variant})" if variant else "")
                found.setdefault(key, {})[label] = points
                systems[(*key, label)] = System(framework, variant, points)
    parties = {key: contrast.parties(points) for key, points in sorted(found.items(), reverse=True)}
    return {key: groups for key, groups in parties.items() if sum(len(party.members) for party in groups) > 1}, systems


def _defects(answers):
    """{severity: {framework: [(defect, {version: answers}, (version, smallest example, whether by values))]}}."""
    from derive.site.pages.compare.severity import SEVERITIES, worst_of

    found = {severity: defaultdict(list) for severity in SEVERITIES}
    for name, framework in sorted(catalog.frameworks().items(), key=lambda pair: pair[1].title.lower()):
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
                severity, smallest = worst_of(examples)
                found[severity][framework].append((defect, versions, smallest))
    return found


def _ways(answers):
    """{framework: {one of WAYS: answers}} of the known faults, in all releases."""
    found = defaultdict(Counter)
    for name, framework in catalog.frameworks().items():
        for measured in answers[name].values():
            for (_, way), number in measured.ways.items():
                found[framework][way] += number
    return found
