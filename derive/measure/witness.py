"""Processes that run a framework, and may die of a question."""

import os
from multiprocessing import get_context

from derive import catalog
from derive.framework import DIED, Observation
from derive.measure.response import observe


def _serve(connection, environment):
    """In a process of its own: answer each question sent, one at a time, until told to stop."""
    os.environ.update(environment)
    while asked := connection.recv():
        for name, arguments, input_sizes in asked:
            connection.send(pack(observe(*catalog.layers()[name], arguments, input_sizes)))


class Witness:
    """A process that runs the framework, and is replaced when a question kills it."""

    def __init__(self, environment, serve=_serve):
        self.environment, self.serve, self.process = environment, serve, None

    def answers(self, asked):
        """One packed answer for each `(layer name, arguments, input sizes)`."""
        found = []
        while len(found) < len(asked):
            if self.process is None:
                context = get_context("spawn")
                self.connection, theirs = context.Pipe()
                self.process = context.Process(target=self.serve, args=(theirs, self.environment), daemon=True)
                self.process.start()
                theirs.close()
            self.connection.send(asked[len(found) :])
            try:
                while len(found) < len(asked):
                    found.append(self.connection.recv())
            except EOFError:
                self.process.join()
                self.process = None
                found.append(DIED)
        return found

    def dismiss(self):
        """End the process."""
        if self.process is not None:
            self.connection.send(None)
            self.process.join()


def pack(observed):
    """An observation as JSON: the error, or sizes, lows and kernel orders per axis."""
    if observed.error:
        return observed.error
    low = [entry[0] if entry is not None and len(entry) == 1 else entry for entry in observed.low]
    return [observed.output_size, low, observed.kernel_flipped]


def unpack_answer(answer):
    """The observation behind `pack`."""
    if isinstance(answer, str):
        return Observation(error=answer)
    output_size, low, flipped = answer
    low = tuple((entry,) if isinstance(entry, int) else None if entry is None else tuple(entry) for entry in low)
    return Observation(tuple(output_size), low, tuple(flipped))
