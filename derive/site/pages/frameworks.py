"""A page per framework, and their index."""

from derive.runtime.api import evaluate
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED
from derive.site.ask.field import ask_field, example_in_words, preset
from derive.site.pages import markup
from derive.site.pages.compare.common import cell
from derive.site.pages.faults import faults_of
from derive.site.pages.framework.answer import answer_section, drawn, sames
from derive.site.pages.framework.code import code_section
from derive.site.pages.framework.groups import layers_section
from derive.site.pages.framework.history import history_section
from derive.site.pages.framework.measured import provenance, verdict
from derive.site.pages.markup import count

EXAMPLE_SIZE = (12, 16)


def framework_page(framework, releases, modes, size_choices):
    """`releases` holds what was measured, by version; `modes` and `size_choices` are by name."""
    newest = releases.get(framework.version)
    found = sames(framework, modes, size_choices)
    how = "measured" if newest else f"read in its {framework.basis}"
    warrant = f"[{verdict(framework, newest)}](#{'measured' if newest else 'read'})"
    code = code_section(framework, found, modes, size_choices)
    lacking = not found[TRANSPOSED] and any("{ #transposed-same }" in part for part in code)
    body = [
        f"# {framework.title}",
        *_asked(framework, answer_section(framework, found, (modes, size_choices), warrant, lacking)),
        *([] if lacking else drawn(found, modes, size_choices)),
        *code,
        *history_section(framework),
        faults_of(framework, newest) if newest else "",
        *layers_section(framework, releases, modes, size_choices),
        _spelled(framework),
        *provenance(framework, releases),
        "[All frameworks](index.md) · [Modes](../modes/index.md)",
    ]
    return markup.page(
        framework.title,
        f"Output sizes, pads and crops of {framework.title} {framework.version}, {how}.",
        "\n\n".join(part for part in body if part),
        origin=f"derive/runtime/frameworks/{framework.name}.py",
    )


def _asked(framework, parts):
    """The parts of the answer, and after its sentence the field in which any layer is asked."""
    if not (found := preset(framework)):
        return parts
    line, answer = found
    sizes = "×".join(str(axis.input_size) for axis in answer.axes)
    return [parts[0], ask_field(line, sizes, example_in_words("", line, answer)), *parts[1:]]


def _spelled(framework):
    """What is read beside keyword arguments, with what each gives for an input of two axes."""
    if not framework.spellings:
        return ""
    parts = ["## In its own spelling { #spelling }"]
    for text in framework.spellings.values():
        sizes = [" × ".join(map(str, size)) for size in (EXAMPLE_SIZE, evaluate(text, EXAMPLE_SIZE).output_size)]
        parts += [f"```text\n{text}\n```", f"This is read as it stands: {sizes[0]} elements become {sizes[1]}."]
    return "\n\n".join(parts)


INDEX = ("system", "same of a transposed convolution", "same of a convolution")


def index_page(frameworks, measured, modes, size_choices):
    """What same means in each framework, a line each."""
    total = sum(found.total for releases in measured.values() for found in releases.values())
    ordered = sorted(frameworks, key=lambda framework: framework.title.lower())
    head = "".join(f'<th scope="col">{label}</th>' for label in INDEX)
    lines = "\n".join(_index_line(framework, measured, modes, size_choices) for framework in ordered)
    body = "\n\n".join(
        (
            "# Frameworks",
            f"What *same* means in each of {count(len(frameworks), 'system')}, and which side gets the odd element.",
            f"Known from {count(total, 'measured answer')}, or read where a system cannot be run here; each line says "
            "which. Letters are the [meanings of *same*](../compare/meanings.md); everything else that a system can be "
            "asked for is on its page and in the [matrix](../compare/index.md). Pads, crops, adaptive pooling and resizing are "
            "[operators beside convolution](../operators.md).",
            f'<div class="pp-table pp-matrix" markdown>\n<table markdown>\n<thead><tr>{head}</tr></thead>\n'
            f"<tbody markdown>\n{lines}\n</tbody>\n</table>\n</div>",
        )
    )
    return markup.page(
        "Frameworks",
        "What same means in each framework, and which side gets the odd element.",
        body,
        origin="derive/runtime/frameworks",
        hide=("navigation",),
    )


def _index_line(framework, measured, modes, size_choices):
    newest = measured[framework.name].get(framework.version)
    found = sames(framework, modes, size_choices)
    cells = []
    for operator in (TRANSPOSED, CONVOLUTION):
        lines = dict.fromkeys(_summary(framework, same) for same in found[operator])
        cells.append("<br>".join(lines) or "there is no same")
    first = (
        f'<th scope="row" markdown="span">[{framework.title}]({framework.name}.md) {framework.version}<br>'
        f"{verdict(framework, newest)}</th>"
    )
    rest = "".join(cell(words, label) for label, words in zip(("transposed", "convolution"), cells, strict=True))
    return f'<tr markdown id="{framework.name}">{first}{rest}</tr>'


def _summary(framework, same):
    """One meaning on one line: rule, size, side of the odd element."""
    if same.rows[0].meaning.mode == "explicit":
        return f"in some cases [otherwise]({framework.name}.md#same)"
    return f"{same.rule}: {same.size}" + (f", odd {same.odd}" if same.odd != "–" else "")
