// WebNN: its layers in release 2026-06-26, printed from derive/runtime/frameworks/webnn.py by `derive docs`; do not edit.
padproofAsk.declare("webnn", ({ same, zip, floorDiv, least }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.strides,
  (n) => n.dilations,
  (n) => least(n.padding) >= 0,
  (n) => n.padding[0],
  (n) => n.padding[1],
  (n) => n.outputPadding >= 0,
  () => 0,
  (n) => n.outputSizes === null,
  (n) => n.outputPadding < n.strides,
  (n) => n.outputSizes !== null,
  (n) => 0 <= n.outputSizes - (n.full_length - n.padding[0] - n.padding[1]) && n.outputSizes - (n.full_length - n.padding[0] - n.padding[1]) < n.strides,
  (n) => n.outputPadding,
  (n) => n.outputSizes - (n.full_length - n.padding[0] - n.padding[1]),
  (n) => n.windowDimensions === null ? n.input_size : n.windowDimensions,
  () => "average_of_inside",
  (n) => n.outputSizes < n.strides,
  (n) => zip(n.outputSizes, n.input_size, n.effective_kernel_size, n.stride).every(([o, i, k, s]) => same(o, floorDiv(i - k, s) + 1)) || zip(n.outputSizes, n.input_size, n.effective_kernel_size, n.stride).every(([o, i, k, s]) => same(o, -floorDiv(k - i, s) + 1)),
  (n) => n.outputSizes !== null && same(n.outputSizes, floorDiv(n.input_size - n.effective_kernel_size, n.stride) + 1),
  (n) => n.outputShapeRounding === "floor",
  (n) => n.outputShapeRounding === "ceil",
  () => "norm",
  () => "maximum_of_inside",
];
const refusals = [
  { requires: 3, text: "min(padding) >= 0", used: ["padding"] },
  { requires: 6, subject: "outputPadding", bounds: [[">=", 7]], text: "outputPadding >= 0", word: "must be at least", right: "0" },
  { when: 8, requires: 9, subject: "outputPadding", bounds: [["<", 1]], words: ["outputSizes"], text: "outputPadding < strides", word: "must be smaller than", right: "strides", value: 1 },
  { when: 10, requires: 11, text: "0 <= outputSizes - (full_length - padding[0] - padding[1]) < strides", used: ["padding", "strides", "outputSizes", "full_length"] },
  { when: 10, requires: 16, subject: "outputSizes", bounds: [["<", 1]], wayOut: "the specification compares sizes with strides; leave outputSizes out", text: "outputSizes < strides", word: "must be smaller than", right: "strides", value: 1 },
  { when: 10, requires: 17, across: true, wayOut: "both sizes are rounded down, or both up", text: "all(o == (i - k) // s + 1 for o, i, k, s in zip(outputSizes, input_size, effective_kernel_size, stride)) or all(o == -((k - i) // s) + 1 for o, i, k, s in zip(outputSizes, input_size, effective_kernel_size, stride))", used: ["outputSizes", "input_size", "stride", "effective_kernel_size"] },
];
const meanings = [
  { condition: "True", mode: "explicit", bind: { pad_low: 4, pad_high: 5 }, place: 0 },
  { when: 8, condition: "outputSizes is None", mode: "explicit", size: "chosen", bind: { pad_low: 4, pad_high: 5, output_padding: 12 }, place: 0 },
  { when: 10, condition: "outputSizes is not None", mode: "explicit", size: "chosen", bind: { pad_low: 4, pad_high: 5, output_padding: 13 }, place: 1 },
  { when: 18, condition: "outputSizes is not None and outputSizes == (input_size - effective_kernel_size) // stride + 1", mode: "explicit", bind: { pad_low: 7, pad_high: 7 }, place: 0 },
  { when: 10, condition: "outputSizes is not None", mode: "explicit_ceil", bind: { pad_low: 7, asked_pad_high: 7 }, place: 1 },
  { when: 19, condition: "outputShapeRounding == 'floor'", mode: "explicit", bind: { pad_low: 4, pad_high: 5 }, place: 2 },
  { when: 20, condition: "outputShapeRounding == 'ceil'", mode: "explicit_ceil", bind: { pad_low: 4, asked_pad_high: 5 }, place: 3 },
];
const faults = [
];
const layers = {
  "MLGraphBuilder.conv2d": { operator: "convolution", dimensions: [2], parameters: [["input", "either"], ["filter", "either"], ["padding", "name", [0, 0, 0, 0]], ["strides", "name", 1], ["dilations", "name", 1], ["groups", "name", 1], ["inputLayout", "name", "nchw"], ["filterLayout", "name", "oihw"], ["bias", "name", null], ["kernel_size", "later"]], keywords: ["label"], arrays: ["input", "filter", "bias"], kernelOfWeight: ["kernel_size", "filter"], arguments: { padding: { types: ["pair"], layout: "low and high in turn" }, strides: { types: ["int"] }, dilations: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilations", "kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: ["dilations"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [0] } }, warrants: [["by definition", 0]] },
  "MLGraphBuilder.convTranspose2d": { operator: "transposed convolution", dimensions: [2], parameters: [["input", "either"], ["filter", "either"], ["padding", "name", [0, 0, 0, 0]], ["strides", "name", 1], ["dilations", "name", 1], ["outputPadding", "name", 0], ["outputSizes", "name", null], ["groups", "name", 1], ["inputLayout", "name", "nchw"], ["filterLayout", "name", "iohw"], ["bias", "name", null], ["kernel_size", "later"]], keywords: ["label"], arrays: ["input", "filter", "bias"], kernelOfWeight: ["kernel_size", "filter"], arguments: { padding: { types: ["pair"], layout: "low and high in turn" }, strides: { types: ["int"] }, dilations: { types: ["int"] }, outputPadding: { types: ["int"] }, outputSizes: { types: ["int"], words: [null] }, kernel_size: { types: ["int"] } }, counts: ["dilations", "kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: ["dilations"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1, 2, 3], meanings: [1, 2] } }, warrants: [["by definition", 0], ["by definition", 0]] },
  "MLGraphBuilder.averagePool2d": { operator: "pooling", dimensions: [2], parameters: [["input", "either"], ["windowDimensions", "name", null], ["padding", "name", [0, 0, 0, 0]], ["strides", "name", 1], ["dilations", "name", 1], ["outputShapeRounding", "name", "floor"], ["outputSizes", "name", null]], keywords: ["layout", "label"], arrays: ["input"], arguments: { windowDimensions: { types: ["int"], words: [null] }, padding: { types: ["pair"], layout: "low and high in turn" }, strides: { types: ["int"] }, dilations: { types: ["int"] }, outputShapeRounding: { words: ["floor", "ceil"] }, outputSizes: { types: ["int"], words: [null] } }, counts: ["dilations", "input_size", "strides", "windowDimensions"], picked: { kernel_size: ["input_size", "windowDimensions"], stride: ["strides"], dilation: ["dilations"] }, bind: [14, 1, 2], reduction: 15, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 4, 5], meanings: [3, 4, 5, 6] } }, warrants: [["by definition", 0], ["by definition", 0], ["by definition", 0], ["by definition", 0]] },
  "MLGraphBuilder.l2Pool2d": { operator: "pooling", dimensions: [2], parameters: [["input", "either"], ["windowDimensions", "name", null], ["padding", "name", [0, 0, 0, 0]], ["strides", "name", 1], ["dilations", "name", 1], ["outputShapeRounding", "name", "floor"], ["outputSizes", "name", null]], keywords: ["layout", "label"], arrays: ["input"], arguments: { windowDimensions: { types: ["int"], words: [null] }, padding: { types: ["pair"], layout: "low and high in turn" }, strides: { types: ["int"] }, dilations: { types: ["int"] }, outputShapeRounding: { words: ["floor", "ceil"] }, outputSizes: { types: ["int"], words: [null] } }, counts: ["dilations", "input_size", "strides", "windowDimensions"], picked: { kernel_size: ["input_size", "windowDimensions"], stride: ["strides"], dilation: ["dilations"] }, bind: [14, 1, 2], reduction: 21, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 4, 5], meanings: [3, 4, 5, 6] } }, warrants: [["by definition", 0], ["by definition", 0], ["by definition", 0], ["by definition", 0]] },
  "MLGraphBuilder.maxPool2d": { operator: "pooling", dimensions: [2], parameters: [["input", "either"], ["windowDimensions", "name", null], ["padding", "name", [0, 0, 0, 0]], ["strides", "name", 1], ["dilations", "name", 1], ["outputShapeRounding", "name", "floor"], ["outputSizes", "name", null]], keywords: ["layout", "label"], arrays: ["input"], arguments: { windowDimensions: { types: ["int"], words: [null] }, padding: { types: ["pair"], layout: "low and high in turn" }, strides: { types: ["int"] }, dilations: { types: ["int"] }, outputShapeRounding: { words: ["floor", "ceil"] }, outputSizes: { types: ["int"], words: [null] } }, counts: ["dilations", "input_size", "strides", "windowDimensions"], picked: { kernel_size: ["input_size", "windowDimensions"], stride: ["strides"], dilation: ["dilations"] }, bind: [14, 1, 2], reduction: 22, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 4, 5], meanings: [3, 4, 5, 6] } }, warrants: [["by definition", 0], ["by definition", 0], ["by definition", 0], ["by definition", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "WebNN", version: "2026-06-26", variants: [""], basis: "specification" };
});
