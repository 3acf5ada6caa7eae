// Caffe: its layers in release 2020-02-13, printed from derive/runtime/frameworks/caffe.py by `derive docs`; do not edit.
padproofAsk.declare("caffe", ({ same, zip, floorDiv, greatest }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.stride,
  (n) => n.dilation,
  (n) => n.pad >= 0,
  () => 0,
  (n) => 0 < n.effective_kernel_size - n.input_size - n.pad - n.pad && n.effective_kernel_size - n.input_size - n.pad - n.pad < n.stride,
  (n) => n.pad,
  (n) => n.effective_kernel_size - n.input_size - n.pad,
  () => 1,
  (n) => ({ "MAX": "maximum_from_lowest", "AVE": "average_of_padded", "STOCHASTIC": "" })[n.pool],
  (n) => n.pool === "STOCHASTIC",
  (n) => same(n.pad, 0),
  (n) => n.pad > 0,
  (n) => n.pad < n.kernel_size,
  (n) => n.round_mode === "FLOOR",
  (n) => n.round_mode === "CEIL" && same(n.pad, 0),
  (n) => n.round_mode === "CEIL" && n.pad > 0,
  (n) => n.round_mode[0] === "CEIL" && greatest(n.pad) > 0 && zip(n.pad, n.kernel_size, n.input_size, n.stride).some(([p, k, i, s]) => same(p, 0) && -floorDiv(k - i, s) * s >= i),
];
const refusals = [
  { requires: 3, subject: "pad", bounds: [[">=", 4]], text: "pad >= 0", word: "must be at least", right: "0" },
  { when: 10, requires: 11, subject: "pad", bounds: [["==", 4]], words: ["pool"], text: "pad == 0", word: "must be", right: "0" },
  { when: 12, requires: 13, subject: "pad", bounds: [["<", 0]], text: "pad < kernel_size", word: "must be smaller than", right: "kernel_size", value: 0 },
];
const meanings = [
  { when: 5, condition: "0 < effective_kernel_size - input_size - pad - pad < stride", mode: "explicit", bind: { pad_low: 6, pad_high: 7 }, place: 0 },
  { condition: "True", mode: "explicit", bind: { pad_low: 6, pad_high: 6 }, place: 1 },
  { condition: "True", mode: "explicit", size: "smallest", bind: { pad_low: 6, pad_high: 6 }, place: 0 },
  { when: 14, condition: "round_mode == 'FLOOR'", mode: "explicit", bind: { pad_low: 6, pad_high: 6 }, place: 0 },
  { when: 15, condition: "round_mode == 'CEIL' and pad == 0", mode: "explicit_ceil", bind: { pad_low: 6, asked_pad_high: 6 }, place: 1 },
  { when: 16, condition: "round_mode == 'CEIL' and pad > 0", mode: "explicit_ceil_inside", bind: { pad_low: 6, asked_pad_high: 6 }, place: 2 },
  { condition: "True", mode: "explicit_ceil_inside", bind: { pad_low: 6, asked_pad_high: 6 } },
];
const faults = [
  { when: 17, observed: ["answers with other sizes or another alignment"], reason: "where one axis is padded, a window beyond the input is dropped on the other axis as well", instead: 6 },
];
const layers = {
  "caffe.layers.Convolution": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["bottom", "places"], ["num_output", "name"], ["kernel_size", "name"], ["pad", "name", 0], ["stride", "name", 1], ["dilation", "name", 1], ["group", "name", 1]], keywords: ["bias_term", "weight_filler", "bias_filler", "engine", "force_nd_im2col", "axis"], parts: { kernel_size: [["kernel_h"], ["kernel_w"]], stride: [["stride_h"], ["stride_w"]], pad: [["pad_h"], ["pad_w"]] }, arguments: { kernel_size: { types: ["int"] }, pad: { types: ["int"] }, stride: { types: ["int"] }, dilation: { types: ["int"] } }, counts: ["dilation", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [0, 1] } }, warrants: [["read", 0], ["read", 0]] },
  "caffe.layers.Deconvolution": { operator: "transposed convolution", dimensions: [1, 2, 3], parameters: [["bottom", "places"], ["num_output", "name"], ["kernel_size", "name"], ["pad", "name", 0], ["stride", "name", 1], ["dilation", "name", 1], ["group", "name", 1]], keywords: ["bias_term", "weight_filler", "bias_filler", "engine", "force_nd_im2col", "axis"], parts: { kernel_size: [["kernel_h"], ["kernel_w"]], stride: [["stride_h"], ["stride_w"]], pad: [["pad_h"], ["pad_w"]] }, arguments: { kernel_size: { types: ["int"] }, pad: { types: ["int"] }, stride: { types: ["int"] }, dilation: { types: ["int"] } }, counts: ["dilation", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [2] } }, warrants: [["read", 0]] },
  "caffe.layers.Pooling": { operator: "pooling", dimensions: [2], parameters: [["bottom", "places"], ["kernel_size", "name"], ["pool", "name", "MAX"], ["stride", "name", 1], ["pad", "name", 0], ["round_mode", "name", "CEIL"], ["global_pooling", "name", false]], keywords: ["engine"], fixed: ["global_pooling"], parts: { kernel_size: [["kernel_h"], ["kernel_w"]], stride: [["stride_h"], ["stride_w"]], pad: [["pad_h"], ["pad_w"]] }, arguments: { kernel_size: { types: ["int"] }, pool: { words: ["MAX", "AVE", "STOCHASTIC"] }, stride: { types: ["int"] }, pad: { types: ["int"] }, round_mode: { words: ["CEIL", "FLOOR"] } }, counts: ["kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: [] }, bind: [0, 1, 8], reduction: 9, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1, 2], meanings: [3, 4, 5], faults: [0] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "Caffe", version: "2020-02-13", variants: [""], basis: "source" };
});
