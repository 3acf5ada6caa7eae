"""Where output goes: what an encoding has no letter for is spelled, and a closed stream swallows what is said.

Until `prepare` is called, which the command line does, Python's own ways are left alone.
"""

import codecs
import os
import sys
import unicodedata

SPELLED = {
    "̂": "^",  # of k̂: it stands after its letter
    "·": "*",
    "×": "*",
    "−": "-",
    "–": "-",
    "—": "-",
    "…": "...",
    "′": "'",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "≡": "==",
    "⌊": "floor(",
    "⌋": ")",
    "⌈": "ceil(",
    "⌉": ")",
    "θ": "theta",
    "ρ": "rho",
    "σ": "sigma",
}
ERRORS, ASCII = "padproof-spelled", "padproof-ascii"


def prepare():
    """From here on every text can be written to stdout and stderr, whatever their encodings and if they are closed."""
    codecs.register_error(ERRORS, _spell)
    codecs.register(_find_ascii)
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:  # else the next file to be opened is what a library takes for stdout
            os.open(os.devnull, os.O_RDWR)
    sys.stdout, sys.stderr = (stream or open(os.devnull, "w", encoding="utf-8") for stream in (sys.stdout, sys.stderr))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding=ASCII if _is_ascii(stream.encoding) else stream.encoding, errors=ERRORS)


def finish():
    """What a full or closed place did not take is given up, after it was said: Python would try again as it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def takes_every_letter(stream):
    """Whether nothing needs to be spelled in what is written to a stream."""
    return codecs.lookup(getattr(stream, "encoding", None) or "ascii").name.startswith("utf")


def _spell(error):
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_letter, error.object[error.start : error.end])), error.end


def _letter(letter):
    plain = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return SPELLED.get(letter) or plain or letter.encode("ascii", "backslashreplace").decode()


def _is_ascii(encoding):
    return codecs.lookup(encoding).name == "ascii"


def _find_ascii(name):
    """ASCII under a name of its own: under that by which it is known, Click writes UTF-8 instead."""
    if name != ASCII.replace("-", "_"):
        return None
    known = codecs.lookup("ascii")
    return codecs.CodecInfo(
        known.encode, known.decode, known.streamreader, known.streamwriter, known.incrementalencoder, name=ASCII
    )


def with_progress(label, work, *arguments, **named):
    """What `work(*arguments, progress, **named)` returns, with a bar on stderr; it calls `progress(done, total)`."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        return work(*arguments, lambda done, total: bar.update(task, completed=done, total=total), **named)
