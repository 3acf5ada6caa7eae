// StableHLO: its layers in release 0.10.2, printed from derive/runtime/frameworks/stablehlo.py by `derive docs`; do not edit.
padproofAsk.declare("stablehlo", ({ same, truth, zip, least }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.window_strides,
  (n) => n.rhs_dilation,
  (n) => n.window_reversal,
  (n) => same(n.lhs_dilation, 1),
  (n) => n.padding === null ? 0 : n.padding[0],
  (n) => n.padding === null ? 0 : n.padding[1],
  (n) => same(n.window_strides, 1) && n.lhs_dilation > 1,
  (n) => n.lhs_dilation,
  (n) => n.effective_kernel_size - 1 - (n.padding === null ? 0 : n.padding[0]),
  (n) => n.effective_kernel_size - 1 - (n.padding === null ? 0 : n.padding[1]),
  () => 0,
  (n) => !truth(n.window_reversal),
  (n) => zip(n.input_size, n.padding).some(([i, p]) => p !== null && i + least(p[0], 0) + least(p[1], 0) < 0),
  (n) => n.window_dimensions,
  (n) => n.window_dilations,
  () => "given",
  (n) => n.base_dilations >= 1,
  () => 1,
  (n) => same(n.base_dilations, 1),
];
const refusals = [
  { requires: 17, subject: "base_dilations", bounds: [[">=", 18]], text: "base_dilations >= 1", word: "must be at least", right: "1" },
];
const meanings = [
  { when: 4, condition: "lhs_dilation == 1", mode: "explicit", bind: { pad_low: 5, pad_high: 6 }, place: 0 },
  { when: 7, condition: "window_strides == 1 and lhs_dilation > 1", mode: "explicit", size: "chosen", operator: "transposed convolution", bind: { stride: 8, pad_low: 9, pad_high: 10, output_padding: 11 }, flipped: 12, place: 1 },
  { when: 19, condition: "base_dilations == 1", mode: "explicit", bind: { pad_low: 5, pad_high: 6 }, place: 0 },
];
const faults = [
  { when: 13, observed: ["kills the process it runs in", "answers with nothing: a result of size 0"], reason: "negative pads that are longer than the input end the interpreter, which cannot give the type of the padded input; the specification says that no window fits", sure: true },
  { when: 13, observed: ["kills the process it runs in", "answers with nothing: a result of size 0"], reason: "negative pads that are longer than the input end the interpreter, which cannot give the type of the padded input; the specification says that no window fits" },
];
const layers = {
  "stablehlo.convolution": { operator: "convolution", dimensions: [1, 2], parameters: [["lhs", "either"], ["rhs", "either"], ["window_strides", "name", 1], ["padding", "name", null], ["lhs_dilation", "name", 1], ["rhs_dilation", "name", 1], ["window_reversal", "name", false], ["kernel_size", "later"]], keywords: ["feature_group_count", "batch_group_count", "precision_config", "result_type"], arrays: ["lhs", "rhs"], arguments: { window_strides: { types: ["int"] }, padding: { types: ["pair"], words: [null] }, lhs_dilation: { types: ["int"] }, rhs_dilation: { types: ["int"] }, window_reversal: { words: [false, true] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "lhs_dilation", "rhs_dilation", "window_strides"], picked: { kernel_size: ["kernel_size"], stride: ["window_strides"], dilation: ["rhs_dilation"] }, bind: [0, 1, 2], flipped: 3, behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1], faults: [0], nothing: { "0": [701, 0], "1": [199, 0] } } }, warrants: [["measured", 1549], ["measured", 1001]] },
  "stablehlo.reduce_window": { operator: "pooling", dimensions: [1, 2], parameters: [["inputs", "either"], ["init_values", "either"], ["window_dimensions", "name"], ["window_strides", "name", 1], ["base_dilations", "name", 1], ["window_dilations", "name", 1], ["padding", "name", null]], arrays: ["inputs", "init_values"], arguments: { window_dimensions: { types: ["int"] }, window_strides: { types: ["int"] }, base_dilations: { types: ["int"] }, window_dilations: { types: ["int"] }, padding: { types: ["pair"], words: [null] } }, counts: ["window_dilations", "window_dimensions", "window_strides"], picked: { kernel_size: ["window_dimensions"], stride: ["window_strides"], dilation: ["window_dilations"] }, bind: [14, 1, 15], reduction: 16, behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [2], faults: [1], nothing: { "0": [645, 0] } } }, warrants: [["measured", 1323]] },
};
return { functions, refusals, meanings, faults, layers, title: "StableHLO", version: "0.10.2", variants: [""] };
});
