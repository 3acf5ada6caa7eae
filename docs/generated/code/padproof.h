/*
 * Padproof: output sizes, pads and crops of every padding mode, in C99. Nothing else is needed.
 * Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
 * authors.
 * valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
 * valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
 * crop_high: its transpose; a negative crop adds zeros.
 * smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
 * a transpose; it requires nothing.
 * All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
 * Preconditions are checked in the order in which they stand. Each function returns 0, or a number that
 * padproof_message turns into the requirement that fails and the way out; then nothing is written. Assertions
 * repeat the postconditions unless NDEBUG is defined.
 * Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
 * `/` rounds toward zero in C: floor_div, ceil_div and modulo below round as their names say. Every argument is
 * refused that is not from -2^30 to 2^30: between these, no intermediate of any function exceeds 64 bits. Proved
 * of all 793 intermediates of the 38 functions by interval arithmetic; it runs with `derive prove`.
 */
#ifndef PADPROOF_H
#define PADPROOF_H
#include <assert.h>
#include <stdint.h>

#define PADPROOF_BOUND (INT64_C(1) << 30)

typedef struct { int64_t output_size, pad_low, pad_high; } padproof_padded;
typedef struct { int64_t output_size, crop_low, crop_high; } padproof_cropped;

static inline int64_t padproof_floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }
static inline int64_t padproof_ceil_div(int64_t a, int64_t b) { return a / b + (a % b > 0); }
static inline int64_t padproof_modulo(int64_t a, int64_t b) { return a % b < 0 ? a % b + b : a % b; }
static inline int64_t padproof_larger(int64_t a, int64_t b) { return a > b ? a : b; }
static inline int64_t padproof_smaller(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int padproof_within(int64_t a) { return -PADPROOF_BOUND <= a && a <= PADPROOF_BOUND; }

/* What a status other than 0 says: the requirement that fails and the way out. */
static inline const char *padproof_message(int status) {
  switch (status) {
    case 0: return "nothing is refused";
    case 1: return "needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 2: return "needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 3: return "needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 4: return "needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 5: return "needs input_size >= 1; give a positive integer";
    case 6: return "needs kernel_size >= 1; give a positive integer";
    case 7: return "needs stride >= 1; give a positive integer";
    case 8: return "needs dilation >= 1; give a positive integer";
    case 9: return "needs input_size >= effective_kernel_size; use a larger input, a smaller kernel or dilation, or pad the input";
    case 10: return "needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 11: return "needs -2^30 <= pad_high <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 12: return "needs input_size + pad_low + pad_high >= effective_kernel_size; use more padding, a larger input, or a smaller kernel or dilation";
    case 13: return "needs -2^30 <= asked_pad_high <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 14: return "needs pad_low >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation";
    case 15: return "needs asked_pad_high >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation";
    case 16: return "needs input_size + pad_low + asked_pad_high > effective_kernel_size - stride; use pads that are not negative, a larger input, or a smaller kernel or dilation";
    case 17: return "needs stride == 1; these functions have no stride: use stride 1";
    case 18: return "needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits";
    case 19: return "needs output_size >= 1; take a larger input, a larger output_padding or less cropping";
    case 20: return "needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits";
    default: return "no status of padproof.h";
  }
}

/*
 * Only windows that lie inside the input; nothing is padded.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures nothing before the input: pad_low == 0.
 * Ensures nothing after the input: pad_high == 0.
 */
static inline int padproof_valid(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(input_size >= effective_kernel_size)) return 9;
  const int64_t output_size = padproof_floor_div(input_size - effective_kernel_size, stride) + 1;
  const int64_t pad_low = 0;
  const int64_t pad_high = 0;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((pad_low == 0) && "nothing before the input");
  assert((pad_high == 0) && "nothing after the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * One window per started stride with the least padding; an odd pad element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride).
 * Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
 */
static inline int padproof_same_upper(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = padproof_larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const int64_t pad_low = padproof_floor_div(total_pad, 2);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < padproof_ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((0 <= pad_high - pad_low && pad_high - pad_low <= 1) && "the odd element goes after the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * One window per started stride with the least padding; an odd pad element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride).
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
static inline int padproof_same_lower(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = padproof_larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const int64_t pad_low = padproof_ceil_div(total_pad, 2);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < padproof_ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * One window per started stride with the least padding; all of it goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures never crops: pad_low >= 0 && pad_high >= 0.
 * Ensures pads least: one element less would lose a window: pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride).
 * Ensures nothing goes before the input: pad_low == 0.
 */
static inline int padproof_same_after(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = padproof_larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const int64_t pad_low = 0;
  const int64_t pad_high = total_pad;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < padproof_ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((pad_low == 0) && "nothing goes before the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
 * Ensures the odd element goes after the input: 0 <= pad_high - pad_low && pad_high - pad_low <= 1.
 */
static inline int padproof_same_fixed_upper(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = effective_kernel_size - 1;
  const int64_t pad_low = padproof_floor_div(total_pad, 2);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == effective_kernel_size - 1) && "one total for every input and stride");
  assert((0 <= pad_high - pad_low && pad_high - pad_low <= 1) && "the odd element goes after the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures one total for every input and stride: pad_low + pad_high == effective_kernel_size - 1.
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
static inline int padproof_same_fixed_lower(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = effective_kernel_size - 1;
  const int64_t pad_low = padproof_ceil_div(total_pad, 2);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == effective_kernel_size - 1) && "one total for every input and stride");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * Every window whose extent overlaps the input by at least one element.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the first window touches the input with its last tap only: effective_kernel_size - pad_low - 1 == 0.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
static inline int padproof_full(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_floor_div(input_size + effective_kernel_size - 2, stride) + 1;
  const int64_t pad_low = effective_kernel_size - 1;
  const int64_t pad_high = pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((effective_kernel_size - pad_low - 1 == 0) && "the first window touches the input with its last tap only");
  assert((pad_low == pad_high) && "as much after the input as before it");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures half the kernel, rounded down: 0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
static inline int padproof_half(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_floor_div(input_size + 2 * padproof_floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1;
  const int64_t pad_low = padproof_floor_div(effective_kernel_size, 2);
  const int64_t pad_high = pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1) && "half the kernel, rounded down");
  assert((pad_low == pad_high) && "as much after the input as before it");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * The whole pad goes before the input, so that output j depends on inputs up to j·s only.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the last tap of window j reads input j·s: effective_kernel_size - pad_low - 1 == 0.
 * Ensures nothing after the input: pad_high == 0.
 */
static inline int padproof_causal(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t pad_low = effective_kernel_size - 1;
  const int64_t pad_high = 0;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((effective_kernel_size - pad_low - 1 == 0) && "the last tap of window j reads input j·s");
  assert((pad_high == 0) && "nothing after the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size + pad_low + pad_high >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 */
static inline int padproof_explicit(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t pad_low, int64_t pad_high, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(pad_low))) return 10;
  if (!(padproof_within(pad_high))) return 11;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(input_size + pad_low + pad_high >= effective_kernel_size)) return 12;
  const int64_t output_size = padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * The pads are the caller's, and where they leave elements over, one window more reaches beyond them.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures covers the caller's pads: pad_high >= asked_pad_high.
 * Ensures the padding ends where the last window ends: modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0.
 * Ensures no window more than that takes: pad_high - asked_pad_high < stride.
 */
static inline int padproof_explicit_ceil(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t pad_low, int64_t asked_pad_high, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(pad_low))) return 10;
  if (!(padproof_within(asked_pad_high))) return 13;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(pad_low >= 0)) return 14;
  if (!(asked_pad_high >= 0)) return 15;
  if (!(input_size + pad_low + asked_pad_high > effective_kernel_size - stride)) return 16;
  const int64_t output_size = padproof_ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1;
  const int64_t pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((pad_high >= asked_pad_high) && "covers the caller's pads");
  assert((padproof_modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0) && "the padding ends where the last window ends");
  assert((pad_high - asked_pad_high < stride) && "no window more than that takes");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * As explicit_ceil, but windows that would start after the input are dropped.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, pad_low >= 0, asked_pad_high >= 0, input_size + pad_low + asked_pad_high > effective_kernel_size - stride.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures each window starts in the input or before it: (larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) - 1) * stride < input_size + pad_low (not asserted: it may exceed 64 bits).
 * Ensures covers the caller's pads, unless one window more would start after the input: pad_high >= asked_pad_high || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) * stride >= input_size + pad_low (not asserted: it may exceed 64 bits).
 * Ensures the padding ends where the last window ends: modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0.
 * Ensures no window more than that takes: pad_high - asked_pad_high < stride.
 */
static inline int padproof_explicit_ceil_inside(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t pad_low, int64_t asked_pad_high, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(pad_low))) return 10;
  if (!(padproof_within(asked_pad_high))) return 13;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(pad_low >= 0)) return 14;
  if (!(asked_pad_high >= 0)) return 15;
  if (!(input_size + pad_low + asked_pad_high > effective_kernel_size - stride)) return 16;
  const int64_t output_size = padproof_smaller(padproof_ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1, padproof_ceil_div(input_size + pad_low, stride));
  const int64_t pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0) && "the padding ends where the last window ends");
  assert((pad_high - asked_pad_high < stride) && "no window more than that takes");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures as long as the longer operand: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size).
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
static inline int padproof_same_longer(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(stride == 1)) return 17;
  const int64_t output_size = padproof_larger(input_size, effective_kernel_size);
  const int64_t total_pad = padproof_larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const int64_t pad_low = padproof_ceil_div(total_pad, 2);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_larger(input_size, effective_kernel_size)) && "as long as the longer operand");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * As same_longer, but where the kernel is the longer one the odd element goes after the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures as long as the longer operand: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size).
 * Ensures the odd element goes before an input at least as long as the kernel: !(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1).
 * Ensures the odd element goes after a shorter input: !(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1).
 */
static inline int padproof_same_longer_swapped(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(stride == 1)) return 17;
  const int64_t output_size = padproof_larger(input_size, effective_kernel_size);
  const int64_t total_pad = padproof_larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const int64_t pad_low = padproof_larger(padproof_floor_div(effective_kernel_size, 2), effective_kernel_size - padproof_floor_div(input_size, 2) - 1);
  const int64_t pad_high = total_pad - pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_larger(input_size, effective_kernel_size)) && "as long as the longer operand");
  assert((!(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) && "the odd element goes before an input at least as long as the kernel");
  assert((!(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) && "the odd element goes after a shorter input");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures ends where the last window ends: pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
 * Ensures half before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0)).
 */
static inline int padproof_same_signed_upper(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const int64_t pad_low = padproof_larger(padproof_floor_div(total_pad, 2), 0) + padproof_smaller(padproof_ceil_div(total_pad, 2), 0);
  const int64_t pad_high = total_pad - padproof_larger(padproof_floor_div(total_pad, 2), 0) - padproof_smaller(padproof_ceil_div(total_pad, 2), 0);
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == (padproof_ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size) && "ends where the last window ends");
  assert(((pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0))) && "half before the input, rounded toward zero");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one window per started stride: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride).
 * Ensures ends where the last window ends: pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size.
 * Ensures half of one more before the input, rounded toward zero: (pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2)).
 */
static inline int padproof_same_signed_lower(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_size = padproof_ceil_div(input_size, stride);
  const int64_t total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const int64_t pad_low = padproof_larger(padproof_ceil_div(total_pad, 2), 0) + padproof_smaller(padproof_ceil_div(total_pad + 1, 2), 0);
  const int64_t pad_high = total_pad - padproof_larger(padproof_ceil_div(total_pad, 2), 0) - padproof_smaller(padproof_ceil_div(total_pad + 1, 2), 0);
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == (padproof_ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size) && "ends where the last window ends");
  assert(((pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2))) && "half of one more before the input, rounded toward zero");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one output per position of the shorter inside the longer: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
static inline int padproof_valid_overlap(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, padproof_padded *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  if (!(stride == 1)) return 17;
  const int64_t output_size = padproof_larger(input_size, effective_kernel_size) - padproof_smaller(input_size, effective_kernel_size) + 1;
  const int64_t pad_low = padproof_larger(effective_kernel_size - input_size, 0);
  const int64_t pad_high = pad_low;
  assert((output_size == padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((padproof_larger(padproof_floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == padproof_larger(input_size, effective_kernel_size) - padproof_smaller(input_size, effective_kernel_size) + 1) && "one output per position of the shorter inside the longer");
  assert((pad_low == pad_high) && "as much after the input as before it");
  result->output_size = output_size;
  result->pad_low = pad_low;
  result->pad_high = pad_high;
  return 0;
}

/*
 * The adjoint of valid at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size - effective_kernel_size, stride) + 1 == input_size.
 */
static inline int padproof_valid_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = full_length + output_padding;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = 0;
  const int64_t crop_high = full_length - paired_size;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_floor_div(paired_size - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of same_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
static inline int padproof_same_upper_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  if (!(paired_size >= 1)) return 19;
  const int64_t total_crop = padproof_larger(full_length - paired_size, 0);
  const int64_t crop_low = padproof_floor_div(total_crop, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of same_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
static inline int padproof_same_lower_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  if (!(paired_size >= 1)) return 19;
  const int64_t total_crop = padproof_larger(full_length - paired_size, 0);
  const int64_t crop_low = padproof_ceil_div(total_crop, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of same_fixed_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
static inline int padproof_same_fixed_upper_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  if (!(paired_size >= 1)) return 19;
  const int64_t total_crop = effective_kernel_size - 1;
  const int64_t crop_low = padproof_floor_div(total_crop, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of same_fixed_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
static inline int padproof_same_fixed_lower_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  if (!(paired_size >= 1)) return 19;
  const int64_t total_crop = effective_kernel_size - 1;
  const int64_t crop_low = padproof_ceil_div(total_crop, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of full at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + effective_kernel_size - 2, stride) + 1 == input_size.
 */
static inline int padproof_full_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = effective_kernel_size - 1;
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_floor_div(paired_size + effective_kernel_size - 2, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of half at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size.
 */
static inline int padproof_half_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = full_length + output_padding - 2 * padproof_floor_div(effective_kernel_size, 2);
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = padproof_floor_div(effective_kernel_size, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_floor_div(paired_size + 2 * padproof_floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
static inline int padproof_causal_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = 0;
  const int64_t crop_high = full_length - paired_size;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The adjoint of explicit at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size.
 */
static inline int padproof_explicit_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, int64_t pad_low, int64_t pad_high, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(padproof_within(pad_low))) return 10;
  if (!(padproof_within(pad_high))) return 11;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = full_length + output_padding - pad_low - pad_high;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = pad_low;
  const int64_t crop_high = full_length - paired_size - pad_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || padproof_floor_div(paired_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures half of k - s at the start, rounded toward zero: (kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)).
 */
static inline int padproof_same_undilated_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = input_size * stride;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = padproof_larger(padproof_floor_div(kernel_size - stride, 2), 0) + padproof_smaller(padproof_ceil_div(kernel_size - stride, 2), 0);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert(((kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0))) && "half of k - s at the start, rounded toward zero");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures the odd element is cut at the end, or appended at the start: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
static inline int padproof_same_unclamped_upper_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = input_size * stride;
  if (!(paired_size >= 1)) return 19;
  const int64_t excess = full_length + output_padding - paired_size;
  const int64_t crop_low = padproof_floor_div(excess, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end, or appended at the start");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures the odd element is cut at the start, or appended at the end: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
static inline int padproof_same_unclamped_lower_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = input_size * stride;
  if (!(paired_size >= 1)) return 19;
  const int64_t excess = full_length + output_padding - paired_size;
  const int64_t crop_low = padproof_ceil_div(excess, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert((0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1) && "the odd element is cut at the start, or appended at the end");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == smaller(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
static inline int padproof_same_unextended_upper_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = padproof_smaller(input_size * stride, full_length + output_padding);
  if (!(paired_size >= 1)) return 19;
  const int64_t excess = full_length + output_padding - paired_size;
  const int64_t crop_low = padproof_floor_div(excess, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == padproof_smaller(input_size * stride, full_length + output_padding)) && "i·s elements, or all of the full result and its output_padding where these are fewer");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == smaller(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the start: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
static inline int padproof_same_unextended_lower_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t paired_size = padproof_smaller(input_size * stride, full_length + output_padding);
  if (!(paired_size >= 1)) return 19;
  const int64_t excess = full_length + output_padding - paired_size;
  const int64_t crop_low = padproof_ceil_div(excess, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == padproof_smaller(input_size * stride, full_length + output_padding)) && "i·s elements, or all of the full result and its output_padding where these are fewer");
  assert((0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1) && "the odd element is cut at the start");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures crops as much as a same convolution of the input pads: full_length + output_padding - output_size >= 0 && larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride) && (full_length + output_padding - output_size == 0 || larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
static inline int padproof_same_pads_as_crops_transposed(int64_t input_size, int64_t kernel_size, int64_t stride, int64_t dilation, int64_t output_padding, padproof_cropped *result) {
  if (!(padproof_within(input_size))) return 1;
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(output_padding))) return 18;
  if (!(input_size >= 1)) return 5;
  if (!(kernel_size >= 1)) return 6;
  if (!(stride >= 1)) return 7;
  if (!(dilation >= 1)) return 8;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const int64_t total_pad = padproof_larger((padproof_ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size, 0);
  const int64_t paired_size = full_length + output_padding - total_pad;
  if (!(paired_size >= 1)) return 19;
  const int64_t crop_low = padproof_floor_div(total_pad, 2);
  const int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((full_length + output_padding - paired_size >= 0 && padproof_larger(padproof_floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size, stride) + 1, 0) == padproof_ceil_div(input_size, stride) && (full_length + output_padding - paired_size == 0 || padproof_larger(padproof_floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size - 1, stride) + 1, 0) < padproof_ceil_div(input_size, stride))) && "crops as much as a same convolution of the input pads");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end");
  result->output_size = paired_size;
  result->crop_low = crop_low;
  result->crop_high = crop_high;
  return 0;
}

/*
 * The smallest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is smaller: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0.
 */
static inline int padproof_smallest(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t output_padding = 0;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)) && "one of the s sizes");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0) && "none is smaller");
  *result = output_padding;
  return 0;
}

/*
 * The largest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is larger: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1.
 */
static inline int padproof_largest(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t output_padding = stride - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)) && "one of the s sizes");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1) && "none is larger");
  *result = output_padding;
  return 0;
}

/*
 * The smallest, lengthened to i·s where the kernel is shorter than the stride.
 */
static inline int padproof_covering(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_padding = padproof_larger(stride - effective_kernel_size, 0);
  *result = output_padding;
  return 0;
}

/*
 * The caller's output_padding above the smallest.
 * Ensures the caller's: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding.
 */
static inline int padproof_chosen(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t output_padding = asked_output_padding;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding) && "the caller's");
  *result = output_padding;
  return 0;
}

/*
 * The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.
 * Ensures the caller's for an odd effective kernel: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding).
 * Ensures one less for an even one: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1).
 */
static inline int padproof_parity(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const int64_t output_padding = padproof_modulo(effective_kernel_size, 2) + asked_output_padding - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(padproof_modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding)) && "the caller's for an odd effective kernel");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(padproof_modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1)) && "one less for an even one");
  *result = output_padding;
  return 0;
}

/*
 * The largest size that the paired convolution maps back, less the caller's output_padding.
 * Ensures output_padding elements above it is the largest: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride).
 */
static inline int padproof_below_largest(int64_t kernel_size, int64_t stride, int64_t dilation, int64_t asked_output_padding, int64_t *result) {
  if (!(padproof_within(kernel_size))) return 2;
  if (!(padproof_within(stride))) return 3;
  if (!(padproof_within(dilation))) return 4;
  if (!(padproof_within(asked_output_padding))) return 20;
  const int64_t output_padding = stride - asked_output_padding - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride)) && "output_padding elements above it is the largest");
  *result = output_padding;
  return 0;
}

#endif
