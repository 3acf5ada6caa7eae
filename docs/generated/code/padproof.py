"""Padproof: output sizes, pads and crops of every padding mode, in Python. Nothing else is needed.
Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
authors.
valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
crop_high: its transpose; a negative crop adds zeros.
smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
a transpose; it requires nothing.
All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
Preconditions are checked in the order in which they stand. Where one fails, a ValueError says which, with its
numbers, and the way out.
Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
Integers are Python's: exact however large, `//` rounds down.
"""


def _require(holds, function, condition, way_out, **numbers):
    if not holds:
        given = ", ".join(f"{name}={number}" for name, number in numbers.items())
        raise ValueError(f"{function} needs {condition}, but {given}; {way_out}")


def _integers(function, **numbers):
    for name, number in numbers.items():
        whole = isinstance(number, int) and not isinstance(number, bool)
        _require(whole, function, f"an integer {name}", "give a whole number", **{name: repr(number)})


def valid(*, input_size, kernel_size, stride, dilation):
    """Only windows that lie inside the input; nothing is padded.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size >= effective_kernel_size.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures nothing before the input: pad_low == 0.
    Ensures nothing after the input: pad_high == 0.
    """
    _integers("valid", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "valid", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "valid", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "valid", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "valid", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(input_size >= effective_kernel_size, "valid", "input_size >= effective_kernel_size", "use a larger input, a smaller kernel or dilation, or pad the input", input_size=input_size, effective_kernel_size=effective_kernel_size)
    output_size = (input_size - effective_kernel_size) // stride + 1
    pad_low = 0
    pad_high = 0
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert pad_low == 0, "nothing before the input"
    assert pad_high == 0, "nothing after the input"
    return output_size, pad_low, pad_high


def same_upper(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; an odd pad element goes after the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures never crops: pad_low >= 0 and pad_high >= 0.
    Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride).
    Ensures the odd element goes after the input: 0 <= pad_high - pad_low and pad_high - pad_low <= 1.
    """
    _integers("same_upper", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_upper", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_upper", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_upper", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_upper", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = total_pad // 2
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low >= 0 and pad_high >= 0, "never crops"
    assert pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride), "pads least: one element less would lose a window"
    assert 0 <= pad_high - pad_low and pad_high - pad_low <= 1, "the odd element goes after the input"
    return output_size, pad_low, pad_high


def same_lower(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; an odd pad element goes before the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures never crops: pad_low >= 0 and pad_high >= 0.
    Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride).
    Ensures the odd element goes before the input: 0 <= pad_low - pad_high and pad_low - pad_high <= 1.
    """
    _integers("same_lower", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_lower", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_lower", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_lower", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_lower", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = -(-total_pad // 2)
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low >= 0 and pad_high >= 0, "never crops"
    assert pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride), "pads least: one element less would lose a window"
    assert 0 <= pad_low - pad_high and pad_low - pad_high <= 1, "the odd element goes before the input"
    return output_size, pad_low, pad_high


def same_after(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; all of it goes after the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures never crops: pad_low >= 0 and pad_high >= 0.
    Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride).
    Ensures nothing goes before the input: pad_low == 0.
    """
    _integers("same_after", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_after", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_after", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_after", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_after", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = 0
    pad_high = total_pad
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low >= 0 and pad_high >= 0, "never crops"
    assert pad_low + pad_high == 0 or max((input_size + pad_low + pad_high - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride), "pads least: one element less would lose a window"
    assert pad_low == 0, "nothing goes before the input"
    return output_size, pad_low, pad_high


def same_fixed_upper(*, input_size, kernel_size, stride, dilation):
    """A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
    Ensures the odd element goes after the input: 0 <= pad_high - pad_low and pad_high - pad_low <= 1.
    """
    _integers("same_fixed_upper", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_fixed_upper", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_fixed_upper", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_fixed_upper", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_fixed_upper", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = effective_kernel_size - 1
    pad_low = total_pad // 2
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low + pad_high == effective_kernel_size - 1, "one total for every input and stride"
    assert 0 <= pad_high - pad_low and pad_high - pad_low <= 1, "the odd element goes after the input"
    return output_size, pad_low, pad_high


def same_fixed_lower(*, input_size, kernel_size, stride, dilation):
    """A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
    Ensures the odd element goes before the input: 0 <= pad_low - pad_high and pad_low - pad_high <= 1.
    """
    _integers("same_fixed_lower", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_fixed_lower", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_fixed_lower", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_fixed_lower", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_fixed_lower", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = effective_kernel_size - 1
    pad_low = -(-total_pad // 2)
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low + pad_high == effective_kernel_size - 1, "one total for every input and stride"
    assert 0 <= pad_low - pad_high and pad_low - pad_high <= 1, "the odd element goes before the input"
    return output_size, pad_low, pad_high


def full(*, input_size, kernel_size, stride, dilation):
    """Every window whose extent overlaps the input by at least one element.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures the first window touches the input with its last tap only: effective_kernel_size - pad_low - 1 == 0.
    Ensures as much after the input as before it: pad_low == pad_high.
    """
    _integers("full", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "full", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "full", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "full", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "full", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = (input_size + effective_kernel_size - 2) // stride + 1
    pad_low = effective_kernel_size - 1
    pad_high = pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert effective_kernel_size - pad_low - 1 == 0, "the first window touches the input with its last tap only"
    assert pad_low == pad_high, "as much after the input as before it"
    return output_size, pad_low, pad_high


def half(*, input_size, kernel_size, stride, dilation):
    """Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures half the kernel, rounded down: 0 <= effective_kernel_size - 2 * pad_low and effective_kernel_size - 2 * pad_low <= 1.
    Ensures as much after the input as before it: pad_low == pad_high.
    """
    _integers("half", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "half", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "half", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "half", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "half", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = (input_size + (2 * (effective_kernel_size // 2)) - effective_kernel_size) // stride + 1
    pad_low = effective_kernel_size // 2
    pad_high = pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert 0 <= effective_kernel_size - 2 * pad_low and effective_kernel_size - 2 * pad_low <= 1, "half the kernel, rounded down"
    assert pad_low == pad_high, "as much after the input as before it"
    return output_size, pad_low, pad_high


def causal(*, input_size, kernel_size, stride, dilation):
    """The whole pad goes before the input, so that output j depends on inputs up to j·s only.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures the last tap of window j reads input j·s: effective_kernel_size - pad_low - 1 == 0.
    Ensures nothing after the input: pad_high == 0.
    """
    _integers("causal", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "causal", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "causal", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "causal", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "causal", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    pad_low = effective_kernel_size - 1
    pad_high = 0
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert effective_kernel_size - pad_low - 1 == 0, "the last tap of window j reads input j·s"
    assert pad_high == 0, "nothing after the input"
    return output_size, pad_low, pad_high


def explicit(*, input_size, kernel_size, stride, dilation, pad_low, pad_high):
    """The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size + pad_low + pad_high >= effective_kernel_size.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    """
    _integers("explicit", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=pad_low, pad_high=pad_high)
    _require(input_size >= 1, "explicit", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "explicit", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "explicit", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "explicit", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(input_size + pad_low + pad_high >= effective_kernel_size, "explicit", "input_size + pad_low + pad_high >= effective_kernel_size", "use more padding, a larger input, or a smaller kernel or dilation", input_size=input_size, pad_low=pad_low, pad_high=pad_high, effective_kernel_size=effective_kernel_size)
    output_size = (input_size + pad_low + pad_high - effective_kernel_size) // stride + 1
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    return output_size, pad_low, pad_high


def explicit_ceil(*, input_size, kernel_size, stride, dilation, pad_low, asked_pad_high):
    """The pads are the caller's, and where they leave elements over, one window more reaches beyond them.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures covers the caller's pads: pad_high >= asked_pad_high.
    Ensures the padding ends where the last window ends: (input_size + pad_low + pad_high - effective_kernel_size) % stride == 0.
    Ensures no window more than that takes: pad_high - asked_pad_high < stride.
    """
    _integers("explicit_ceil", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=pad_low, asked_pad_high=asked_pad_high)
    _require(input_size >= 1, "explicit_ceil", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "explicit_ceil", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "explicit_ceil", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "explicit_ceil", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(pad_low >= 0, "explicit_ceil", "pad_low >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", pad_low=pad_low)
    _require(asked_pad_high >= 0, "explicit_ceil", "asked_pad_high >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", asked_pad_high=asked_pad_high)
    _require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil", "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", "use pads that are not negative, a larger input, or a smaller kernel or dilation", input_size=input_size, pad_low=pad_low, asked_pad_high=asked_pad_high, effective_kernel_size=effective_kernel_size, stride=stride)
    output_size = -(-(input_size + pad_low + asked_pad_high - effective_kernel_size) // stride) + 1
    pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert pad_high >= asked_pad_high, "covers the caller's pads"
    assert (input_size + pad_low + pad_high - effective_kernel_size) % stride == 0, "the padding ends where the last window ends"
    assert pad_high - asked_pad_high < stride, "no window more than that takes"
    return output_size, pad_low, pad_high


def explicit_ceil_inside(*, input_size, kernel_size, stride, dilation, pad_low, asked_pad_high):
    """As explicit_ceil, but windows that would start after the input are dropped.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures each window starts in the input or before it: (max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) - 1) * stride < input_size + pad_low.
    Ensures covers the caller's pads, unless one window more would start after the input: pad_high >= asked_pad_high or max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) * stride >= input_size + pad_low.
    Ensures the padding ends where the last window ends: (input_size + pad_low + pad_high - effective_kernel_size) % stride == 0.
    Ensures no window more than that takes: pad_high - asked_pad_high < stride.
    """
    _integers("explicit_ceil_inside", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=pad_low, asked_pad_high=asked_pad_high)
    _require(input_size >= 1, "explicit_ceil_inside", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "explicit_ceil_inside", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "explicit_ceil_inside", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "explicit_ceil_inside", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(pad_low >= 0, "explicit_ceil_inside", "pad_low >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", pad_low=pad_low)
    _require(asked_pad_high >= 0, "explicit_ceil_inside", "asked_pad_high >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", asked_pad_high=asked_pad_high)
    _require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil_inside", "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", "use pads that are not negative, a larger input, or a smaller kernel or dilation", input_size=input_size, pad_low=pad_low, asked_pad_high=asked_pad_high, effective_kernel_size=effective_kernel_size, stride=stride)
    output_size = min(-(-(input_size + pad_low + asked_pad_high - effective_kernel_size) // stride) + 1, -(-(input_size + pad_low) // stride))
    pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert (max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) - 1) * stride < input_size + pad_low, "each window starts in the input or before it"
    assert pad_high >= asked_pad_high or max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) * stride >= input_size + pad_low, "covers the caller's pads, unless one window more would start after the input"
    assert (input_size + pad_low + pad_high - effective_kernel_size) % stride == 0, "the padding ends where the last window ends"
    assert pad_high - asked_pad_high < stride, "no window more than that takes"
    return output_size, pad_low, pad_high


def same_longer(*, input_size, kernel_size, stride, dilation):
    """As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures as long as the longer operand: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size).
    Ensures the odd element goes before the input: 0 <= pad_low - pad_high and pad_low - pad_high <= 1.
    """
    _integers("same_longer", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_longer", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_longer", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_longer", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_longer", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(stride == 1, "same_longer", "stride == 1", "these functions have no stride: use stride 1", stride=stride)
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = -(-total_pad // 2)
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size), "as long as the longer operand"
    assert 0 <= pad_low - pad_high and pad_low - pad_high <= 1, "the odd element goes before the input"
    return output_size, pad_low, pad_high


def same_longer_swapped(*, input_size, kernel_size, stride, dilation):
    """As same_longer, but where the kernel is the longer one the odd element goes after the input.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures as long as the longer operand: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size).
    Ensures the odd element goes before an input at least as long as the kernel: not (input_size >= effective_kernel_size) or (0 <= pad_low - pad_high and pad_low - pad_high <= 1).
    Ensures the odd element goes after a shorter input: not (input_size < effective_kernel_size) or (0 <= pad_high - pad_low and pad_high - pad_low <= 1).
    """
    _integers("same_longer_swapped", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_longer_swapped", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_longer_swapped", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_longer_swapped", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_longer_swapped", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(stride == 1, "same_longer_swapped", "stride == 1", "these functions have no stride: use stride 1", stride=stride)
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = max(effective_kernel_size // 2, effective_kernel_size - (input_size // 2) - 1)
    pad_high = total_pad - pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size), "as long as the longer operand"
    assert not (input_size >= effective_kernel_size) or (0 <= pad_low - pad_high and pad_low - pad_high <= 1), "the odd element goes before an input at least as long as the kernel"
    assert not (input_size < effective_kernel_size) or (0 <= pad_high - pad_low and pad_high - pad_low <= 1), "the odd element goes after a shorter input"
    return output_size, pad_low, pad_high


def same_signed_upper(*, input_size, kernel_size, stride, dilation):
    """As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures ends where the last window ends: pad_low + pad_high == (-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size.
    Ensures half before the input, rounded toward zero: (pad_low + pad_high >= 0 and (0 <= pad_high - pad_low and pad_high - pad_low <= 1)) or (pad_low + pad_high < 0 and (-1 <= pad_high - pad_low and pad_high - pad_low <= 0)).
    """
    _integers("same_signed_upper", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_signed_upper", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_signed_upper", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_signed_upper", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_signed_upper", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(total_pad // 2, 0) + min(-(-total_pad // 2), 0)
    pad_high = total_pad - max(total_pad // 2, 0) - min(-(-total_pad // 2), 0)
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low + pad_high == (-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size, "ends where the last window ends"
    assert (pad_low + pad_high >= 0 and (0 <= pad_high - pad_low and pad_high - pad_low <= 1)) or (pad_low + pad_high < 0 and (-1 <= pad_high - pad_low and pad_high - pad_low <= 0)), "half before the input, rounded toward zero"
    return output_size, pad_low, pad_high


def same_signed_lower(*, input_size, kernel_size, stride, dilation):
    """As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one window per started stride: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride).
    Ensures ends where the last window ends: pad_low + pad_high == (-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size.
    Ensures half of one more before the input, rounded toward zero: (pad_low + pad_high >= 0 and (0 <= pad_low - pad_high and pad_low - pad_high <= 1)) or (pad_low + pad_high < 0 and (1 <= pad_low - pad_high and pad_low - pad_high <= 2)).
    """
    _integers("same_signed_lower", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "same_signed_lower", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_signed_lower", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_signed_lower", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_signed_lower", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(-(-total_pad // 2), 0) + min(-(-(total_pad + 1) // 2), 0)
    pad_high = total_pad - max(-(-total_pad // 2), 0) - min(-(-(total_pad + 1) // 2), 0)
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride), "one window per started stride"
    assert pad_low + pad_high == (-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size, "ends where the last window ends"
    assert (pad_low + pad_high >= 0 and (0 <= pad_low - pad_high and pad_low - pad_high <= 1)) or (pad_low + pad_high < 0 and (1 <= pad_low - pad_high and pad_low - pad_high <= 2)), "half of one more before the input, rounded toward zero"
    return output_size, pad_low, pad_high


def valid_overlap(*, input_size, kernel_size, stride, dilation):
    """Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
    Ensures as many outputs as windows: output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0).
    Ensures at least one: output_size >= 1.
    Ensures one output per position of the shorter inside the longer: max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1.
    Ensures as much after the input as before it: pad_low == pad_high.
    """
    _integers("valid_overlap", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    _require(input_size >= 1, "valid_overlap", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "valid_overlap", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "valid_overlap", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "valid_overlap", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    _require(stride == 1, "valid_overlap", "stride == 1", "these functions have no stride: use stride 1", stride=stride)
    output_size = max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1
    pad_low = max(effective_kernel_size - input_size, 0)
    pad_high = pad_low
    assert output_size == max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0), "as many outputs as windows"
    assert output_size >= 1, "at least one"
    assert max((input_size + pad_low + pad_high - effective_kernel_size) // stride + 1, 0) == max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1, "one output per position of the shorter inside the longer"
    assert pad_low == pad_high, "as much after the input as before it"
    return output_size, pad_low, pad_high


def valid_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of valid at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or (output_size - effective_kernel_size) // stride + 1 == input_size.
    """
    _integers("valid, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "valid, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "valid, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "valid, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "valid, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding
    _require(paired_size >= 1, "valid, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = 0
    crop_high = full_length - paired_size
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or (paired_size - effective_kernel_size) // stride + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def same_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_upper at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or -(-output_size // stride) == input_size.
    """
    _integers("same_upper, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_upper, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_upper, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_upper, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_upper, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    _require(paired_size >= 1, "same_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    total_crop = max(full_length - paired_size, 0)
    crop_low = total_crop // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or -(-paired_size // stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def same_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_lower at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or -(-output_size // stride) == input_size.
    """
    _integers("same_lower, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_lower, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_lower, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_lower, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_lower, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    _require(paired_size >= 1, "same_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    total_crop = max(full_length - paired_size, 0)
    crop_low = -(-total_crop // 2)
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or -(-paired_size // stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def same_fixed_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_fixed_upper at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or -(-output_size // stride) == input_size.
    """
    _integers("same_fixed_upper, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_fixed_upper, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_fixed_upper, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_fixed_upper, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_fixed_upper, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    _require(paired_size >= 1, "same_fixed_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    total_crop = effective_kernel_size - 1
    crop_low = total_crop // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or -(-paired_size // stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def same_fixed_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_fixed_lower at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or -(-output_size // stride) == input_size.
    """
    _integers("same_fixed_lower, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_fixed_lower, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_fixed_lower, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_fixed_lower, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_fixed_lower, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    _require(paired_size >= 1, "same_fixed_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    total_crop = effective_kernel_size - 1
    crop_low = -(-total_crop // 2)
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or -(-paired_size // stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def full_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of full at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or (output_size + effective_kernel_size - 2) // stride + 1 == input_size.
    """
    _integers("full, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "full, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "full, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "full, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "full, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2
    _require(paired_size >= 1, "full, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = effective_kernel_size - 1
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or (paired_size + effective_kernel_size - 2) // stride + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def half_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of half at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or (output_size + (2 * (effective_kernel_size // 2)) - effective_kernel_size) // stride + 1 == input_size.
    """
    _integers("half, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "half, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "half, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "half, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "half, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - (2 * (effective_kernel_size // 2))
    _require(paired_size >= 1, "half, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = effective_kernel_size // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or (paired_size + (2 * (effective_kernel_size // 2)) - effective_kernel_size) // stride + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def causal_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or -(-output_size // stride) == input_size.
    """
    _integers("causal, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "causal, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "causal, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "causal, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "causal, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    _require(paired_size >= 1, "causal, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = 0
    crop_high = full_length - paired_size
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or -(-paired_size // stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def explicit_transposed(*, input_size, kernel_size, stride, dilation, output_padding, pad_low, pad_high):
    """The adjoint of explicit at the size `output_padding` above the smallest.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: not ((0 <= output_padding and output_padding <= stride - 1)) or (output_size + pad_low + pad_high - effective_kernel_size) // stride + 1 == input_size.
    """
    _integers("explicit, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding, pad_low=pad_low, pad_high=pad_high)
    _require(input_size >= 1, "explicit, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "explicit, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "explicit, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "explicit, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - pad_low - pad_high
    _require(paired_size >= 1, "explicit, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = pad_low
    crop_high = full_length - paired_size - pad_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert not ((0 <= output_padding and output_padding <= stride - 1)) or (paired_size + pad_low + pad_high - effective_kernel_size) // stride + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return paired_size, crop_low, crop_high


def same_undilated_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures i·s elements: output_size == input_size * stride.
    Ensures half of k - s at the start, rounded toward zero: (kernel_size >= stride and (0 <= kernel_size - stride - 2 * crop_low and kernel_size - stride - 2 * crop_low <= 1)) or (kernel_size < stride and (-1 <= kernel_size - stride - 2 * crop_low and kernel_size - stride - 2 * crop_low <= 0)).
    """
    _integers("same_undilated, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_undilated, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_undilated, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_undilated, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_undilated, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    _require(paired_size >= 1, "same_undilated, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = max((kernel_size - stride) // 2, 0) + min(-(-(kernel_size - stride) // 2), 0)
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert paired_size == input_size * stride, "i·s elements"
    assert (kernel_size >= stride and (0 <= kernel_size - stride - 2 * crop_low and kernel_size - stride - 2 * crop_low <= 1)) or (kernel_size < stride and (-1 <= kernel_size - stride - 2 * crop_low and kernel_size - stride - 2 * crop_low <= 0)), "half of k - s at the start, rounded toward zero"
    return paired_size, crop_low, crop_high


def same_unclamped_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures i·s elements: output_size == input_size * stride.
    Ensures the odd element is cut at the end, or appended at the start: 0 <= full_length + output_padding - output_size - 2 * crop_low and full_length + output_padding - output_size - 2 * crop_low <= 1.
    """
    _integers("same_unclamped_upper, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_unclamped_upper, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_unclamped_upper, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_unclamped_upper, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_unclamped_upper, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    _require(paired_size >= 1, "same_unclamped_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    excess = full_length + output_padding - paired_size
    crop_low = excess // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert paired_size == input_size * stride, "i·s elements"
    assert 0 <= full_length + output_padding - paired_size - 2 * crop_low and full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end, or appended at the start"
    return paired_size, crop_low, crop_high


def same_unclamped_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures i·s elements: output_size == input_size * stride.
    Ensures the odd element is cut at the start, or appended at the end: 0 <= output_size + 2 * crop_low - full_length - output_padding and output_size + 2 * crop_low - full_length - output_padding <= 1.
    """
    _integers("same_unclamped_lower, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_unclamped_lower, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_unclamped_lower, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_unclamped_lower, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_unclamped_lower, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    _require(paired_size >= 1, "same_unclamped_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    excess = full_length + output_padding - paired_size
    crop_low = -(-excess // 2)
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert paired_size == input_size * stride, "i·s elements"
    assert 0 <= paired_size + 2 * crop_low - full_length - output_padding and paired_size + 2 * crop_low - full_length - output_padding <= 1, "the odd element is cut at the start, or appended at the end"
    return paired_size, crop_low, crop_high


def same_unextended_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == min(input_size * stride, full_length + output_padding).
    Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low and full_length + output_padding - output_size - 2 * crop_low <= 1.
    """
    _integers("same_unextended_upper, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_unextended_upper, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_unextended_upper, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_unextended_upper, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_unextended_upper, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    _require(paired_size >= 1, "same_unextended_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    excess = full_length + output_padding - paired_size
    crop_low = excess // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert paired_size == min(input_size * stride, full_length + output_padding), "i·s elements, or all of the full result and its output_padding where these are fewer"
    assert 0 <= full_length + output_padding - paired_size - 2 * crop_low and full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end"
    return paired_size, crop_low, crop_high


def same_unextended_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == min(input_size * stride, full_length + output_padding).
    Ensures the odd element is cut at the start: 0 <= output_size + 2 * crop_low - full_length - output_padding and output_size + 2 * crop_low - full_length - output_padding <= 1.
    """
    _integers("same_unextended_lower, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_unextended_lower, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_unextended_lower, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_unextended_lower, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_unextended_lower, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    _require(paired_size >= 1, "same_unextended_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    excess = full_length + output_padding - paired_size
    crop_low = -(-excess // 2)
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert paired_size == min(input_size * stride, full_length + output_padding), "i·s elements, or all of the full result and its output_padding where these are fewer"
    assert 0 <= paired_size + 2 * crop_low - full_length - output_padding and paired_size + 2 * crop_low - full_length - output_padding <= 1, "the odd element is cut at the start"
    return paired_size, crop_low, crop_high


def same_pads_as_crops_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.

    Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
    Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
    Ensures crops as much as a same convolution of the input pads: full_length + output_padding - output_size >= 0 and max((full_length + input_size + output_padding - output_size - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride) and (full_length + output_padding - output_size == 0 or max((full_length + input_size + output_padding - output_size - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride)).
    Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low and full_length + output_padding - output_size - 2 * crop_low <= 1.
    """
    _integers("same_pads_as_crops, transposed,", input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)
    _require(input_size >= 1, "same_pads_as_crops, transposed,", "input_size >= 1", "give a positive integer", input_size=input_size)
    _require(kernel_size >= 1, "same_pads_as_crops, transposed,", "kernel_size >= 1", "give a positive integer", kernel_size=kernel_size)
    _require(stride >= 1, "same_pads_as_crops, transposed,", "stride >= 1", "give a positive integer", stride=stride)
    _require(dilation >= 1, "same_pads_as_crops, transposed,", "dilation >= 1", "give a positive integer", dilation=dilation)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    total_pad = max((-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size, 0)
    paired_size = full_length + output_padding - total_pad
    _require(paired_size >= 1, "same_pads_as_crops, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", output_size=paired_size)
    crop_low = total_pad // 2
    crop_high = full_length - paired_size - crop_low
    assert full_length - crop_low - crop_high == paired_size, "the crops leave the output size"
    assert full_length + output_padding - paired_size >= 0 and max((full_length + input_size + output_padding - paired_size - effective_kernel_size) // stride + 1, 0) == -(-input_size // stride) and (full_length + output_padding - paired_size == 0 or max((full_length + input_size + output_padding - paired_size - effective_kernel_size - 1) // stride + 1, 0) < -(-input_size // stride)), "crops as much as a same convolution of the input pads"
    assert 0 <= full_length + output_padding - paired_size - 2 * crop_low and full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end"
    return paired_size, crop_low, crop_high


def smallest(*, kernel_size, stride, dilation, asked_output_padding):
    """The smallest size that the paired convolution maps back.

    Ensures one of the s sizes: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (0 <= output_padding and output_padding <= stride - 1).
    Ensures none is smaller: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding - 1 < 0.
    """
    _integers("smallest", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    output_padding = 0
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (0 <= output_padding and output_padding <= stride - 1), "one of the s sizes"
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding - 1 < 0, "none is smaller"
    return output_padding


def largest(*, kernel_size, stride, dilation, asked_output_padding):
    """The largest size that the paired convolution maps back.

    Ensures one of the s sizes: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (0 <= output_padding and output_padding <= stride - 1).
    Ensures none is larger: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding + 1 > stride - 1.
    """
    _integers("largest", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    output_padding = stride - 1
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (0 <= output_padding and output_padding <= stride - 1), "one of the s sizes"
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding + 1 > stride - 1, "none is larger"
    return output_padding


def covering(*, kernel_size, stride, dilation, asked_output_padding):
    """The smallest, lengthened to i·s where the kernel is shorter than the stride.

    """
    _integers("covering", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_padding = max(stride - effective_kernel_size, 0)
    return output_padding


def chosen(*, kernel_size, stride, dilation, asked_output_padding):
    """The caller's output_padding above the smallest.

    Ensures the caller's: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding == asked_output_padding.
    """
    _integers("chosen", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    output_padding = asked_output_padding
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or output_padding == asked_output_padding, "the caller's"
    return output_padding


def parity(*, kernel_size, stride, dilation, asked_output_padding):
    """The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.

    Ensures the caller's for an odd effective kernel: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (not ((effective_kernel_size - 1) % 2 == 0) or output_padding == asked_output_padding).
    Ensures one less for an even one: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (not (effective_kernel_size % 2 == 0) or output_padding == asked_output_padding - 1).
    """
    _integers("parity", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_padding = effective_kernel_size % 2 + asked_output_padding - 1
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (not ((effective_kernel_size - 1) % 2 == 0) or output_padding == asked_output_padding), "the caller's for an odd effective kernel"
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (not (effective_kernel_size % 2 == 0) or output_padding == asked_output_padding - 1), "one less for an even one"
    return output_padding


def below_largest(*, kernel_size, stride, dilation, asked_output_padding):
    """The largest size that the paired convolution maps back, less the caller's output_padding.

    Ensures output_padding elements above it is the largest: not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (output_padding + asked_output_padding >= stride - 1 and output_padding + asked_output_padding < stride).
    """
    _integers("below_largest", kernel_size=kernel_size, stride=stride, dilation=dilation, asked_output_padding=asked_output_padding)
    output_padding = stride - asked_output_padding - 1
    assert not ((kernel_size >= 1 and stride >= 1 and dilation >= 1)) or (output_padding + asked_output_padding >= stride - 1 and output_padding + asked_output_padding < stride), "output_padding elements above it is the largest"
    return output_padding
