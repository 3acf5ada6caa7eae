"""A second, on a machine that may be busy with other things; and processes that heed what they are told."""

import signal
import subprocess
import sys
import time


def a_second():
    """A second, or more where a process that does nothing takes more than a twentieth of one now."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-S", "-c", ""], check=True)
    return max(1, 20 * (time.monotonic() - began))


def heed():
    """In a new process: heed signals, even where these tests run in the background and were told to ignore them."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
