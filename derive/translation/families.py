"""Target families: what a layer's own parameters crop, where they are legal, and what they must be for given crops."""

from dataclasses import dataclass

import sympy

from derive.language.symbols import L, N, a, crop_high, crop_low, d, i, o, p, pad_high, pad_low, s
from derive.language.terms import ceil_div, eq, floor_div, ge, le, lt, maximum


@dataclass(frozen=True, eq=False)
class Family:
    """Layers that crop `low` and `high`, terms in `parameters`, wherever these are `legal`.

    `limits` are further demands that layers of the family make; whether a rule can be written never depends on them,
    since the parameters that write it keep them. `solution` are those parameters, in crop_low, crop_high and N of the
    rule; `determined` is what any legal parameters with these crops satisfy.
    """

    name: str
    title: str
    sentence: str
    parameters: tuple
    low: sympy.Expr
    high: sympy.Expr
    legal: tuple
    solution: dict
    limits: tuple = ()
    determined: tuple = ()
    freedom: str = ""

    @property
    def forced(self):
        """What legal parameters must satisfy: to be the solution, unless something weaker is declared."""
        return self.determined or tuple(eq(symbol, term) for symbol, term in self.solution.items())


def _solved(parameters, low, high):
    """{parameter: term} that gives the rule's crops, solved for."""
    (found,) = sympy.linsolve((low - crop_low, high - crop_high), parameters)
    return dict(zip(parameters, found, strict=True))


SPLIT = maximum(L - o, 0)
HALF, REST = floor_div(SPLIT, 2), ceil_div(SPLIT, 2)

SYMMETRIC = Family(
    "symmetric",
    "one pad, output_padding below stride or dilation",
    "One padding p is cut from both sides and an output_padding 0 ≤ a < max(s, d) is added at the end: PyTorch's "
    "ConvTranspose.",
    (p, a),
    p,
    p - a,
    (ge(p, 0), ge(a, 0), lt(a, maximum(s, d))),
    _solved((p, a), p, p - a),
)
SYMMETRIC_STRICT = Family(
    "symmetric-strict",
    "one pad, output_padding below stride",
    "As before with 0 ≤ a < s, as layers demand whose size must be one of the s sizes.",
    (p, a),
    p,
    p - a,
    (ge(p, 0), ge(a, 0), lt(a, s)),
    _solved((p, a), p, p - a),
)
ASYMMETRIC = Family(
    "asymmetric",
    "two pads",
    "Two pads, neither negative, are cut: one at the start, one at the end.",
    (pad_low, pad_high),
    pad_low,
    pad_high,
    (ge(pad_low, 0), ge(pad_high, 0)),
    _solved((pad_low, pad_high), pad_low, pad_high),
)
ASYMMETRIC_EXTENDED = Family(
    "asymmetric-extended",
    "two pads, output_padding",
    "Two pads are cut and output_padding a < s is added at the end, as by ONNX's ConvTranspose with pads.",
    (pad_low, pad_high, a),
    pad_low,
    pad_high - a,
    (ge(pad_low, 0), ge(pad_high, 0), ge(a, 0)),
    {pad_low: crop_low, pad_high: maximum(crop_high, 0), a: maximum(-crop_high, 0)},
    limits=(lt(a, s),),
    determined=(
        eq(pad_low, crop_low),
        eq(pad_high - maximum(crop_high, 0), a - maximum(-crop_high, 0)),
        ge(pad_high, maximum(crop_high, 0)),
    ),
    freedom="The second pad and output_padding may be raised by the same number; these are the smallest.",
)
LOW_AND_SIZE = Family(
    "pad-and-size",
    "first pad, output size",
    "The pad at the start and the output size are given, and the end follows: cut or extended, as by OpenVINO's "
    "ConvolutionBackpropData with pads and output_shape. The size is given for each input size.",
    (pad_low, o),
    pad_low,
    L - o - pad_low,
    (ge(pad_low, 0),),
    {pad_low: crop_low, o: N},
)
SPLIT_UPPER = Family(
    "size-split-upper",
    "output size, odd at the end",
    "Only the output size is given. Where the full result is longer, half of the difference is cut at the start, "
    "rounded down; where it is shorter, zeros are appended at the end: ONNX Runtime's output_shape with SAME_UPPER.",
    (o,),
    HALF,
    L - o - HALF,
    (),
    {o: N},
    limits=(lt(o, L + s),),
)
SPLIT_LOWER = Family(
    "size-split-lower",
    "output size, odd at the start",
    "As before with the half rounded up: ONNX Runtime's output_shape with SAME_LOWER.",
    (o,),
    REST,
    L - o - REST,
    (),
    {o: N},
    limits=(lt(o, L + s),),
)
SIZED_SAME = Family(
    "sized-same",
    "same, output size",
    "Padding SAME with an output size, which must be one of the s sizes from (i - 1)s + 1 to i·s: TensorFlow's "
    "conv2d_transpose. Half of what the full result has more is cut at the start, rounded down.",
    (o,),
    HALF,
    L - o - HALF,
    (ge(o, (i - 1) * s + 1), le(o, i * s)),
    {o: N},
)

FAMILIES = {
    family.name: family
    for family in (
        SYMMETRIC,
        SYMMETRIC_STRICT,
        ASYMMETRIC,
        ASYMMETRIC_EXTENDED,
        LOW_AND_SIZE,
        SPLIT_UPPER,
        SPLIT_LOWER,
        SIZED_SAME,
    )
}
