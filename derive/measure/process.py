"""The near end of a process that runs a framework, and may die of a question."""

import os
import socket
import subprocess
import time
from multiprocessing.connection import Connection
from pathlib import Path

from derive.running import children
from derive.runtime.outcomes import DIED, SILENT

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30
FIRST = 5  # times that for the first answer, which waits for the framework to be loaded


class FrameworkProcess:
    """A process that runs the framework, and is replaced when a question kills it.

    `command` is what to run; it is given the number of a socket as its last argument.
    """

    def __init__(self, command, environment, packages=()):
        self.command, self.environment, self.packages = command, environment, packages
        self.process, self.versions, self.dismissed = None, None, False

    def start(self):
        """The versions of the packages it sees, in a new process where none runs."""
        if self.dismissed:
            raise children.EndedEarly("the process that asks the framework was ended")
        if self.process is None:
            ours, theirs = socket.socketpair()
            self.process = children.start(
                [*self.command, str(theirs.fileno())],
                env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **self.environment},
                pass_fds=[theirs.fileno()],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            theirs.close()
            self.answered = False
            self.connection = Connection(ours.detach())
            try:
                self.connection.send(list(self.packages))
                self.versions = self.connection.recv()
            except (EOFError, ConnectionError):
                said = self.process.stderr.read().decode(errors="replace").strip()
                raise RuntimeError(f"{' '.join(self.command)} does not start: {said.splitlines()[-1:]}") from None
            self.process.stderr.close()
        return self.versions

    def answers(self, asked):
        """One raw answer for each `(layer name, arguments, input sizes)`: what `serve.answer` returns.

        Raises `EndedEarly` where the process was told to end: that is no answer of the framework.
        """
        found = []
        while len(found) < len(asked):
            self.start()
            try:
                self.connection.send(asked[len(found) :])
                while len(found) < len(asked):
                    if not self.connection.poll(PATIENCE if self.answered else FIRST * PATIENCE):
                        found.append((SILENT, None))
                        self._end()
                        break
                    found.append(self.connection.recv())
                    self.answered = True
            except (EOFError, OSError):
                if self.dismissed or self._was_told():
                    raise children.EndedEarly(
                        "the process that asks the framework was ended; record it again"
                    ) from None
                found.append((DIED, None))
                self._end()
        return found

    def _was_told(self):
        """Whether somebody told the process to end; its end may be seen a moment after its socket closed."""
        until = time.monotonic() + 1
        while self.process.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        return children.was_ended(self.process)

    def signatures(self, names):
        """{name: what `serve.signature` says of it}."""
        self.start()
        self.connection.send(dict.fromkeys(names))
        return self.connection.recv()

    def _end(self):
        self.connection.close()
        children.end(self.process)
        self.process = None

    def dismiss(self):
        """End the process; who still waits for an answer of it gets none."""
        self.dismissed = True
        if self.process is not None:
            self._end()
