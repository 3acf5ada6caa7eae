"""What a corrected claim is: a sentence, where it stands, and an example to run that contradicts it."""

from dataclasses import dataclass

from derive.runtime.source import Source


@dataclass(frozen=True)
class Correction:
    """One sentence, where it stands, and the smallest example that contradicts it; `truth` says what holds instead.

    `code` runs, `claimed` is what the sentence promises of it and `actual` what is so: both are expressions over the
    names that the code defines. A title begins with the name of whose sentence it is, and a colon.
    """

    slug: str
    title: str
    quote: str
    source: Source
    code: str
    claimed: str
    actual: str
    truth: str

    @property
    def author(self):
        """Whose sentence it is, such as `Keras`."""
        return self.title.partition(": ")[0]

    def results(self):
        """(what the sentence promises, what is so), computed."""
        names = {}
        exec(self.code, names)  # declared below, not input
        return eval(self.claimed, names), eval(self.actual, names)
