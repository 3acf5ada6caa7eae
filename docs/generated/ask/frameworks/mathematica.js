// Mathematica: its layers in release undated, printed from derive/runtime/frameworks/mathematica.py by `derive docs`; do not edit.
padproofAsk.declare("mathematica", ({ same, floorDiv, mod, greatest }) => {
const functions = [
  (n) => n.sz,
  (n) => n.Stride,
  (n) => n.Dilation,
  (n) => n.PaddingSize === "Same" && same(mod(greatest(floorDiv(n.input_size - 1, n.stride) * n.stride + n.effective_kernel_size - n.input_size, 0), 2), 0),
  (n) => Array.isArray(n.PaddingSize),
  (n) => n.PaddingSize[0],
  (n) => n.PaddingSize[1],
  (n) => n.PaddingSize !== "Same" && !Array.isArray(n.PaddingSize),
  (n) => n.PaddingSize,
  (n) => n.PaddingSize === "Same" && n.effective_kernel_size >= n.stride && same(mod(n.effective_kernel_size - n.stride, 2), 0),
];
const refusals = [
];
const meanings = [
  { when: 3, condition: "PaddingSize == 'Same' and max((input_size - 1) // stride * stride + effective_kernel_size - input_size, 0) % 2 == 0", mode: "same_upper", place: 0 },
  { when: 4, condition: "pair(PaddingSize)", mode: "explicit", bind: { pad_low: 5, pad_high: 6 }, place: 1 },
  { when: 7, condition: "PaddingSize != 'Same' and not pair(PaddingSize)", mode: "explicit", bind: { pad_low: 8, pad_high: 8 }, place: 2 },
  { when: 9, condition: "PaddingSize == 'Same' and effective_kernel_size >= stride and (effective_kernel_size - stride) % 2 == 0", mode: "same_upper", size: "largest", place: 0 },
  { when: 4, condition: "pair(PaddingSize)", mode: "explicit", size: "smallest", bind: { pad_low: 5, pad_high: 6 }, place: 1 },
  { when: 7, condition: "PaddingSize != 'Same' and not pair(PaddingSize)", mode: "explicit", size: "smallest", bind: { pad_low: 8, pad_high: 8 }, place: 2 },
];
const faults = [
];
const layers = {
  "wolfram.ConvolutionLayer": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["n", "either"], ["sz", "either"], ["PaddingSize", "name", 0], ["Stride", "name", 1], ["Dilation", "name", 1]], keywords: ["Weights", "Biases", "ChannelGroups", "Dimensionality", "Input", "Output", "Interleaving"], arguments: { sz: { types: ["int"] }, PaddingSize: { types: ["int", "pair"], words: ["Same"] }, Stride: { types: ["int"] }, Dilation: { types: ["int"] } }, counts: ["Dilation", "Stride", "sz"], picked: { kernel_size: ["sz"], stride: ["Stride"], dilation: ["Dilation"] }, bind: [0, 1, 2], layout: "C*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "wolfram.DeconvolutionLayer": { operator: "transposed convolution", dimensions: [1, 2, 3], parameters: [["n", "either"], ["sz", "either"], ["PaddingSize", "name", 0], ["Stride", "name", 1], ["Dilation", "name", 1]], keywords: ["Weights", "Biases", "ChannelGroups", "Dimensionality", "Input", "Output", "Interleaving"], arguments: { sz: { types: ["int"] }, PaddingSize: { types: ["int", "pair"], words: ["Same"] }, Stride: { types: ["int"] }, Dilation: { types: ["int"] } }, counts: ["Dilation", "Stride", "sz"], picked: { kernel_size: ["sz"], stride: ["Stride"], dilation: ["Dilation"] }, bind: [0, 1, 2], layout: "C*", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [3, 4, 5] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "Mathematica", version: "undated", variants: [""], basis: "documentation" };
});
