// LiteRT: its layers in release 2.3.0, printed from derive/runtime/frameworks/litert.py by `derive docs`; do not edit.
padproofAsk.declare("litert", ({ zip, mod, greatest }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.stride,
  (n) => n.dilation_factor,
  (n) => n.padding === "SAME",
  (n) => n.padding === "VALID",
  () => 1,
  (n) => (n.input_size - 1) * n.stride + 1 <= n.output_shape && n.output_shape <= n.input_size * n.stride,
  (n) => (n.input_size - 1) * n.stride + 1,
  (n) => n.input_size * n.stride,
  (n) => n.full_length <= n.output_shape && n.output_shape <= n.full_length + n.stride - 1,
  (n) => n.full_length,
  (n) => n.full_length + n.stride - 1,
  (n) => n.output_shape - ((n.input_size - 1) * n.stride + 1),
  (n) => n.output_shape - n.full_length,
  (n) => n.padding[0] === "VALID" && zip(n.full_length, n.stride, n.output_shape).some(([l, s, n]) => !(l <= n && n <= l + s - 1)),
  (n) => mod(n.output_shape - n.kernel_size, n.stride),
  (n) => n.filter_size,
  () => "maximum_of_inside",
  (n) => n.padding[0] === "VALID" && zip(n.effective_kernel_size, n.input_size).some(([reach, size]) => reach > size),
  () => 0,
  (n) => greatest(n.kernel_size - n.input_size, 0),
  () => "average_of_inside",
  () => "root_of_average",
];
const refusals = [
  { when: 3, requires: 6, subject: "output_shape", bounds: [[">=", 7], ["<=", 8]], words: ["padding"], text: "(input_size - 1) * stride + 1 <= output_shape <= input_size * stride", used: ["output_shape", "stride", "input_size"] },
  { when: 4, requires: 9, subject: "output_shape", bounds: [[">=", 10], ["<=", 11]], words: ["padding"], text: "full_length <= output_shape <= full_length + stride - 1", used: ["output_shape", "stride", "full_length"] },
];
const meanings = [
  { when: 3, condition: "padding == 'SAME'", mode: "same_upper", place: 0 },
  { when: 4, condition: "padding == 'VALID'", mode: "valid", place: 1 },
  { when: 3, condition: "padding == 'SAME'", mode: "same_upper", size: "chosen", bind: { output_padding: 12 }, place: 0 },
  { when: 4, condition: "padding == 'VALID'", mode: "valid", size: "chosen", bind: { output_padding: 13 }, place: 1 },
  { condition: "True", mode: "valid", size: "chosen", bind: { output_padding: 15 } },
  { condition: "True", mode: "explicit", bind: { pad_low: 19, pad_high: 20 } },
];
const faults = [
  { when: 14, observed: ["answers where its own rule has no answer", "answers with other sizes or another alignment"], reason: "XNNPACK takes the requested size modulo the stride, and returns another size than the one requested", instead: 4 },
  { when: 18, observed: ["answers where its own rule has no answer"], reason: "where no window fits, XNNPACK pools one anyway, from the first element to the end of the input", instead: 5 },
];
const layers = {
  "litert.CONV_2D": { operator: "convolution", dimensions: [2], parameters: [["padding", "either"], ["stride", "either"], ["dilation_factor", "either", 1], ["kernel_size", "later"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, dilation_factor: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation_factor", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation_factor"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], nothing: { "1": [0, 55] } }, builtin: { meanings: [0, 1], nothing: { "1": [22, 33] } }, reference: { meanings: [0, 1], nothing: { "1": [22, 33] } } }, warrants: [["measured", 396], ["measured", 231]] },
  "litert.DEPTHWISE_CONV_2D": { operator: "convolution", dimensions: [2], parameters: [["padding", "either"], ["stride", "either"], ["dilation_factor", "either", 1], ["kernel_size", "later"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, dilation_factor: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation_factor", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation_factor"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], nothing: { "1": [0, 55] } }, builtin: { meanings: [0, 1], nothing: { "1": [22, 33] } }, reference: { meanings: [0, 1], nothing: { "1": [22, 33] } } }, warrants: [["measured", 396], ["measured", 231]] },
  "litert.CONV_3D": { operator: "convolution", dimensions: [3], parameters: [["padding", "either"], ["stride", "either"], ["dilation_factor", "either", 1], ["kernel_size", "later"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, dilation_factor: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation_factor", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation_factor"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], nothing: { "1": [22, 33] } }, builtin: { meanings: [0, 1], nothing: { "1": [22, 33] } }, reference: { meanings: [0, 1], nothing: { "1": [22, 33] } } }, warrants: [["measured", 396], ["measured", 231]] },
  "litert.TRANSPOSE_CONV": { operator: "transposed convolution", dimensions: [2], parameters: [["output_shape", "either"], ["padding", "either"], ["stride", "either"], ["kernel_size", "later"]], arguments: { output_shape: { types: ["int"], layout: "between batch and channels, of any size" }, padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: [] }, bind: [0, 1, 5], layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { refusals: [0, 1], meanings: [2, 3], faults: [0] }, builtin: { refusals: [0, 1], meanings: [2, 3] }, reference: { refusals: [0, 1], meanings: [2, 3] } }, warrants: [["measured", 648], ["measured", 540], ["measured elsewhere", 0], ["measured elsewhere", 0], ["measured elsewhere", 0], ["measured elsewhere", 0]] },
  "litert.CONV_3D_TRANSPOSE": { operator: "transposed convolution", dimensions: [3], parameters: [["output_shape", "either"], ["padding", "either"], ["stride", "either"], ["dilation_factor", "either", 1], ["kernel_size", "later"]], arguments: { output_shape: { types: ["int"], layout: "between batch and channels, of any size" }, padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, dilation_factor: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation_factor", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation_factor"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { refusals: [0, 1], meanings: [2, 3] }, builtin: { refusals: [0, 1], meanings: [2, 3] }, reference: { refusals: [0, 1], meanings: [2, 3] } }, warrants: [["measured", 1188], ["measured", 1188]] },
  "litert.MAX_POOL_2D": { operator: "pooling", dimensions: [2], parameters: [["padding", "either"], ["stride", "either"], ["filter_size", "either"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, filter_size: { types: ["int"] } }, counts: ["filter_size", "stride"], picked: { kernel_size: ["filter_size"], stride: ["stride"], dilation: [] }, bind: [16, 1, 5], reduction: 17, layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], faults: [1], nothing: { "1": [2, 0] } }, builtin: { meanings: [0, 1], nothing: { "1": [11, 0] } }, reference: { meanings: [0, 1], nothing: { "1": [11, 0] } } }, warrants: [["measured", 216], ["measured", 147]] },
  "litert.AVERAGE_POOL_2D": { operator: "pooling", dimensions: [2], parameters: [["padding", "either"], ["stride", "either"], ["filter_size", "either"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, filter_size: { types: ["int"] } }, counts: ["filter_size", "stride"], picked: { kernel_size: ["filter_size"], stride: ["stride"], dilation: [] }, bind: [16, 1, 5], reduction: 21, layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], faults: [1], nothing: { "1": [2, 0] } }, builtin: { meanings: [0, 1], nothing: { "1": [11, 0] } }, reference: { meanings: [0, 1], nothing: { "1": [11, 0] } } }, warrants: [["measured", 216], ["measured", 147]] },
  "litert.L2_POOL_2D": { operator: "pooling", dimensions: [2], parameters: [["padding", "either"], ["stride", "either"], ["filter_size", "either"]], arguments: { padding: { words: ["SAME", "VALID"] }, stride: { types: ["int"] }, filter_size: { types: ["int"] } }, counts: ["filter_size", "stride"], picked: { kernel_size: ["filter_size"], stride: ["stride"], dilation: [] }, bind: [16, 1, 5], reduction: 22, layout: "N*C", behaviours: [["xnnpack", "builtin", "reference"]], faulty: ["xnnpack", "builtin", "reference"], variants: { xnnpack: { meanings: [0, 1], nothing: { "1": [11, 0] } }, builtin: { meanings: [0, 1], nothing: { "1": [11, 0] } }, reference: { meanings: [0, 1], nothing: { "1": [11, 0] } } }, warrants: [["measured", 216], ["measured", 147]] },
};
return { functions, refusals, meanings, faults, layers, title: "LiteRT", version: "2.3.0", variants: ["xnnpack", "builtin", "reference"] };
});
