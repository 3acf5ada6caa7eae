"""Equinox' adaptive poolings."""

from derive.runtime.declaration import Layer, Meaning, Refusal
from derive.runtime.geometry import RESIZING
from derive.runtime.outcomes import EMPTY

LAYERS = tuple(
    Layer(
        name=f"equinox.nn.Adaptive{kind}Pool{rank}d",
        operator=RESIZING,
        signature="target_shape",
        dimensions=(rank,),
        bind={"kernel_size": "1", "stride": "1", "dilation": "1"},
        refusals=(
            Refusal(
                when="target_shape > 0",
                requires="target_shape <= input_size",
                says="integer modulo by zero",
                way_out="it makes no input longer",
            ),
        ),
        no_output=(EMPTY, "integer modulo by zero", "must all be positive", "zero-size array to reduction operation"),
        meanings=(Meaning("divided", bind={"asked_size": "target_shape"}),),
        weight="none",
        probes=({"target_shape": "range(1, input_size + 3)"},),
        one_in=3,
    )
    for kind in ("Avg", "Max")
    for rank in (1, 2, 3)
)
