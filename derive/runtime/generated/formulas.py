"""Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit.

`CONVOLUTION[mode](…)` returns (output_size, pad_low, pad_high), `TRANSPOSED[mode](…)` returns (output_size, crop_low,
crop_high), `SIZES[rule](…)` returns the output_padding that the rule picks. Outside their domain they raise
OutOfDomain.
"""

from derive.runtime.errors import OutOfDomain, require_at_least


def valid(*, input_size, kernel_size, stride, dilation):
    """Only windows that lie inside the input; nothing is padded."""
    require_at_least(
        1, "valid", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not input_size >= effective_kernel_size:
        raise OutOfDomain(
            "valid",
            "input_size >= effective_kernel_size",
            "use a larger input, a smaller kernel or dilation, or pad the input",
            {"input_size": input_size, "effective_kernel_size": effective_kernel_size},
        )
    output_size = (input_size - effective_kernel_size) // stride + 1
    return output_size, 0, 0


def same_upper(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; an odd pad element goes after the input."""
    require_at_least(
        1, "same_upper", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = total_pad // 2
    return output_size, pad_low, total_pad - pad_low


def same_lower(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; an odd pad element goes before the input."""
    require_at_least(
        1, "same_lower", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = -(-total_pad // 2)
    return output_size, pad_low, total_pad - pad_low


def same_after(*, input_size, kernel_size, stride, dilation):
    """One window per started stride with the least padding; all of it goes after the input."""
    require_at_least(
        1, "same_after", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    return output_size, 0, total_pad


def same_fixed_upper(*, input_size, kernel_size, stride, dilation):
    """A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input."""
    require_at_least(
        1, "same_fixed_upper", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = effective_kernel_size - 1
    pad_low = total_pad // 2
    return output_size, pad_low, total_pad - pad_low


def same_fixed_lower(*, input_size, kernel_size, stride, dilation):
    """A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input."""
    require_at_least(
        1, "same_fixed_lower", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = effective_kernel_size - 1
    pad_low = -(-total_pad // 2)
    return output_size, pad_low, total_pad - pad_low


def full(*, input_size, kernel_size, stride, dilation):
    """Every window whose extent overlaps the input by at least one element."""
    require_at_least(
        1, "full", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = (input_size + effective_kernel_size - 2) // stride + 1
    pad_low = effective_kernel_size - 1
    return output_size, pad_low, pad_low


def half(*, input_size, kernel_size, stride, dilation):
    """Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one."""
    require_at_least(
        1, "half", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = (input_size + (2 * (effective_kernel_size // 2)) - effective_kernel_size) // stride + 1
    pad_low = effective_kernel_size // 2
    return output_size, pad_low, pad_low


def causal(*, input_size, kernel_size, stride, dilation):
    """The whole pad goes before the input, so that output j depends on inputs up to j·s only."""
    require_at_least(
        1, "causal", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    pad_low = effective_kernel_size - 1
    return output_size, pad_low, 0


def explicit(*, input_size, kernel_size, stride, dilation, pad_low, pad_high):
    """The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise."""
    require_at_least(
        1, "explicit", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not input_size + pad_low + pad_high >= effective_kernel_size:
        raise OutOfDomain(
            "explicit",
            "input_size + pad_low + pad_high >= effective_kernel_size",
            "use more padding, a larger input, or a smaller kernel or dilation",
            {"input_size": input_size, "pad_low": pad_low, "pad_high": pad_high, "effective_kernel_size": effective_kernel_size},
        )
    output_size = (input_size + pad_low + pad_high - effective_kernel_size) // stride + 1
    return output_size, pad_low, pad_high


def explicit_ceil(*, input_size, kernel_size, stride, dilation, pad_low, asked_pad_high):
    """The pads are the caller's, and where they leave elements over, one window more reaches beyond them."""
    require_at_least(
        1, "explicit_ceil", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require_at_least(
        0, "explicit_ceil", "use pads that are not negative, a larger input, or a smaller kernel or dilation",
        pad_low=pad_low, asked_pad_high=asked_pad_high,
    )
    if not input_size + pad_low + asked_pad_high > effective_kernel_size - stride:
        raise OutOfDomain(
            "explicit_ceil",
            "input_size + pad_low + asked_pad_high > effective_kernel_size - stride",
            "use pads that are not negative, a larger input, or a smaller kernel or dilation",
            {"input_size": input_size, "pad_low": pad_low, "asked_pad_high": asked_pad_high, "effective_kernel_size": effective_kernel_size, "stride": stride},
        )
    output_size = -(-(input_size + pad_low + asked_pad_high - effective_kernel_size) // stride) + 1
    return output_size, pad_low, (output_size - 1) * stride + effective_kernel_size - input_size - pad_low


def explicit_ceil_inside(*, input_size, kernel_size, stride, dilation, pad_low, asked_pad_high):
    """As explicit_ceil, but windows that would start after the input are dropped."""
    require_at_least(
        1, "explicit_ceil_inside", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require_at_least(
        0, "explicit_ceil_inside", "use pads that are not negative, a larger input, or a smaller kernel or dilation",
        pad_low=pad_low, asked_pad_high=asked_pad_high,
    )
    if not input_size + pad_low + asked_pad_high > effective_kernel_size - stride:
        raise OutOfDomain(
            "explicit_ceil_inside",
            "input_size + pad_low + asked_pad_high > effective_kernel_size - stride",
            "use pads that are not negative, a larger input, or a smaller kernel or dilation",
            {"input_size": input_size, "pad_low": pad_low, "asked_pad_high": asked_pad_high, "effective_kernel_size": effective_kernel_size, "stride": stride},
        )
    output_size = min(-(-(input_size + pad_low + asked_pad_high - effective_kernel_size) // stride) + 1, -(-(input_size + pad_low) // stride))
    return output_size, pad_low, (output_size - 1) * stride + effective_kernel_size - input_size - pad_low


def same_longer(*, input_size, kernel_size, stride, dilation):
    """As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input."""
    require_at_least(
        1, "same_longer", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not stride == 1:
        raise OutOfDomain(
            "same_longer",
            "stride == 1",
            "these functions have no stride: use stride 1",
            {"stride": stride},
        )
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = -(-total_pad // 2)
    return output_size, pad_low, total_pad - pad_low


def same_longer_swapped(*, input_size, kernel_size, stride, dilation):
    """As same_longer, but where the kernel is the longer one the odd element goes after the input."""
    require_at_least(
        1, "same_longer_swapped", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not stride == 1:
        raise OutOfDomain(
            "same_longer_swapped",
            "stride == 1",
            "these functions have no stride: use stride 1",
            {"stride": stride},
        )
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = max(effective_kernel_size // 2, effective_kernel_size - (input_size // 2) - 1)
    return output_size, pad_low, total_pad - pad_low


def same_signed_upper(*, input_size, kernel_size, stride, dilation):
    """As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero."""
    require_at_least(
        1, "same_signed_upper", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(total_pad // 2, 0) + min(-(-total_pad // 2), 0)
    return output_size, pad_low, total_pad - max(total_pad // 2, 0) - min(-(-total_pad // 2), 0)


def same_signed_lower(*, input_size, kernel_size, stride, dilation):
    """As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero."""
    require_at_least(
        1, "same_signed_lower", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = -(-input_size // stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(-(-total_pad // 2), 0) + min(-(-(total_pad + 1) // 2), 0)
    return output_size, pad_low, total_pad - max(-(-total_pad // 2), 0) - min(-(-(total_pad + 1) // 2), 0)


def valid_overlap(*, input_size, kernel_size, stride, dilation):
    """Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty."""
    require_at_least(
        1, "valid_overlap", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not stride == 1:
        raise OutOfDomain(
            "valid_overlap",
            "stride == 1",
            "these functions have no stride: use stride 1",
            {"stride": stride},
        )
    output_size = max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1
    pad_low = max(effective_kernel_size - input_size, 0)
    return output_size, pad_low, pad_low


def valid_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of valid at the size `output_padding` above the smallest."""
    require_at_least(
        1, "valid, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding
    require_at_least(
        1, "valid, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    return paired_size, 0, full_length - paired_size


def same_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_upper at the size `output_padding` above the smallest."""
    require_at_least(
        1, "same_upper, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require_at_least(
        1, "same_upper, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    total_crop = max(full_length - paired_size, 0)
    crop_low = total_crop // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_lower at the size `output_padding` above the smallest."""
    require_at_least(
        1, "same_lower, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require_at_least(
        1, "same_lower, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    total_crop = max(full_length - paired_size, 0)
    crop_low = -(-total_crop // 2)
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_fixed_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_fixed_upper at the size `output_padding` above the smallest."""
    require_at_least(
        1, "same_fixed_upper, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require_at_least(
        1, "same_fixed_upper, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    total_crop = effective_kernel_size - 1
    crop_low = total_crop // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_fixed_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of same_fixed_lower at the size `output_padding` above the smallest."""
    require_at_least(
        1, "same_fixed_lower, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require_at_least(
        1, "same_fixed_lower, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    total_crop = effective_kernel_size - 1
    crop_low = -(-total_crop // 2)
    return paired_size, crop_low, full_length - paired_size - crop_low


def full_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of full at the size `output_padding` above the smallest."""
    require_at_least(
        1, "full, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2
    require_at_least(
        1, "full, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    crop_low = effective_kernel_size - 1
    return paired_size, crop_low, full_length - paired_size - crop_low


def half_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of half at the size `output_padding` above the smallest."""
    require_at_least(
        1, "half, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - (2 * (effective_kernel_size // 2))
    require_at_least(
        1, "half, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    crop_low = effective_kernel_size // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def causal_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest."""
    require_at_least(
        1, "causal, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require_at_least(
        1, "causal, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    return paired_size, 0, full_length - paired_size


def explicit_transposed(*, input_size, kernel_size, stride, dilation, output_padding, pad_low, pad_high):
    """The adjoint of explicit at the size `output_padding` above the smallest."""
    require_at_least(
        1, "explicit, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - pad_low - pad_high
    require_at_least(
        1, "explicit, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    return paired_size, pad_low, full_length - paired_size - pad_low


def same_undilated_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated."""
    require_at_least(
        1, "same_undilated, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require_at_least(
        1, "same_undilated, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    crop_low = max((kernel_size - stride) // 2, 0) + min(-(-(kernel_size - stride) // 2), 0)
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_unclamped_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start."""
    require_at_least(
        1, "same_unclamped_upper, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require_at_least(
        1, "same_unclamped_upper, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    excess = full_length + output_padding - paired_size
    crop_low = excess // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_unclamped_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end."""
    require_at_least(
        1, "same_unclamped_lower, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require_at_least(
        1, "same_unclamped_lower, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    excess = full_length + output_padding - paired_size
    crop_low = -(-excess // 2)
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_unextended_upper_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down."""
    require_at_least(
        1, "same_unextended_upper, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    require_at_least(
        1, "same_unextended_upper, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    excess = full_length + output_padding - paired_size
    crop_low = excess // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_unextended_lower_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up."""
    require_at_least(
        1, "same_unextended_lower, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    require_at_least(
        1, "same_unextended_lower, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    excess = full_length + output_padding - paired_size
    crop_low = -(-excess // 2)
    return paired_size, crop_low, full_length - paired_size - crop_low


def same_pads_as_crops_transposed(*, input_size, kernel_size, stride, dilation, output_padding):
    """What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end."""
    require_at_least(
        1, "same_pads_as_crops, transposed,", "give a positive integer",
        input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation,
    )
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    total_pad = max((-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size, 0)
    paired_size = full_length + output_padding - total_pad
    require_at_least(
        1, "same_pads_as_crops, transposed,", "take a larger input, a larger output_padding or less cropping",
        output_size=paired_size,
    )
    crop_low = total_pad // 2
    return paired_size, crop_low, full_length - paired_size - crop_low


def smallest(*, kernel_size, stride, dilation, output_padding):
    """The smallest size that the paired convolution maps back."""
    return 0


def largest(*, kernel_size, stride, dilation, output_padding):
    """The largest size that the paired convolution maps back."""
    return stride - 1


def covering(*, kernel_size, stride, dilation, output_padding):
    """The smallest, lengthened to i·s where the kernel is shorter than the stride."""
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    return max(stride - effective_kernel_size, 0)


def chosen(*, kernel_size, stride, dilation, output_padding):
    """The caller's output_padding above the smallest."""
    return output_padding


def parity(*, kernel_size, stride, dilation, output_padding):
    """The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less."""
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    return effective_kernel_size % 2 + output_padding - 1


def below_largest(*, kernel_size, stride, dilation, output_padding):
    """The largest size that the paired convolution maps back, less the caller's output_padding."""
    return stride - output_padding - 1


CONVOLUTION = {
    "valid": valid,
    "same_upper": same_upper,
    "same_lower": same_lower,
    "same_after": same_after,
    "same_fixed_upper": same_fixed_upper,
    "same_fixed_lower": same_fixed_lower,
    "full": full,
    "half": half,
    "causal": causal,
    "explicit": explicit,
    "explicit_ceil": explicit_ceil,
    "explicit_ceil_inside": explicit_ceil_inside,
    "same_longer": same_longer,
    "same_longer_swapped": same_longer_swapped,
    "same_signed_upper": same_signed_upper,
    "same_signed_lower": same_signed_lower,
    "valid_overlap": valid_overlap,
}

TRANSPOSED = {
    "valid": valid_transposed,
    "same_upper": same_upper_transposed,
    "same_lower": same_lower_transposed,
    "same_fixed_upper": same_fixed_upper_transposed,
    "same_fixed_lower": same_fixed_lower_transposed,
    "full": full_transposed,
    "half": half_transposed,
    "causal": causal_transposed,
    "explicit": explicit_transposed,
    "same_undilated": same_undilated_transposed,
    "same_unclamped_upper": same_unclamped_upper_transposed,
    "same_unclamped_lower": same_unclamped_lower_transposed,
    "same_unextended_upper": same_unextended_upper_transposed,
    "same_unextended_lower": same_unextended_lower_transposed,
    "same_pads_as_crops": same_pads_as_crops_transposed,
}

SIZES = {
    "smallest": smallest,
    "largest": largest,
    "covering": covering,
    "chosen": chosen,
    "parity": parity,
    "below_largest": below_largest,
}
