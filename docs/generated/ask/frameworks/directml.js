// DirectML: its layers in release 2025-07-21, printed from derive/runtime/frameworks/directml.py by `derive docs`; do not edit.
padproofAsk.declare("directml", ({ truth, zip, floorDiv, greatest }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.strides,
  (n) => n.dilations,
  (n) => n.mode === "DML_CONVOLUTION_MODE_CONVOLUTION",
  (n) => n.startPadding >= 0,
  () => 0,
  (n) => n.endPadding >= 0,
  (n) => !(n.direction === "DML_CONVOLUTION_DIRECTION_BACKWARD"),
  (n) => n.startPadding,
  (n) => n.endPadding,
  (n) => n.windowSizes,
  (n) => truth(n.includePadding) ? "average_of_kernel" : "average_of_inside",
  (n) => n.dilations.some((d) => d > 1),
  (n) => floorDiv(n.input_size + n.startPadding + n.endPadding - n.kernel_size, n.stride) + 1,
  (n) => n.windowSize,
  (n) => zip(n.input_size, n.startPadding, n.endPadding, n.effective_kernel_size).some(([i, low, high, k]) => i + low + high < k),
  (n) => greatest(floorDiv(n.input_size + n.startPadding + n.endPadding - n.effective_kernel_size, n.stride) + 1, 1),
];
const refusals = [
  { requires: 4, subject: "startPadding", bounds: [[">=", 5]], text: "startPadding >= 0", word: "must be at least", right: "0" },
  { requires: 6, subject: "endPadding", bounds: [[">=", 5]], text: "endPadding >= 0", word: "must be at least", right: "0" },
  { requires: 7, wayOut: "the header finds no size for the backward direction; outputSizes has to be given", text: "not direction == 'DML_CONVOLUTION_DIRECTION_BACKWARD'", used: ["direction"] },
];
const meanings = [
  { condition: "True", mode: "explicit", bind: { pad_low: 8, pad_high: 9 }, place: 0 },
];
const faults = [
  { when: 12, observed: ["answers with other sizes or another alignment"], reason: "the header finds the output size of the window without its dilation, and so one that is too large", size: 13 },
  { when: 15, observed: ["answers where its own rule has no answer"], reason: "where the window does not fit, the header gives one output all the same", size: 16 },
];
const layers = {
  "dml.Convolution": { operator: "convolution", dimensions: [2, 3], parameters: [["input", "either"], ["filter", "either"], ["bias", "either", null], ["mode", "either", "DML_CONVOLUTION_MODE_CROSS_CORRELATION"], ["direction", "either", "DML_CONVOLUTION_DIRECTION_FORWARD"], ["strides", "either", 1], ["dilations", "either", 1], ["startPadding", "either", 0], ["endPadding", "either", 0], ["outputPadding", "either", 0], ["groupCount", "either", 1], ["kernel_size", "later"]], arrays: ["input", "filter", "bias"], kernelOfWeight: ["kernel_size", "filter"], arguments: { mode: { words: ["DML_CONVOLUTION_MODE_CROSS_CORRELATION", "DML_CONVOLUTION_MODE_CONVOLUTION"] }, direction: { words: ["DML_CONVOLUTION_DIRECTION_FORWARD", "DML_CONVOLUTION_DIRECTION_BACKWARD"] }, strides: { types: ["int"] }, dilations: { types: ["int"] }, startPadding: { types: ["int"] }, endPadding: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilations", "kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: ["dilations"] }, bind: [0, 1, 2], flipped: 3, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1, 2], meanings: [0] } }, warrants: [["read", 0]] },
  "dml.AveragePooling": { operator: "pooling", dimensions: [2, 3], parameters: [["input", "either"], ["strides", "either"], ["windowSizes", "either"], ["startPadding", "either"], ["endPadding", "either"], ["dilations", "either"], ["includePadding", "either"]], arrays: ["input"], arguments: { strides: { types: ["int"] }, windowSizes: { types: ["int"] }, startPadding: { types: ["int"] }, endPadding: { types: ["int"] }, dilations: { types: ["int"] }, includePadding: { words: [false, true] } }, counts: ["dilations", "strides", "windowSizes"], picked: { kernel_size: ["windowSizes"], stride: ["strides"], dilation: ["dilations"] }, bind: [10, 1, 2], reduction: 11, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0], faults: [0] } }, warrants: [["read", 0]] },
  "dml.MaxPooling": { operator: "pooling", dimensions: [2, 3], parameters: [["input", "either"], ["windowSize", "either"], ["strides", "either", 1], ["startPadding", "either", 0], ["endPadding", "either", 0], ["dilations", "either", 1], ["outputIndices", "either", false]], arrays: ["input"], arguments: { windowSize: { types: ["int"] }, strides: { types: ["int"] }, startPadding: { types: ["int"] }, endPadding: { types: ["int"] }, dilations: { types: ["int"] } }, counts: ["dilations", "strides", "windowSize"], picked: { kernel_size: ["windowSize"], stride: ["strides"], dilation: ["dilations"] }, bind: [14, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0], faults: [1] } }, warrants: [["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "DirectML", version: "2025-07-21", variants: [""], basis: "source" };
});
