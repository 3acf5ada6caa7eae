// oneDNN: its layers in release 2025-03-14, printed from derive/runtime/frameworks/onednn.py by `derive docs`; do not edit.
padproofAsk.declare("onednn", ({ same }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.strides,
  (n) => n.dilates + 1,
  (n) => n.dilates >= 0,
  () => 0,
  (n) => n.padding_l >= 0,
  (n) => n.padding_r > -n.strides,
  (n) => -n.strides,
  (n) => 0 < n.effective_kernel_size - n.input_size - n.padding_l - n.padding_r && n.effective_kernel_size - n.input_size - n.padding_l - n.padding_r < n.stride,
  (n) => n.padding_l,
  (n) => n.effective_kernel_size - n.input_size - n.padding_l,
  (n) => n.padding_r,
  (n) => 0 <= n.dst - (n.full_length - n.padding_l - n.padding_r) && n.dst - (n.full_length - n.padding_l - n.padding_r) < n.strides || same(n.input_size, 1) && (0 < n.full_length - n.padding_l - n.padding_r - n.dst && n.full_length - n.padding_l - n.padding_r - n.dst < n.strides),
  (n) => n.dst - (n.full_length - n.padding_l - n.padding_r),
  (n) => n.kernel,
  (n) => n.dilation + 1,
  () => "maximum_from_lowest",
  (n) => n.dilation >= 1,
  () => 1,
  (n) => n.padding_r >= -n.strides,
  () => "average_of_kernel",
  () => "average_of_inside",
  (n) => n.padding_l < n.effective_kernel_size,
  (n) => n.effective_kernel_size,
  (n) => n.padding_r < n.effective_kernel_size,
  (n) => n.dilation <= n.input_size,
  (n) => n.input_size,
];
const refusals = [
  { requires: 3, subject: "dilates", bounds: [[">=", 4]], text: "dilates >= 0", word: "must be at least", right: "0" },
  { requires: 5, subject: "padding_l", bounds: [[">=", 4]], text: "padding_l >= 0", word: "must be at least", right: "0" },
  { requires: 6, subject: "padding_r", bounds: [[">", 7]], text: "padding_r > -strides", word: "must be greater than", right: "-strides", value: 7 },
  { requires: 12, wayOut: "a convolution with these arguments must map dst back to the size of the source", text: "0 <= dst - (full_length - padding_l - padding_r) < strides or input_size == 1 and 0 < (full_length - padding_l - padding_r) - dst < strides", used: ["strides", "padding_l", "padding_r", "dst", "input_size", "full_length"] },
  { requires: 17, subject: "dilation", bounds: [[">=", 18]], wayOut: "the dilation is one more than the argument of this name", text: "dilation >= 1", word: "must be at least", right: "1" },
  { requires: 19, subject: "padding_r", bounds: [[">=", 7]], text: "padding_r >= -strides", word: "must be at least", right: "-strides", value: 7 },
  { requires: 22, subject: "padding_l", bounds: [["<", 23]], text: "padding_l < effective_kernel_size", word: "must be smaller than", right: "effective_kernel_size", value: 23 },
  { requires: 24, subject: "padding_r", bounds: [["<", 23]], text: "padding_r < effective_kernel_size", word: "must be smaller than", right: "effective_kernel_size", value: 23 },
  { requires: 25, subject: "dilation", bounds: [["<=", 26]], wayOut: "the dilation is one more than the argument of this name", text: "dilation <= input_size", word: "must be at most", right: "input_size", value: 26 },
];
const meanings = [
  { when: 8, condition: "0 < effective_kernel_size - input_size - padding_l - padding_r < stride", mode: "explicit", bind: { pad_low: 9, pad_high: 10 }, place: 0 },
  { condition: "True", mode: "explicit", bind: { pad_low: 9, pad_high: 11 }, place: 1 },
  { condition: "True", mode: "explicit", size: "chosen", bind: { pad_low: 9, pad_high: 11, output_padding: 13 }, place: 0 },
];
const faults = [
];
const layers = {
  "dnnl.convolution_forward": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["strides", "name"], ["padding_l", "name"], ["padding_r", "name"], ["dilates", "name", 0], ["kernel_size", "later"]], arguments: { strides: { types: ["int"] }, padding_l: { types: ["int"] }, padding_r: { types: ["int"] }, dilates: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: [] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1, 2], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
  "dnnl.deconvolution_forward": { operator: "transposed convolution", dimensions: [1, 2, 3], parameters: [["strides", "name"], ["padding_l", "name"], ["padding_r", "name"], ["dilates", "name", 0], ["kernel_size", "later"], ["dst", "later"]], arguments: { strides: { types: ["int"] }, padding_l: { types: ["int"] }, padding_r: { types: ["int"] }, dilates: { types: ["int"] }, kernel_size: { types: ["int"] }, dst: { types: ["int"] } }, counts: ["kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: [] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1, 2, 3], meanings: [2] } }, warrants: [["read", 0]] },
  "dnnl.pooling_max": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["strides", "either"], ["kernel", "either"], ["dilation", "either"], ["padding_l", "either"], ["padding_r", "either"]], arguments: { strides: { types: ["int"] }, kernel: { types: ["int"] }, dilation: { types: ["int"] }, padding_l: { types: ["int"] }, padding_r: { types: ["int"] } }, counts: ["kernel", "strides"], picked: { kernel_size: ["kernel"], stride: ["strides"], dilation: [] }, bind: [14, 1, 15], reduction: 16, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [4, 1, 5], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
  "dnnl.pooling_avg_include_padding": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["strides", "either"], ["kernel", "either"], ["dilation", "either"], ["padding_l", "either"], ["padding_r", "either"]], arguments: { strides: { types: ["int"] }, kernel: { types: ["int"] }, dilation: { types: ["int"] }, padding_l: { types: ["int"] }, padding_r: { types: ["int"] } }, counts: ["kernel", "strides"], picked: { kernel_size: ["kernel"], stride: ["strides"], dilation: [] }, bind: [14, 1, 15], reduction: 20, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [4, 1, 5], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
  "dnnl.pooling_avg_exclude_padding": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["strides", "either"], ["kernel", "either"], ["dilation", "either"], ["padding_l", "either"], ["padding_r", "either"]], arguments: { strides: { types: ["int"] }, kernel: { types: ["int"] }, dilation: { types: ["int"] }, padding_l: { types: ["int"] }, padding_r: { types: ["int"] } }, counts: ["kernel", "strides"], picked: { kernel_size: ["kernel"], stride: ["strides"], dilation: [] }, bind: [14, 1, 15], reduction: 21, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [4, 1, 5, 6, 7, 8], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "oneDNN", version: "2025-03-14", variants: [""], basis: "source" };
});
