"""Layers with their arguments written as each framework's own users write them, from its documentation and not from the readers."""

from inspect import Parameter

NCNN = {  # docs/developer-guide/operators.md: of the width, and of the height where there is one
    "kernel_w": (1, 11),
    "dilation_w": (2, 12),
    "stride_w": (3, 13),
    "pad_left": (4, 14),
    "pad_right": (15, 16),
    "output_pad_right": (18, 19),
    "output_w": (20, 21),
}
NCNN_POOLING = {
    "pooling_type": (0,),
    "kernel_w": (1, 11),
    "stride_w": (2, 12),
    "pad_left": (3, 13),
    "pad_mode": (5,),
    "pad_right": (14, 15),
}
TOSA_WEIGHTS = {"conv2d": "8{}4", "conv3d": "8{}4", "depthwise_conv2d": "{}4x2", "transpose_conv2d": "8{}4"}
SETTERS = {"stride_nd": "setStrideNd", "dilation_nd": "setDilationNd", "pre_padding": "setPrePadding"}
SETTERS |= {"post_padding": "setPostPadding", "padding_mode": "setPaddingMode"}


def last(layer):
    return layer.name.rpartition(".")[2]


def wide(value, rank):
    """One number as a tuple, one for each axis."""
    return value if isinstance(value, tuple) else (value,) * rank


def listed(value, opening="[", closing="]", between=", "):
    """Tuples in other brackets, words in double quotation marks, truth in small letters."""
    if isinstance(value, tuple):
        return opening + between.join(listed(entry, opening, closing, between) for entry in value) + closing
    return f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)


def braced(value):
    return listed(value, "{", "}")


def in_order(layer, given, write, start=0):
    """Arguments by place, up to the last that is given; defaults between them."""
    names = [name for name, one in layer.parameters.items() if one.kind is not Parameter.KEYWORD_ONLY][start:]
    end = max((place for place, name in enumerate(names, 1) if name in given), default=0)
    return [write(given[name] if name in given else layer.parameters[name].default) for name in names[:end]]


def beside(layer, given, *names):
    """What cannot be written in the line, apart from the rest."""
    apart = {name: given[name] for name in names if name in given}
    return {name: value for name, value in given.items() if name not in apart}, apart


def javascript(layer, given, rank, chance):
    def value(found):
        return "undefined" if found is None else listed(found)

    options = ", ".join(f"{name}: {value(found)}" for name, found in given.items())
    if layer.name.startswith("tf.layers."):
        channels = "" if "Pooling" in layer.name else "filters: 4 * 2, activation: act, "
        return f"const d = {layer.name}({{ {channels}{options} }}).apply(x);", {}
    given, apart = beside(layer, given, "kernel_size")
    if layer.name.startswith("MLGraphBuilder."):
        options = ", ".join(f"{name}: {value(found)}" for name, found in given.items())
        arrays = ", ".join(name for name in layer.arrays if layer.parameters[name].default is Parameter.empty)
        return f"const y = builder.{last(layer)}({arrays}, {{{options}}});", apart
    given = {**dict.fromkeys(layer.arrays), **given}
    return f"let y = {layer.name}({', '.join(in_order(layer, given, value))});", apart


def julia(layer, given, rank, chance):
    first = next(iter(layer.parameters))
    kernel = "(" + "".join(f"{size}, " for size in wide(given[first], rank)) + ")"
    words = [
        f"{name} = {found if found == 'SamePad()' or not isinstance(found, str) else repr(found)}"
        for name, found in given.items()
        if name != first and found is not None
    ]
    channels = ", 1 => 16, relu" if "ch" in layer.parameters else ""
    return f"{last(layer)}({kernel}{channels}; {', '.join(words)})", {}


def cpp(layer, given, rank, chance):
    if layer.name.startswith("dml."):
        given, apart = beside(layer, given, "kernel_size")
        places = {**dict.fromkeys(layer.arrays, "x"), **given}

        def value(found):
            return found if isinstance(found, str) else "dml::NullOpt" if found is None else braced(wide(found, rank))

        names = [name for name in layer.parameters if name != "kernel_size"]
        end = max((place for place, name in enumerate(names, 1) if name in given), default=1)
        written = [value(places.get(name, layer.parameters[name].default)) for name in names[:end]]
        return f"auto y = dml::{last(layer)}({', '.join(written)});", apart

    def constant(found):
        return f"torch::k{found.capitalize()}" if isinstance(found, str) else braced(found)

    given, apart = (
        beside(layer, given, "output_size") if "Fold" not in layer.name and "fold" not in layer.name else (given, {})
    )
    names = list(layer.parameters)
    if layer.name.startswith("torch.nn.functional."):
        given, kernel = beside(layer, given, *(["kernel_size"] if "weight" in names else []))
        apart |= kernel
        first = [
            name for name in names if name in ("output_size", "norm_type", "kernel_size") and "weight" not in names
        ]
        first = ["kernel_size"] if "unpool" in layer.name or "fractional" in layer.name else first
        heading = "x, w" if {"weight", "indices"} & {*names} else "x"
        options = {"conv_transpose": "ConvTranspose"}.get(last(layer)[:-2], last(layer)[:-2].title().replace("_", ""))
        options = options.replace("Lp", "LP") + last(layer)[-2:]
        options = {"fold": "Fold", "unfold": "Unfold"}.get(last(layer), options) + "FuncOptions"
        start, end = f"torch::nn::functional::{last(layer)}({heading}, torch::nn::functional::{options}(", ")"
    else:
        kernel = next(name for name in ("kernel_size", "upscale_factor", "downscale_factor") if name in names)
        first = names[: names.index(kernel) + 1]
        start, end = f"torch::nn::{last(layer)}(torch::nn::{last(layer)}Options(", ")"
    places = ", ".join(constant(given.get(name, 2)) for name in first)
    chain = "".join(
        f".{name}({constant(found)})" for name, found in given.items() if name not in first and found is not None
    )
    return f"auto c = {start}{places}){chain}{end};", apart


def csharp(layer, given, rank, chance):
    given, apart = beside(layer, given, "output_size") if "Fold" not in layer.name else (given, {})

    def hump(name):
        begin, *rest = name.split("_")
        return begin + "".join(word.title() for word in rest)

    def value(name, found):
        if isinstance(found, str):
            return f"Padding{'Modes' if name == 'padding_mode' else ''}.{found.title()}"
        if isinstance(found, tuple) and "Pool" in layer.name:
            return f"new long[] {braced(found)}"
        if isinstance(found, tuple) and len(found) == 1:
            return str(found[0])
        return "null" if found is None else listed(found, "(", ")")

    words = [f"{hump(name)}: {value(name, found)}" for name, found in given.items()]
    channels = [] if "in_channels" not in layer.parameters else ["1", "8"]
    return f"var c = torch.nn.{last(layer)}({', '.join([*channels, *words])});", apart


def matlab(layer, given, rank, chance):
    first = next(iter(layer.parameters))

    def value(found):
        return listed(found, between=chance.choice((" ", ", "))) if not isinstance(found, str) else f"'{found}'"

    words = [
        chance.choice((f"'{name}', {value(found)}", f"{name}={value(found)}", f'"{name}", {value(found)}'))
        for name, found in given.items()
        if name != first
    ]
    filters = ["8"] if "numFilters" in layer.parameters else []
    return f"layer = {last(layer)}({', '.join([value(given[first]), *filters, *words])}); % here", {}


def wolfram(layer, given, rank, chance):
    words = [
        f"{chance.choice((name, chr(34) + name + chr(34)))} -> {braced(found)}"
        for name, found in given.items()
        if name != "sz"
    ]
    return f"{last(layer)}[{', '.join(['16', braced(given['sz']), *words])}]", {}


def rust(layer, given, rank, chance):
    if layer.name.startswith("burn."):
        names = [name for name, one in layer.parameters.items() if one.kind is Parameter.POSITIONAL_OR_KEYWORD]

        def value(name, found):
            if "PAIR" in str(layer.values.get(name)) or "Valid" in layer.values.get(name, ()):
                shown = found if isinstance(found, str) else f"Explicit{listed(wide(found, rank), '(', ')')}"
                return f"burn::nn::PaddingConfig{rank}d::{shown}"
            one = rank == 1 and isinstance(found, tuple)
            return listed(found[0] if one else found if rank == 1 or isinstance(found, bool) else wide(found, rank))

        channels = {"channels": "[1, 8]", "channels_in": "1", "channels_out": "8"}
        places = [channels.get(name) or value(name, given[name]) for name in names]
        chain = "".join(
            f"\n    .with_{name}({value(name, found)})"
            for name, found in given.items()
            if name not in names and found is not None
        )
        return f"let c = {last(layer)}::new({', '.join(places)}){chain}\n    .init(&device);", {}
    given, apart = beside(
        layer, given, *([] if layer.name.startswith("candle_nn.") else ["kernel_size"] if layer.arrays else [])
    )
    if layer.name.startswith("candle_nn."):
        config = {"conv": "Conv", "conv_transpose": "ConvTranspose"}[last(layer)[:-2]] + last(layer)[-2:] + "Config"
        fields = "".join(f"{name}: {found}, " for name, found in given.items() if name != "kernel_size")
        return (
            f"let c = candle_nn::{last(layer)}(1, 8, {given['kernel_size']}, {config} {{ {fields}..Default::default() }}, vb)?;",
            {},
        )
    given = {**dict.fromkeys(layer.arrays, "&w"), **given}
    names = [name for name in layer.parameters if name in given]
    written = ", ".join("&w" if given[name] == "&w" else listed(given[name], "(", ")") for name in names)
    return f"let y = xs.{last(layer)}({written})?;", apart


def caffe(layer, given, rank, chance):
    lines = []
    for name, found in given.items():
        if isinstance(found, tuple) and rank == 2 and (layer.name.endswith("Pooling") or chance.random() < 0.5):
            begin = name.removesuffix("_size")
            lines += (
                [f"{begin}_h: {found[0]}", f"{begin}_w: {found[1]}"]
                if name in PARTED
                else [f"{name}: {entry}" for entry in found]
            )
        elif isinstance(found, tuple):
            lines += [f"{name}: {entry}" for entry in found]
        else:
            lines.append(f"{name}: {found}")
    kind = "pooling_param" if layer.name.endswith("Pooling") else "convolution_param"
    fields = "\n    ".join(lines)
    more = "" if kind == "pooling_param" else '\n    weight_filler { type: "xavier" }'
    return (
        f'layer {{\n  name: "c"\n  type: "{last(layer)}"\n  bottom: "x"\n  {kind} {{\n    {fields}{more}\n  }}\n}}',
        {},
    )


PARTED = ("kernel_size", "stride", "pad")


def darknet(layer, given, rank, chance):
    settings = "\n".join(f"{name} = {found}" for name, found in given.items() if found is not None)
    return f"[{last(layer)}]\n# of a cfg file\n{settings}\nactivation=leaky\n"[
        : None if "maxpool" not in layer.name else -17
    ], {}


def ncnn(layer, given, rank, chance):
    ids = NCNN_POOLING if "Pooling" in layer.name else NCNN
    words = []
    for name, found in given.items():
        if found is None:
            continue
        for number, part in zip(ids[name], wide(found, 2)[::-1] if rank == 2 else wide(found, 1), strict=False):
            words.append(f"{number}={part}")
    chance.shuffle(words)
    channels = " 7=0" if "Pooling" in layer.name else " 0=8"
    return f"{last(layer):16} c1 1 1 in out{channels} {' '.join(words)}", {}


def onnx_text(layer, given, rank, chance):
    lists = ("kernel_shape", "strides", "dilations", "output_padding", "output_shape")
    held = {name: wide(found, rank) if name in lists else found for name, found in given.items() if found is not None}
    form = chance.randrange(5)
    if form == 0:
        inside = ", ".join(f"{name} = {listed(found).replace(chr(34), chr(39))}" for name, found in held.items())
        return f"%y = {last(layer)}[{inside}](%x, %w)", {}
    if form == 1:
        return f"y = {last(layer)} <{', '.join(f'{name}={listed(found)}' for name, found in held.items())}> (x, w)", {}
    if form == 2:
        kinds = [
            f"{name}: {'ints' if isinstance(found, tuple) else 'string' if isinstance(found, str) else 'int'} = {listed(found)}"
            for name, found in held.items()
        ]
        return f"[node] y = {last(layer)} <{', '.join(kinds)}> (x, w)", {}
    if form == 3:
        words = ", ".join(
            f"{name}={list(found) if isinstance(found, tuple) else found!r}" for name, found in held.items()
        )
        return f"node = onnx.helper.make_node('{last(layer)}', inputs=['x', 'w'], outputs=['y'], {words})", {}
    fields = ""
    for name, found in held.items():
        values = "".join(f"  ints: {entry}\n" for entry in found) if isinstance(found, tuple) else f"  i: {found}\n"
        fields += f'attribute {{\n  name: "{name}"\n{values if not isinstance(found, str) else f"  s: {chr(34)}{found}{chr(34)}{chr(10)}"}}}\n'
    return f'input: "x"\ninput: "w"\noutput: "y"\nop_type: "{last(layer)}"\n{fields}', {}


def mlir(layer, given, rank, chance):
    def array(found, kind="i64"):
        return f"array<{kind}: {', '.join(str(entry).lower() for entry in wide(found, rank))}>"

    given = {name: found for name, found in given.items() if found is not None}
    if layer.name.startswith("tosa."):
        given = dict(given)
        kernel = given.pop("kernel_size", None)
        inside = ", ".join(f"{name} = {array(found)}" for name, found in given.items())
        types = f"tensor<1x{'9x' * rank}4xf32>"
        if kernel:
            shape = TOSA_WEIGHTS[last(layer)].format("x".join(map(str, ("", *wide(kernel, rank), "")))).strip("x")
            types += f", tensor<{shape}xf32>, tensor<8xf32>"
        operands = "%x, %w, %b" if kernel else "%x"
        return (
            f"%y = {layer.name} {operands} {{acc_type = f32, {inside}}} : ({types}) -> tensor<1x{'?x' * rank}8xf32>",
            {},
        )
    pads = given.pop("padding", None)
    if layer.name.endswith("reduce_window"):
        inside = [
            f"{name} = array<i64: 1, {', '.join(map(str, wide(found, rank)))}, 1>" for name, found in given.items()
        ]
        if pads is not None:
            pairs = ((0, 0), *pads, (0, 0))
            inside.append(f"padding = dense<{listed(pairs)}> : tensor<{len(pairs)}x2xi64>")
        body = "({\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n  %c = stablehlo.add %a, %b : tensor<f32>\n  stablehlo.return %c : tensor<f32>\n})"
        return (
            f'%y = "stablehlo.reduce_window"(%x, %z) <{{{", ".join(inside)}}}> {body} : (tensor<1x9xf32>, tensor<f32>) -> tensor<?xf32>',
            {},
        )
    kernel = given.pop("kernel_size")
    places = ", ".join(map(str, range(rank)))
    numbers = f"[b, {places}, f]x[{places}, i, o]->[b, {places}, f]"
    types = f"(tensor<1x{'9x' * rank}4xf32>, tensor<{'x'.join(map(str, wide(kernel, rank)))}x4x8xf32>) -> tensor<?xf32>"
    turned = given.pop("window_reversal", None)
    if chance.random() < 0.5:
        short = {"window_strides": "stride", "lhs_dilation": "lhs_dilate", "rhs_dilation": "rhs_dilate"}
        inside = [f"{short[name]} = {listed(wide(found, rank))}" for name, found in given.items()]
        inside += [f"pad = {listed(pads)}"] if pads is not None else []
        inside += [f"reverse = {listed(wide(turned, rank))}"] if turned is not None else []
        return (
            f"%y = stablehlo.convolution(%x, %w)\n  dim_numbers = {numbers},\n  window = {{{', '.join(inside)}}}\n"
            f"  {{batch_group_count = 1 : i64, feature_group_count = 1 : i64}} : {types}",
            {},
        )
    inside = [f"{name} = {array(found)}" for name, found in given.items()]
    inside += [f"padding = dense<{listed(pads)}> : tensor<{rank}x2xi64>"] if pads is not None else []
    inside += [f"window_reversal = {array(turned, 'i1')}"] if turned is not None else []
    inside += [f"dimension_numbers = #stablehlo.conv<{numbers}>", "feature_group_count = 1 : i64"]
    return f'%y = "stablehlo.convolution"(%x, %w) {{{", ".join(inside)}}} : {types}', {}


def tensorrt(layer, given, rank, chance):
    def value(found):
        return f"PaddingMode::k{found}" if isinstance(found, str) else f"Dims{rank}{braced(wide(found, rank))}"

    kernel = "window_size_nd" if "Pooling" in layer.name else "kernel_size_nd"
    made = {"IConvolutionLayer": "addConvolutionNd", "IDeconvolutionLayer": "addDeconvolutionNd"}.get(
        last(layer), "addPoolingNd"
    )
    more = "" if made == "addPoolingNd" else ", w, b"
    second = "PoolingType::kMAX" if made == "addPoolingNd" else "16"
    setters = "".join(f"\nc->{SETTERS[name]}({value(found)});" for name, found in given.items() if name != kernel)
    return f"auto* c = network->{made}(*x, {second}, {value(given[kernel])}{more});{setters}", {}


PRINTERS = {
    "javascript": javascript,
    "julia": julia,
    "cpp": cpp,
    "csharp": csharp,
    "matlab": matlab,
    "wolfram": wolfram,
    "rust": rust,
    "caffe": caffe,
    "darknet": darknet,
    "ncnn": ncnn,
    "onnx_text": onnx_text,
    "mlir": mlir,
    "tensorrt": tensorrt,
}
