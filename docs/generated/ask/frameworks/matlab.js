// MATLAB: its layers in release undated, printed from derive/runtime/frameworks/matlab.py by `derive docs`; do not edit.
padproofAsk.declare("matlab", ({ same, least }) => {
const functions = [
  (n) => n.filterSize,
  (n) => n.Stride,
  (n) => n.DilationFactor,
  (n) => Array.isArray(n.Padding),
  (n) => least(n.Padding) >= 0,
  (n) => !(n.Padding === "same") && !Array.isArray(n.Padding),
  (n) => n.Padding >= 0,
  () => 0,
  (n) => n.Padding === "same" && same(n.dilation, 1),
  (n) => n.Padding[0],
  (n) => n.Padding[1],
  (n) => n.Padding,
  () => 1,
  (n) => Array.isArray(n.Cropping),
  (n) => least(n.Cropping) >= 0,
  (n) => !(n.Cropping === "same") && !Array.isArray(n.Cropping),
  (n) => n.Cropping >= 0,
  (n) => n.Cropping === "same",
  (n) => n.Cropping[0],
  (n) => n.Cropping[1],
  (n) => n.Cropping,
  (n) => n.poolSize,
  () => "average_of_kernel",
];
const refusals = [
  { when: 3, requires: 4, words: ["pair"], text: "min(Padding) >= 0", used: ["Padding"] },
  { when: 5, requires: 6, subject: "Padding", bounds: [[">=", 7]], words: ["pair"], text: "Padding >= 0", word: "must be at least", right: "0" },
  { when: 13, requires: 14, words: ["pair"], text: "min(Cropping) >= 0", used: ["Cropping"] },
  { when: 15, requires: 16, subject: "Cropping", bounds: [[">=", 7]], words: ["pair"], text: "Cropping >= 0", word: "must be at least", right: "0" },
];
const meanings = [
  { when: 8, condition: "Padding == 'same' and dilation == 1", mode: "same_upper", place: 0 },
  { when: 3, condition: "pair(Padding)", mode: "explicit", bind: { pad_low: 9, pad_high: 10 }, place: 1 },
  { when: 5, condition: "not Padding == 'same' and not pair(Padding)", mode: "explicit", bind: { pad_low: 11, pad_high: 11 }, place: 2 },
  { when: 17, condition: "Cropping == 'same'", mode: "same_upper", size: "largest", place: 0 },
  { when: 13, condition: "pair(Cropping)", mode: "explicit", size: "smallest", bind: { pad_low: 18, pad_high: 19 }, place: 1 },
  { when: 15, condition: "not Cropping == 'same' and not pair(Cropping)", mode: "explicit", size: "smallest", bind: { pad_low: 20, pad_high: 20 }, place: 2 },
];
const faults = [
];
const layers = {
  "matlab.convolution2dLayer": { operator: "convolution", dimensions: [2], parameters: [["filterSize", "either"], ["numFilters", "either"], ["Stride", "name", 1], ["DilationFactor", "name", 1], ["NumChannels", "name", "auto"], ["Padding", "name", 0], ["PaddingValue", "name", 0]], keywords: ["Name", "WeightsInitializer", "BiasInitializer", "WeightLearnRateFactor", "BiasLearnRateFactor", "WeightL2Factor", "BiasL2Factor", "Weights", "Bias"], fixed: ["PaddingValue"], arguments: { filterSize: { types: ["int"] }, Stride: { types: ["int"] }, DilationFactor: { types: ["int"] }, Padding: { types: ["int", "pair"], words: ["same"], layout: "low and high in turn" } }, counts: ["DilationFactor", "Stride", "filterSize"], picked: { kernel_size: ["filterSize"], stride: ["Stride"], dilation: ["DilationFactor"] }, bind: [0, 1, 2], layout: "*C(N)", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "matlab.transposedConv2dLayer": { operator: "transposed convolution", dimensions: [2], parameters: [["filterSize", "either"], ["numFilters", "either"], ["Stride", "name", 1], ["Cropping", "name", 0], ["NumChannels", "name", "auto"]], keywords: ["Name", "WeightsInitializer", "BiasInitializer", "WeightLearnRateFactor", "BiasLearnRateFactor", "WeightL2Factor", "BiasL2Factor", "Weights", "Bias"], arguments: { filterSize: { types: ["int"] }, Stride: { types: ["int"] }, Cropping: { types: ["int", "pair"], words: ["same"], layout: "low and high in turn" } }, counts: ["Stride", "filterSize"], picked: { kernel_size: ["filterSize"], stride: ["Stride"], dilation: [] }, bind: [0, 1, 12], layout: "*C(N)", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [2, 3], meanings: [3, 4, 5] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "matlab.maxPooling2dLayer": { operator: "pooling", dimensions: [2], parameters: [["poolSize", "either"], ["Stride", "name", 1], ["Padding", "name", 0]], keywords: ["Name", "HasUnpoolingOutputs"], arguments: { poolSize: { types: ["int"] }, Stride: { types: ["int"] }, Padding: { types: ["int", "pair"], words: ["same"], layout: "low and high in turn" } }, counts: ["Stride", "poolSize"], picked: { kernel_size: ["poolSize"], stride: ["Stride"], dilation: [] }, bind: [21, 1, 12], layout: "*C(N)", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "matlab.averagePooling2dLayer": { operator: "pooling", dimensions: [2], parameters: [["poolSize", "either"], ["Stride", "name", 1], ["Padding", "name", 0], ["PaddingValue", "name", 0]], keywords: ["Name"], fixed: ["PaddingValue"], arguments: { poolSize: { types: ["int"] }, Stride: { types: ["int"] }, Padding: { types: ["int", "pair"], words: ["same"], layout: "low and high in turn" } }, counts: ["Stride", "poolSize"], picked: { kernel_size: ["poolSize"], stride: ["Stride"], dilation: [] }, bind: [21, 1, 12], reduction: 22, layout: "*C(N)", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "MATLAB", version: "undated", variants: [""], basis: "documentation" };
});
