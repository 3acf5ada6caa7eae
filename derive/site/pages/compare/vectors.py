"""How the author of a framework or converter tests against the recorded answers."""

from derive.language.definitions import FULL_LENGTH
from derive.language.printers.latex import latex
from derive.language.symbols import L
from derive.language.terms import eq
from derive.site.pages import markup


def vectors_page(files, examples):
    """`files` are (name, title, version, answers, flagged, bytes), `examples` {language: (file name, source)}."""
    rows = [
        (f"`{name}`", f"{title} {version}", f"{answers:,}", f"{flagged:,}", f"{(size + 999) // 1000:,} kB")
        for name, title, version, answers, flagged, size in files
    ]
    tabs = "\n\n".join(
        f'=== "{language}"\n\n    `derive/recorded/examples/{name}`\n\n    ``` {"cpp" if "+" in language else "python"}\n'
        + "\n".join(f"    {line}" if line else "" for line in source.rstrip().splitlines())
        + "\n    ```"
        for language, (name, source) in examples.items()
    )
    body = [
        "# Test your implementation",
        "Every answer that the frameworks gave is in the repository, under `derive/recorded`: one gzipped JSON file per "
        "release. If you write a framework, a converter or an exporter, you can hold it against them without installing "
        "any of the frameworks.",
        "An expectation has two verdicts. Either the framework *accepts*, and then the answer is the geometry that its "
        "impulse response shows: output size, pad or crop at the start, kernel order. Or it *refuses*, with an error or "
        "with an empty result. Answers that are not the framework's own rule, because of a defect, are flagged once "
        "with the reason; leave them out.",
        "## A check in forty lines { #examples }",
        "Both hold an implementation of Keras' `Conv1DTranspose` against the recorded answers. Put yours in its place.",
        tabs,
        "## Format { #format }",
        "`derive/recorded/README.md` describes it, `derive/recorded/schema.json` is a JSON schema, and every file is "
        "validated against it by the tests. Pads and crops are in elements, and those at the end follow: a crop there is "
        f"what is left of the full length ${latex(eq(L, FULL_LENGTH))}$, a pad what the last window needs.",
        "## Files { #files }",
        markup.table(("file", "release", "answers", "flagged", "size"), rows, ["---", "---", "---:", "---:", "---:"]),
        "[The matrix](index.md) · [Known defects](defects.md)",
    ]
    return markup.page(
        "Test your implementation",
        "Recorded answers of the frameworks as test vectors: format, schema, examples in Python and C++.",
        "\n\n".join(body),
        order=5,
        origin="derive/recorded",
    )
