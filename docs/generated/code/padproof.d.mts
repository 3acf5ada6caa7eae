// Padproof: output sizes, pads and crops of every padding mode, in JavaScript: its types. Nothing else is
// needed.
// Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
// authors.
// valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
// valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
// crop_high: its transpose; a negative crop adds zeros.
// smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
// a transpose; it requires nothing.
// All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
// Preconditions are checked in the order in which they stand. Where one fails, a RangeError says which, with its
// numbers, and the way out.
// Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
// All numbers are integers held in doubles, exact below 2^53; BigInt is not taken. Every argument is refused
// that is not from -2^25 to 2^25: between these, no intermediate of any function exceeds 2^53. Proved of all 793
// intermediates of the 38 functions by interval arithmetic; it runs with `derive prove`.

export interface Padded {
  output_size: number;
  pad_low: number;
  pad_high: number;
}

export interface Cropped {
  output_size: number;
  crop_low: number;
  crop_high: number;
}

/**
 * Only windows that lie inside the input; nothing is padded.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures nothing before the input: pad_low === 0.
 * Ensures nothing after the input: pad_high === 0.
 */
export function valid(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * One window per started stride with the least padding; an odd pad element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high === 0 || Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceilDiv(input_size, stride).
 * Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
 */
export function same_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * One window per started stride with the least padding; an odd pad element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high === 0 || Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceilDiv(input_size, stride).
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
export function same_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * One window per started stride with the least padding; all of it goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high === 0 || Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceilDiv(input_size, stride).
 * Ensures nothing goes before the input: pad_low === 0.
 */
export function same_after(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures one total for every input and stride: pad_low + pad_high === effective_kernel_size - 1.
 * Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
 */
export function same_fixed_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures one total for every input and stride: pad_low + pad_high === effective_kernel_size - 1.
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
export function same_fixed_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * Every window whose extent overlaps the input by at least one element.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the first window touches the input with its last tap only: effective_kernel_size - pad_low - 1 === 0.
 * Ensures as much after the input as before it: pad_low === pad_high.
 */
export function full(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures half the kernel, rounded down: 0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1.
 * Ensures as much after the input as before it: pad_low === pad_high.
 */
export function half(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * The whole pad goes before the input, so that output j depends on inputs up to j·s only.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the last tap of window j reads input j·s: effective_kernel_size - pad_low - 1 === 0.
 * Ensures nothing after the input: pad_high === 0.
 */
export function causal(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size + pad_low + pad_high >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 */
export function explicit(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; pad_high: number }): Padded;

/**
 * The pads are the caller's, and where they leave elements over, one window more reaches beyond them.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures covers the caller's pads: pad_high >= asked_pad_high.
 * Ensures the padding ends where the last window ends: mod(input_size + pad_low + pad_high - effective_kernel_size, stride) === 0.
 * Ensures no window more than that takes: pad_high - asked_pad_high < stride.
 */
export function explicit_ceil(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; asked_pad_high: number }): Padded;

/**
 * As explicit_ceil, but windows that would start after the input are dropped.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures each window starts in the input or before it: (Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) - 1) * stride < input_size + pad_low (not asserted: it may exceed 2^53).
 * Ensures covers the caller's pads, unless one window more would start after the input: pad_high >= asked_pad_high || Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) * stride >= input_size + pad_low (not asserted: it may exceed 2^53).
 * Ensures the padding ends where the last window ends: mod(input_size + pad_low + pad_high - effective_kernel_size, stride) === 0.
 * Ensures no window more than that takes: pad_high - asked_pad_high < stride.
 */
export function explicit_ceil_inside(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; asked_pad_high: number }): Padded;

/**
 * As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride === 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures as long as the longer operand: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === Math.max(input_size, effective_kernel_size).
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
export function same_longer(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * As same_longer, but where the kernel is the longer one the odd element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride === 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures as long as the longer operand: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === Math.max(input_size, effective_kernel_size).
 * Ensures the odd element goes before an input at least as long as the kernel: !(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1).
 * Ensures the odd element goes after a shorter input: !(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1).
 */
export function same_longer_swapped(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures ends where the last window ends: pad_low + pad_high === (ceilDiv(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
 * Ensures half before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0)).
 */
export function same_signed_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride).
 * Ensures ends where the last window ends: pad_low + pad_high === (ceilDiv(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
 * Ensures half of one more before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2)).
 */
export function same_signed_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride === 1.
 * Ensures as many outputs as windows: output_size === Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one output per position of the shorter inside the longer: Math.max(floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) === Math.max(input_size, effective_kernel_size) - Math.min(input_size, effective_kernel_size) + 1.
 * Ensures as much after the input as before it: pad_low === pad_high.
 */
export function valid_overlap(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/**
 * The adjoint of valid at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floorDiv(output_size - effective_kernel_size, stride) + 1 === input_size.
 */
export function valid_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of same_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceilDiv(output_size, stride) === input_size.
 */
export function same_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of same_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceilDiv(output_size, stride) === input_size.
 */
export function same_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of same_fixed_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceilDiv(output_size, stride) === input_size.
 */
export function same_fixed_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of same_fixed_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceilDiv(output_size, stride) === input_size.
 */
export function same_fixed_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of full at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floorDiv(output_size + effective_kernel_size - 2, stride) + 1 === input_size.
 */
export function full_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of half at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floorDiv(output_size + 2 * floorDiv(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 === input_size.
 */
export function half_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceilDiv(output_size, stride) === input_size.
 */
export function causal_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The adjoint of explicit at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floorDiv(output_size + pad_low + pad_high - effective_kernel_size, stride) + 1 === input_size.
 */
export function explicit_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number; pad_low: number; pad_high: number }): Cropped;

/**
 * i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures i·s elements: output_size === input_size * stride.
 * Ensures half of k - s at the start, rounded toward zero: (kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)).
 */
export function same_undilated_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures i·s elements: output_size === input_size * stride.
 * Ensures the odd element is cut at the end, or appended at the start: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
export function same_unclamped_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures i·s elements: output_size === input_size * stride.
 * Ensures the odd element is cut at the start, or appended at the end: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
export function same_unclamped_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size === Math.min(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
export function same_unextended_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size === Math.min(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the start: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
export function same_unextended_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high === output_size.
 * Ensures crops as much as a same convolution of the input pads: full_length + output_padding - output_size >= 0 && Math.max(floorDiv(full_length + input_size + output_padding - output_size - effective_kernel_size, stride) + 1, 0) === ceilDiv(input_size, stride) && (full_length + output_padding - output_size === 0 || Math.max(floorDiv(full_length + input_size + output_padding - output_size - effective_kernel_size - 1, stride) + 1, 0) < ceilDiv(input_size, stride)).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
export function same_pads_as_crops_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/**
 * The smallest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is smaller: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0.
 */
export function smallest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/**
 * The largest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is larger: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1.
 */
export function largest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/**
 * The smallest, lengthened to i·s where the kernel is shorter than the stride.
 */
export function covering(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/**
 * The caller's output_padding above the smallest.
 * Ensures the caller's: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding === asked_output_padding.
 */
export function chosen(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/**
 * The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.
 * Ensures the caller's for an odd effective kernel: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size - 1, 2) === 0) || output_padding === asked_output_padding).
 * Ensures one less for an even one: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(mod(effective_kernel_size, 2) === 0) || output_padding === asked_output_padding - 1).
 */
export function parity(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/**
 * The largest size that the paired convolution maps back, less the caller's output_padding.
 * Ensures output_padding elements above it is the largest: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride).
 */
export function below_largest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;
