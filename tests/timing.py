"""A second, on a machine that may be busy with other things."""

import subprocess
import sys
import time


def a_second():
    """A second, or more where a process that does nothing takes more than a twentieth of one now."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-S", "-c", ""], check=True)
    return max(1, 20 * (time.monotonic() - began))
