"""An interrupt is obeyed at once: Ctrl-C, or being told to end, unless files are just landing, which takes moments.

Until `obey` is called, which the command line does, Python's own ways are left alone.
"""

import contextlib
import os
import signal
import sys
import threading
from contextlib import contextmanager

from derive.running import children

PATIENCE = 0.5  # for the work to unwind; then the process ends as it stands
SIGNALS = [number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None))]

_obeying = None
_landing = 0
_received = []
_words = ""
_leaving = threading.Lock()


def obey(words=""):
    """From here on, end where a signal says so: by KeyboardInterrupt, and if that takes long or is caught, without it.

    `words` are said on stderr in the end.
    """
    global _obeying, _words
    _obeying, _words = os.getpid(), words
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, _receive)
    sys.unraisablehook = _unraisable


def _unraisable(about):
    """Where Python cannot pass an interrupt on, the process ends all the same, and says no more."""
    if not isinstance(about.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(about)


def leave_it_to_the_parent():
    """In a process that only works for another one: what the terminal tells both, that one obeys, and ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in set(SIGNALS) - {signal.SIGINT}:
        signal.signal(number, signal.SIG_DFL)


def rest():
    """The work is done, and said: a signal that comes while Python ends changes nothing of it."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def code():
    """What an interrupted process exits with: 128 and the number of the signal, as shells say it."""
    return 128 + (_received[0] if _received else signal.SIGINT)


def _receive(number, _frame):
    if os.getpid() != _obeying:  # a fork that is too young to have left it to its parent
        return
    _received.append(number)
    if not _landing:
        _end()


def _end():
    if len(_received) > 1 and not _landing:
        leave(code())
    last = threading.Timer(PATIENCE, _leave_soon)
    last.daemon = True
    last.start()
    raise KeyboardInterrupt


def _leave_soon():
    while _landing:
        threading.Event().wait(0.01)
    leave(code())


@contextmanager
def postponed():
    """What is done here is done whole: a signal is obeyed afterwards."""
    global _landing
    _landing += 1
    try:
        yield
    finally:
        _landing -= 1
    if _received and not _landing:
        _end()


def leave(code):
    """End this process and all that work for it, without waiting for anything."""
    if not _leaving.acquire(blocking=False):
        os._exit(code)
    children.end_all()
    with contextlib.suppress(Exception):
        sys.stderr.write(_words and f"{_words}\n")
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
    os._exit(code)
