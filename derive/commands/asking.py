"""derive evaluate | explain | list: what a layer does, and what there is."""

import json
import sys

import click

from derive.running import terminal
from derive.runtime.errors import LayerError
from derive.runtime.wording import show


def _settings(_context, _parameter, texts):
    from derive.runtime.reading.settings import read_setting

    return dict(read_setting(text) for text in texts)


LAYER = click.argument("line", metavar="'LAYER LINE'")
SIZE = click.option("--input-size", "-i", help="Elements per axis, 12 or 12,16, or the shape; else as the line has it.")
VERSION = click.option("--version", help="Framework version [default: newest measured].")
VARIANT = click.option("--variant", help="One of the framework's variants, such as a backend.")
SET = click.option(
    "--set",
    "settings",
    metavar="NAME=VALUE",
    multiple=True,
    callback=_settings,
    help="What a name in the line stands for.",
)
NUMBER = click.option("--layer", "number", type=int, help="Which of several layers in the text, from 1.")
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _print(answer, as_json):
    escaped = not terminal.takes_every_letter(sys.stdout)  # what a program reads is escaped, not spelled
    click.echo(json.dumps(answer.as_dict(), ensure_ascii=escaped, indent=2) if as_json else _readable(answer))


def _readable(answer):
    if hasattr(answer, "axes") and hasattr(answer, "mode"):
        (ahead, behind), unread = answer.told, ("measured_version", "note")
        facts = {name: value for name, value in answer.facts.items() if name not in unread and value is not None}
        width, rows = max(map(len, facts)), facts.items()
        return "\n".join(f"{name:<{width}}  {value}" for name, value in [*ahead, *rows, *behind])
    return str(answer)


@click.command()
@click.argument("line", metavar="'LAYER LINE'", required=False)
@SIZE
@VERSION
@VARIANT
@SET
@NUMBER
@click.option("--against", metavar="'LAYER LINE'", help="Another layer, on the same input, side by side.")
@click.option(
    "--batch",
    metavar="FILE",
    type=click.File(encoding="utf-8", errors="replace"),
    help="Requests, one JSON object a line; - for stdin.",
)
@JSON
def evaluate(line, input_size, version, variant, settings, number, against, batch, as_json):
    """Output size and pads or crops of a layer line.

    With --against, --version and --variant are those of the first; of the second the newest measured. With --batch, each
    line of the file is a request such as {"layer": "nn.Conv2d(3, 8, 3)", "input_size": [12, 16]}, and is answered by one.
    """
    if batch:
        _answer_batch(batch, line or input_size or version or variant or settings or number or against)
        return
    if line is None:
        raise LayerError("the layer line is missing; give one such as 'nn.Conv2d(3, 8, 3)', or --batch FILE")
    if settings or number:
        from derive.runtime.asking import geometry, resolve

        found = geometry(resolve(line, input_size, settings, number, version=version, variant=variant))
    else:
        from derive.runtime import api

        found = api.evaluate(line, input_size, version=version, variant=variant)
    if against:
        from derive.diagnosis.comparison import Comparison
        from derive.runtime.asking import geometry, resolve

        found = Comparison(
            found, geometry(resolve(against, input_size or tuple(axis.input_size for axis in found.axes), settings))
        )
    _print(found, as_json)


def _answer_batch(lines, beside):
    if beside:
        raise LayerError("--batch takes each layer, and all that is asked of it, from its file; give it alone")
    from derive.batch.requests import answer_long

    sys.stdout.writelines(answer_long(lines))


@click.command()
@LAYER
@SIZE
@VERSION
@VARIANT
@SET
@NUMBER
@JSON
def explain(line, input_size, version, variant, settings, number, as_json):
    """How a layer's sizes, pads and crops come about."""
    from derive.diagnosis.explanation import explain_resolution
    from derive.runtime.asking import resolve

    _print(explain_resolution(resolve(line, input_size, settings, number, version=version, variant=variant)), as_json)


@click.command("list")
@click.argument("words", nargs=-1, metavar="[layers|frameworks|modes|theorems] [WORDS]...")
def list_(words):
    """The layers, frameworks, modes or theorems that Padproof knows; those that speak of all the words."""
    from derive import catalog

    kinds = [words[0]] if words and words[0] in catalog.KINDS else list(catalog.KINDS) if words else ["layers"]
    sought = words[1:] if words and words[0] in catalog.KINDS else words
    found = [line for kind in kinds for line in catalog.lines_about(kind, sought)]
    if not found:
        raise LayerError(f"nothing speaks of {show(' '.join(sought))}; leave a word out, or: derive list {kinds[0]}")
    for line in found:
        click.echo(line)
