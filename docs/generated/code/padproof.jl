# Padproof: output sizes, pads and crops of every padding mode, in Julia. Nothing else is needed.
# Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
# authors.
# valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
# valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
# crop_high: its transpose; a negative crop adds zeros.
# smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
# a transpose; it requires nothing.
# All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
# Preconditions are checked in the order in which they stand. Where one fails, a DomainError says which, with
# its numbers, and the way out. @assert repeats the postconditions.
# Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
# Int64 wraps around silently, so it is bounded; `fld` rounds down, `cld` up, and `mod` is never negative here.
# Every argument is refused that is not from -2^30 to 2^30: between these, no intermediate of any function
# exceeds 64 bits. Proved of all 793 intermediates of the 38 functions by interval arithmetic; it runs with
# `derive prove`.
module Padproof

const BOUND = Int64(1) << 30

function require(holds, words, numbers)
    holds || throw(DomainError(numbers, words))
end

"""
Only windows that lie inside the input; nothing is padded.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size >= effective_kernel_size.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures nothing before the input: pad_low == 0.
Ensures nothing after the input: pad_high == 0.
"""
function valid(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "valid needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "valid needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "valid needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "valid needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "valid needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "valid needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "valid needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "valid needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(input_size >= effective_kernel_size, "valid needs input_size >= effective_kernel_size; use a larger input, a smaller kernel or dilation, or pad the input", (input_size = input_size, effective_kernel_size = effective_kernel_size,))
    output_size = fld(input_size - effective_kernel_size, stride) + 1
    pad_low = 0
    pad_high = 0
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert pad_low == 0 "nothing before the input"
    @assert pad_high == 0 "nothing after the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
One window per started stride with the least padding; an odd pad element goes after the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures never crops: pad_low >= 0 && pad_high >= 0.
Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride).
Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
"""
function same_upper(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_upper needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_upper needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_upper needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_upper needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = fld(total_pad, 2)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low >= 0 && pad_high >= 0 "never crops"
    @assert pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride) "pads least: one element less would lose a window"
    @assert 0 <= pad_high - pad_low && pad_high - pad_low <= 1 "the odd element goes after the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
One window per started stride with the least padding; an odd pad element goes before the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures never crops: pad_low >= 0 && pad_high >= 0.
Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride).
Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
"""
function same_lower(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_lower needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_lower needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_lower needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_lower needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = cld(total_pad, 2)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low >= 0 && pad_high >= 0 "never crops"
    @assert pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride) "pads least: one element less would lose a window"
    @assert 0 <= pad_low - pad_high && pad_low - pad_high <= 1 "the odd element goes before the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
One window per started stride with the least padding; all of it goes after the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures never crops: pad_low >= 0 && pad_high >= 0.
Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride).
Ensures nothing goes before the input: pad_low == 0.
"""
function same_after(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_after needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_after needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_after needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_after needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_after needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_after needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_after needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_after needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = max((output_size - 1) * stride + effective_kernel_size - input_size, 0)
    pad_low = 0
    pad_high = total_pad
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low >= 0 && pad_high >= 0 "never crops"
    @assert pad_low + pad_high == 0 || max(fld(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride) "pads least: one element less would lose a window"
    @assert pad_low == 0 "nothing goes before the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
"""
function same_fixed_upper(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_fixed_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_fixed_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_fixed_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_fixed_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_fixed_upper needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_fixed_upper needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_fixed_upper needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_fixed_upper needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = effective_kernel_size - 1
    pad_low = fld(total_pad, 2)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low + pad_high == effective_kernel_size - 1 "one total for every input and stride"
    @assert 0 <= pad_high - pad_low && pad_high - pad_low <= 1 "the odd element goes after the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
"""
function same_fixed_lower(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_fixed_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_fixed_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_fixed_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_fixed_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_fixed_lower needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_fixed_lower needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_fixed_lower needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_fixed_lower needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = effective_kernel_size - 1
    pad_low = cld(total_pad, 2)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low + pad_high == effective_kernel_size - 1 "one total for every input and stride"
    @assert 0 <= pad_low - pad_high && pad_low - pad_high <= 1 "the odd element goes before the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
Every window whose extent overlaps the input by at least one element.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures the first window touches the input with its last tap only: effective_kernel_size - pad_low - 1 == 0.
Ensures as much after the input as before it: pad_low == pad_high.
"""
function full(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "full needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "full needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "full needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "full needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "full needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "full needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "full needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "full needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = fld(input_size + effective_kernel_size - 2, stride) + 1
    pad_low = effective_kernel_size - 1
    pad_high = pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert effective_kernel_size - pad_low - 1 == 0 "the first window touches the input with its last tap only"
    @assert pad_low == pad_high "as much after the input as before it"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures half the kernel, rounded down: 0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1.
Ensures as much after the input as before it: pad_low == pad_high.
"""
function half(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "half needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "half needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "half needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "half needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "half needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "half needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "half needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "half needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = fld(input_size + 2 * fld(effective_kernel_size, 2) - effective_kernel_size, stride) + 1
    pad_low = fld(effective_kernel_size, 2)
    pad_high = pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert 0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1 "half the kernel, rounded down"
    @assert pad_low == pad_high "as much after the input as before it"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
The whole pad goes before the input, so that output j depends on inputs up to j·s only.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures the last tap of window j reads input j·s: effective_kernel_size - pad_low - 1 == 0.
Ensures nothing after the input: pad_high == 0.
"""
function causal(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "causal needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "causal needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "causal needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "causal needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "causal needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "causal needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "causal needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "causal needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    pad_low = effective_kernel_size - 1
    pad_high = 0
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert effective_kernel_size - pad_low - 1 == 0 "the last tap of window j reads input j·s"
    @assert pad_high == 0 "nothing after the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size + pad_low + pad_high >= effective_kernel_size.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
"""
function explicit(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, pad_low::Integer, pad_high::Integer)
    require(-BOUND <= input_size <= BOUND, "explicit needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "explicit needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "explicit needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "explicit needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= pad_low <= BOUND, "explicit needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits", pad_low)
    pad_low = Int64(pad_low)
    require(-BOUND <= pad_high <= BOUND, "explicit needs -2^30 <= pad_high <= 2^30; beyond that an intermediate could exceed 64 bits", pad_high)
    pad_high = Int64(pad_high)
    require(input_size >= 1, "explicit needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "explicit needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "explicit needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "explicit needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(input_size + pad_low + pad_high >= effective_kernel_size, "explicit needs input_size + pad_low + pad_high >= effective_kernel_size; use more padding, a larger input, or a smaller kernel or dilation", (input_size = input_size, pad_low = pad_low, pad_high = pad_high, effective_kernel_size = effective_kernel_size,))
    output_size = fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
The pads are the caller's, and where they leave elements over, one window more reaches beyond them.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures covers the caller's pads: pad_high >= asked_pad_high.
Ensures the padding ends where the last window ends: mod(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0.
Ensures no window more than that takes: pad_high - asked_pad_high < stride.
"""
function explicit_ceil(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, pad_low::Integer, asked_pad_high::Integer)
    require(-BOUND <= input_size <= BOUND, "explicit_ceil needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "explicit_ceil needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "explicit_ceil needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "explicit_ceil needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= pad_low <= BOUND, "explicit_ceil needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits", pad_low)
    pad_low = Int64(pad_low)
    require(-BOUND <= asked_pad_high <= BOUND, "explicit_ceil needs -2^30 <= asked_pad_high <= 2^30; beyond that an intermediate could exceed 64 bits", asked_pad_high)
    asked_pad_high = Int64(asked_pad_high)
    require(input_size >= 1, "explicit_ceil needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "explicit_ceil needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "explicit_ceil needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "explicit_ceil needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(pad_low >= 0, "explicit_ceil needs pad_low >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation", (pad_low = pad_low,))
    require(asked_pad_high >= 0, "explicit_ceil needs asked_pad_high >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation", (asked_pad_high = asked_pad_high,))
    require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil needs input_size + pad_low + asked_pad_high > effective_kernel_size - stride; use pads that are not negative, a larger input, or a smaller kernel or dilation", (input_size = input_size, pad_low = pad_low, asked_pad_high = asked_pad_high, effective_kernel_size = effective_kernel_size, stride = stride,))
    output_size = cld(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1
    pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert pad_high >= asked_pad_high "covers the caller's pads"
    @assert mod(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0 "the padding ends where the last window ends"
    @assert pad_high - asked_pad_high < stride "no window more than that takes"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
As explicit_ceil, but windows that would start after the input are dropped.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures each window starts in the input or before it: (max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) - 1) * stride < input_size + pad_low (not asserted: it may exceed 64 bits).
Ensures covers the caller's pads, unless one window more would start after the input: pad_high >= asked_pad_high || max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) * stride >= input_size + pad_low (not asserted: it may exceed 64 bits).
Ensures the padding ends where the last window ends: mod(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0.
Ensures no window more than that takes: pad_high - asked_pad_high < stride.
"""
function explicit_ceil_inside(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, pad_low::Integer, asked_pad_high::Integer)
    require(-BOUND <= input_size <= BOUND, "explicit_ceil_inside needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "explicit_ceil_inside needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "explicit_ceil_inside needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "explicit_ceil_inside needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= pad_low <= BOUND, "explicit_ceil_inside needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits", pad_low)
    pad_low = Int64(pad_low)
    require(-BOUND <= asked_pad_high <= BOUND, "explicit_ceil_inside needs -2^30 <= asked_pad_high <= 2^30; beyond that an intermediate could exceed 64 bits", asked_pad_high)
    asked_pad_high = Int64(asked_pad_high)
    require(input_size >= 1, "explicit_ceil_inside needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "explicit_ceil_inside needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "explicit_ceil_inside needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "explicit_ceil_inside needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(pad_low >= 0, "explicit_ceil_inside needs pad_low >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation", (pad_low = pad_low,))
    require(asked_pad_high >= 0, "explicit_ceil_inside needs asked_pad_high >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation", (asked_pad_high = asked_pad_high,))
    require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil_inside needs input_size + pad_low + asked_pad_high > effective_kernel_size - stride; use pads that are not negative, a larger input, or a smaller kernel or dilation", (input_size = input_size, pad_low = pad_low, asked_pad_high = asked_pad_high, effective_kernel_size = effective_kernel_size, stride = stride,))
    output_size = min(cld(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1, cld(input_size + pad_low, stride))
    pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert mod(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0 "the padding ends where the last window ends"
    @assert pad_high - asked_pad_high < stride "no window more than that takes"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures as long as the longer operand: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size).
Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
"""
function same_longer(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_longer needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_longer needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_longer needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_longer needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_longer needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_longer needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_longer needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_longer needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(stride == 1, "same_longer needs stride == 1; these functions have no stride: use stride 1", (stride = stride,))
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = cld(total_pad, 2)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size) "as long as the longer operand"
    @assert 0 <= pad_low - pad_high && pad_low - pad_high <= 1 "the odd element goes before the input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
As same_longer, but where the kernel is the longer one the odd element goes after the input.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures as long as the longer operand: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size).
Ensures the odd element goes before an input at least as long as the kernel: !(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1).
Ensures the odd element goes after a shorter input: !(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1).
"""
function same_longer_swapped(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_longer_swapped needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_longer_swapped needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_longer_swapped needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_longer_swapped needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_longer_swapped needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_longer_swapped needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_longer_swapped needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_longer_swapped needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(stride == 1, "same_longer_swapped needs stride == 1; these functions have no stride: use stride 1", (stride = stride,))
    output_size = max(input_size, effective_kernel_size)
    total_pad = max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1
    pad_low = max(fld(effective_kernel_size, 2), effective_kernel_size - fld(input_size, 2) - 1)
    pad_high = total_pad - pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size) "as long as the longer operand"
    @assert !(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1) "the odd element goes before an input at least as long as the kernel"
    @assert !(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1) "the odd element goes after a shorter input"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures ends where the last window ends: pad_low + pad_high == (cld(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
Ensures half before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0)).
"""
function same_signed_upper(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_signed_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_signed_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_signed_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_signed_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_signed_upper needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_signed_upper needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_signed_upper needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_signed_upper needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(fld(total_pad, 2), 0) + min(cld(total_pad, 2), 0)
    pad_high = total_pad - max(fld(total_pad, 2), 0) - min(cld(total_pad, 2), 0)
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low + pad_high == (cld(input_size, stride) - 1) * stride + effective_kernel_size - input_size "ends where the last window ends"
    @assert (pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0)) "half before the input, rounded toward zero"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one window per started stride: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride).
Ensures ends where the last window ends: pad_low + pad_high == (cld(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
Ensures half of one more before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2)).
"""
function same_signed_lower(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "same_signed_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_signed_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_signed_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_signed_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "same_signed_lower needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_signed_lower needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_signed_lower needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_signed_lower needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_size = cld(input_size, stride)
    total_pad = (output_size - 1) * stride + effective_kernel_size - input_size
    pad_low = max(cld(total_pad, 2), 0) + min(cld(total_pad + 1, 2), 0)
    pad_high = total_pad - max(cld(total_pad, 2), 0) - min(cld(total_pad + 1, 2), 0)
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) "one window per started stride"
    @assert pad_low + pad_high == (cld(input_size, stride) - 1) * stride + effective_kernel_size - input_size "ends where the last window ends"
    @assert (pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2)) "half of one more before the input, rounded toward zero"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
Ensures as many outputs as windows: output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
Ensures at least one: output_size >= 1.
Ensures one output per position of the shorter inside the longer: max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1.
Ensures as much after the input as before it: pad_low == pad_high.
"""
function valid_overlap(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer)
    require(-BOUND <= input_size <= BOUND, "valid_overlap needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "valid_overlap needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "valid_overlap needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "valid_overlap needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(input_size >= 1, "valid_overlap needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "valid_overlap needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "valid_overlap needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "valid_overlap needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    require(stride == 1, "valid_overlap needs stride == 1; these functions have no stride: use stride 1", (stride = stride,))
    output_size = max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1
    pad_low = max(effective_kernel_size - input_size, 0)
    pad_high = pad_low
    @assert output_size == max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) "as many outputs as windows"
    @assert output_size >= 1 "at least one"
    @assert max(fld(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == max(input_size, effective_kernel_size) - min(input_size, effective_kernel_size) + 1 "one output per position of the shorter inside the longer"
    @assert pad_low == pad_high "as much after the input as before it"
    return (output_size = output_size, pad_low = pad_low, pad_high = pad_high)
end

"""
The adjoint of valid at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || fld(output_size - effective_kernel_size, stride) + 1 == input_size.
"""
function valid_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "valid, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "valid, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "valid, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "valid, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "valid, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "valid, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "valid, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "valid, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "valid, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding
    require(paired_size >= 1, "valid, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = 0
    crop_high = full_length - paired_size
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || fld(paired_size - effective_kernel_size, stride) + 1 == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of same_upper at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || cld(output_size, stride) == input_size.
"""
function same_upper_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_upper, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_upper, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_upper, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_upper, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require(paired_size >= 1, "same_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    total_crop = max(full_length - paired_size, 0)
    crop_low = fld(total_crop, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || cld(paired_size, stride) == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of same_lower at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || cld(output_size, stride) == input_size.
"""
function same_lower_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_lower, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_lower, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_lower, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_lower, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require(paired_size >= 1, "same_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    total_crop = max(full_length - paired_size, 0)
    crop_low = cld(total_crop, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || cld(paired_size, stride) == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of same_fixed_upper at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || cld(output_size, stride) == input_size.
"""
function same_fixed_upper_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_fixed_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_fixed_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_fixed_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_fixed_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_fixed_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_fixed_upper, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_fixed_upper, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_fixed_upper, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_fixed_upper, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require(paired_size >= 1, "same_fixed_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    total_crop = effective_kernel_size - 1
    crop_low = fld(total_crop, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || cld(paired_size, stride) == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of same_fixed_lower at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || cld(output_size, stride) == input_size.
"""
function same_fixed_lower_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_fixed_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_fixed_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_fixed_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_fixed_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_fixed_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_fixed_lower, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_fixed_lower, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_fixed_lower, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_fixed_lower, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require(paired_size >= 1, "same_fixed_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    total_crop = effective_kernel_size - 1
    crop_low = cld(total_crop, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || cld(paired_size, stride) == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of full at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || fld(output_size + effective_kernel_size - 2, stride) + 1 == input_size.
"""
function full_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "full, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "full, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "full, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "full, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "full, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "full, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "full, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "full, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "full, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2
    require(paired_size >= 1, "full, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = effective_kernel_size - 1
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || fld(paired_size + effective_kernel_size - 2, stride) + 1 == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of half at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || fld(output_size + 2 * fld(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size.
"""
function half_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "half, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "half, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "half, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "half, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "half, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "half, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "half, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "half, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "half, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - 2 * fld(effective_kernel_size, 2)
    require(paired_size >= 1, "half, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = fld(effective_kernel_size, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || fld(paired_size + 2 * fld(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || cld(output_size, stride) == input_size.
"""
function causal_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "causal, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "causal, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "causal, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "causal, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "causal, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "causal, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "causal, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "causal, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "causal, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = (input_size - 1) * stride + output_padding + 1
    require(paired_size >= 1, "causal, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = 0
    crop_high = full_length - paired_size
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || cld(paired_size, stride) == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The adjoint of explicit at the size `output_padding` above the smallest.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || fld(output_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size.
"""
function explicit_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer, pad_low::Integer, pad_high::Integer)
    require(-BOUND <= input_size <= BOUND, "explicit, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "explicit, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "explicit, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "explicit, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "explicit, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(-BOUND <= pad_low <= BOUND, "explicit, transposed, needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits", pad_low)
    pad_low = Int64(pad_low)
    require(-BOUND <= pad_high <= BOUND, "explicit, transposed, needs -2^30 <= pad_high <= 2^30; beyond that an intermediate could exceed 64 bits", pad_high)
    pad_high = Int64(pad_high)
    require(input_size >= 1, "explicit, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "explicit, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "explicit, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "explicit, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = full_length + output_padding - pad_low - pad_high
    require(paired_size >= 1, "explicit, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = pad_low
    crop_high = full_length - paired_size - pad_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert !((0 <= output_padding && output_padding <= stride - 1)) || fld(paired_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures i·s elements: output_size == input_size * stride.
Ensures half of k - s at the start, rounded toward zero: (kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)).
"""
function same_undilated_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_undilated, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_undilated, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_undilated, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_undilated, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_undilated, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_undilated, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_undilated, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_undilated, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_undilated, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require(paired_size >= 1, "same_undilated, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = max(fld(kernel_size - stride, 2), 0) + min(cld(kernel_size - stride, 2), 0)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert paired_size == input_size * stride "i·s elements"
    @assert (kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)) "half of k - s at the start, rounded toward zero"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures i·s elements: output_size == input_size * stride.
Ensures the odd element is cut at the end, or appended at the start: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
"""
function same_unclamped_upper_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_unclamped_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_unclamped_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_unclamped_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_unclamped_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_unclamped_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_unclamped_upper, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_unclamped_upper, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_unclamped_upper, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_unclamped_upper, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require(paired_size >= 1, "same_unclamped_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    excess = full_length + output_padding - paired_size
    crop_low = fld(excess, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert paired_size == input_size * stride "i·s elements"
    @assert 0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1 "the odd element is cut at the end, or appended at the start"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures i·s elements: output_size == input_size * stride.
Ensures the odd element is cut at the start, or appended at the end: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
"""
function same_unclamped_lower_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_unclamped_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_unclamped_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_unclamped_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_unclamped_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_unclamped_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_unclamped_lower, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_unclamped_lower, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_unclamped_lower, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_unclamped_lower, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = input_size * stride
    require(paired_size >= 1, "same_unclamped_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    excess = full_length + output_padding - paired_size
    crop_low = cld(excess, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert paired_size == input_size * stride "i·s elements"
    @assert 0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1 "the odd element is cut at the start, or appended at the end"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == min(input_size * stride, full_length + output_padding).
Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
"""
function same_unextended_upper_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_unextended_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_unextended_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_unextended_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_unextended_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_unextended_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_unextended_upper, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_unextended_upper, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_unextended_upper, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_unextended_upper, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    require(paired_size >= 1, "same_unextended_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    excess = full_length + output_padding - paired_size
    crop_low = fld(excess, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert paired_size == min(input_size * stride, full_length + output_padding) "i·s elements, or all of the full result and its output_padding where these are fewer"
    @assert 0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1 "the odd element is cut at the end"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == min(input_size * stride, full_length + output_padding).
Ensures the odd element is cut at the start: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
"""
function same_unextended_lower_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_unextended_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_unextended_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_unextended_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_unextended_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_unextended_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_unextended_lower, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_unextended_lower, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_unextended_lower, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_unextended_lower, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    paired_size = min(input_size * stride, full_length + output_padding)
    require(paired_size >= 1, "same_unextended_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    excess = full_length + output_padding - paired_size
    crop_low = cld(excess, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert paired_size == min(input_size * stride, full_length + output_padding) "i·s elements, or all of the full result and its output_padding where these are fewer"
    @assert 0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1 "the odd element is cut at the start"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.

Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
Ensures crops as much as a same convolution of the input pads: full_length + output_padding - output_size >= 0 && max(fld(full_length + input_size + output_padding - output_size - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) && (full_length + output_padding - output_size == 0 || max(fld(full_length + input_size + output_padding - output_size - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride)).
Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
"""
function same_pads_as_crops_transposed(; input_size::Integer, kernel_size::Integer, stride::Integer, dilation::Integer, output_padding::Integer)
    require(-BOUND <= input_size <= BOUND, "same_pads_as_crops, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits", input_size)
    input_size = Int64(input_size)
    require(-BOUND <= kernel_size <= BOUND, "same_pads_as_crops, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "same_pads_as_crops, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "same_pads_as_crops, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= output_padding <= BOUND, "same_pads_as_crops, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", output_padding)
    output_padding = Int64(output_padding)
    require(input_size >= 1, "same_pads_as_crops, transposed, needs input_size >= 1; give a positive integer", (input_size = input_size,))
    require(kernel_size >= 1, "same_pads_as_crops, transposed, needs kernel_size >= 1; give a positive integer", (kernel_size = kernel_size,))
    require(stride >= 1, "same_pads_as_crops, transposed, needs stride >= 1; give a positive integer", (stride = stride,))
    require(dilation >= 1, "same_pads_as_crops, transposed, needs dilation >= 1; give a positive integer", (dilation = dilation,))
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + effective_kernel_size
    total_pad = max((cld(input_size, stride) - 1) * stride + effective_kernel_size - input_size, 0)
    paired_size = full_length + output_padding - total_pad
    require(paired_size >= 1, "same_pads_as_crops, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping", (output_size = paired_size,))
    crop_low = fld(total_pad, 2)
    crop_high = full_length - paired_size - crop_low
    @assert full_length - crop_low - crop_high == paired_size "the crops leave the output size"
    @assert full_length + output_padding - paired_size >= 0 && max(fld(full_length + input_size + output_padding - paired_size - effective_kernel_size, stride) + 1, 0) == cld(input_size, stride) && (full_length + output_padding - paired_size == 0 || max(fld(full_length + input_size + output_padding - paired_size - effective_kernel_size - 1, stride) + 1, 0) < cld(input_size, stride)) "crops as much as a same convolution of the input pads"
    @assert 0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1 "the odd element is cut at the end"
    return (output_size = paired_size, crop_low = crop_low, crop_high = crop_high)
end

"""
The smallest size that the paired convolution maps back.

Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
Ensures none is smaller: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0.
"""
function smallest(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "smallest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "smallest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "smallest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "smallest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    output_padding = 0
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1) "one of the s sizes"
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0 "none is smaller"
    return output_padding
end

"""
The largest size that the paired convolution maps back.

Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
Ensures none is larger: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1.
"""
function largest(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "largest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "largest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "largest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "largest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    output_padding = stride - 1
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1) "one of the s sizes"
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1 "none is larger"
    return output_padding
end

"""
The smallest, lengthened to i·s where the kernel is shorter than the stride.

"""
function covering(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "covering needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "covering needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "covering needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "covering needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_padding = max(stride - effective_kernel_size, 0)
    return output_padding
end

"""
The caller's output_padding above the smallest.

Ensures the caller's: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding.
"""
function chosen(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "chosen needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "chosen needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "chosen needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "chosen needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    output_padding = asked_output_padding
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding "the caller's"
    return output_padding
end

"""
The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.

Ensures the caller's for an odd effective kernel: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding).
Ensures one less for an even one: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1).
"""
function parity(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "parity needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "parity needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "parity needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "parity needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    output_padding = mod(effective_kernel_size, 2) + asked_output_padding - 1
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding) "the caller's for an odd effective kernel"
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1) "one less for an even one"
    return output_padding
end

"""
The largest size that the paired convolution maps back, less the caller's output_padding.

Ensures output_padding elements above it is the largest: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride).
"""
function below_largest(; kernel_size::Integer, stride::Integer, dilation::Integer, asked_output_padding::Integer)
    require(-BOUND <= kernel_size <= BOUND, "below_largest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits", kernel_size)
    kernel_size = Int64(kernel_size)
    require(-BOUND <= stride <= BOUND, "below_largest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits", stride)
    stride = Int64(stride)
    require(-BOUND <= dilation <= BOUND, "below_largest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits", dilation)
    dilation = Int64(dilation)
    require(-BOUND <= asked_output_padding <= BOUND, "below_largest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits", asked_output_padding)
    asked_output_padding = Int64(asked_output_padding)
    output_padding = stride - asked_output_padding - 1
    @assert !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride) "output_padding elements above it is the largest"
    return output_padding
end

end
