"""The command line: derive evaluate | explain | list | prove | refute | new | record | replay | docs | serve."""

import click

from derive.commands.asking import evaluate, explain, list_
from derive.commands.group import OneLine
from derive.commands.measuring import record, replay
from derive.commands.proving import prove, refute
from derive.commands.writing import docs, new, serve


@click.group(cls=OneLine, context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """Sizes, pads and crops of convolution layers, proved and measured."""


for command in (evaluate, explain, list_, prove, refute, new, record, replay, docs, serve):
    main.add_command(command)
