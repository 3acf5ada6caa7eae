// CNTK: its layers in release 2, printed from derive/runtime/frameworks/cntk.py by `derive docs`; do not edit.
padproofAsk.declare("cntk", ({ truth, floorDiv, mod, both }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.strides,
  () => 1,
  (n) => n.kernel_size <= n.input_size,
  (n) => n.input_size,
  (n) => !truth(n.auto_padding),
  (n) => n.auto_padding,
  (n) => floorDiv(n.kernel_size - 1, 2) - floorDiv(mod(n.input_size - 1, n.stride), 2),
  (n) => floorDiv(n.kernel_size, 2) - floorDiv(mod(n.input_size - 1, n.stride) + 1, 2),
  (n) => n.kernel_size <= (n.input_size - 1) * n.stride + 1,
  (n) => (n.input_size - 1) * n.stride + 1,
  (n) => n.pooling_window_shape,
  (n) => both(() => n.ceil_out_dim, () => !truth(n.auto_padding)),
  () => 0,
  (n) => !truth(n.ceil_out_dim) && !truth(n.auto_padding),
  (n) => both(() => !truth(n.ceil_out_dim), () => n.auto_padding),
];
const refusals = [
  { requires: 3, subject: "kernel_size", bounds: [["<=", 4]], wayOut: "padding does not count here", text: "kernel_size <= input_size", word: "must be at most", right: "input_size", value: 4 },
  { when: 6, requires: 9, subject: "kernel_size", bounds: [["<=", 10]], wayOut: "its output, as the input of the convolution it transposes, must hold the kernel", words: ["auto_padding"], text: "kernel_size <= (input_size - 1) * stride + 1", word: "must be at most", right: "(input_size - 1) * stride + 1", value: 10 },
];
const meanings = [
  { when: 5, condition: "not auto_padding", mode: "valid", place: 0 },
  { when: 6, condition: "auto_padding", mode: "explicit", bind: { pad_low: 7, pad_high: 8 }, place: 1 },
  { when: 5, condition: "not auto_padding", mode: "valid", size: "smallest", place: 0 },
  { when: 6, condition: "auto_padding", mode: "same_upper", size: "smallest", place: 1 },
  { when: 12, condition: "ceil_out_dim and not auto_padding", mode: "explicit_ceil", bind: { pad_low: 13, asked_pad_high: 13 }, place: 0 },
  { when: 14, condition: "not ceil_out_dim and not auto_padding", mode: "valid", place: 1 },
  { when: 15, condition: "not ceil_out_dim and auto_padding", mode: "explicit", bind: { pad_low: 7, pad_high: 8 }, place: 2 },
];
const faults = [
];
const layers = {
  "cntk.convolution": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["convolution_map", "either"], ["operand", "either"], ["strides", "either", 1], ["sharing", "either", true], ["auto_padding", "either", true], ["kernel_size", "later"], ["sequential", "later", false], ["dilation", "later", [1]], ["reduction_rank", "later", 1], ["lower_pad", "later", [0]], ["upper_pad", "later", [0]]], keywords: ["groups", "max_temp_mem_size_in_samples", "name"], fixed: ["sequential", "dilation", "reduction_rank", "lower_pad", "upper_pad"], arrays: ["convolution_map", "operand"], kernelOfWeight: ["kernel_size", "convolution_map"], arguments: { strides: { types: ["int"] }, auto_padding: { words: [true, false] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: [] }, bind: [0, 1, 2], layout: "C*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
  "cntk.convolution_transpose": { operator: "transposed convolution", dimensions: [1, 2, 3], parameters: [["convolution_map", "either"], ["operand", "either"], ["strides", "either", 1], ["sharing", "either", true], ["auto_padding", "either", true], ["kernel_size", "later"], ["output_shape", "later", null], ["dilation", "later", [1]], ["reduction_rank", "later", 1], ["lower_pad", "later", [0]], ["upper_pad", "later", [0]]], keywords: ["max_temp_mem_size_in_samples", "name"], fixed: ["output_shape", "dilation", "reduction_rank", "lower_pad", "upper_pad"], arrays: ["convolution_map", "operand"], kernelOfWeight: ["kernel_size", "convolution_map"], arguments: { strides: { types: ["int"] }, auto_padding: { words: [true, false] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: [] }, bind: [0, 1, 2], layout: "C*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [1], meanings: [2, 3] } }, warrants: [["read", 0], ["read", 0]] },
  "cntk.pooling": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["operand", "either"], ["pooling_type", "either"], ["pooling_window_shape", "either"], ["strides", "either", 1], ["auto_padding", "either", false], ["ceil_out_dim", "either", false], ["include_pad", "later", false], ["lower_pad", "later", [0]], ["upper_pad", "later", [0]]], keywords: ["pooling_type", "name"], fixed: ["include_pad", "lower_pad", "upper_pad"], arrays: ["operand"], arguments: { pooling_window_shape: { types: ["int"] }, strides: { types: ["int"] }, auto_padding: { words: [true, false] }, ceil_out_dim: { words: [false, true] } }, counts: ["pooling_window_shape", "strides"], picked: { kernel_size: ["pooling_window_shape"], stride: ["strides"], dilation: [] }, bind: [11, 1, 2], layout: "C*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [4, 5, 6] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "CNTK", version: "2", variants: [""], basis: "source" };
});
