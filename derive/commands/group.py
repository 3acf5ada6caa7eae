"""How every command ends: with an answer, or with one line that says what is wrong."""

import sys

import click

from derive.commands.saying import refuse
from derive.running import interrupt
from derive.running.children import EndedEarly
from derive.runtime.errors import CatalogError, LayerError


class OneLine(click.Group):
    """Every mistake, of the caller, in a declaration or of the disk, ends as one line on stderr and exit code 2."""

    def main(self, *arguments, **settings):
        try:
            code = super().main(*arguments, **{**settings, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            sys.exit(2)
        except click.UsageError as error:
            refuse(f"derive: {' '.join(error.format_message().split())}")
        except LayerError as error:
            refuse(f"derive: {error}")
        except (CatalogError, EndedEarly) as error:
            refuse(str(error))
        except OSError as error:
            place = f": {error.filename}" if error.filename else ""
            refuse(f"derive: {error.strerror or error}{place}")
        except (click.Abort, KeyboardInterrupt):
            interrupt.leave(interrupt.code())
        sys.exit(code if isinstance(code, int) else 0)
