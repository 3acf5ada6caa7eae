// Darknet: its layers in release 2022-07-18, printed from derive/runtime/frameworks/darknet.py by `derive docs`; do not edit.
padproofAsk.declare("darknet", ({ same, zip, floorDiv }) => {
const functions = [
  (n) => n.size,
  (n) => n.stride,
  () => 1,
  (n) => !same(n.pad, 0),
  (n) => same(n.pad, 0) && (0 < n.effective_kernel_size - n.input_size - n.padding - n.padding && n.effective_kernel_size - n.input_size - n.padding - n.padding < n.stride),
  (n) => n.padding,
  (n) => n.effective_kernel_size - n.input_size - n.padding,
  (n) => same(n.pad, 0),
  (n) => zip(n.size, n.stride, n.pad, n.padding).some(([k, s, q, p]) => same(k, 1) && (s > 1 || same(q, 0) && p > 0)),
  (n) => n.size === null ? n.stride : n.size,
  () => "maximum_from_lowest",
  (n) => n.padding === null,
  (n) => floorDiv(n.kernel_size - 1, 2),
  (n) => floorDiv(n.kernel_size, 2),
  (n) => n.padding !== null && (0 < n.effective_kernel_size - n.input_size - floorDiv(n.padding + (n.padding < 0), 2) - (n.padding - floorDiv(n.padding + (n.padding < 0), 2)) && n.effective_kernel_size - n.input_size - floorDiv(n.padding + (n.padding < 0), 2) - (n.padding - floorDiv(n.padding + (n.padding < 0), 2)) < n.stride),
  (n) => floorDiv(n.padding + (n.padding < 0), 2),
  (n) => n.effective_kernel_size - n.input_size - floorDiv(n.padding + (n.padding < 0), 2),
  (n) => n.padding !== null,
  (n) => n.padding - floorDiv(n.padding + (n.padding < 0), 2),
];
const refusals = [
];
const meanings = [
  { when: 3, condition: "pad != 0", mode: "half", place: 0 },
  { when: 4, condition: "pad == 0 and 0 < effective_kernel_size - input_size - padding - padding < stride", mode: "explicit", bind: { pad_low: 5, pad_high: 6 }, place: 1 },
  { when: 7, condition: "pad == 0", mode: "explicit", bind: { pad_low: 5, pad_high: 5 }, place: 2 },
  { when: 3, condition: "pad != 0", mode: "half", size: "smallest", place: 0 },
  { when: 7, condition: "pad == 0", mode: "explicit", size: "smallest", bind: { pad_low: 5, pad_high: 5 }, place: 1 },
  { when: 11, condition: "padding is None", mode: "explicit", bind: { pad_low: 12, pad_high: 13 }, place: 0 },
  { when: 14, condition: "padding is not None and 0 < effective_kernel_size - input_size - (padding + (padding < 0)) // 2 - (padding - (padding + (padding < 0)) // 2) < stride", mode: "explicit", bind: { pad_low: 15, pad_high: 16 }, place: 1 },
  { when: 17, condition: "padding is not None", mode: "explicit", bind: { pad_low: 15, pad_high: 18 }, place: 2 },
];
const faults = [
  { when: 8, observed: ["answers with other sizes or another alignment", "not an index map with this stride and dilation", "not a product of one-dimensional maps"], reason: "of a kernel of size 1, the input is taken as it lies in memory, whatever the stride and the padding: the first outputs are the first inputs, and the rest is read beyond them" },
];
const layers = {
  "darknet.convolutional": { operator: "convolution", dimensions: [2], parameters: [["filters", "name", 1], ["size", "name", 1], ["stride", "name", 1], ["pad", "name", 0], ["padding", "name", 0], ["groups", "name", 1]], keywords: ["batch_normalize", "activation", "binary", "xnor", "flipped", "dot", "dontload", "dontloadscales", "stopbackward", "truth", "onlyforward", "dontsave", "numload", "learning_rate", "smooth", "name"], arguments: { size: { types: ["int"], marks: ["number"] }, stride: { types: ["int"], marks: ["number"] }, pad: { types: ["int"], marks: ["number"] }, padding: { types: ["int"], marks: ["number"] } }, counts: ["size", "stride"], picked: { kernel_size: ["size"], stride: ["stride"], dilation: [] }, bind: [0, 1, 2], behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2], faults: [0] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "darknet.deconvolutional": { operator: "transposed convolution", dimensions: [2], parameters: [["filters", "name", 1], ["size", "name", 1], ["stride", "name", 1], ["pad", "name", 0], ["padding", "name", 0]], keywords: ["batch_normalize", "activation", "binary", "xnor", "flipped", "dot", "dontload", "dontloadscales", "stopbackward", "truth", "onlyforward", "dontsave", "numload", "learning_rate", "smooth", "name"], arguments: { size: { types: ["int"], marks: ["number"] }, stride: { types: ["int"], marks: ["number"] }, pad: { types: ["int"], marks: ["number"] }, padding: { types: ["int"], marks: ["number"] } }, counts: ["size", "stride"], picked: { kernel_size: ["size"], stride: ["stride"], dilation: [] }, bind: [0, 1, 2], behaviours: [[""]], faulty: [""], variants: { "": { meanings: [3, 4] } }, warrants: [["read", 0], ["read", 0]] },
  "darknet.maxpool": { operator: "pooling", dimensions: [2], parameters: [["stride", "name", 1], ["size", "name", null], ["padding", "name", null]], keywords: ["batch_normalize", "activation", "binary", "xnor", "flipped", "dot", "dontload", "dontloadscales", "stopbackward", "truth", "onlyforward", "dontsave", "numload", "learning_rate", "smooth", "name"], arguments: { stride: { types: ["int"], marks: ["number"] }, size: { types: ["int"], words: [null], marks: ["number"] }, padding: { types: ["int"], words: [null], marks: ["number"] } }, counts: ["size", "stride"], picked: { kernel_size: ["size", "stride"], stride: ["stride"], dilation: [] }, bind: [9, 1, 2], reduction: 10, behaviours: [[""]], faulty: [""], variants: { "": { meanings: [5, 6, 7] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "Darknet", version: "2022-07-18", variants: [""], basis: "source" };
});
