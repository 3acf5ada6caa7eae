// cuDNN: its layers in release undated, printed from derive/runtime/frameworks/cudnn.py by `derive docs`; do not edit.
padproofAsk.declare("cudnn", ({  }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.filterStrideA,
  (n) => n.dilationA,
  (n) => n.mode === "CUDNN_CONVOLUTION",
  (n) => n.padA >= 0,
  () => 0,
  (n) => n.padA,
  (n) => 0 <= n.dx - (n.full_length - 2 * n.padA) && n.dx - (n.full_length - 2 * n.padA) < n.filterStrideA,
  (n) => n.dx - (n.full_length - 2 * n.padA),
  (n) => n.windowDimA,
  (n) => n.strideA,
  () => 1,
  (n) => ({ "CUDNN_POOLING_MAX": "maximum_of_inside", "CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING": "average_of_kernel", "CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING": "average_of_inside", "CUDNN_POOLING_MAX_DETERMINISTIC": "maximum_of_inside" })[n.mode],
  (n) => n.paddingA >= 0,
  (n) => n.paddingA,
];
const refusals = [
  { requires: 4, subject: "padA", bounds: [[">=", 5]], text: "padA >= 0", word: "must be at least", right: "0" },
  { requires: 7, wayOut: "the convolution must map the size of dx to that of dy", text: "0 <= dx - (full_length - 2 * padA) < filterStrideA", used: ["padA", "filterStrideA", "dx", "full_length"] },
  { requires: 13, subject: "paddingA", bounds: [[">=", 5]], text: "paddingA >= 0", word: "must be at least", right: "0" },
];
const meanings = [
  { condition: "True", mode: "explicit", bind: { pad_low: 6, pad_high: 6 }, place: 0 },
  { condition: "True", mode: "explicit", size: "chosen", bind: { pad_low: 6, pad_high: 6, output_padding: 8 }, place: 0 },
  { condition: "True", mode: "explicit", bind: { pad_low: 14, pad_high: 14 }, place: 0 },
];
const faults = [
];
const layers = {
  cudnnConvolutionForward: { operator: "convolution", dimensions: [2, 3], parameters: [["padA", "name"], ["filterStrideA", "name"], ["dilationA", "name"], ["mode", "name"], ["kernel_size", "later"]], arguments: { padA: { types: ["int"] }, filterStrideA: { types: ["int"] }, dilationA: { types: ["int"] }, mode: { words: ["CUDNN_CONVOLUTION", "CUDNN_CROSS_CORRELATION"] }, kernel_size: { types: ["int"] } }, counts: ["dilationA", "filterStrideA", "kernel_size"], picked: { kernel_size: ["kernel_size"], stride: ["filterStrideA"], dilation: ["dilationA"] }, bind: [0, 1, 2], flipped: 3, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [0] } }, warrants: [["read", 0]] },
  cudnnConvolutionBackwardData: { operator: "transposed convolution", dimensions: [2, 3], parameters: [["padA", "name"], ["filterStrideA", "name"], ["dilationA", "name"], ["mode", "name"], ["kernel_size", "later"], ["dx", "later"]], arguments: { padA: { types: ["int"] }, filterStrideA: { types: ["int"] }, dilationA: { types: ["int"] }, mode: { words: ["CUDNN_CONVOLUTION", "CUDNN_CROSS_CORRELATION"] }, kernel_size: { types: ["int"] }, dx: { types: ["int"] } }, counts: ["dilationA", "filterStrideA", "kernel_size"], picked: { kernel_size: ["kernel_size"], stride: ["filterStrideA"], dilation: ["dilationA"] }, bind: [0, 1, 2], flipped: 3, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [1] } }, warrants: [["read", 0]] },
  cudnnPoolingForward: { operator: "pooling", dimensions: [2, 3], parameters: [["windowDimA", "name"], ["paddingA", "name"], ["strideA", "name"], ["mode", "name", "CUDNN_POOLING_MAX"]], arguments: { windowDimA: { types: ["int"] }, paddingA: { types: ["int"] }, strideA: { types: ["int"] }, mode: { words: ["CUDNN_POOLING_MAX", "CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING", "CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING", "CUDNN_POOLING_MAX_DETERMINISTIC"] } }, counts: ["strideA", "windowDimA"], picked: { kernel_size: ["windowDimA"], stride: ["strideA"], dilation: [] }, bind: [9, 10, 11], reduction: 12, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [2], meanings: [2] } }, warrants: [["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "cuDNN", version: "undated", variants: [""], basis: "documentation" };
});
