"""How often each element of the fine row is met: a block for every tap, and what repeats between the ends.

Between the ends is where every window that could reach a place is there.
"""

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.marks import text
from derive.site.figures.scale import coarse_size

HIGHEST = 36


def taps_at(axis, place):
    """`(step, tap)` of every tap that falls on this place of the fine row, in the order of the steps."""
    found = []
    for tap in reversed(range(axis.kernel_size)):
        step, rest = divmod(place - tap * axis.dilation, axis.stride)
        if rest == 0 and 0 <= step < coarse_size(axis):
            found.append((step, tap))
    return found


def repeating(axis):
    """How many taps meet each of `stride` elements in a row, from index 0 on, as long as no end is near."""
    counts = [0] * axis.stride
    for tap in range(axis.kernel_size):
        counts[(tap * axis.dilation - axis.low) % axis.stride] += 1
    return counts


def has_middle(axis):
    """Whether `stride` elements in a row are met by every window that could reach them."""
    size = axis.output_size if axis.operator == TRANSPOSED else axis.input_size
    first = max(axis.effective_kernel_size - 1, axis.low)
    last = min((coarse_size(axis) - 1) * axis.stride, axis.low + size - 1)
    return last - first + 1 >= axis.stride


def block(axis):
    """Height of one tap's block."""
    return max(3, min(9, HIGHEST // max(repeating(axis))))


def strip_height(axis):
    """Room for as many blocks as can stand on one place."""
    return block(axis) * max(repeating(axis))


def overlap_strip(axis, scale, base, places, look):
    """A block per tap on a base line, the number under it; what is met more often than the least is marked so."""
    high, least, parts = block(axis), min(repeating(axis)) or axis.kernel_size, []
    for place in places:
        x, made = scale.x(place), 0
        for step, _ in taps_at(axis, place):
            if look.done is not None and step > look.done:
                continue
            now = step == look.shown if look.pointed is None else place == look.pointed
            kind = (" pp-excess" if made >= least else "") + (" pp-now" if now else "")
            made += 1
            parts.append(
                f'<rect class="pp-overlap{kind}" x="{x - 6}" y="{base - made * high}" width="12" height="{high - 1}"/>'
            )
        parts.append(text("pp-label pp-count", x, base + 14, made))
    return parts


def halves(number):
    """So many halves, in words: `½`, `1`, `−1½`."""
    whole, half = divmod(abs(number), 2)
    return ("−" if number < 0 else "") + (str(whole) if whole or not half else "") + ("½" if half else "")


def listed(numbers):
    """`2`, `2 and 1`, `1, 1 and 0`; of more than six the least and the largest."""
    if len(numbers) > 6:
        return f"from {min(numbers)} to {max(numbers)}"
    *rest, last = map(str, numbers)
    return f"{', '.join(rest)} and {last}" if rest else last


def axis_remark(axis):
    """Where the windows' centres stand and how evenly they overlap, in words."""
    steps = coarse_size(axis)
    if not steps:
        return ""
    scattering = axis.operator == TRANSPOSED
    coarse, fine = ("input", "output") if scattering else ("output", "input")
    size = axis.output_size if scattering else axis.input_size
    first = axis.effective_kernel_size - 1 - 2 * axis.low
    off = first + (steps - 1) * axis.stride - (size - 1)
    place = halves(first)
    if steps > 1:
        term = "j" if axis.stride == 1 else f"{axis.stride}j"
        place = term if first == 0 else f"{term} {'+' if first > 0 else '−'} {halves(abs(first))}"
    words = f"{coarse.capitalize()} {'j' if steps > 1 else 0} is centred on {fine} {place}; "
    if steps > 1:
        words += f"together the {coarse}s stand "
    else:
        words += "that is "
    if off == 0:
        words += f"in the middle of the {fine}s."
    else:
        side = "high" if off > 0 else "low"
        words += f"{halves(abs(off))} element{'' if abs(off) <= 2 else 's'} off the middle, towards the {side} end."
    return f"{words} {evenness(axis)}".strip()


def evenness(axis):
    """How many taps the elements that are far from both ends have, in words."""
    counts = repeating(axis)
    least, most = min(counts), max(counts)
    where, verb = ("Between the ends", "") if has_middle(axis) else ("On a longer axis", "would ")
    if axis.operator != TRANSPOSED:
        verb = "would be" if verb else "is" if least == most else "are"
        if least == most:
            return f"{where} every input {verb} read {'once' if most == 1 else f'{most} times'}."
        return f"{where} the inputs {verb} read {listed(counts)} times in turn."
    if least == most:
        return f"{where} every output {verb + 'get' if verb else 'gets'} {most} {'tap' if most == 1 else 'taps'}."
    what = "gaps" if least == 0 else "a checkerboard"
    return f"{where} the outputs {verb}get {listed(counts)} taps in turn: {what}."
