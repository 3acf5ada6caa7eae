//! Padproof: output sizes, pads and crops of every padding mode, in Rust 1.81. Nothing else is needed.
//! Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof
//! authors.
//! valid(input_size, kernel_size, stride, dilation) -> output_size, pad_low, pad_high: a mode's convolution.
//! valid_transposed(input_size, kernel_size, stride, dilation, output_padding) -> output_size, crop_low,
//! crop_high: its transpose; a negative crop adds zeros.
//! smallest(kernel_size, stride, dilation, asked_output_padding) -> output_padding: the output_padding to give to
//! a transpose; it requires nothing.
//! All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.
//! Preconditions are checked in the order in which they stand. Where one fails, the Err says which and the way
//! out. Debug assertions repeat the postconditions. As a module, `mod padproof;`, it needs no std.
//! Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.
//! `/` rounds toward zero in Rust: floor_div, ceil_div and modulo below round as their names say. Every argument
//! is refused that is not from -2^30 to 2^30: between these, no intermediate of any function exceeds 64 bits.
//! Proved of all 793 intermediates of the 38 functions by interval arithmetic; it runs with `derive prove`.
#![allow(dead_code)]

pub const BOUND: i64 = 1 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Padded {
    pub output_size: i64,
    pub pad_low: i64,
    pub pad_high: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cropped {
    pub output_size: i64,
    pub crop_low: i64,
    pub crop_high: i64,
}

/// A requirement that does not hold, and the way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfDomain {
    pub function: &'static str,
    pub requirement: &'static str,
    pub way_out: &'static str,
}

impl core::fmt::Display for OutOfDomain {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} needs {}; {}", self.function, self.requirement, self.way_out)
    }
}

impl core::error::Error for OutOfDomain {}

const fn floor_div(a: i64, b: i64) -> i64 { a.div_euclid(b) }
const fn ceil_div(a: i64, b: i64) -> i64 { a / b + (a % b > 0) as i64 }
const fn modulo(a: i64, b: i64) -> i64 { a.rem_euclid(b) }
const fn larger(a: i64, b: i64) -> i64 { if a > b { a } else { b } }
const fn smaller(a: i64, b: i64) -> i64 { if a < b { a } else { b } }
const fn within(a: i64) -> bool { -BOUND <= a && a <= BOUND }

/// Only windows that lie inside the input; nothing is padded.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `input_size >= effective_kernel_size`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures nothing before the input: `pad_low == 0`.
/// Ensures nothing after the input: `pad_high == 0`.
pub const fn valid(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "valid", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "valid", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "valid", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "valid", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "valid", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "valid", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "valid", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "valid", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(input_size >= effective_kernel_size) { return Err(OutOfDomain { function: "valid", requirement: "input_size >= effective_kernel_size", way_out: "use a larger input, a smaller kernel or dilation, or pad the input" }); }
    let output_size = floor_div(input_size - effective_kernel_size, stride) + 1;
    let pad_low = 0;
    let pad_high = 0;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(pad_low == 0, "nothing before the input");
    debug_assert!(pad_high == 0, "nothing after the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// One window per started stride with the least padding; an odd pad element goes after the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures never crops: `pad_low >= 0 && pad_high >= 0`.
/// Ensures pads least: one element less would lose a window: `pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)`.
/// Ensures the odd element goes after the input: `0 <= pad_high - pad_low && pad_high - pad_low <= 1`.
pub const fn same_upper(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_upper", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_upper", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_upper", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_upper", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_upper", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_upper", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_upper", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_upper", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
    let pad_low = floor_div(total_pad, 2);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low >= 0 && pad_high >= 0, "never crops");
    debug_assert!(pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride), "pads least: one element less would lose a window");
    debug_assert!(0 <= pad_high - pad_low && pad_high - pad_low <= 1, "the odd element goes after the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// One window per started stride with the least padding; an odd pad element goes before the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures never crops: `pad_low >= 0 && pad_high >= 0`.
/// Ensures pads least: one element less would lose a window: `pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)`.
/// Ensures the odd element goes before the input: `0 <= pad_low - pad_high && pad_low - pad_high <= 1`.
pub const fn same_lower(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_lower", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_lower", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_lower", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_lower", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_lower", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_lower", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_lower", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_lower", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
    let pad_low = ceil_div(total_pad, 2);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low >= 0 && pad_high >= 0, "never crops");
    debug_assert!(pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride), "pads least: one element less would lose a window");
    debug_assert!(0 <= pad_low - pad_high && pad_low - pad_high <= 1, "the odd element goes before the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// One window per started stride with the least padding; all of it goes after the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures never crops: `pad_low >= 0 && pad_high >= 0`.
/// Ensures pads least: one element less would lose a window: `pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)`.
/// Ensures nothing goes before the input: `pad_low == 0`.
pub const fn same_after(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_after", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_after", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_after", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_after", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_after", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_after", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_after", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_after", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = larger((output_size - 1) * stride + effective_kernel_size - input_size, 0);
    let pad_low = 0;
    let pad_high = total_pad;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low >= 0 && pad_high >= 0, "never crops");
    debug_assert!(pad_low + pad_high == 0 || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride), "pads least: one element less would lose a window");
    debug_assert!(pad_low == 0, "nothing goes before the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures one total for every input and stride: `pad_low + pad_high == effective_kernel_size - 1`.
/// Ensures the odd element goes after the input: `0 <= pad_high - pad_low && pad_high - pad_low <= 1`.
pub const fn same_fixed_upper(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_fixed_upper", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = effective_kernel_size - 1;
    let pad_low = floor_div(total_pad, 2);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low + pad_high == effective_kernel_size - 1, "one total for every input and stride");
    debug_assert!(0 <= pad_high - pad_low && pad_high - pad_low <= 1, "the odd element goes after the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures one total for every input and stride: `pad_low + pad_high == effective_kernel_size - 1`.
/// Ensures the odd element goes before the input: `0 <= pad_low - pad_high && pad_low - pad_high <= 1`.
pub const fn same_fixed_lower(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_fixed_lower", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = effective_kernel_size - 1;
    let pad_low = ceil_div(total_pad, 2);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low + pad_high == effective_kernel_size - 1, "one total for every input and stride");
    debug_assert!(0 <= pad_low - pad_high && pad_low - pad_high <= 1, "the odd element goes before the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// Every window whose extent overlaps the input by at least one element.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures the first window touches the input with its last tap only: `effective_kernel_size - pad_low - 1 == 0`.
/// Ensures as much after the input as before it: `pad_low == pad_high`.
pub const fn full(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "full", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "full", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "full", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "full", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "full", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "full", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "full", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "full", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = floor_div(input_size + effective_kernel_size - 2, stride) + 1;
    let pad_low = effective_kernel_size - 1;
    let pad_high = pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(effective_kernel_size - pad_low - 1 == 0, "the first window touches the input with its last tap only");
    debug_assert!(pad_low == pad_high, "as much after the input as before it");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the input for an odd effective kernel, and one longer for an even one.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures half the kernel, rounded down: `0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1`.
/// Ensures as much after the input as before it: `pad_low == pad_high`.
pub const fn half(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "half", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "half", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "half", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "half", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "half", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "half", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "half", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "half", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = floor_div(input_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1;
    let pad_low = floor_div(effective_kernel_size, 2);
    let pad_high = pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(0 <= effective_kernel_size - 2 * pad_low && effective_kernel_size - 2 * pad_low <= 1, "half the kernel, rounded down");
    debug_assert!(pad_low == pad_high, "as much after the input as before it");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// The whole pad goes before the input, so that output j depends on inputs up to j·s only.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures the last tap of window j reads input j·s: `effective_kernel_size - pad_low - 1 == 0`.
/// Ensures nothing after the input: `pad_high == 0`.
pub const fn causal(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "causal", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "causal", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "causal", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "causal", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "causal", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "causal", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "causal", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "causal", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let pad_low = effective_kernel_size - 1;
    let pad_high = 0;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(effective_kernel_size - pad_low - 1 == 0, "the last tap of window j reads input j·s");
    debug_assert!(pad_high == 0, "nothing after the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless the layer says otherwise.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `input_size + pad_low + pad_high >= effective_kernel_size`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
pub const fn explicit(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, pad_low: i64, pad_high: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_low)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= pad_low <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_high)) { return Err(OutOfDomain { function: "explicit", requirement: "-2^30 <= pad_high <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "explicit", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "explicit", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "explicit", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "explicit", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(input_size + pad_low + pad_high >= effective_kernel_size) { return Err(OutOfDomain { function: "explicit", requirement: "input_size + pad_low + pad_high >= effective_kernel_size", way_out: "use more padding, a larger input, or a smaller kernel or dilation" }); }
    let output_size = floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// The pads are the caller's, and where they leave elements over, one window more reaches beyond them.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `pad_low >= 0`, `asked_pad_high >= 0`, `input_size + pad_low + asked_pad_high > effective_kernel_size - stride`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures covers the caller's pads: `pad_high >= asked_pad_high`.
/// Ensures the padding ends where the last window ends: `modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0`.
/// Ensures no window more than that takes: `pad_high - asked_pad_high < stride`.
pub const fn explicit_ceil(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, pad_low: i64, asked_pad_high: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_low)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= pad_low <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_pad_high)) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "-2^30 <= asked_pad_high <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(pad_low >= 0) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "pad_low >= 0", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    if !(asked_pad_high >= 0) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "asked_pad_high >= 0", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    if !(input_size + pad_low + asked_pad_high > effective_kernel_size - stride) { return Err(OutOfDomain { function: "explicit_ceil", requirement: "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    let output_size = ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1;
    let pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(pad_high >= asked_pad_high, "covers the caller's pads");
    debug_assert!(modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0, "the padding ends where the last window ends");
    debug_assert!(pad_high - asked_pad_high < stride, "no window more than that takes");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// As explicit_ceil, but windows that would start after the input are dropped.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `pad_low >= 0`, `asked_pad_high >= 0`, `input_size + pad_low + asked_pad_high > effective_kernel_size - stride`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures each window starts in the input or before it: `(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) - 1) * stride < input_size + pad_low` (not asserted: it may exceed 64 bits).
/// Ensures covers the caller's pads, unless one window more would start after the input: `pad_high >= asked_pad_high || larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) * stride >= input_size + pad_low` (not asserted: it may exceed 64 bits).
/// Ensures the padding ends where the last window ends: `modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0`.
/// Ensures no window more than that takes: `pad_high - asked_pad_high < stride`.
pub const fn explicit_ceil_inside(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, pad_low: i64, asked_pad_high: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_low)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= pad_low <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_pad_high)) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "-2^30 <= asked_pad_high <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(pad_low >= 0) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "pad_low >= 0", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    if !(asked_pad_high >= 0) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "asked_pad_high >= 0", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    if !(input_size + pad_low + asked_pad_high > effective_kernel_size - stride) { return Err(OutOfDomain { function: "explicit_ceil_inside", requirement: "input_size + pad_low + asked_pad_high > effective_kernel_size - stride", way_out: "use pads that are not negative, a larger input, or a smaller kernel or dilation" }); }
    let output_size = smaller(ceil_div(input_size + pad_low + asked_pad_high - effective_kernel_size, stride) + 1, ceil_div(input_size + pad_low, stride));
    let pad_high = (output_size - 1) * stride + effective_kernel_size - input_size - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(modulo(input_size + pad_low + pad_high - effective_kernel_size, stride) == 0, "the padding ends where the last window ends");
    debug_assert!(pad_high - asked_pad_high < stride, "no window more than that takes");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// As many outputs as the longer of input and kernel has elements, centred; an odd element goes before the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `stride == 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures as long as the longer operand: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size)`.
/// Ensures the odd element goes before the input: `0 <= pad_low - pad_high && pad_low - pad_high <= 1`.
pub const fn same_longer(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_longer", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_longer", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_longer", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_longer", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_longer", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_longer", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_longer", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_longer", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(stride == 1) { return Err(OutOfDomain { function: "same_longer", requirement: "stride == 1", way_out: "these functions have no stride: use stride 1" }); }
    let output_size = larger(input_size, effective_kernel_size);
    let total_pad = larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
    let pad_low = ceil_div(total_pad, 2);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size), "as long as the longer operand");
    debug_assert!(0 <= pad_low - pad_high && pad_low - pad_high <= 1, "the odd element goes before the input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// As same_longer, but where the kernel is the longer one the odd element goes after the input.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `stride == 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures as long as the longer operand: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size)`.
/// Ensures the odd element goes before an input at least as long as the kernel: `!(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1)`.
/// Ensures the odd element goes after a shorter input: `!(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1)`.
pub const fn same_longer_swapped(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(stride == 1) { return Err(OutOfDomain { function: "same_longer_swapped", requirement: "stride == 1", way_out: "these functions have no stride: use stride 1" }); }
    let output_size = larger(input_size, effective_kernel_size);
    let total_pad = larger(input_size, effective_kernel_size) + effective_kernel_size - input_size - 1;
    let pad_low = larger(floor_div(effective_kernel_size, 2), effective_kernel_size - floor_div(input_size, 2) - 1);
    let pad_high = total_pad - pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size), "as long as the longer operand");
    debug_assert!(!(input_size >= effective_kernel_size) || (0 <= pad_low - pad_high && pad_low - pad_high <= 1), "the odd element goes before an input at least as long as the kernel");
    debug_assert!(!(input_size < effective_kernel_size) || (0 <= pad_high - pad_low && pad_high - pad_low <= 1), "the odd element goes after a shorter input");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// As same_upper where the windows reach the input's end; where they would leave elements over after the last, half of these are dropped before the input, rounded toward zero.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures ends where the last window ends: `pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size`.
/// Ensures half before the input, rounded toward zero: `(pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0))`.
pub const fn same_signed_upper(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_signed_upper", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
    let pad_low = larger(floor_div(total_pad, 2), 0) + smaller(ceil_div(total_pad, 2), 0);
    let pad_high = total_pad - larger(floor_div(total_pad, 2), 0) - smaller(ceil_div(total_pad, 2), 0);
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size, "ends where the last window ends");
    debug_assert!((pad_low + pad_high >= 0 && (0 <= pad_high - pad_low && pad_high - pad_low <= 1)) || (pad_low + pad_high < 0 && (-1 <= pad_high - pad_low && pad_high - pad_low <= 0)), "half before the input, rounded toward zero");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// As same_lower where the windows reach the input's end; where they would leave elements over after the last, half of one less than these are dropped before the input, rounded toward zero.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one window per started stride: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride)`.
/// Ensures ends where the last window ends: `pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size`.
/// Ensures half of one more before the input, rounded toward zero: `(pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2))`.
pub const fn same_signed_lower(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_signed_lower", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_size = ceil_div(input_size, stride);
    let total_pad = (output_size - 1) * stride + effective_kernel_size - input_size;
    let pad_low = larger(ceil_div(total_pad, 2), 0) + smaller(ceil_div(total_pad + 1, 2), 0);
    let pad_high = total_pad - larger(ceil_div(total_pad, 2), 0) - smaller(ceil_div(total_pad + 1, 2), 0);
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride), "one window per started stride");
    debug_assert!(pad_low + pad_high == (ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size, "ends where the last window ends");
    debug_assert!((pad_low + pad_high >= 0 && (0 <= pad_low - pad_high && pad_low - pad_high <= 1)) || (pad_low + pad_high < 0 && (1 <= pad_low - pad_high && pad_low - pad_high <= 2)), "half of one more before the input, rounded toward zero");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `stride == 1`.
/// Ensures as many outputs as windows: `output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0)`.
/// Ensures at least one: `output_size >= 1`.
/// Ensures one output per position of the shorter inside the longer: `larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1`.
/// Ensures as much after the input as before it: `pad_low == pad_high`.
pub const fn valid_overlap(input_size: i64, kernel_size: i64, stride: i64, dilation: i64) -> Result<Padded, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "valid_overlap", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "valid_overlap", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "valid_overlap", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "valid_overlap", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "valid_overlap", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "valid_overlap", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "valid_overlap", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "valid_overlap", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if !(stride == 1) { return Err(OutOfDomain { function: "valid_overlap", requirement: "stride == 1", way_out: "these functions have no stride: use stride 1" }); }
    let output_size = larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1;
    let pad_low = larger(effective_kernel_size - input_size, 0);
    let pad_high = pad_low;
    debug_assert!(output_size == larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0), "as many outputs as windows");
    debug_assert!(output_size >= 1, "at least one");
    debug_assert!(larger(floor_div(input_size + pad_low + pad_high - effective_kernel_size, stride) + 1, 0) == larger(input_size, effective_kernel_size) - smaller(input_size, effective_kernel_size) + 1, "one output per position of the shorter inside the longer");
    debug_assert!(pad_low == pad_high, "as much after the input as before it");
    Ok(Padded { output_size, pad_low, pad_high })
}

/// The adjoint of valid at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size - effective_kernel_size, stride) + 1 == input_size`.
pub const fn valid_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = full_length + output_padding;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "valid, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = 0;
    let crop_high = full_length - paired_size;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size - effective_kernel_size, stride) + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of same_upper at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size`.
pub const fn same_upper_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding + 1;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_upper, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let total_crop = larger(full_length - paired_size, 0);
    let crop_low = floor_div(total_crop, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of same_lower at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size`.
pub const fn same_lower_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding + 1;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_lower, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let total_crop = larger(full_length - paired_size, 0);
    let crop_low = ceil_div(total_crop, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of same_fixed_upper at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size`.
pub const fn same_fixed_upper_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding + 1;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_fixed_upper, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let total_crop = effective_kernel_size - 1;
    let crop_low = floor_div(total_crop, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of same_fixed_lower at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size`.
pub const fn same_fixed_lower_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding + 1;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_fixed_lower, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let total_crop = effective_kernel_size - 1;
    let crop_low = ceil_div(total_crop, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of full at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + effective_kernel_size - 2, stride) + 1 == input_size`.
pub const fn full_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "full, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "full, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "full, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "full, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "full, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "full, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "full, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "full, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "full, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding - effective_kernel_size + 2;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "full, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = effective_kernel_size - 1;
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + effective_kernel_size - 2, stride) + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of half at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size`.
pub const fn half_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "half, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "half, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "half, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "half, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "half, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "half, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "half, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "half, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "half, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = full_length + output_padding - 2 * floor_div(effective_kernel_size, 2);
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "half, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = floor_div(effective_kernel_size, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + 2 * floor_div(effective_kernel_size, 2) - effective_kernel_size, stride) + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of causal with its pads exchanged at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(output_size, stride) == input_size`.
pub const fn causal_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = (input_size - 1) * stride + output_padding + 1;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "causal, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = 0;
    let crop_high = full_length - paired_size;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || ceil_div(paired_size, stride) == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The adjoint of explicit at the size `output_padding` above the smallest.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride: `!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(output_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size`.
pub const fn explicit_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64, pad_low: i64, pad_high: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_low)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= pad_low <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(pad_high)) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "-2^30 <= pad_high <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = full_length + output_padding - pad_low - pad_high;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "explicit, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = pad_low;
    let crop_high = full_length - paired_size - pad_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(!((0 <= output_padding && output_padding <= stride - 1)) || floor_div(paired_size + pad_low + pad_high - effective_kernel_size, stride) + 1 == input_size, "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures i·s elements: `output_size == input_size * stride`.
/// Ensures half of k - s at the start, rounded toward zero: `(kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0))`.
pub const fn same_undilated_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = input_size * stride;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_undilated, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = larger(floor_div(kernel_size - stride, 2), 0) + smaller(ceil_div(kernel_size - stride, 2), 0);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(paired_size == input_size * stride, "i·s elements");
    debug_assert!((kernel_size >= stride && (0 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 1)) || (kernel_size < stride && (-1 <= kernel_size - stride - 2 * crop_low && kernel_size - stride - 2 * crop_low <= 0)), "half of k - s at the start, rounded toward zero");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded down; where they have less, the zeros that are missing are split, an odd one put at the start.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures i·s elements: `output_size == input_size * stride`.
/// Ensures the odd element is cut at the end, or appended at the start: `0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1`.
pub const fn same_unclamped_upper_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = input_size * stride;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_upper, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let excess = full_length + output_padding - paired_size;
    let crop_low = floor_div(excess, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(paired_size == input_size * stride, "i·s elements");
    debug_assert!(0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end, or appended at the start");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded up; where they have less, the zeros that are missing are split, an odd one put at the end.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures i·s elements: `output_size == input_size * stride`.
/// Ensures the odd element is cut at the start, or appended at the end: `0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1`.
pub const fn same_unclamped_lower_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = input_size * stride;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_unclamped_lower, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let excess = full_length + output_padding - paired_size;
    let crop_low = ceil_div(excess, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(paired_size == input_size * stride, "i·s elements");
    debug_assert!(0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1, "the odd element is cut at the start, or appended at the end");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded down.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures i·s elements, or all of the full result and its output_padding where these are fewer: `output_size == smaller(input_size * stride, full_length + output_padding)`.
/// Ensures the odd element is cut at the end: `0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1`.
pub const fn same_unextended_upper_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = smaller(input_size * stride, full_length + output_padding);
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_unextended_upper, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let excess = full_length + output_padding - paired_size;
    let crop_low = floor_div(excess, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(paired_size == smaller(input_size * stride, full_length + output_padding), "i·s elements, or all of the full result and its output_padding where these are fewer");
    debug_assert!(0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, rounded up.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures i·s elements, or all of the full result and its output_padding where these are fewer: `output_size == smaller(input_size * stride, full_length + output_padding)`.
/// Ensures the odd element is cut at the start: `0 <= output_size + 2 * crop_low - full_length - output_padding && output_size + 2 * crop_low - full_length - output_padding <= 1`.
pub const fn same_unextended_lower_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let paired_size = smaller(input_size * stride, full_length + output_padding);
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_unextended_lower, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let excess = full_length + output_padding - paired_size;
    let crop_low = ceil_div(excess, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(paired_size == smaller(input_size * stride, full_length + output_padding), "i·s elements, or all of the full result and its output_padding where these are fewer");
    debug_assert!(0 <= paired_size + 2 * crop_low - full_length - output_padding && paired_size + 2 * crop_low - full_length - output_padding <= 1, "the odd element is cut at the start");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// What a same convolution of the input would pad is cut from the full result and its output_padding, an odd element at the end.
///
/// Requires `input_size >= 1`, `kernel_size >= 1`, `stride >= 1`, `dilation >= 1`, `output_size >= 1`.
/// Ensures the crops leave the output size: `full_length - crop_low - crop_high == output_size`.
/// Ensures crops as much as a same convolution of the input pads: `full_length + output_padding - output_size >= 0 && larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride) && (full_length + output_padding - output_size == 0 || larger(floor_div(full_length + input_size + output_padding - output_size - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride))`.
/// Ensures the odd element is cut at the end: `0 <= full_length + output_padding - output_size - 2 * crop_low && full_length + output_padding - output_size - 2 * crop_low <= 1`.
pub const fn same_pads_as_crops_transposed(input_size: i64, kernel_size: i64, stride: i64, dilation: i64, output_padding: i64) -> Result<Cropped, OutOfDomain> {
    if !(within(input_size)) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "-2^30 <= input_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(output_padding)) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "-2^30 <= output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(input_size >= 1) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "input_size >= 1", way_out: "give a positive integer" }); }
    if !(kernel_size >= 1) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "kernel_size >= 1", way_out: "give a positive integer" }); }
    if !(stride >= 1) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "stride >= 1", way_out: "give a positive integer" }); }
    if !(dilation >= 1) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "dilation >= 1", way_out: "give a positive integer" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let full_length = (input_size - 1) * stride + effective_kernel_size;
    let total_pad = larger((ceil_div(input_size, stride) - 1) * stride + effective_kernel_size - input_size, 0);
    let paired_size = full_length + output_padding - total_pad;
    if !(paired_size >= 1) { return Err(OutOfDomain { function: "same_pads_as_crops, transposed,", requirement: "output_size >= 1", way_out: "take a larger input, a larger output_padding or less cropping" }); }
    let crop_low = floor_div(total_pad, 2);
    let crop_high = full_length - paired_size - crop_low;
    debug_assert!(full_length - crop_low - crop_high == paired_size, "the crops leave the output size");
    debug_assert!(full_length + output_padding - paired_size >= 0 && larger(floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size, stride) + 1, 0) == ceil_div(input_size, stride) && (full_length + output_padding - paired_size == 0 || larger(floor_div(full_length + input_size + output_padding - paired_size - effective_kernel_size - 1, stride) + 1, 0) < ceil_div(input_size, stride)), "crops as much as a same convolution of the input pads");
    debug_assert!(0 <= full_length + output_padding - paired_size - 2 * crop_low && full_length + output_padding - paired_size - 2 * crop_low <= 1, "the odd element is cut at the end");
    Ok(Cropped { output_size: paired_size, crop_low, crop_high })
}

/// The smallest size that the paired convolution maps back.
///
/// Ensures one of the s sizes: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)`.
/// Ensures none is smaller: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0`.
pub const fn smallest(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "smallest", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "smallest", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "smallest", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "smallest", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let output_padding = 0;
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1), "one of the s sizes");
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding - 1 < 0, "none is smaller");
    Ok(output_padding)
}

/// The largest size that the paired convolution maps back.
///
/// Ensures one of the s sizes: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1)`.
/// Ensures none is larger: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1`.
pub const fn largest(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "largest", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "largest", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "largest", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "largest", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let output_padding = stride - 1;
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (0 <= output_padding && output_padding <= stride - 1), "one of the s sizes");
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding + 1 > stride - 1, "none is larger");
    Ok(output_padding)
}

/// The smallest, lengthened to i·s where the kernel is shorter than the stride.
pub const fn covering(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "covering", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "covering", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "covering", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "covering", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_padding = larger(stride - effective_kernel_size, 0);
    Ok(output_padding)
}

/// The caller's output_padding above the smallest.
///
/// Ensures the caller's: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding`.
pub const fn chosen(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "chosen", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "chosen", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "chosen", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "chosen", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let output_padding = asked_output_padding;
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || output_padding == asked_output_padding, "the caller's");
    Ok(output_padding)
}

/// The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is the adjoint of nothing, and the paired convolution gives one element less.
///
/// Ensures the caller's for an odd effective kernel: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding)`.
/// Ensures one less for an even one: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1)`.
pub const fn parity(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "parity", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "parity", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "parity", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "parity", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let effective_kernel_size = dilation * (kernel_size - 1) + 1;
    let output_padding = modulo(effective_kernel_size, 2) + asked_output_padding - 1;
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size - 1, 2) == 0) || output_padding == asked_output_padding), "the caller's for an odd effective kernel");
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (!(modulo(effective_kernel_size, 2) == 0) || output_padding == asked_output_padding - 1), "one less for an even one");
    Ok(output_padding)
}

/// The largest size that the paired convolution maps back, less the caller's output_padding.
///
/// Ensures output_padding elements above it is the largest: `!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride)`.
pub const fn below_largest(kernel_size: i64, stride: i64, dilation: i64, asked_output_padding: i64) -> Result<i64, OutOfDomain> {
    if !(within(kernel_size)) { return Err(OutOfDomain { function: "below_largest", requirement: "-2^30 <= kernel_size <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(stride)) { return Err(OutOfDomain { function: "below_largest", requirement: "-2^30 <= stride <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(dilation)) { return Err(OutOfDomain { function: "below_largest", requirement: "-2^30 <= dilation <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    if !(within(asked_output_padding)) { return Err(OutOfDomain { function: "below_largest", requirement: "-2^30 <= asked_output_padding <= 2^30", way_out: "beyond that an intermediate could exceed 64 bits" }); }
    let output_padding = stride - asked_output_padding - 1;
    debug_assert!(!((kernel_size >= 1 && stride >= 1 && dilation >= 1)) || (output_padding + asked_output_padding >= stride - 1 && output_padding + asked_output_padding < stride), "output_padding elements above it is the largest");
    Ok(output_padding)
}
