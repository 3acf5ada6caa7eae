"""PyTorch's operators beside convolution and pooling: pads, shuffles, adaptive and fractional pooling, unpooling, resizing."""

from dataclasses import replace

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import EMPTY, INFERS_OTHERWISE

NONE = type(None)
ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
LAST_AXES = "low and high in turn, last axis first, of the last axes"


# Pads


def _side(name, place):
    return f"0 if {name} is None else {name}[{place}] if pair({name}) else {name}"


def _pads(name, rank=0):
    """The meaning of pads, and what each boundary demands of them; of one axis, none can be left out."""
    low, high = _side(name, 0), _side(name, 1)
    whole = Refusal(
        requires=f"{name} is not None",
        says=("Padding size", "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported"),
        way_out="give the pads of every axis",
    )
    uncropped = Refusal(
        requires=f"input_size + min({low}, 0) + min({high}, 0) >= 0", says="narrow(): length must be non-negative"
    )
    whole = () if rank == 1 else (whole,)
    return {
        "meaning": Meaning("explicit", bind={"pad_low": low, "pad_high": high}),
        "zeros": (uncropped,),
        "mirror": (*whole, *_at_most(name, "<", "Padding size should be less than the corresponding input dimension")),
        "edge": whole,
        "periodic": (*whole, *_at_most(name, "<=", "Padding value causes wrapping around more than once")),
    }


def _at_most(name, condition, says):
    return (
        Refusal(when=f"not pair({name})", requires=f"{name} {condition} input_size", says=says),
        Refusal(when=f"pair({name})", requires=f"max({name}) {condition} input_size", says=says),
    )


NEGATIVE = "Trying to create tensor with negative dimension"
TOO_SMALL = ("is too small. Calculated output", EMPTY, NEGATIVE, "numel: integer multiplication overflow")
NOTHING_LEFT = {
    "zeros": ("narrow(): length must be non-negative", EMPTY),
    "mirror": TOO_SMALL,
    "edge": TOO_SMALL,
    "periodic": ("Negative padding value is resulting in an empty dimension", EMPTY),
}
CROPS_AND_WRAPS = Defect(
    when="any(min(sides) < 0 < max(sides) for sides in padding if pair(sides))",
    observed=("unsupported operation: some elements of the input tensor", EMPTY),
    reason="circular padding crops on one side before it wraps on the other, and so reads what it writes",
)
GROUND = "[(0, 0), (0, 1), (1, 0), (1, 1), (2, 1), (1, 3), (4, 0), (0, 5), (6, 6)"


def _pad_module(name, rank, boundary):
    pads = _pads("padding", rank)
    crops = ", (-1, 0), (0, -2), (-1, -1), (-2, 3), (3, -1), (-4, -4)]"
    return Layer(
        name=f"torch.nn.{name}Pad{rank}d",
        operator=PADDING,
        signature="padding" + ", value" * (name == "Constant"),
        dimensions=(rank,),
        values={"padding": (int, PAIR) if rank == 1 else (int, PAIR, NONE)},
        layouts={"padding": LAST_AXES},
        bind=ONE_TAP,
        refusals=pads[boundary],
        no_output=NOTHING_LEFT[boundary],
        meanings=(pads["meaning"],),
        boundary=repr(boundary),
        weight="none",
        defects=(CROPS_AND_WRAPS,) if boundary == "periodic" else (),
        probes=({"padding": GROUND + (crops if boundary != "periodic" else ", (-1, 0), (-1, -1), (-4, -4)]")},),
    )


def _pad_function():
    pads = _pads("pad")
    modes = {"constant": "zeros", "reflect": "mirror", "replicate": "edge", "circular": "periodic"}
    refusals = []
    for mode, boundary in modes.items():
        for refusal in pads[boundary]:
            if refusal.when.startswith("not pair"):  # it takes no number for all sides
                continue
            when = f"mode == {mode!r}" + (f" and {refusal.when}" if refusal.when != "True" else "")
            refusals.append(replace(refusal, when=when))
    return Layer(
        name="torch.nn.functional.pad",
        operator=PADDING,
        signature="input, pad, mode='constant', value=None",
        dimensions=(1, 2, 3),
        arrays=("input",),
        values={"pad": (PAIR, NONE), "mode": tuple(modes)},
        layouts={"pad": LAST_AXES},
        bind=ONE_TAP,
        refusals=tuple(refusals),
        no_output=(*NOTHING_LEFT["zeros"], *TOO_SMALL, "Negative padding value is resulting in an empty dimension"),
        meanings=(pads["meaning"],),
        boundary=f"{modes}[mode]",
        weight="none",
        defects=(
            replace(CROPS_AND_WRAPS, when="mode[0] == 'circular' and any(min(p) < 0 < max(p) for p in pad if p)"),
        ),
        probes=({"pad": GROUND + "]", "mode": repr(list(modes))}, {"pad": "[(-1, 0), (0, -2), (-2, 3), (-4, -4)]"}),
    )


# Shuffles


def _shuffle(name, signature, **fields):
    """Each block of r · r channels is written to a block of r · r elements, as by a Fold without overlap."""
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature=signature,
        dimensions=(2,),
        numbers=("upscale_factor",),
        uniform=("upscale_factor",),
        bind={"kernel_size": "upscale_factor", "stride": "upscale_factor", "dilation": "1"},
        varied={"stride": "upscale_factor"},
        meanings=(Meaning("valid", size="smallest"),),
        weight="none: the taps are channels of the input, [out_channels, *kernel_size]",
        **fields,
    )


def _unshuffle(name, signature, **fields):
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(2,),
        numbers=("downscale_factor",),
        uniform=("downscale_factor",),
        bind={"kernel_size": "downscale_factor", "stride": "downscale_factor", "dilation": "1"},
        varied={"stride": "downscale_factor"},
        refusals=(Refusal(requires="input_size % downscale_factor == 0", says="to be divisible by downscale_factor"),),
        meanings=(Meaning("valid"),),
        weight="none: the taps are channels of the output, [in_channels, *kernel_size]",
        **fields,
    )


# Sizes that are asked for

EMPTY_OR_NEGATIVE = (
    EMPTY,
    "elements of output_size must be greater than or equal to 0",
    NEGATIVE,
)


def _adaptive(kind, rank, *, function):
    names = {"Avg": "adaptive_avg_pool", "Max": "adaptive_max_pool"}
    return Layer(
        name=f"torch.nn.functional.{names[kind]}{rank}d" if function else f"torch.nn.Adaptive{kind}Pool{rank}d",
        operator=RESIZING,
        signature="input, " * function + "output_size" + ", return_indices=False" * (kind == "Max"),
        callable=not function or kind != "Max",  # it declares (*args, **kwargs)
        dimensions=(rank,),
        arrays=("input",) if function else (),
        values={"output_size": (int, NONE) if rank > 1 else (int,)},
        bind=ONE_TAP,
        no_output=EMPTY_OR_NEGATIVE,
        meanings=(
            Meaning("adaptive", when="output_size is None", bind={"asked_size": "input_size"}),
            Meaning("adaptive", when="output_size is not None", bind={"asked_size": "output_size"}),
        )[rank == 1 :],
        weight="none",
        probes=({"output_size": "range(1, input_size + 4)"},),
    )


def _unpooling(rank, *, function):
    asked = {"output_size": "range(full_length - 2 * padding + stride, max(full_length - 2 * padding - stride, 0), -1)"}
    return Layer(
        name=f"torch.nn.functional.max_unpool{rank}d" if function else f"torch.nn.MaxUnpool{rank}d",
        operator=RESIZING,
        signature="input, indices, " * function
        + "kernel_size, stride=None, padding=0"
        + ", output_size=None" * function,
        extra="" if function else "output_size=None",
        dimensions=(rank,),
        arrays=("input", "indices") if function else (),
        values={"stride": (int, None), "output_size": (int, None)},
        tuples=("output_size",),
        bind={"kernel_size": "kernel_size", "stride": "kernel_size if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "kernel_size", "stride": "stride"},
        refusals=(
            Refusal(
                when="output_size is not None",
                requires="full_length - 2 * padding - stride < output_size < full_length - 2 * padding + stride",
                says="invalid output_size",
            ),
        ),
        no_output=(EMPTY, "must contain non-negative spatial dimensions", "found an invalid max index"),
        meanings=(
            Meaning("size_asked", when="output_size is None", bind={"asked_size": "full_length - 2 * padding"}),
            Meaning("size_asked", when="output_size is not None", bind={"asked_size": "output_size"}),
        ),
        weight="none: each element goes where its index says",
        probes=({"padding": "range(kernel_size // 2 + 1)"}, asked, {"stride": "[None] if stride == 1 else []"}),
        one_in=3 if function else 1,
    )


def _fractional(rank, *, function):
    below = "<=" if rank == 2 else "<"
    return Layer(
        name=f"torch.nn.functional.fractional_max_pool{rank}d" if function else f"torch.nn.FractionalMaxPool{rank}d",
        operator=RESIZING,
        signature="input, " * function
        + "kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None",
        callable=not function,  # it declares (*args, **kwargs)
        dimensions=(rank,),
        arrays=("input", "_random_samples") if function else ("_random_samples",),
        values={"output_size": (int, None), "output_ratio": (float, None)},
        tuples=("output_ratio",) if function else (),
        bind={"kernel_size": "kernel_size", "stride": "1", "dilation": "1"},
        refusals=(
            *(
                ()
                if function  # where both are given, the size counts
                else (
                    Refusal(
                        when="output_ratio is not None",
                        requires="output_size is None",
                        says="only one of output_size and output_ratio may be specified",
                    ),
                )
            ),
            Refusal(
                when="output_size is None",
                requires="output_ratio is not None",
                says=("specifying either an output size", "specifying either an output_size"),
            ),
            *(
                ()
                if function
                else (
                    Refusal(
                        when="output_ratio is not None",
                        requires="0 < output_ratio < 1",
                        says="output_ratio must be between 0 and 1",
                    ),
                )
            ),
            Refusal(
                when="output_size is not None",
                requires=f"output_size + kernel_size - 1 {below} input_size",
                says="too large relative to input",
            ),
            Refusal(
                when="output_size is None",
                requires=f"floor(input_size * output_ratio) + kernel_size - 1 {below} input_size",
                says="too large relative to input",
            ),
        ),
        no_output=(EMPTY, "negative dimension"),
        meanings=(
            Meaning("size_asked", when="output_size is not None", bind={"asked_size": "output_size"}),
            Meaning("size_asked", when="output_size is None", bind={"asked_size": "floor(input_size * output_ratio)"}),
        ),
        weight="none: where its windows lie is drawn at random",
        probes=(
            {"output_size": "range(1, input_size + 2)"},
            {"output_ratio": "[0.1, 1 / 3, 0.5, 0.7, 0.9, 1.0, -0.5]"},
            {"output_size": "[2]", "output_ratio": "[0.5]"},
        ),
        one_in=3 if function else 1,
    )


SIZE = {"asked_size": "size"}
SCALED = {"asked_size": "floor(input_size * scale_factor)"}
WHOLE = "input_size * scale_factor == floor(input_size * scale_factor)"
ONE_OF_BOTH = (
    Refusal(
        when="size is not None",
        requires="scale_factor is None",
        says="only one of size or scale_factor should be defined",
    ),
    Refusal(
        when="size is None",
        requires="scale_factor is not None",
        says="either size or scale_factor should be defined",
        way_out="give one of the two",
    ),
)
META_NOTHING = Defect(
    when="any((n if n is not None else 1 if f is None else floor(i * f)) < 1 for i, n, f in zip(input_size, size, scale_factor))",
    observed=(INFERS_OTHERWISE,),
    reason="the meta device gives a shape for an interpolation to nothing, which the CPU refuses",
)
NOT_POSITIVE = "Input and output sizes should be greater than 0"


def _aligned(rule, when, condition="", whole=WHOLE):
    """The rule for a size, and for a factor where the size it gives is the factor's; otherwise the size alone."""
    both = f" and {condition}" if condition else ""
    return (
        Meaning(rule, when=f"{when} and size is not None{both}", bind=SIZE),
        Meaning(rule, when=f"{when} and size is None and {whole}{both}", bind=SCALED),
    )


ALONE = (
    Meaning("size_asked", when="size is not None", bind=SIZE),
    Meaning("size_asked", when="size is None", bind=SCALED),
)
LINEAR = {"linear": 1, "bilinear": 2, "trilinear": 3}
MODES = ("nearest", "linear", "bilinear", "bicubic", "trilinear", "area", "nearest-exact")
ALIGNED = "align_corners option can only be set with the interpolating modes"
ONLY_4D = "Input Error: Only 3D, 4D and 5D input Tensors supported"


def _interpolation(name, signature, *, antialias, **fields):
    exact = f"(recompute_scale_factor or {WHOLE})"
    plain = "not antialias" if antialias else ""
    linear = "mode in ('linear', 'bilinear', 'trilinear')"
    values = {
        "size": (int, None),
        "scale_factor": (int, float, None),
        "mode": MODES,
        "align_corners": (None, False, True),
        "recompute_scale_factor": (None, False, True),
    }
    factors = {"scale_factor": "[0.3, 1 / 3, 0.5, 0.7, 1.0, 1.5, 2.0, 2.7, 3.0]"}
    sizes = {"size": "range(1, input_size + 5)"}
    interpolating = "['linear', 'bilinear', 'bicubic', 'trilinear']"
    more = {"antialias": "[False, True]"} if antialias else {}
    return Layer(
        name=name,
        operator=RESIZING,
        layout="NC*",
        signature=signature,
        dimensions=(1, 2, 3),
        values=values | ({"antialias": (False, True)} if antialias else {}),
        bind=ONE_TAP,
        refusals=(
            Refusal(
                when="mode in ('nearest', 'area', 'nearest-exact')", requires="align_corners is None", says=ALIGNED
            ),
            *ONE_OF_BOTH,
            Refusal(
                when="recompute_scale_factor",
                requires="size is None",
                says="recompute_scale_factor is not meaningful with an explicit size",
            ),
            *(
                (
                    Refusal(
                        when="antialias",
                        requires="mode in ('bilinear', 'bicubic')",
                        says="Anti-alias option is restricted to bilinear, bicubic",
                    ),
                    Refusal(
                        when="antialias",
                        requires="len(input_size) == 2",
                        says="Anti-alias option is restricted to bilinear, bicubic",
                        across=True,
                    ),
                )
                if antialias
                else ()
            ),
            *(
                Refusal(
                    when=f"mode == {mode!r}",
                    requires=f"len(input_size) == {rank}",
                    says=f"but {mode} mode needs {rank + 2}D input",
                    across=True,
                )
                for mode, rank in LINEAR.items()
            ),
            Refusal(when="mode == 'bicubic'", requires="len(input_size) == 2", says=ONLY_4D, across=True),
        ),
        no_output=(NOT_POSITIVE, *EMPTY_OR_NEGATIVE),
        meanings=(
            Meaning("adaptive", when="mode == 'area' and size is not None", bind=SIZE),
            Meaning("adaptive", when="mode == 'area' and size is None", bind=SCALED),
            *_aligned("nearest", "mode == 'nearest'", whole=exact),
            *_aligned("nearest_centre", "mode == 'nearest-exact'", whole=exact),
            *_aligned("linear_corners", f"{linear} and align_corners", plain, whole="scale_factor is not None"),
            *_aligned("linear_centres", f"{linear} and not align_corners", plain, whole=exact),
            *ALONE,
        ),
        weight="none",
        probes=(
            {"mode": repr(list(MODES))} | sizes,
            {"mode": repr(list(MODES))} | factors,
            {"mode": interpolating, "align_corners": "[True, False]"} | more | sizes,
            {"mode": interpolating, "align_corners": "[True]"} | factors,
            {"recompute_scale_factor": "[True, False]", "mode": repr(list(MODES))} | factors,
        ),
        defects=(replace(META_NOTHING, when=f"mode[0] in {(*LINEAR, 'bicubic')} and {META_NOTHING.when}"),),
        uniform=("scale_factor",),
        one_in=5,
        **fields,
    )


def _upsampling(name, rule, signature, **fields):
    corners = rule == "linear_corners"
    return Layer(
        name=name,
        operator=RESIZING,
        layout="NC*",
        signature=signature,
        dimensions=(2,),
        values={"size": (int, None), "scale_factor": (int, float, None)},
        bind=ONE_TAP,
        refusals=ONE_OF_BOTH,
        no_output=NOT_POSITIVE,
        meanings=(
            Meaning(rule, when="size is not None", bind=SIZE),
            Meaning(rule, when=f"size is None{'' if corners else f' and {WHOLE}'}", bind=SCALED),
            *(() if corners else ALONE[1:]),
        ),
        weight="none",
        probes=(
            {"size": "range(1, input_size + 5)"},
            {"scale_factor": "[0.3, 1 / 3, 0.5, 0.7, 1.0, 1.5, 2.0, 2.7, 3.0]"},
        ),
        defects=(META_NOTHING,) if corners else (),
        uniform=("scale_factor",),
        **fields,
    )


RANKS = (1, 2, 3)
PADS = {"Zero": "zeros", "Constant": "zeros", "Reflection": "mirror", "Replication": "edge", "Circular": "periodic"}
LAYERS = (
    *(_pad_module(name, rank, boundary) for name, boundary in PADS.items() for rank in RANKS),
    _pad_function(),
    *(_adaptive(kind, rank, function=False) for kind in ("Avg", "Max") for rank in RANKS),
    *(_adaptive(kind, rank, function=True) for kind in ("Avg", "Max") for rank in RANKS),
    *(_unpooling(rank, function=False) for rank in RANKS),
    *(_unpooling(rank, function=True) for rank in RANKS),
    *(_fractional(rank, function=False) for rank in (2, 3)),
    *(_fractional(rank, function=True) for rank in (2, 3)),
    _interpolation(
        "torch.nn.Upsample",
        "size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None",
        antialias=False,
    ),
    _interpolation(
        "torch.nn.functional.interpolate",
        "input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None, "
        "antialias=False",
        antialias=True,
        arrays=("input",),
    ),
    _upsampling("torch.nn.UpsamplingNearest2d", "nearest", "size=None, scale_factor=None"),
    _upsampling("torch.nn.UpsamplingBilinear2d", "linear_corners", "size=None, scale_factor=None"),
    _shuffle("torch.nn.PixelShuffle", "upscale_factor"),
    _shuffle(
        "torch.nn.functional.pixel_shuffle", "input, upscale_factor", arrays=("input",), also=("torch.pixel_shuffle",)
    ),
    _unshuffle("torch.nn.PixelUnshuffle", "downscale_factor"),
    _unshuffle(
        "torch.nn.functional.pixel_unshuffle",
        "input, downscale_factor",
        arrays=("input",),
        also=("torch.pixel_unshuffle",),
    ),
)
NAMES = {layer.name for layer in LAYERS}


def answer(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch, with a channel for each tap; of unpooling and fractional pooling, zeros."""
    import math
    import warnings

    import torch

    from derive.runtime.expressions import locate

    torch.set_num_threads(1)
    call, given = locate(layer.name), dict(arguments)
    inputs = math.prod(input_sizes)
    ones = torch.eye(inputs).reshape(-1, 1, *input_sizes)
    first = (ones,)
    later = {}
    if "unpool" in layer.name.lower():
        first = (ones[:1], torch.zeros_like(ones[:1], dtype=torch.int64))
        if isinstance(call, type) and given.get("output_size") is not None:
            later["output_size"] = list(given.pop("output_size"))
    elif "ractional" in layer.name:
        first = (ones[:1],)
    elif "Constant" in layer.name:
        given["value"] = 0.0
    elif "nshuffle" in layer.name:
        factor = _number(given["downscale_factor"])
        blocks = _run(call, first, {"downscale_factor": factor}, later)
        return blocks.reshape(inputs, factor**2, *blocks.shape[2:])
    elif "huffle" in layer.name:
        factor = _number(given["upscale_factor"])
        taps = factor**2
        blocks = torch.eye(inputs * taps).reshape(inputs, taps, inputs, taps).transpose(2, 3)
        shuffled = _run(call, (blocks.reshape(-1, taps, *input_sizes),), {"upscale_factor": factor}, later)
        return shuffled.reshape(inputs, taps, *shuffled.shape[2:])
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _run(call, first, given, later)


def _run(call, first, given, later):
    return call(**given)(*first, **later) if isinstance(call, type) else call(*first, **given)


def _number(factor):
    """A factor that is one for both axes, given for each or once."""
    return factor if isinstance(factor, int) else factor[0]
