"""ONNX Runtime's operators beside convolution and pooling: those of ONNX, with what it refuses of them."""

from functools import lru_cache

import derive.runtime.operators.onnx as operators
from derive.runtime.declaration import Refusal
from derive.runtime.outcomes import EMPTY

LEFT = "input_size + min(pads[0], 0) + min(pads[1], 0)"
PAD = operators.pad(
    "onnxruntime",
    refusals=(
        Refusal(
            when="mode == 'reflect'",
            requires=f"max(pads) < {LEFT}",
            says=(
                "exceeds maximum allowed",
                "Pad reflect requires axis length",
                "with zero effective input extent",
                "must be >= 0",
            ),
        ),
        Refusal(
            when="mode != 'constant'",
            requires=f"{LEFT} >= 1",
            says=("with zero effective input extent", "must be >= 0"),
        ),
    ),
    no_output=(EMPTY, "must be >= 0"),
    probes=(
        {"pads": operators.SIDES, "mode": "['constant', 'reflect', 'edge']"},
        {"pads": "[(0, 0), (0, 1), (1, 0), (1, 1), (-1, 0), (0, -2)]", "mode": "['wrap']"},
    ),
)


def _second(factor):
    """A factor of the second axis, where there is one."""
    return f"({factor} if len(strides) == 2 else 1)"


def _shortest(axis):
    return f"(full_length[{axis}] - (0 if pads[{axis}] is None else pads[{axis}][0] + pads[{axis}][1]))"


UNPOOL = operators.unpool(
    "onnxruntime",
    refusals=(
        Refusal(when="pads is not None", requires="max(pads) < kernel_shape", says="Pad should be smaller than kernel"),
        Refusal(
            requires="all(size is None for size in output_shape) or "
            f"output_shape[0] * {_second('output_shape[1]')} >= {_shortest(0)} * {_second(_shortest(1))}",
            says="output_shape is smaller than minimum required",
            way_out="it is the number of all elements that counts",
            across=True,
        ),
    ),
    no_output="Computed output dimension is not positive",
)
RESIZE = operators.resize(
    "onnxruntime",
    refusals=(
        operators.NOT_BOTH,
        operators.ONE_OF_BOTH,
        Refusal(when="scales is not None", requires="scales > 0", says="Scale value should be greater than"),
        Refusal(when="sizes is not None", requires="sizes >= 0", says="Scale value should be greater than"),
    ),
    no_output=(EMPTY,),
    one_in=3,
    probes=(
        operators.MOST | {"scales": "[0.3, 1 / 3, 0.5, 0.7, 1.5, 2.0, 2.7, 3.0]"},
        operators.MOST | {"sizes": "range(1, input_size + 4)"},
        operators.ASYMMETRIC | {"scales": "[0.5, 1.5, 2.0, 3.0]"},
        operators.ASYMMETRIC | {"sizes": "range(1, input_size + 4)"},
    ),
)
LAYERS = (
    PAD,
    operators.cut("onnxruntime"),
    operators.center("onnxruntime", no_output=EMPTY),
    RESIZE,
    UNPOOL,
    operators.upsample(
        "onnxruntime",
        refusals=(Refusal(requires="scales >= 1", says="Scale value should be greater than or equal to 1"),),
    ),
    operators.shuffle("onnxruntime", "DepthToSpace"),
    operators.shuffle(
        "onnxruntime",
        "SpaceToDepth",
        refusals=(Refusal(requires="input_size % blocksize == 0", says="to be a multiple of block_size"),),
    ),
    operators.whole("onnxruntime", "Average"),
    operators.whole("onnxruntime", "Max"),
)
NAMES = {layer.name for layer in LAYERS}


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs, of a model of this one node; of MaxUnpool, its sizes."""
    name, attributes, feeds = operators.question(layer, arguments, input_sizes)
    kinds = tuple(
        (key, str(value.dtype), value.shape if value.ndim == 1 else (None,) * value.ndim)
        for key, value in feeds.items()
    )
    answer = _session(name, tuple(attributes.items()), kinds).run(None, feeds)[0]
    return operators.read(name, attributes, input_sizes, answer)


@lru_cache(maxsize=4)
def _session(operator, attributes, kinds):
    """A session of one node whose inputs may have any size."""
    import numpy
    import onnx
    import onnxruntime

    values = [
        onnx.helper.make_tensor_value_info(
            name,
            onnx.helper.np_dtype_to_tensor_dtype(numpy.dtype(kind)),
            [f"{name}{axis}" if length is None else length for axis, length in enumerate(shape)],
        )
        for name, kind, shape in kinds
    ]
    names = operators.inputs_of(operator, {name for name, _, _ in kinds})
    attributes = {name: list(value) if isinstance(value, tuple) else value for name, value in attributes}
    node = onnx.helper.make_node(operator, names, ["Y"], **attributes)
    graph = onnx.helper.make_graph([node], "layer", values, [onnx.helper.make_empty_tensor_value_info("Y")])
    opset = onnx.helper.make_opsetid("", operators.OPSETS.get(operator, 19))
    model = onnx.helper.make_model(graph, opset_imports=[opset], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
