// Padproof: output sizes, pads and crops of every padding mode, in C++17. Nothing else is needed.
// Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
// authors.
// valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
// valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
// crop_high: its transpose; a negative crop adds zeros.
// smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
// a transpose; it requires nothing.
// All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
// Preconditions are checked in the order in which they stand. Where one fails, std::domain_error says which and
// the way out; in a constant expression the compiler does. Assertions repeat the postconditions unless NDEBUG is
// defined.
// Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
// `/` rounds toward zero in C++: floor_div, ceil_div and modulo below round as their names say. Every argument
// is refused that is not from -2^30 to 2^30: between these, no intermediate of any function exceeds 64 bits.
// Proved of all 793 intermediates of the 38 functions by interval arithmetic; it runs with `derive prove`.
#ifndef PADPROOF_HPP
#define PADPROOF_HPP
#include <cassert>
#include <cstdint>
#include <stdexcept>

namespace padproof {

constexpr std::int64_t bound = std::int64_t{1} << 30;

struct padded { std::int64_t output_size, pad_low, pad_high; };
struct cropped { std::int64_t output_size, crop_low, crop_high; };

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }
constexpr std::int64_t ceil_div(std::int64_t a, std::int64_t b) { return a / b + (a % b > 0); }
constexpr std::int64_t modulo(std::int64_t a, std::int64_t b) { return a % b < 0 ? a % b + b : a % b; }
constexpr std::int64_t larger(std::int64_t a, std::int64_t b) { return a > b ? a : b; }
constexpr std::int64_t smaller(std::int64_t a, std::int64_t b) { return a < b ? a : b; }
constexpr void require(bool holds, const char *refusal) {
  if (!holds) throw std::domain_error(refusal);
}
constexpr void within(std::int64_t a, const char *refusal) { require(-bound <= a && a <= bound, refusal); }

/*
 * Only windows that lie inside the input; nothing is padded.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures nothing before the input: pad_low == 0.
 * Ensures nothing after the input: pad_high == 0.
 */
constexpr padded valid(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "valid needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "valid needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "valid needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "valid needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "valid needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "valid needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "valid needs stride >= 1; give a positive integer");
  require(dilation >= 1, "valid needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(input_size >= effective_kernel_size, "valid needs input_size >= effective_kernel_size; use a larger input, a smaller kernel or dilation, or pad the input");
  const std::int64_t output_size = floor_div(input_size - effective_kernel_size, stride) + 1;
  const std::int64_t pad_low = 0;
  const std::int64_t pad_high = 0;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((pad_low == 0) && "nothing before the input");
  assert((pad_high == 0) && "nothing after the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_upper(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_upper needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_upper needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_upper needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_upper needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const std::int64_t pad_low = floor_div(total_pad, 2);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((0 <= pad_high - pad_low && pad_high - pad_low <= 1) && "the odd element goes after the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_lower(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_lower needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_lower needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_lower needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_lower needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const std::int64_t pad_low = ceil_div(total_pad, 2);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_after(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_after needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_after needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_after needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_after needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_after needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_after needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_after needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_after needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
  const std::int64_t pad_low = 0;
  const std::int64_t pad_high = total_pad;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low >= 0 && pad_high >= 0) && "never crops");
  assert((pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)) && "pads least: one element less would lose a window");
  assert((pad_low == 0) && "nothing goes before the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_fixed_upper(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_fixed_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_fixed_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_fixed_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_fixed_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_fixed_upper needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_fixed_upper needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_fixed_upper needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_fixed_upper needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = effective_kernel_size - 1;
  const std::int64_t pad_low = floor_div(total_pad, 2);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == effective_kernel_size - 1) && "one total for every input and stride");
  assert((0 <= pad_high - pad_low && pad_high - pad_low <= 1) && "the odd element goes after the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_fixed_lower(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_fixed_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_fixed_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_fixed_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_fixed_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_fixed_lower needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_fixed_lower needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_fixed_lower needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_fixed_lower needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = effective_kernel_size - 1;
  const std::int64_t pad_low = ceil_div(total_pad, 2);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == effective_kernel_size - 1) && "one total for every input and stride");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  return {output_size, pad_low, pad_high};
}

/*
 * Every window whose extent overlaps the input by at least one element.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the first window touches the input with its last tap only: effective_kernel_size - pad_low - 1 == 0.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
constexpr padded full(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "full needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "full needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "full needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "full needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "full needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "full needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "full needs stride >= 1; give a positive integer");
  require(dilation >= 1, "full needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = floor_div(input_size + effective_kernel_size - 2, stride) + 1;
  const std::int64_t pad_low = effective_kernel_size - 1;
  const std::int64_t pad_high = pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((effective_kernel_size - pad_low - 1 == 0) && "the first window touches the input with its last tap only");
  assert((pad_low == pad_high) && "as much after the input as before it");
  return {output_size, pad_low, pad_high};
}

/*
 * Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures half the kernel, rounded down: 0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
constexpr padded half(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "half needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "half needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "half needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "half needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "half needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "half needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "half needs stride >= 1; give a positive integer");
  require(dilation >= 1, "half needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = floor_div(input_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1;
  const std::int64_t pad_low = floor_div(effective_kernel_size, 2);
  const std::int64_t pad_high = pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1) && "half the kernel, rounded down");
  assert((pad_low == pad_high) && "as much after the input as before it");
  return {output_size, pad_low, pad_high};
}

/*
 * The whole pad goes before the input, so that output j depends on inputs up to j·s only.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures the last tap of window j reads input j·s: effective_kernel_size - pad_low - 1 == 0.
 * Ensures nothing after the input: pad_high == 0.
 */
constexpr padded causal(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "causal needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "causal needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "causal needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "causal needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "causal needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "causal needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "causal needs stride >= 1; give a positive integer");
  require(dilation >= 1, "causal needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t pad_low = effective_kernel_size - 1;
  const std::int64_t pad_high = 0;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((effective_kernel_size - pad_low - 1 == 0) && "the last tap of window j reads input j·s");
  assert((pad_high == 0) && "nothing after the input");
  return {output_size, pad_low, pad_high};
}

/*
 * The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, input_size + pad_low + pad_high >= effective_kernel_size.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 */
constexpr padded explicit_(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t pad_low, std::int64_t pad_high) {
  within(input_size, "explicit needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "explicit needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "explicit needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "explicit needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_low, "explicit needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_high, "explicit needs -2^30 <= pad_high <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "explicit needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "explicit needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "explicit needs stride >= 1; give a positive integer");
  require(dilation >= 1, "explicit needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(input_size + pad_low + pad_high >= effective_kernel_size, "explicit needs input_size + pad_low + pad_high >= effective_kernel_size; use more padding, a larger input, or a smaller kernel or dilation");
  const std::int64_t output_size = floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  return {output_size, pad_low, pad_high};
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
constexpr padded explicit_ceil(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t pad_low, std::int64_t asked_pad_high) {
  within(input_size, "explicit_ceil needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "explicit_ceil needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "explicit_ceil needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "explicit_ceil needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_low, "explicit_ceil needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_pad_high, "explicit_ceil needs -2^30 <= asked_pad_high <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "explicit_ceil needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "explicit_ceil needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "explicit_ceil needs stride >= 1; give a positive integer");
  require(dilation >= 1, "explicit_ceil needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(pad_low >= 0, "explicit_ceil needs pad_low >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  require(asked_pad_high >= 0, "explicit_ceil needs asked_pad_high >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil needs input_size + pad_low + asked_pad_high > effective_kernel_size - stride; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  const std::int64_t output_size = ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1;
  const std::int64_t pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((pad_high >= asked_pad_high) && "covers the caller's pads");
  assert((modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0) && "the padding ends where the last window ends");
  assert((pad_high - asked_pad_high < stride) && "no window more than that takes");
  return {output_size, pad_low, pad_high};
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
constexpr padded explicit_ceil_inside(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t pad_low, std::int64_t asked_pad_high) {
  within(input_size, "explicit_ceil_inside needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "explicit_ceil_inside needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "explicit_ceil_inside needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "explicit_ceil_inside needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_low, "explicit_ceil_inside needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_pad_high, "explicit_ceil_inside needs -2^30 <= asked_pad_high <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "explicit_ceil_inside needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "explicit_ceil_inside needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "explicit_ceil_inside needs stride >= 1; give a positive integer");
  require(dilation >= 1, "explicit_ceil_inside needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(pad_low >= 0, "explicit_ceil_inside needs pad_low >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  require(asked_pad_high >= 0, "explicit_ceil_inside needs asked_pad_high >= 0; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  require(input_size + pad_low + asked_pad_high > effective_kernel_size - stride, "explicit_ceil_inside needs input_size + pad_low + asked_pad_high > effective_kernel_size - stride; use pads that are not negative, a larger input, or a smaller kernel or dilation");
  const std::int64_t output_size = smaller(ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1, ceil_div(input_size + pad_low, stride));
  const std::int64_t pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0) && "the padding ends where the last window ends");
  assert((pad_high - asked_pad_high < stride) && "no window more than that takes");
  return {output_size, pad_low, pad_high};
}

/*
 * As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures as long as the longer operand: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size).
 * Ensures the odd element goes before the input: 0 <= pad_low - pad_high && pad_low - pad_high <= 1.
 */
constexpr padded same_longer(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_longer needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_longer needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_longer needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_longer needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_longer needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_longer needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_longer needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_longer needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(stride == 1, "same_longer needs stride == 1; these functions have no stride: use stride 1");
  const std::int64_t output_size = larger(input_size, effective_kernel_size);
  const std::int64_t total_pad = larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const std::int64_t pad_low = ceil_div(total_pad, 2);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size)) && "as long as the longer operand");
  assert((0 <= pad_low - pad_high && pad_low - pad_high <= 1) && "the odd element goes before the input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_longer_swapped(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_longer_swapped needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_longer_swapped needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_longer_swapped needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_longer_swapped needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_longer_swapped needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_longer_swapped needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_longer_swapped needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_longer_swapped needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(stride == 1, "same_longer_swapped needs stride == 1; these functions have no stride: use stride 1");
  const std::int64_t output_size = larger(input_size, effective_kernel_size);
  const std::int64_t total_pad = larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
  const std::int64_t pad_low = larger(floor_div(effective_kernel_size, 2), effective_kernel_size - floor_div(input_size, 2) - 1);
  const std::int64_t pad_high = total_pad - pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size)) && "as long as the longer operand");
  assert((!(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) && "the odd element goes before an input at least as long as the kernel");
  assert((!(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) && "the odd element goes after a shorter input");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_signed_upper(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_signed_upper needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_signed_upper needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_signed_upper needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_signed_upper needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_signed_upper needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_signed_upper needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_signed_upper needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_signed_upper needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const std::int64_t pad_low = larger(floor_div(total_pad, 2), 0) + smaller(ceil_div(total_pad, 2), 0);
  const std::int64_t pad_high = total_pad - larger(floor_div(total_pad, 2), 0) - smaller(ceil_div(total_pad, 2), 0);
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size) && "ends where the last window ends");
  assert(((pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0))) && "half before the input, rounded toward zero");
  return {output_size, pad_low, pad_high};
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
constexpr padded same_signed_lower(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "same_signed_lower needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_signed_lower needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_signed_lower needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_signed_lower needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_signed_lower needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_signed_lower needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_signed_lower needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_signed_lower needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_size = ceil_div(input_size, stride);
  const std::int64_t total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
  const std::int64_t pad_low = larger(ceil_div(total_pad, 2), 0) + smaller(ceil_div(total_pad + 1, 2), 0);
  const std::int64_t pad_high = total_pad - larger(ceil_div(total_pad, 2), 0) - smaller(ceil_div(total_pad + 1, 2), 0);
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)) && "one window per started stride");
  assert((pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size) && "ends where the last window ends");
  assert(((pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2))) && "half of one more before the input, rounded toward zero");
  return {output_size, pad_low, pad_high};
}

/*
 * Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, stride == 1.
 * Ensures as many outputs as windows: output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0).
 * Ensures at least one: output_size >= 1.
 * Ensures one output per position of the shorter inside the longer: larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1.
 * Ensures as much after the input as before it: pad_low == pad_high.
 */
constexpr padded valid_overlap(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation) {
  within(input_size, "valid_overlap needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "valid_overlap needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "valid_overlap needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "valid_overlap needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "valid_overlap needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "valid_overlap needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "valid_overlap needs stride >= 1; give a positive integer");
  require(dilation >= 1, "valid_overlap needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  require(stride == 1, "valid_overlap needs stride == 1; these functions have no stride: use stride 1");
  const std::int64_t output_size = larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1;
  const std::int64_t pad_low = larger(effective_kernel_size - input_size, 0);
  const std::int64_t pad_high = pad_low;
  assert((output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)) && "as many outputs as windows");
  assert((output_size >= 1) && "at least one");
  assert((larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1) && "one output per position of the shorter inside the longer");
  assert((pad_low == pad_high) && "as much after the input as before it");
  return {output_size, pad_low, pad_high};
}

/*
 * The adjoint of valid at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size - effective_kernel_size, stride) + 1 == input_size.
 */
constexpr cropped valid_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "valid, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "valid, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "valid, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "valid, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "valid, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "valid, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "valid, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "valid, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "valid, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = full_length + output_padding;
  require(paired_size >= 1, "valid, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = 0;
  const std::int64_t crop_high = full_length - paired_size;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of same_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
constexpr cropped same_upper_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_upper, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_upper, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_upper, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_upper, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  require(paired_size >= 1, "same_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t total_crop = larger(full_length - paired_size, 0);
  const std::int64_t crop_low = floor_div(total_crop, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of same_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
constexpr cropped same_lower_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_lower, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_lower, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_lower, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_lower, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  require(paired_size >= 1, "same_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t total_crop = larger(full_length - paired_size, 0);
  const std::int64_t crop_low = ceil_div(total_crop, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of same_fixed_upper at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
constexpr cropped same_fixed_upper_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_fixed_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_fixed_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_fixed_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_fixed_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_fixed_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_fixed_upper, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_fixed_upper, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_fixed_upper, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_fixed_upper, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  require(paired_size >= 1, "same_fixed_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t total_crop = effective_kernel_size - 1;
  const std::int64_t crop_low = floor_div(total_crop, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of same_fixed_lower at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
constexpr cropped same_fixed_lower_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_fixed_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_fixed_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_fixed_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_fixed_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_fixed_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_fixed_lower, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_fixed_lower, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_fixed_lower, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_fixed_lower, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  require(paired_size >= 1, "same_fixed_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t total_crop = effective_kernel_size - 1;
  const std::int64_t crop_low = ceil_div(total_crop, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of full at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + effective_kernel_size - 2, stride) + 1 == input_size.
 */
constexpr cropped full_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "full, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "full, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "full, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "full, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "full, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "full, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "full, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "full, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "full, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2;
  require(paired_size >= 1, "full, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = effective_kernel_size - 1;
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + effective_kernel_size - 2, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of half at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size.
 */
constexpr cropped half_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "half, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "half, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "half, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "half, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "half, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "half, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "half, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "half, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "half, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = full_length + output_padding - 2 * floor_div(effective_kernel_size, 2);
  require(paired_size >= 1, "half, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = floor_div(effective_kernel_size, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size.
 */
constexpr cropped causal_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "causal, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "causal, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "causal, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "causal, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "causal, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "causal, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "causal, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "causal, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "causal, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = (input_size - 1) * stride + output_padding + 1;
  require(paired_size >= 1, "causal, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = 0;
  const std::int64_t crop_high = full_length - paired_size;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * The adjoint of explicit at the size `output_padding` above the smallest.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: !((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size.
 */
constexpr cropped explicit_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding, std::int64_t pad_low, std::int64_t pad_high) {
  within(input_size, "explicit, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "explicit, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "explicit, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "explicit, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "explicit, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_low, "explicit, transposed, needs -2^30 <= pad_low <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(pad_high, "explicit, transposed, needs -2^30 <= pad_high <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "explicit, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "explicit, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "explicit, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "explicit, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = full_length + output_padding - pad_low - pad_high;
  require(paired_size >= 1, "explicit, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = pad_low;
  const std::int64_t crop_high = full_length - paired_size - pad_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size) && "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
  return {paired_size, crop_low, crop_high};
}

/*
 * i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures half of k - s at the start, rounded toward zero: (kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)).
 */
constexpr cropped same_undilated_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_undilated, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_undilated, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_undilated, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_undilated, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_undilated, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_undilated, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_undilated, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_undilated, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_undilated, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = input_size * stride;
  require(paired_size >= 1, "same_undilated, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = larger(floor_div(kernel_size - stride, 2), 0) + smaller(ceil_div(kernel_size - stride, 2), 0);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert(((kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0))) && "half of k - s at the start, rounded toward zero");
  return {paired_size, crop_low, crop_high};
}

/*
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures the odd element is cut at the end, or appended at the start: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
constexpr cropped same_unclamped_upper_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_unclamped_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_unclamped_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_unclamped_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_unclamped_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_unclamped_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_unclamped_upper, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_unclamped_upper, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_unclamped_upper, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_unclamped_upper, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = input_size * stride;
  require(paired_size >= 1, "same_unclamped_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t excess = full_length + output_padding - paired_size;
  const std::int64_t crop_low = floor_div(excess, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end, or appended at the start");
  return {paired_size, crop_low, crop_high};
}

/*
 * i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements: output_size == input_size * stride.
 * Ensures the odd element is cut at the start, or appended at the end: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
constexpr cropped same_unclamped_lower_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_unclamped_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_unclamped_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_unclamped_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_unclamped_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_unclamped_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_unclamped_lower, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_unclamped_lower, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_unclamped_lower, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_unclamped_lower, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = input_size * stride;
  require(paired_size >= 1, "same_unclamped_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t excess = full_length + output_padding - paired_size;
  const std::int64_t crop_low = ceil_div(excess, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == input_size * stride) && "i·s elements");
  assert((0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1) && "the odd element is cut at the start, or appended at the end");
  return {paired_size, crop_low, crop_high};
}

/*
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == smaller(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
constexpr cropped same_unextended_upper_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_unextended_upper, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_unextended_upper, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_unextended_upper, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_unextended_upper, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_unextended_upper, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_unextended_upper, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_unextended_upper, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_unextended_upper, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_unextended_upper, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = smaller(input_size * stride, full_length + output_padding);
  require(paired_size >= 1, "same_unextended_upper, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t excess = full_length + output_padding - paired_size;
  const std::int64_t crop_low = floor_div(excess, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == smaller(input_size * stride, full_length + output_padding)) && "i·s elements, or all of the full result and its output_padding where these are fewer");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end");
  return {paired_size, crop_low, crop_high};
}

/*
 * At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures i·s elements, or all of the full result and its output_padding where these are fewer: output_size == smaller(input_size * stride, full_length + output_padding).
 * Ensures the odd element is cut at the start: 0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1.
 */
constexpr cropped same_unextended_lower_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_unextended_lower, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_unextended_lower, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_unextended_lower, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_unextended_lower, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_unextended_lower, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_unextended_lower, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_unextended_lower, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_unextended_lower, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_unextended_lower, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t paired_size = smaller(input_size * stride, full_length + output_padding);
  require(paired_size >= 1, "same_unextended_lower, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t excess = full_length + output_padding - paired_size;
  const std::int64_t crop_low = ceil_div(excess, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((paired_size == smaller(input_size * stride, full_length + output_padding)) && "i·s elements, or all of the full result and its output_padding where these are fewer");
  assert((0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1) && "the odd element is cut at the start");
  return {paired_size, crop_low, crop_high};
}

/*
 * What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.
 * Requires input_size >= 1, kernel_size >= 1, stride >= 1, dilation >= 1, output_size >= 1.
 * Ensures the crops leave the output size: full_length - crop_low - crop_high == output_size.
 * Ensures crops as much as a same convolution of the input pads: full_length + output_padding - output_size >= 0 && larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride) && (full_length + output_padding - output_size == 0 || larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)).
 * Ensures the odd element is cut at the end: 0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1.
 */
constexpr cropped same_pads_as_crops_transposed(std::int64_t input_size, std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t output_padding) {
  within(input_size, "same_pads_as_crops, transposed, needs -2^30 <= input_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(kernel_size, "same_pads_as_crops, transposed, needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "same_pads_as_crops, transposed, needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "same_pads_as_crops, transposed, needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(output_padding, "same_pads_as_crops, transposed, needs -2^30 <= output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  require(input_size >= 1, "same_pads_as_crops, transposed, needs input_size >= 1; give a positive integer");
  require(kernel_size >= 1, "same_pads_as_crops, transposed, needs kernel_size >= 1; give a positive integer");
  require(stride >= 1, "same_pads_as_crops, transposed, needs stride >= 1; give a positive integer");
  require(dilation >= 1, "same_pads_as_crops, transposed, needs dilation >= 1; give a positive integer");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t full_length = (input_size - 1) * stride + effective_kernel_size;
  const std::int64_t total_pad = larger((ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size, 0);
  const std::int64_t paired_size = full_length + output_padding - total_pad;
  require(paired_size >= 1, "same_pads_as_crops, transposed, needs output_size >= 1; take a larger input, a larger output_padding or less cropping");
  const std::int64_t crop_low = floor_div(total_pad, 2);
  const std::int64_t crop_high = full_length - paired_size - crop_low;
  assert((full_length - crop_low - crop_high == paired_size) && "the crops leave the output size");
  assert((full_length + output_padding - paired_size >= 0 && larger(floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride) && (full_length + output_padding - paired_size == 0 || larger(floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride))) && "crops as much as a same convolution of the input pads");
  assert((0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1) && "the odd element is cut at the end");
  return {paired_size, crop_low, crop_high};
}

/*
 * The smallest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is smaller: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0.
 */
constexpr std::int64_t smallest(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "smallest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "smallest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "smallest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "smallest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t output_padding = 0;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)) && "one of the s sizes");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0) && "none is smaller");
  return output_padding;
}

/*
 * The largest size that the paired convolution maps back.
 * Ensures one of the s sizes: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1).
 * Ensures none is larger: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1.
 */
constexpr std::int64_t largest(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "largest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "largest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "largest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "largest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t output_padding = stride - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)) && "one of the s sizes");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1) && "none is larger");
  return output_padding;
}

/*
 * The smallest, lengthened to i·s where the kernel is shorter than the stride.
 */
constexpr std::int64_t covering(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "covering needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "covering needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "covering needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "covering needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_padding = larger(stride - effective_kernel_size, 0);
  return output_padding;
}

/*
 * The caller's output_padding above the smallest.
 * Ensures the caller's: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding.
 */
constexpr std::int64_t chosen(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "chosen needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "chosen needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "chosen needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "chosen needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t output_padding = asked_output_padding;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding) && "the caller's");
  return output_padding;
}

/*
 * The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.
 * Ensures the caller's for an odd effective kernel: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding).
 * Ensures one less for an even one: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1).
 */
constexpr std::int64_t parity(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "parity needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "parity needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "parity needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "parity needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t effective_kernel_size = dilation * (kernel_size - 1) + 1;
  const std::int64_t output_padding = modulo(effective_kernel_size, 2) + asked_output_padding - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding)) && "the caller's for an odd effective kernel");
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1)) && "one less for an even one");
  return output_padding;
}

/*
 * The largest size that the paired convolution maps back, less the caller's output_padding.
 * Ensures output_padding elements above it is the largest: !((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride).
 */
constexpr std::int64_t below_largest(std::int64_t kernel_size, std::int64_t stride, std::int64_t dilation, std::int64_t asked_output_padding) {
  within(kernel_size, "below_largest needs -2^30 <= kernel_size <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(stride, "below_largest needs -2^30 <= stride <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(dilation, "below_largest needs -2^30 <= dilation <= 2^30; beyond that an intermediate could exceed 64 bits");
  within(asked_output_padding, "below_largest needs -2^30 <= asked_output_padding <= 2^30; beyond that an intermediate could exceed 64 bits");
  const std::int64_t output_padding = stride - asked_output_padding - 1;
  assert((!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride)) && "output_padding elements above it is the largest");
  return output_padding;
}

}  // namespace padproof
#endif
