// Core ML: its layers in release 9.0, printed from derive/runtime/frameworks/coreml.py by `derive docs`; do not edit.
padproofAsk.declare("coreml", ({ same, truth, zip, floorDiv, both }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.strides,
  (n) => n.dilations,
  (n) => n.pad_type === "valid",
  (n) => n.pad_type === "same",
  (n) => n.pad_type === "same_lower",
  (n) => n.pad_type === "custom",
  (n) => n.pad === null ? 0 : n.pad[0],
  (n) => n.pad === null ? 0 : n.pad[1],
  (n) => n.output_shape === null,
  (n) => !(n.pad_type === "same_lower"),
  (n) => n.pad_type === "valid" && n.output_shape === null,
  (n) => n.pad_type === "same" && n.output_shape === null,
  (n) => n.pad_type === "custom" && n.output_shape === null,
  (n) => zip(n.pad_type, n.output_shape, n.pad, n.full_length).some(([q, n, p, length]) => q === "custom" && n === null && p !== null && length <= p[0] + p[1]),
  (n) => n.full_length - (n.pad === null ? 0 : n.pad[0] + n.pad[1]),
  (n) => n.output_shape.some((n) => n !== null && n < 0),
  (n) => n.output_shape,
  (n) => n.kernel_sizes,
  () => 1,
  () => "maximum",
  (n) => n.ceil_mode,
  (n) => !(n.pad_type === "same"),
  (n) => both(() => n.ceil_mode, () => n.pad_type === "custom"),
  (n) => same(n.pad === null ? 0 : n.pad[0], n.pad === null ? 0 : n.pad[1]),
  (n) => both(() => n.ceil_mode, () => n.pad_type === "valid"),
  () => 0,
  (n) => both(() => n.ceil_mode, () => n.pad_type === "custom", () => same(n.pad === null ? 0 : n.pad[0], 0)),
  (n) => both(() => n.ceil_mode, () => n.pad_type === "custom", () => (n.pad === null ? 0 : n.pad[0]) > n.kernel_size),
  (n) => (-floorDiv(n.kernel_size - n.input_size - 2 * (n.pad === null ? 0 : n.pad[0]), n.stride) - 1) * n.stride + n.kernel_size - n.input_size - (n.pad === null ? 0 : n.pad[0]),
  (n) => both(() => n.ceil_mode, () => n.pad_type === "custom", () => (n.pad === null ? 0 : n.pad[0]) > 0),
  (n) => truth(n.exclude_padding_from_average) ? "average_of_inside" : "average_of_kernel",
];
const refusals = [
  { when: 9, requires: 10, words: ["output_shape"], text: "not pad_type == 'same_lower'", used: ["pad_type"] },
  { when: 21, requires: 22, words: ["ceil_mode"], text: "not pad_type == 'same'", used: ["pad_type"] },
  { when: 23, requires: 24, words: ["ceil_mode", "pad_type"], text: "(0 if pad is None else pad[0]) == (0 if pad is None else pad[1])", used: ["pad"] },
];
const meanings = [
  { when: 3, condition: "pad_type == 'valid'", mode: "valid", place: 0 },
  { when: 4, condition: "pad_type == 'same'", mode: "same_upper", place: 1 },
  { when: 5, condition: "pad_type == 'same_lower'", mode: "same_lower", place: 2 },
  { when: 6, condition: "pad_type == 'custom'", mode: "explicit", bind: { pad_low: 7, pad_high: 8 }, place: 3 },
  { when: 11, condition: "pad_type == 'valid' and output_shape is None", mode: "valid", size: "smallest", place: 0 },
  { when: 12, condition: "pad_type == 'same' and output_shape is None", mode: "same_upper", size: "largest", sizeOnly: true, place: 1 },
  { when: 13, condition: "pad_type == 'custom' and output_shape is None", mode: "explicit", size: "smallest", bind: { pad_low: 7, pad_high: 8 }, place: 2 },
  { when: 25, condition: "ceil_mode and pad_type == 'valid'", mode: "explicit_ceil", bind: { pad_low: 26, asked_pad_high: 26 }, place: 0 },
  { when: 27, condition: "ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) == 0", mode: "explicit_ceil", bind: { pad_low: 7, asked_pad_high: 8 }, place: 1 },
  { when: 28, condition: "ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > kernel_size", mode: "explicit", bind: { pad_low: 7, pad_high: 29 }, place: 2 },
  { when: 30, condition: "ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > 0", mode: "explicit_ceil_inside", bind: { pad_low: 7, asked_pad_high: 8 }, place: 3 },
  { when: 3, condition: "pad_type == 'valid'", mode: "valid", place: 4 },
  { when: 4, condition: "pad_type == 'same'", mode: "same_upper", place: 5 },
  { when: 5, condition: "pad_type == 'same_lower'", mode: "same_lower", place: 6 },
  { when: 6, condition: "pad_type == 'custom'", mode: "explicit", bind: { pad_low: 7, pad_high: 8 }, place: 7 },
];
const faults = [
  { when: 14, observed: ["answers where its own rule has no answer"], reason: "where the pads leave nothing, it infers a size of zero or less and does not object", size: 15 },
  { when: 16, observed: ["answers where its own rule has no answer"], reason: "shape inference repeats a negative output_shape and does not object", size: 17, sure: true },
];
const layers = {
  "coremltools.converters.mil.Builder.conv": { operator: "convolution", dimensions: [1, 2], parameters: [["x", "name"], ["weight", "name"], ["strides", "name", 1], ["pad_type", "name", "valid"], ["pad", "name", null], ["dilations", "name", 1], ["groups", "name", 1], ["bias", "name", null], ["kernel_size", "later"]], keywords: ["name"], arrays: ["x", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { strides: { types: ["int"] }, pad_type: { words: ["valid", "same", "same_lower", "custom"] }, pad: { types: ["pair"], words: [null], layout: "low and high in turn" }, dilations: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilations", "kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: ["dilations"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [["shape inference"]], faulty: ["shape inference"], variants: { "shape inference": { meanings: [0, 1, 2, 3] } }, warrants: [["measured", 208], ["measured", 324], ["measured", 336], ["measured", 1154]] },
  "coremltools.converters.mil.Builder.conv_transpose": { operator: "transposed convolution", dimensions: [1, 2], parameters: [["x", "name"], ["weight", "name"], ["bias", "name", null], ["pad", "name", null], ["output_shape", "name", null], ["pad_type", "name", "valid"], ["strides", "name", 1], ["dilations", "name", 1], ["groups", "name", 1], ["kernel_size", "later"]], keywords: ["name"], arrays: ["x", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { pad: { types: ["pair"], words: [null], layout: "low and high in turn" }, output_shape: { types: ["int"], words: [null], layout: "after batch and channels, of any size" }, pad_type: { words: ["valid", "same", "same_lower", "custom"] }, strides: { types: ["int"] }, dilations: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilations", "kernel_size", "strides"], picked: { kernel_size: ["kernel_size"], stride: ["strides"], dilation: ["dilations"] }, bind: [0, 1, 2], layout: "NC*", behaviours: [["shape inference"]], faulty: ["shape inference"], variants: { "shape inference": { refusals: [0], meanings: [4, 5, 6], faults: [0, 1], nothing: { "2": [39, 0] } } }, warrants: [["measured", 324], ["measured", 324], ["measured", 1914]] },
  "coremltools.converters.mil.Builder.max_pool": { operator: "pooling", dimensions: [1, 2], parameters: [["x", "name"], ["kernel_sizes", "name"], ["pad_type", "name"], ["strides", "name", 1], ["pad", "name", null], ["ceil_mode", "name", false]], keywords: ["name"], arrays: ["x"], arguments: { kernel_sizes: { types: ["int"] }, pad_type: { words: ["valid", "same", "same_lower", "custom"] }, strides: { types: ["int"] }, pad: { types: ["pair"], words: [null], layout: "low and high in turn" }, ceil_mode: { words: [false, true] } }, counts: ["kernel_sizes", "strides"], picked: { kernel_size: ["kernel_sizes"], stride: ["strides"], dilation: [] }, bind: [18, 1, 19], reduction: 20, layout: "NC*", behaviours: [["shape inference"]], faulty: ["shape inference"], variants: { "shape inference": { refusals: [1, 2], meanings: [7, 8, 9, 10, 11, 12, 13, 14] } }, warrants: [["measured", 155], ["measured", 167], ["measured", 36], ["measured", 256], ["measured", 139], ["measured", 168], ["measured", 156], ["measured", 776]] },
  "coremltools.converters.mil.Builder.avg_pool": { operator: "pooling", dimensions: [1, 2], parameters: [["x", "name"], ["kernel_sizes", "name"], ["pad_type", "name"], ["strides", "name", 1], ["pad", "name", null], ["exclude_padding_from_average", "name", false], ["ceil_mode", "name", false]], keywords: ["name"], arrays: ["x"], arguments: { kernel_sizes: { types: ["int"] }, pad_type: { words: ["valid", "same", "same_lower", "custom"] }, strides: { types: ["int"] }, pad: { types: ["pair"], words: [null], layout: "low and high in turn" }, exclude_padding_from_average: { words: [false, true] }, ceil_mode: { words: [false, true] } }, counts: ["kernel_sizes", "strides"], picked: { kernel_size: ["kernel_sizes"], stride: ["strides"], dilation: [] }, bind: [18, 1, 19], reduction: 31, layout: "NC*", behaviours: [["shape inference"]], faulty: ["shape inference"], variants: { "shape inference": { refusals: [1, 2], meanings: [7, 8, 9, 10, 11, 12, 13, 14] } }, warrants: [["measured", 155], ["measured", 167], ["measured", 36], ["measured", 256], ["measured", 139], ["measured", 168], ["measured", 156], ["measured", 776]] },
};
return { functions, refusals, meanings, faults, layers, title: "Core ML", version: "9.0", variants: ["shape inference"] };
});
