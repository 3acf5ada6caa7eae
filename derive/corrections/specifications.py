"""False sentences of specifications and interchange formats."""

from derive.corrections.correction import Correction
from derive.runtime.source import Source

ONNX = "https://github.com/onnx/onnx/blob/v1.22.0/docs/Changelog.md"
POOLING_SHAPES = Source(
    "OpenVINO 2024, Shape Calculation Rules for Pooling Operators",
    "https://docs.openvino.ai/2024/documentation/openvino-ir-format/operation-sets/operation-specs/pooling/"
    "pooling_shape_rules.html",
    "Mathematical Formulation",
)
COREML = "https://github.com/apple/coremltools/blob/9.0/coremltools/converters/mil/mil/ops/defs/iOS15/pool.py"

CORRECTIONS = (
    Correction(
        slug="onnx-transposed-small-kernel",
        title="ONNX: the size of a transposed SAME",
        quote="SAME_UPPER or SAME_LOWER mean pad the input so that output_shape[i] = input_shape[i] * strides[i] for "
        "each axis i.",
        source=Source("ONNX 1.22, ConvTranspose-22", f"{ONNX}#ConvTranspose-22", "auto_pad"),
        code="from derive import evaluate\n"
        'same = {"strides": 2, "auto_pad": "SAME_UPPER"}\n'
        'layer = evaluate("onnx.ConvTranspose", 1, kernel_shape=1, variant="shape inference", **same)',
        claimed="1 * 2",
        actual="layer.output_size",
        truth="Pads only make an output smaller, and a kernel shorter than the stride gives fewer than i·s elements to "
        "begin with. ONNX's own shape inference and ONNX Runtime then give the full result; ONNX's reference evaluator "
        "fills up with zeros.",
    ),
    Correction(
        slug="onnx-transposed-1-side",
        title="ONNX: the side of the odd element, in version 1",
        quote="If (auto_pads != SAME_UPPER): pads[start_i] = total_padding[i]/2; pads[end_i] = total_padding[i] - "
        "(total_padding[i]/2) Else: pads[start_i] = total_padding[i] - (total_padding[i]/2); pads[end_i] = "
        "(total_padding[i]/2).",
        source=Source("ONNX 1.22, ConvTranspose-1", f"{ONNX}#ConvTranspose-1", "the second equation"),
        code="from derive import evaluate\n"
        "total = 2 * (2 - 1) + 3 - 4\n"
        'asked = {"kernel_shape": 3, "strides": 2, "output_shape": 4}\n'
        'layer = evaluate("onnxruntime.ConvTranspose", 2, auto_pad="SAME_UPPER", **asked)',
        claimed="(total - total // 2, total // 2)",
        actual="layer.crop",
        truth="The comparison is the wrong way round: version 11 has == in its place, and the attribute's own text "
        "puts the odd element at the end for SAME_UPPER. ONNX Runtime did as this text says up to 1.12.",
    ),
    Correction(
        slug="onnx-conv-1-same",
        title="ONNX: SAME keeps the size, in version 1",
        quote="SAME_UPPER or SAME_LOWER mean pad the input so that the output spatial size match the input.",
        source=Source("ONNX 1.22, Conv-1", f"{ONNX}#Conv-1", "auto_pad"),
        code="from derive import evaluate\n"
        'layer = evaluate("onnxruntime.Conv", 2, kernel_shape=2, strides=2, auto_pad="SAME_UPPER")',
        claimed="2",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements, as version 11 says and ONNX Runtime computes.",
    ),
    Correction(
        slug="onnx-average-pool-11-valid",
        title="ONNX: the size of a VALID pooling, in version 11",
        quote="or when ceil_mode is disabled: VALID: output_spatial_shape[i] = floor((input_spatial_shape[i] - "
        "((kernel_spatial_shape[i] - 1) * dilations[i] + 1) + 1) / strides_spatial_shape[i])",
        source=Source("ONNX 1.22, AveragePool-11", f"{ONNX}#AveragePool-11", "the formulas for auto_pad"),
        code="from derive import evaluate\n"
        "size, kernel, stride = 2, 2, 2\n"
        'layer = evaluate("onnxruntime.AveragePool", 2, kernel_shape=2, strides=2, auto_pad="VALID")',
        claimed="(size - kernel + 1) // stride",
        actual="layer.output_size",
        truth="The quotient must be rounded up: ⌈(i − k̂ + 1)/s⌉ = ⌊(i − k̂)/s⌋ + 1. The line below it gives SAME "
        "⌊i/s⌋ elements, where it has ⌈i/s⌉. Version 22 has both right.",
    ),
    Correction(
        slug="onnx-max-pool-22-valid-ceil",
        title="ONNX: VALID with ceil_mode",
        quote="the output spatial shape will be following when ceil_mode is enabled: VALID: output_spatial_shape[i] = "
        "ceil((input_spatial_shape[i] - ((kernel_spatial_shape[i] - 1) * dilations[i] + 1) + 1) / "
        "strides_spatial_shape[i])",
        source=Source("ONNX 1.22, MaxPool-22", f"{ONNX}#MaxPool-22", "the formulas for auto_pad"),
        code="from derive import evaluate\n"
        "size, kernel, stride = 3, 2, 2\n"
        'layer = evaluate("onnxruntime.MaxPool", 3, kernel_shape=2, strides=2, auto_pad="VALID", ceil_mode=1)',
        claimed="-(-(size - kernel + 1) // stride)",
        actual="layer.output_size",
        truth="This is the size without ceil_mode, ⌊(i − k̂)/s⌋ + 1, in other words. With it the last window may run "
        "over the end: ONNX Runtime and ONNX's shape inference count ⌈(i − k̂)/s⌉ + 1; ONNX's reference evaluator "
        "does as written.",
    ),
    Correction(
        slug="openvino-pooling-same",
        title="OpenVINO: same pooling keeps the size",
        quote="auto_pad = same_upper / same_lower H_out = H W_out = W D_out = D",
        source=POOLING_SHAPES,
        code="from derive import evaluate\n"
        'pads = {"dilations": 1, "pads_begin": 0, "pads_end": 0, "auto_pad": "same_upper"}\n'
        'layer = evaluate("openvino.opset16.max_pool", 2, kernel_shape=2, strides=2, **pads)',
        claimed="2",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements. The page's examples of same have stride 1.",
    ),
    Correction(
        slug="openvino-pooling-valid-ceil",
        title="OpenVINO: valid pooling, whatever the rounding",
        quote="auto_pad = valid H_out = ceil((H - ((kernel[0] - 1) * dilations[0] + 1) + 1) / strides[0])",
        source=POOLING_SHAPES,
        code="from derive import evaluate\n"
        "size, kernel, stride = 3, 2, 2\n"
        'pads = {"dilations": 1, "pads_begin": 0, "pads_end": 0, "auto_pad": "valid"}\n'
        'layer = evaluate("openvino.opset16.max_pool", 3, kernel_shape=2, strides=2, rounding_type="ceil", **pads)',
        claimed="-(-(size - kernel + 1) // stride)",
        actual="layer.output_size",
        truth="That is the size for rounding_type floor. With ceil it is ⌈(i − k̂)/s⌉ + 1, and example 6 of the page, "
        "which is this one, shows it; a sentence below the formulas says so too.",
    ),
    Correction(
        slug="openvino-transposed-side",
        title="OpenVINO: the side of the odd element",
        quote="same_upper the input is padded to match the output size. In case of odd padding value an extra padding "
        "is added at the end.",
        source=Source(
            "OpenVINO, ConvolutionBackpropData-1",
            "https://github.com/openvinotoolkit/openvino/blob/460280b09960321ae20825f1727ef4f98a659251/docs/articles_en/"
            "documentation/openvino-ir-format/operation-sets/operation-specs/convolution/"
            "convolution-backprop-data-1.rst",
            "auto_pad",
        ),
        code="from derive import evaluate\n"
        'asked = {"strides": 2, "auto_pad": "same_upper", "output_shape": 4}\n'
        'layer = evaluate("openvino.opset16.convolution_backprop_data", 2, kernel_size=3, **asked)',
        claimed="(0, 1)",
        actual="layer.crop",
        truth="With an output shape same_upper crops the odd element at the beginning, and same_lower at the end. The "
        "equations of the same page say so.",
    ),
    Correction(
        slug="coreml-pooling-same-total",
        title="Core ML: how much same pads",
        quote="same : This is equivalent to custom pad with pad[2*i] + pad[2*i+1] = kernel_size[i].",
        source=Source("Core ML Tools 9.0, pooling operators", COREML, "pad_type"),
        code="from derive import evaluate\n"
        "size, kernel, stride = 2, 2, 1\n"
        'pool = {"kernel_sizes": 2, "strides": 1, "pad_type": "same"}\n'
        'layer = evaluate("coremltools.converters.mil.Builder.max_pool", 2, **pool)',
        claimed="(size + kernel - kernel) // stride + 1",
        actual="layer.output_size",
        truth="With stride 1 it is k − 1, and in general max((⌈i/s⌉ − 1)s + k − i, 0): the sizes that Core ML Tools "
        "infers are ⌈i/s⌉.",
    ),
    Correction(
        slug="coreml-pooling-floor-ceil",
        title="Core ML: two formulas called the same",
        quote="D_out[i] = floor[(D_in[i] + pad[2*i] + pad[2*i+1] - kernel_sizes[i]) / strides[i]] +1, for i = 0, .., "
        "len(D_in) - 1 is mathematically the same as (when all parameters involved are integers): D_out[i] = ceil "
        "[(D_in[i] + pad[2*i] + pad[2*i+1] - kernel_size[i] - 1) / stride[i]], for i = 0, .., len(D_in) - 1.",
        source=Source("Core ML Tools 9.0, pooling operators", COREML, "Returns: when ceil_mode = False"),
        code="from derive import evaluate\n"
        "size, kernel, stride = 3, 2, 2\n"
        'pool = {"kernel_sizes": 2, "strides": 2, "pad_type": "valid"}\n'
        'layer = evaluate("coremltools.converters.mil.Builder.max_pool", 3, **pool)',
        claimed="-(-(size - kernel - 1) // stride)",
        actual="layer.output_size",
        truth="A sign: ⌊a/s⌋ + 1 = ⌈(a + 1)/s⌉, so the kernel size less one is subtracted. The first formula is right, "
        "by the sizes that Core ML Tools infers.",
    ),
    Correction(
        slug="webnn-pooling-dilation",
        title="WebNN: the size of a pooling",
        quote="output size = floor(1 + (input size - filter size + beginning padding + ending padding) / stride)",
        source=Source(
            "Web Neural Network API, pooling operations",
            "https://github.com/webmachinelearning/webnn/blob/c515210dafb9707fc201fe1035a062001995972e/index.bs",
            "maxPool2d(input, options), Returns",
        ),
        code="from derive import evaluate\n"
        "size, window, stride = 3, 2, 1\n"
        'layer = evaluate("MLGraphBuilder.maxPool2d", (3, 3), windowDimensions=(2, 2), dilations=(2, 2))\n'
        "height, width = layer.output_size",
        claimed="1 + (size - window) // stride",
        actual="height",
        truth="Dilations are left out, which the operations take: the filter size must be the effective one. The steps "
        "of the algorithm further down count it; that is where we have read it.",
    ),
    Correction(
        slug="stablehlo-dilated-window",
        title="StableHLO: the window of a dilated convolution",
        quote="lhs_window = slice(padded_lhs, lhs_window_start, lhs_window_start + lhs_window_dimensions, "
        "lhs_window_dilations).",
        source=Source(
            "StableHLO specification, convolution",
            "https://github.com/openxla/stablehlo/blob/3c9301c116f97fbaf696959a0ede32712aec587b/docs/spec.md",
            "Semantics",
        ),
        code="from derive import evaluate\n"
        "start, window, dilation = 0, 3, 2\n"
        'layer = evaluate("stablehlo.convolution", 5, kernel_size=3, rhs_dilation=2)\n'
        "(axis,) = layer.axes\n"
        "taken = [read for read, tap, output in sorted(axis.relation()) if output == 0]",
        claimed="list(range(start, start + window, dilation))",
        actual="taken",
        truth="The slice must end at start + (window − 1)·dilation + 1, as that of reduce_window does; else it takes "
        "fewer elements than the kernel has, and the product that follows does not fit.",
    ),
)
"""As quoted where they stand."""
