"""Starts the command line: an interrupt is obeyed before anything else is loaded."""

from derive.running import interrupt


def run():
    """The command `derive`, which obeys an interrupt at once and can write every letter."""
    try:
        interrupt.obey("derive: interrupted")
        _run()
    except KeyboardInterrupt:
        interrupt.leave(interrupt.code())


def _run():
    from derive.commands import main
    from derive.running import terminal

    terminal.prepare()
    try:
        main(prog_name="derive")
    finally:
        terminal.finish()
        interrupt.rest()


if __name__ == "__main__":
    run()
