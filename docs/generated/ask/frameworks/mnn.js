// MNN: its layers in release 3.6.1, printed from derive/runtime/frameworks/mnn.py by `derive docs`; do not edit.
padproofAsk.declare("mnn", ({ same, among, zip, floorDiv, mod, greatest, least }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.stride,
  (n) => n.dilate,
  (n) => n.padding_mode === "CAFFE" && (0 < n.effective_kernel_size - n.input_size - n.padding - n.padding && n.effective_kernel_size - n.input_size - n.padding - n.padding < n.stride),
  (n) => n.padding,
  (n) => n.effective_kernel_size - n.input_size - n.padding,
  (n) => n.padding_mode === "CAFFE",
  (n) => n.padding_mode === "VALID" && same(n.padding, 0),
  (n) => n.padding_mode === "VALID" && !same(n.padding, 0),
  (n) => -n.padding,
  (n) => n.padding_mode === "SAME" && floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size >= 0,
  (n) => n.padding_mode === "SAME" && floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size < 0,
  (n) => greatest(floorDiv(floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size, 2), 0) + least(-floorDiv(-(floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size), 2), 0),
  (n) => floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size - (greatest(floorDiv(floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size, 2), 0) + least(-floorDiv(-(floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size), 2), 0)),
  (n) => n.padding_mode[0] === "SAME" && n.kernel_size.every((k) => same(k, 1)) && zip(n.input_size, n.stride).some(([n, s]) => mod(n - 1, s) > 1),
  (n) => n.padding_mode === "CAFFE" || n.padding_mode === "VALID" && !same(n.padding, 0),
  (n) => n.padding_mode === "SAME",
  (n) => n.kernel,
  () => 1,
  () => "maximum_of_inside",
  (n) => among(n.padding_mode, ["VALID", "SAME"]),
  (n) => same(n.pads, 0),
  () => 0,
  (n) => least(n.kernel, n.input_size + 2 * n.pads),
  (n) => n.pads,
  (n) => n.padding_mode === "VALID",
  (n) => least(n.kernel, n.input_size),
  (n) => n.padding_mode[0] === "CAFFE" && zip(n.input_size, n.pads, n.kernel_size, n.stride).some(([n, p, k, s]) => k <= p || floorDiv(n + 2 * p - least(k, n + 2 * p) + s - 1, s) * s - p >= n),
  (n) => n.output_size,
  (n) => n.padding_mode === "CAFFE" ? "average_of_padded" : "average_of_inside",
];
const refusals = [
  { when: 20, requires: 21, subject: "pads", bounds: [["==", 22]], words: ["padding_mode"], text: "pads == 0", word: "must be", right: "0" },
];
const meanings = [
  { when: 3, condition: "padding_mode == 'CAFFE' and 0 < effective_kernel_size - input_size - padding - padding < stride", mode: "explicit", bind: { pad_low: 4, pad_high: 5 }, place: 0 },
  { when: 6, condition: "padding_mode == 'CAFFE'", mode: "explicit", bind: { pad_low: 4, pad_high: 4 }, place: 1 },
  { when: 7, condition: "padding_mode == 'VALID' and padding == 0", mode: "valid", place: 2 },
  { when: 8, condition: "padding_mode == 'VALID' and padding != 0", mode: "explicit", bind: { pad_low: 4, pad_high: 9 }, place: 3 },
  { when: 10, condition: "padding_mode == 'SAME' and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) >= 0", mode: "same_upper", place: 4 },
  { when: 11, condition: "padding_mode == 'SAME' and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) < 0", mode: "explicit", bind: { pad_low: 12, pad_high: 13 }, place: 5 },
  { when: 7, condition: "padding_mode == 'VALID' and padding == 0", mode: "valid", size: "smallest", place: 0 },
  { when: 15, condition: "padding_mode == 'CAFFE' or padding_mode == 'VALID' and padding != 0", mode: "explicit", size: "smallest", bind: { pad_low: 4, pad_high: 4 }, place: 1 },
  { when: 16, condition: "padding_mode == 'SAME'", mode: "same_undilated", place: 2 },
  { when: 6, condition: "padding_mode == 'CAFFE'", mode: "explicit_ceil", bind: { kernel_size: 23, pad_low: 24, asked_pad_high: 24 }, place: 0 },
  { when: 25, condition: "padding_mode == 'VALID'", mode: "valid", bind: { kernel_size: 26 }, place: 1 },
  { when: 16, condition: "padding_mode == 'SAME'", mode: "same_upper", place: 2 },
];
const faults = [
  { when: 14, observed: ["not an index map with this stride and dilation", "not a product of one-dimensional maps", "answers with other sizes or another alignment", "kills the process it runs in", "returned a result with an exception set"], reason: "where the pad that SAME asks for before the input is negative, the fast path for 1 x 1 kernels writes outside its memory: wrong numbers, an exception, or the process dies of a corrupted heap", sure: true },
  { when: 27, observed: ["not an index map with this stride and dilation", "not a product of one-dimensional maps", "answers with other sizes or another alignment"], reason: "a window that lies wholly in the padding takes an element of the input as its maximum", size: 28, needsOwn: true, sure: true },
];
const layers = {
  "MNN.expr.conv2d": { operator: "convolution", dimensions: [2], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["stride", "either", 1], ["padding", "either", 0], ["dilate", "either", 1], ["group", "either", 1], ["padding_mode", "either", "VALID"], ["kernel_size", "later"]], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { stride: { types: ["int"], marks: ["last first"] }, padding: { types: ["int"], marks: ["last first"] }, dilate: { types: ["int"], marks: ["last first"] }, padding_mode: { words: ["CAFFE", "VALID", "SAME"] }, kernel_size: { types: ["int"] } }, counts: ["dilate", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilate"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2, 3, 4, 5], faults: [0] } }, warrants: [["measured", 41], ["measured", 533], ["measured", 207], ["measured", 203], ["measured", 486], ["measured", 192]] },
  "MNN.expr.conv2d_transpose": { operator: "transposed convolution", dimensions: [2], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["stride", "either", 1], ["padding", "either", 0], ["dilate", "either", 1], ["group", "either", 1], ["padding_mode", "either", "VALID"], ["kernel_size", "later"]], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { stride: { types: ["int"], marks: ["last first"] }, padding: { types: ["int"], marks: ["last first"] }, dilate: { types: ["int"], marks: ["last first"] }, padding_mode: { words: ["CAFFE", "VALID", "SAME"] }, kernel_size: { types: ["int"] } }, counts: ["dilate", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilate"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [6, 7, 8] } }, warrants: [["measured", 381], ["measured", 990], ["measured", 504]] },
  "MNN.expr.max_pool": { operator: "pooling", dimensions: [2], parameters: [["x", "either"], ["kernel", "either"], ["stride", "either"], ["padding_mode", "either", "VALID"], ["pads", "either", 0]], arrays: ["x"], arguments: { kernel: { types: ["int"], marks: ["last first"] }, stride: { types: ["int"], marks: ["last first"] }, padding_mode: { words: ["CAFFE", "VALID", "SAME"] }, pads: { types: ["int"], marks: ["last first"] } }, counts: ["input_size", "kernel", "stride"], picked: { kernel_size: ["kernel"], stride: ["stride"], dilation: [] }, bind: [17, 1, 18], reduction: 19, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [9, 10, 11], faults: [1] } }, warrants: [["measured", 198], ["measured", 84], ["measured", 84]] },
  "MNN.expr.avg_pool": { operator: "pooling", dimensions: [2], parameters: [["x", "either"], ["kernel", "either"], ["stride", "either"], ["padding_mode", "either", "VALID"], ["pads", "either", 0]], arrays: ["x"], arguments: { kernel: { types: ["int"], marks: ["last first"] }, stride: { types: ["int"], marks: ["last first"] }, padding_mode: { words: ["CAFFE", "VALID", "SAME"] }, pads: { types: ["int"], marks: ["last first"] } }, counts: ["input_size", "kernel", "stride"], picked: { kernel_size: ["kernel"], stride: ["stride"], dilation: [] }, bind: [17, 1, 18], reduction: 29, layout: "NC*", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [9, 10, 11] } }, warrants: [["measured", 252], ["measured", 84], ["measured", 84]] },
};
return { functions, refusals, meanings, faults, layers, title: "MNN", version: "3.6.1", variants: [""] };
});
