"""What no recorded answer of a release bears out."""

from derive.measure.branches import branches, told
from derive.runtime.declaration import at


def lacking(framework, version, tallies):
    """(lines that tell what no answer of a release bears out and is not marked as read, how many branches there are).

    What a layer says where nothing is left holds for all releases alike; whether that can happen in an older one is
    looked at apart.
    """
    lines, count = [], 0
    for layer in framework.layers:
        for variant in framework.variants:
            there = at(layer, version, variant)
            if there is None or layer.name not in tallies or variant not in tallies[layer.name].unseen:
                continue
            count += len(branches(there, variant))
            for branch in tallies[layer.name].unseen[variant]:
                elsewhere = branch.thing is there.out_of_domain and version != framework.version
                if not (branch.thing and branch.thing.read) and not elsewhere:
                    lines.append(f"{variant} {layer.name}: {told(branch)}".strip())
    return lines, count
