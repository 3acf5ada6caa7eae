// Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit.
// CONVOLUTION and TRANSPOSED: mode -> [output_size, low, high]. SIZES: rule -> output_padding.
// RangeError outside the domain. LARGEST: what no argument may exceed.
"use strict";
window.padproof = (() => {
// Exact: every argument is bounded by 33554432, so that no intermediate exceeds 2^53.
function floorDiv(a, b) { return (a - mod(a, b)) / b + 0; }
function ceilDiv(a, b) { return 0 - floorDiv(-a, b); }
function mod(a, b) { return ((a % b) + b) % b; }
function integers(values) {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isInteger(value) || Math.abs(value) > 33554432) {
      throw new RangeError(`${name} must be an integer of at most 33554432, not ${value}`);
    }
  }
}
function need(ok, mode, requirement, wayOut, values) {
  if (ok) return;
  const given = Object.entries(values).map(([name, value]) => `${name}=${value}`).join(", ");
  throw new RangeError(`${mode} needs ${requirement}, but ${given}; ${wayOut}`);
}

/** Only windows that lie inside the input; nothing is padded. */
function valid({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "valid", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "valid", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "valid", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "valid", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(input_size >= effective_kernel_size, "valid", "input_size >= effective_kernel_size", "use a larger input, a smaller kernel or dilation, or pad the input", { input_size, effective_kernel_size });
  const output_size = floorDiv(input_size - effective_kernel_size, stride) + 1;
  return [output_size, 0, 0];
}

/** One window per started stride with the least padding; an odd pad element goes after the input. */
function same_upper({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_upper", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_upper", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_upper", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_upper", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = Math.max((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const pad_low = floorDiv(total_pad, 2);
  return [output_size, pad_low, total_pad - pad_low];
}

/** One window per started stride with the least padding; an odd pad element goes before the input. */
function same_lower({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_lower", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_lower", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_lower", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_lower", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = Math.max((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const pad_low = ceilDiv(total_pad, 2);
  return [output_size, pad_low, total_pad - pad_low];
}

/** One window per started stride with the least padding; all of it goes after the input. */
function same_after({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_after", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_after", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_after", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_after", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = Math.max((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  return [output_size, 0, total_pad];
}

/** A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input. */
function same_fixed_upper({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_fixed_upper", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_fixed_upper", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_fixed_upper", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_fixed_upper", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = effective_kernel_size - 1;
  const pad_low = floorDiv(total_pad, 2);
  return [output_size, pad_low, total_pad - pad_low];
}

/** A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input. */
function same_fixed_lower({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_fixed_lower", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_fixed_lower", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_fixed_lower", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_fixed_lower", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = effective_kernel_size - 1;
  const pad_low = ceilDiv(total_pad, 2);
  return [output_size, pad_low, total_pad - pad_low];
}

/** Every window whose extent overlaps the input by at least one element. */
function full({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "full", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "full", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "full", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "full", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = floorDiv(input_size + effective_kernel_size - 2, stride) + 1;
  const pad_low = effective_kernel_size - 1;
  return [output_size, pad_low, pad_low];
}

/** Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one. */
function half({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "half", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "half", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "half", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "half", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = floorDiv(input_size + 2 * floorDiv(effective_kernel_size, 2) - effective_kernel_size, stride) + 1;
  const pad_low = floorDiv(effective_kernel_size, 2);
  return [output_size, pad_low, pad_low];
}

/** The whole pad goes before the input, so that output j depends on inputs up to j·s only. */
function causal({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "causal", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "causal", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "causal", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "causal", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const pad_low = effective_kernel_size - 1;
  return [output_size, pad_low, 0];
}

/** The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise. */
function explicit({ input_size, kernel_size, stride, dilation, pad_low, pad_high }) {
  integers({ input_size, kernel_size, stride, dilation, pad_low, pad_high });
  need(input_size >= 1, "explicit", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "explicit", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "explicit", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "explicit", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(input_size + pad_low + pad_high >= effective_kernel_size, "explicit", "input_size + pad_low + pad_high >= effective_kernel_size", "use more padding, a larger input, or a smaller kernel or dilation", { input_size, pad_low, pad_high, effective_kernel_size });
  const output_size = floorDiv(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1;
  return [output_size, pad_low, pad_high];
}

/** The pads are the caller's, and where they leave elements over, one window more reaches beyond them. */
function explicit_ceil({ input_size, kernel_size, stride, dilation, pad_low, asked_pad_high }) {
  integers({ input_size, kernel_size, stride, dilation, pad_low, asked_pad_high });
  need(input_size >= 1, "explicit_ceil", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "explicit_ceil", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "explicit_ceil", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "explicit_ceil", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(pad_low >= 0, "explicit_ceil", "pad_low >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { pad_low });
  need(asked_pad_high >= 0, "explicit_ceil", "asked_pad_high >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { asked_pad_high });
  need(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil", "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { input_size, pad_low, asked_pad_high, effective_kernel_size, stride });
  const output_size = ceilDiv(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1;
  return [output_size, pad_low, (output_size - 1) * stride + effective_kernel_size - input_size - pad_low];
}

/** As explicit_ceil, but windows that would start after the input are dropped. */
function explicit_ceil_inside({ input_size, kernel_size, stride, dilation, pad_low, asked_pad_high }) {
  integers({ input_size, kernel_size, stride, dilation, pad_low, asked_pad_high });
  need(input_size >= 1, "explicit_ceil_inside", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "explicit_ceil_inside", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "explicit_ceil_inside", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "explicit_ceil_inside", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(pad_low >= 0, "explicit_ceil_inside", "pad_low >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { pad_low });
  need(asked_pad_high >= 0, "explicit_ceil_inside", "asked_pad_high >= 0", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { asked_pad_high });
  need(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil_inside", "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", "use pads that are not negative, a larger input, or a smaller kernel or dilation", { input_size, pad_low, asked_pad_high, effective_kernel_size, stride });
  const output_size = Math.min(ceilDiv(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1, ceilDiv(input_size + pad_low, stride));
  return [output_size, pad_low, (output_size - 1) * stride + effective_kernel_size - input_size - pad_low];
}

/** As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input. */
function same_longer({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_longer", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_longer", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_longer", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_longer", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(stride === 1, "same_longer", "stride == 1", "these functions have no stride: use stride 1", { stride });
  const output_size = Math.max(input_size, effective_kernel_size);
  const total_pad = Math.max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const pad_low = ceilDiv(total_pad, 2);
  return [output_size, pad_low, total_pad - pad_low];
}

/** As same_longer, but where the kernel is the longer one the odd element goes after the input. */
function same_longer_swapped({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_longer_swapped", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_longer_swapped", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_longer_swapped", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_longer_swapped", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(stride === 1, "same_longer_swapped", "stride == 1", "these functions have no stride: use stride 1", { stride });
  const output_size = Math.max(input_size, effective_kernel_size);
  const total_pad = Math.max(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const pad_low = Math.max(floorDiv(effective_kernel_size, 2), effective_kernel_size - floorDiv(input_size, 2) - 1);
  return [output_size, pad_low, total_pad - pad_low];
}

/** As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero. */
function same_signed_upper({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_signed_upper", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_signed_upper", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_signed_upper", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_signed_upper", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const pad_low = Math.max(floorDiv(total_pad, 2), 0) + Math.min(ceilDiv(total_pad, 2), 0);
  return [output_size, pad_low, total_pad - Math.max(floorDiv(total_pad, 2), 0) - Math.min(ceilDiv(total_pad, 2), 0)];
}

/** As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero. */
function same_signed_lower({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "same_signed_lower", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_signed_lower", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_signed_lower", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_signed_lower", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const output_size = ceilDiv(input_size, stride);
  const total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const pad_low = Math.max(ceilDiv(total_pad, 2), 0) + Math.min(ceilDiv(total_pad + 1, 2), 0);
  return [output_size, pad_low, total_pad - Math.max(ceilDiv(total_pad, 2), 0) - Math.min(ceilDiv(total_pad + 1, 2), 0)];
}

/** Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty. */
function valid_overlap({ input_size, kernel_size, stride, dilation }) {
  integers({ input_size, kernel_size, stride, dilation });
  need(input_size >= 1, "valid_overlap", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "valid_overlap", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "valid_overlap", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "valid_overlap", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  need(stride === 1, "valid_overlap", "stride == 1", "these functions have no stride: use stride 1", { stride });
  const output_size = Math.max(input_size, effective_kernel_size) - Math.min(input_size, effective_kernel_size) + 1;
  const pad_low = Math.max(effective_kernel_size - input_size, 0);
  return [output_size, pad_low, pad_low];
}

/** The adjoint of valid at the size `output_padding` above the smallest. */
function valid_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "valid, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "valid, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "valid, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "valid, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = full_length + output_padding;
  need(paired_size >= 1, "valid, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  return [paired_size, 0, full_length - paired_size];
}

/** The adjoint of same_upper at the size `output_padding` above the smallest. */
function same_upper_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_upper, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_upper, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_upper, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_upper, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding + 1;
  need(paired_size >= 1, "same_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const total_crop = Math.max(full_length - paired_size, 0);
  const crop_low = floorDiv(total_crop, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of same_lower at the size `output_padding` above the smallest. */
function same_lower_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_lower, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_lower, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_lower, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_lower, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding + 1;
  need(paired_size >= 1, "same_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const total_crop = Math.max(full_length - paired_size, 0);
  const crop_low = ceilDiv(total_crop, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of same_fixed_upper at the size `output_padding` above the smallest. */
function same_fixed_upper_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_fixed_upper, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_fixed_upper, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_fixed_upper, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_fixed_upper, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding + 1;
  need(paired_size >= 1, "same_fixed_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const total_crop = effective_kernel_size - 1;
  const crop_low = floorDiv(total_crop, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of same_fixed_lower at the size `output_padding` above the smallest. */
function same_fixed_lower_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_fixed_lower, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_fixed_lower, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_fixed_lower, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_fixed_lower, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding + 1;
  need(paired_size >= 1, "same_fixed_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const total_crop = effective_kernel_size - 1;
  const crop_low = ceilDiv(total_crop, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of full at the size `output_padding` above the smallest. */
function full_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "full, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "full, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "full, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "full, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2;
  need(paired_size >= 1, "full, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const crop_low = effective_kernel_size - 1;
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of half at the size `output_padding` above the smallest. */
function half_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "half, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "half, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "half, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "half, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = full_length + output_padding - 2 * floorDiv(effective_kernel_size, 2);
  need(paired_size >= 1, "half, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const crop_low = floorDiv(effective_kernel_size, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest. */
function causal_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "causal, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "causal, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "causal, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "causal, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = (input_size - 1) * stride + output_padding + 1;
  need(paired_size >= 1, "causal, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  return [paired_size, 0, full_length - paired_size];
}

/** The adjoint of explicit at the size `output_padding` above the smallest. */
function explicit_transposed({ input_size, kernel_size, stride, dilation, output_padding, pad_low, pad_high }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding, pad_low, pad_high });
  need(input_size >= 1, "explicit, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "explicit, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "explicit, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "explicit, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = full_length + output_padding - pad_low - pad_high;
  need(paired_size >= 1, "explicit, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  return [paired_size, pad_low, full_length - paired_size - pad_low];
}

/** i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated. */
function same_undilated_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_undilated, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_undilated, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_undilated, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_undilated, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = input_size * stride;
  need(paired_size >= 1, "same_undilated, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const crop_low = Math.max(floorDiv(kernel_size - stride, 2), 0) + Math.min(ceilDiv(kernel_size - stride, 2), 0);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start. */
function same_unclamped_upper_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_unclamped_upper, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_unclamped_upper, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_unclamped_upper, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_unclamped_upper, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = input_size * stride;
  need(paired_size >= 1, "same_unclamped_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const excess = full_length + output_padding - paired_size;
  const crop_low = floorDiv(excess, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end. */
function same_unclamped_lower_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_unclamped_lower, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_unclamped_lower, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_unclamped_lower, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_unclamped_lower, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = input_size * stride;
  need(paired_size >= 1, "same_unclamped_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const excess = full_length + output_padding - paired_size;
  const crop_low = ceilDiv(excess, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down. */
function same_unextended_upper_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_unextended_upper, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_unextended_upper, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_unextended_upper, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_unextended_upper, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = Math.min(input_size * stride, full_length + output_padding);
  need(paired_size >= 1, "same_unextended_upper, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const excess = full_length + output_padding - paired_size;
  const crop_low = floorDiv(excess, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up. */
function same_unextended_lower_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_unextended_lower, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_unextended_lower, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_unextended_lower, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_unextended_lower, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const paired_size = Math.min(input_size * stride, full_length + output_padding);
  need(paired_size >= 1, "same_unextended_lower, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const excess = full_length + output_padding - paired_size;
  const crop_low = ceilDiv(excess, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end. */
function same_pads_as_crops_transposed({ input_size, kernel_size, stride, dilation, output_padding }) {
  integers({ input_size, kernel_size, stride, dilation, output_padding });
  need(input_size >= 1, "same_pads_as_crops, transposed,", "input_size >= 1", "give a positive integer", { input_size });
  need(kernel_size >= 1, "same_pads_as_crops, transposed,", "kernel_size >= 1", "give a positive integer", { kernel_size });
  need(stride >= 1, "same_pads_as_crops, transposed,", "stride >= 1", "give a positive integer", { stride });
  need(dilation >= 1, "same_pads_as_crops, transposed,", "dilation >= 1", "give a positive integer", { dilation });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const full_length = (input_size - 1) * stride + effective_kernel_size;
  const total_pad = Math.max((ceilDiv(input_size, stride) - 1) * stride + effective_kernel_size - input_size, 0);
  const paired_size = full_length + output_padding - total_pad;
  need(paired_size >= 1, "same_pads_as_crops, transposed,", "output_size >= 1", "take a larger input, a larger output_padding or less cropping", { output_size: paired_size });
  const crop_low = floorDiv(total_pad, 2);
  return [paired_size, crop_low, full_length - paired_size - crop_low];
}

/** The smallest size that the paired convolution maps back. */
function smallest({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  return 0;
}

/** The largest size that the paired convolution maps back. */
function largest({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  return stride - 1;
}

/** The smallest, lengthened to i·s where the kernel is shorter than the stride. */
function covering({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  return Math.max(stride - effective_kernel_size, 0);
}

/** The caller's output_padding above the smallest. */
function chosen({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  return output_padding;
}

/** The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less. */
function parity({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  const effective_kernel_size = dilation * (kernel_size - 1) + 1;
  return mod(effective_kernel_size, 2) + output_padding - 1;
}

/** The largest size that the paired convolution maps back, less the caller's output_padding. */
function below_largest({ kernel_size, stride, dilation, output_padding }) {
  integers({ kernel_size, stride, dilation, output_padding });
  return stride - output_padding - 1;
}

const CONVOLUTION = {
  valid: valid,
  same_upper: same_upper,
  same_lower: same_lower,
  same_after: same_after,
  same_fixed_upper: same_fixed_upper,
  same_fixed_lower: same_fixed_lower,
  full: full,
  half: half,
  causal: causal,
  explicit: explicit,
  explicit_ceil: explicit_ceil,
  explicit_ceil_inside: explicit_ceil_inside,
  same_longer: same_longer,
  same_longer_swapped: same_longer_swapped,
  same_signed_upper: same_signed_upper,
  same_signed_lower: same_signed_lower,
  valid_overlap: valid_overlap,
};
const TRANSPOSED = {
  valid: valid_transposed,
  same_upper: same_upper_transposed,
  same_lower: same_lower_transposed,
  same_fixed_upper: same_fixed_upper_transposed,
  same_fixed_lower: same_fixed_lower_transposed,
  full: full_transposed,
  half: half_transposed,
  causal: causal_transposed,
  explicit: explicit_transposed,
  same_undilated: same_undilated_transposed,
  same_unclamped_upper: same_unclamped_upper_transposed,
  same_unclamped_lower: same_unclamped_lower_transposed,
  same_unextended_upper: same_unextended_upper_transposed,
  same_unextended_lower: same_unextended_lower_transposed,
  same_pads_as_crops: same_pads_as_crops_transposed,
};
const SIZES = {
  smallest: smallest,
  largest: largest,
  covering: covering,
  chosen: chosen,
  parity: parity,
  below_largest: below_largest,
};
return { CONVOLUTION, TRANSPOSED, SIZES, LARGEST: 33554432 };
})();
