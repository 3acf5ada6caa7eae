// NumPy: its layers in release 2.4.6, printed from derive/runtime/frameworks/numpy.py by `derive docs`; do not edit.
padproofAsk.declare("numpy", ({ among, least }) => {
const functions = [
  (n) => n.kernel_size,
  () => 1,
  () => true,
  (n) => n.mode === "full",
  (n) => n.mode === "same",
  (n) => n.mode === "valid",
  (n) => (({ "constant": "zeros", "edge": "edge", "reflect": "mirror", "symmetric": "symmetric", "wrap": "periodic" })[n.mode] ?? null),
  (n) => Array.isArray(n.pad_width),
  (n) => least(n.pad_width) >= 0,
  (n) => !Array.isArray(n.pad_width),
  (n) => n.pad_width >= 0,
  () => 0,
  (n) => among(n.mode, ["constant", "edge", "reflect", "symmetric", "wrap"]),
  (n) => Array.isArray(n.pad_width) ? n.pad_width[0] : n.pad_width,
  (n) => Array.isArray(n.pad_width) ? n.pad_width[1] : n.pad_width,
  (n) => n.input_size + (Array.isArray(n.pad_width) ? n.pad_width[0] : n.pad_width) + (Array.isArray(n.pad_width) ? n.pad_width[1] : n.pad_width),
];
const refusals = [
  { when: 7, requires: 8, wayOut: "slice to crop", words: ["pair"], text: "min(pad_width) >= 0", used: ["pad_width"] },
  { when: 9, requires: 10, subject: "pad_width", bounds: [[">=", 11]], wayOut: "slice to crop", words: ["pair"], text: "pad_width >= 0", word: "must be at least", right: "0" },
];
const meanings = [
  { when: 3, condition: "mode == 'full'", mode: "full", place: 0 },
  { when: 4, condition: "mode == 'same'", mode: "same_longer", place: 1 },
  { when: 5, condition: "mode == 'valid'", mode: "valid_overlap", place: 2 },
  { when: 4, condition: "mode == 'same'", mode: "same_longer_swapped", place: 1 },
  { when: 12, condition: "mode in ('constant', 'edge', 'reflect', 'symmetric', 'wrap')", mode: "explicit", bind: { pad_low: 13, pad_high: 14 }, place: 0 },
  { condition: "True", mode: "size_asked", operator: "resizing", bind: { asked_size: 15 }, place: 1 },
];
const faults = [
];
const layers = {
  "numpy.convolve": { operator: "convolution", dimensions: [1], parameters: [["a", "either"], ["v", "either"], ["mode", "either", "full"], ["kernel_size", "later"]], arrays: ["a", "v"], kernelOfWeight: ["kernel_size", "v"], arguments: { mode: { words: ["full", "same", "valid"] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size"], picked: { kernel_size: ["kernel_size"], stride: [], dilation: [] }, bind: [0, 1, 1], flipped: 2, behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["measured", 84], ["measured", 84], ["measured", 84]] },
  "numpy.correlate": { operator: "convolution", dimensions: [1], parameters: [["a", "either"], ["v", "either"], ["mode", "either", "valid"], ["kernel_size", "later"]], arrays: ["a", "v"], kernelOfWeight: ["kernel_size", "v"], arguments: { mode: { words: ["full", "same", "valid"] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size"], picked: { kernel_size: ["kernel_size"], stride: [], dilation: [] }, bind: [0, 1, 1], behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 3, 2] } }, warrants: [["measured", 84], ["measured", 84], ["measured", 84]] },
  "numpy.pad": { operator: "padding", dimensions: [1, 2, 3], parameters: [["array", "either"], ["pad_width", "either"], ["mode", "either", "constant"], ["kwargs", "names"], ["reflect_type", "later", "even"]], keywords: ["constant_values", "end_values", "stat_length"], fixed: ["reflect_type"], arrays: ["array"], arguments: { pad_width: { types: ["int", "pair"], layout: "between batch and channels, or one pair for all" }, mode: { words: ["constant", "edge", "reflect", "symmetric", "wrap", "linear_ramp", "maximum", "mean", "median", "minimum", "empty"] } }, picked: { kernel_size: [], stride: [], dilation: [] }, bind: [1, 1, 1], boundary: 6, layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [4, 5] } }, warrants: [["measured", 696], ["measured", 324]] },
};
return { functions, refusals, meanings, faults, layers, title: "NumPy", version: "2.4.6", variants: [""] };
});
