"""What the recorded answers of one release of a framework add up to."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Answers:
    """What the recorded answers of a framework say: versions, and a `Tally` per layer.

    `values` has a `values.Tally` of each layer that was asked by values. `points` are those of its newest release by which it is compared with others, `count` and `flags` what the file
    says of itself.
    """

    versions: dict
    tallies: dict
    points: dict = field(default_factory=dict)
    count: int = 0
    flags: tuple = ()
    values: dict = field(default_factory=dict)

    @property
    def total(self):
        """All recorded answers."""
        return sum(tally.total for tally in self.tallies.values())

    @property
    def disagreements(self):
        """Those that contradict the prediction, and that no known fault of the framework explains."""
        return sum(len(tally.disagreements) for tally in self.tallies.values())

    def asked(self, layer, variant):
        """Whether a layer was asked in a variant."""
        return layer.name in self.tallies and variant in self.tallies[layer.name].unseen

    def lacking(self, thing, layer, variant):
        """The branches of a demand or meaning that no answer bears out; None where the layer was not asked there."""
        if not self.asked(layer, variant):
            return None
        return self._unseen[layer.name, variant].get(repr(thing), [])

    @cached_property
    def _unseen(self):
        """{(layer name, variant): {what a thing is written as: its branches that no answer bears out}}."""
        found = {}
        for name, tally in self.tallies.items():
            for variant, branches in tally.unseen.items():
                written = found[name, variant] = {}
                for branch in branches:
                    written.setdefault(repr(branch.thing), []).append(branch)
        return found

    @property
    def defective(self):
        """{reason: how many answers} of the framework's known faults."""
        return sum((tally.defective for tally in self.tallies.values()), Counter())

    @property
    def defective_values(self):
        """{reason: how many configurations} of the known faults that show in values."""
        return sum((tally.defective for tally in self.values.values()), Counter())

    @property
    def ways(self):
        """{(reason, one of WAYS): how many answers} of the framework's known faults."""
        return sum((tally.ways for tally in self.tallies.values()), Counter())

    def valued(self, reason):
        """The smallest configuration that shows a fault in values."""
        found = [tally.examples[reason] for tally in self.values.values() if reason in tally.examples]
        return min(found, key=lambda example: example.rank)

    def examples(self, reason):
        """The smallest answers that show a fault, of each layer that does, smallest first."""
        found = [tally.examples[reason] for tally in self.tallies.values() if reason in tally.examples]
        return sorted(found, key=lambda example: example.rank)
