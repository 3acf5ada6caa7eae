// TensorRT: its layers in release 11.1, printed from derive/runtime/frameworks/tensorrt.py by `derive docs`; do not edit.
padproofAsk.declare("tensorrt", ({ truth, mod }) => {
const functions = [
  (n) => n.kernel_size_nd,
  (n) => n.stride_nd,
  (n) => n.dilation_nd,
  (n) => n.padding_mode === "EXPLICIT_ROUND_DOWN",
  (n) => n.pre_padding,
  (n) => n.post_padding,
  (n) => n.padding_mode === "EXPLICIT_ROUND_UP",
  (n) => n.padding_mode === "SAME_UPPER" && n.effective_kernel_size >= mod(n.input_size - 1, n.stride) + 1,
  (n) => n.padding_mode === "SAME_LOWER" && n.effective_kernel_size >= mod(n.input_size - 1, n.stride) + 1,
  (n) => n.pre_padding >= 0,
  () => 0,
  (n) => n.post_padding >= 0,
  (n) => n.padding_mode === "EXPLICIT_ROUND_DOWN" || n.padding_mode === "EXPLICIT_ROUND_UP",
  (n) => n.padding_mode === "SAME_UPPER",
  (n) => n.padding_mode === "SAME_LOWER",
  (n) => n.window_size_nd,
  () => 1,
  (n) => n.type === "MAX" ? "maximum" : truth(n.average_count_excludes_padding) ? "average_of_inside" : "average_of_padded",
];
const refusals = [
  { requires: 9, subject: "pre_padding", bounds: [[">=", 10]], text: "pre_padding >= 0", word: "must be at least", right: "0" },
  { requires: 11, subject: "post_padding", bounds: [[">=", 10]], text: "post_padding >= 0", word: "must be at least", right: "0" },
];
const meanings = [
  { when: 3, condition: "padding_mode == 'EXPLICIT_ROUND_DOWN'", mode: "explicit", bind: { pad_low: 4, pad_high: 5 }, place: 0 },
  { when: 6, condition: "padding_mode == 'EXPLICIT_ROUND_UP'", mode: "explicit_ceil", bind: { pad_low: 4, asked_pad_high: 5 }, place: 1 },
  { when: 7, condition: "padding_mode == 'SAME_UPPER' and effective_kernel_size >= (input_size - 1) % stride + 1", mode: "same_upper", place: 2 },
  { when: 8, condition: "padding_mode == 'SAME_LOWER' and effective_kernel_size >= (input_size - 1) % stride + 1", mode: "same_lower", place: 3 },
  { when: 12, condition: "padding_mode == 'EXPLICIT_ROUND_DOWN' or padding_mode == 'EXPLICIT_ROUND_UP'", mode: "explicit", size: "smallest", bind: { pad_low: 4, pad_high: 5 }, place: 0 },
  { when: 13, condition: "padding_mode == 'SAME_UPPER'", mode: "same_unextended_upper", place: 1 },
  { when: 14, condition: "padding_mode == 'SAME_LOWER'", mode: "same_unextended_lower", place: 2 },
];
const faults = [
];
const layers = {
  "tensorrt.IConvolutionLayer": { operator: "convolution", dimensions: [2, 3], parameters: [["kernel_size_nd", "name"], ["stride_nd", "name", 1], ["pre_padding", "name", 0], ["post_padding", "name", 0], ["dilation_nd", "name", 1], ["padding_mode", "name", "EXPLICIT_ROUND_DOWN"]], arguments: { kernel_size_nd: { types: ["int"] }, stride_nd: { types: ["int"] }, pre_padding: { types: ["int"] }, post_padding: { types: ["int"] }, dilation_nd: { types: ["int"] }, padding_mode: { words: ["EXPLICIT_ROUND_DOWN", "EXPLICIT_ROUND_UP", "SAME_UPPER", "SAME_LOWER"] } }, counts: ["dilation_nd", "kernel_size_nd", "stride_nd"], picked: { kernel_size: ["kernel_size_nd"], stride: ["stride_nd"], dilation: ["dilation_nd"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2, 3] } }, warrants: [["read", 0], ["read", 0], ["read", 0], ["read", 0]] },
  "tensorrt.IDeconvolutionLayer": { operator: "transposed convolution", dimensions: [2, 3], parameters: [["kernel_size_nd", "name"], ["stride_nd", "name", 1], ["pre_padding", "name", 0], ["post_padding", "name", 0], ["dilation_nd", "name", 1], ["padding_mode", "name", "EXPLICIT_ROUND_DOWN"]], arguments: { kernel_size_nd: { types: ["int"] }, stride_nd: { types: ["int"] }, pre_padding: { types: ["int"] }, post_padding: { types: ["int"] }, dilation_nd: { types: ["int"] }, padding_mode: { words: ["EXPLICIT_ROUND_DOWN", "EXPLICIT_ROUND_UP", "SAME_UPPER", "SAME_LOWER"] } }, counts: ["dilation_nd", "kernel_size_nd", "stride_nd"], picked: { kernel_size: ["kernel_size_nd"], stride: ["stride_nd"], dilation: ["dilation_nd"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [4, 5, 6] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "tensorrt.IPoolingLayer": { operator: "pooling", dimensions: [2, 3], parameters: [["window_size_nd", "name"], ["stride_nd", "name", 1], ["pre_padding", "name", 0], ["post_padding", "name", 0], ["padding_mode", "name", "EXPLICIT_ROUND_DOWN"], ["type", "name", "MAX"], ["average_count_excludes_padding", "name", true]], arguments: { window_size_nd: { types: ["int"] }, stride_nd: { types: ["int"] }, pre_padding: { types: ["int"] }, post_padding: { types: ["int"] }, padding_mode: { words: ["EXPLICIT_ROUND_DOWN", "EXPLICIT_ROUND_UP", "SAME_UPPER", "SAME_LOWER"] }, type: { words: ["MAX", "AVERAGE"] }, average_count_excludes_padding: { words: [false, true] } }, counts: ["stride_nd", "window_size_nd"], picked: { kernel_size: ["window_size_nd"], stride: ["stride_nd"], dilation: [] }, bind: [15, 1, 16], reduction: 17, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2, 3] } }, warrants: [["read", 0], ["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "TensorRT", version: "11.1", variants: [""], basis: "documentation" };
});
