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

/** Only windows that lie inside the input; nothing is padded. */
export function valid(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** One window per started stride with the least padding; an odd pad element goes after the input. */
export function same_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** One window per started stride with the least padding; an odd pad element goes before the input. */
export function same_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** One window per started stride with the least padding; all of it goes after the input. */
export function same_after(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input. */
export function same_fixed_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input. */
export function same_fixed_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** Every window whose extent overlaps the input by at least one element. */
export function full(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one. */
export function half(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** The whole pad goes before the input, so that output j depends on inputs up to j·s only. */
export function causal(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise. */
export function explicit(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; pad_high: number }): Padded;

/** The pads are the caller's, and where they leave elements over, one window more reaches beyond them. */
export function explicit_ceil(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; asked_pad_high: number }): Padded;

/** As explicit_ceil, but windows that would start after the input are dropped. */
export function explicit_ceil_inside(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; pad_low: number; asked_pad_high: number }): Padded;

/** As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input. */
export function same_longer(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** As same_longer, but where the kernel is the longer one the odd element goes after the input. */
export function same_longer_swapped(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero. */
export function same_signed_upper(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero. */
export function same_signed_lower(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty. */
export function valid_overlap(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number }): Padded;

/** The adjoint of valid at the size `output_padding` above the smallest. */
export function valid_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of same_upper at the size `output_padding` above the smallest. */
export function same_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of same_lower at the size `output_padding` above the smallest. */
export function same_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of same_fixed_upper at the size `output_padding` above the smallest. */
export function same_fixed_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of same_fixed_lower at the size `output_padding` above the smallest. */
export function same_fixed_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of full at the size `output_padding` above the smallest. */
export function full_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of half at the size `output_padding` above the smallest. */
export function half_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest. */
export function causal_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The adjoint of explicit at the size `output_padding` above the smallest. */
export function explicit_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number; pad_low: number; pad_high: number }): Cropped;

/** i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated. */
export function same_undilated_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start. */
export function same_unclamped_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end. */
export function same_unclamped_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down. */
export function same_unextended_upper_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up. */
export function same_unextended_lower_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end. */
export function same_pads_as_crops_transposed(numbers: { input_size: number; kernel_size: number; stride: number; dilation: number; output_padding: number }): Cropped;

/** The smallest size that the paired convolution maps back. */
export function smallest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/** The largest size that the paired convolution maps back. */
export function largest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/** The smallest, lengthened to i·s where the kernel is shorter than the stride. */
export function covering(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/** The caller's output_padding above the smallest. */
export function chosen(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/** The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less. */
export function parity(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;

/** The largest size that the paired convolution maps back, less the caller's output_padding. */
export function below_largest(numbers: { kernel_size: number; stride: number; dilation: number; asked_output_padding: number }): number;
