// Flux: its layers in release 0.16.11, printed from derive/runtime/frameworks/flux.py by `derive docs`; do not edit.
padproofAsk.declare("flux", ({ same, floorDiv }) => {
const functions = [
  (n) => n.filter,
  (n) => n.stride,
  (n) => n.dilation,
  () => true,
  (n) => n.pad === "SamePad()",
  (n) => Array.isArray(n.pad),
  (n) => n.pad[0],
  (n) => n.pad[1],
  (n) => !Array.isArray(n.pad),
  (n) => n.pad,
  (n) => 0 <= n.outpad && n.outpad < n.stride,
  () => 0,
  (n) => n.pad === "SamePad()" && same(n.dilation, 1) && n.kernel_size >= n.stride && same(n.outpad, 0),
  (n) => n.pad === "SamePad()" && n.kernel_size >= n.stride,
  (n) => -floorDiv(-n.dilation * (n.kernel_size - n.stride), 2),
  (n) => floorDiv(n.dilation * (n.kernel_size - n.stride), 2),
  (n) => n.outpad,
  (n) => !(n.pad === "SamePad()"),
  (n) => n.k,
  (n) => n.stride === null ? n.k : n.stride,
  () => 1,
  () => "maximum_from_lowest",
  () => "average_of_kernel",
];
const refusals = [
  { requires: 10, subject: "outpad", bounds: [[">=", 11], ["<", 1]], text: "0 <= outpad < stride", used: ["stride", "outpad"] },
];
const meanings = [
  { when: 4, condition: "pad == 'SamePad()'", mode: "same_fixed_lower", place: 0 },
  { when: 5, condition: "pair(pad)", mode: "explicit", bind: { pad_low: 6, pad_high: 7 }, place: 1 },
  { when: 8, condition: "not pair(pad)", mode: "explicit", bind: { pad_low: 9, pad_high: 9 }, place: 2 },
  { when: 12, condition: "pad == 'SamePad()' and dilation == 1 and kernel_size >= stride and outpad == 0", mode: "same_lower", size: "largest", place: 0 },
  { when: 13, condition: "pad == 'SamePad()' and kernel_size >= stride", mode: "explicit", size: "chosen", bind: { pad_low: 14, pad_high: 15, output_padding: 16 }, place: 1 },
  { when: 5, condition: "pair(pad)", mode: "explicit", size: "chosen", bind: { pad_low: 6, pad_high: 7, output_padding: 16 }, place: 2 },
  { when: 17, condition: "not pad == 'SamePad()'", mode: "explicit", size: "chosen", bind: { pad_low: 9, pad_high: 9, output_padding: 16 }, place: 3 },
];
const faults = [
];
const layers = {
  "Flux.Conv": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["filter", "either"], ["ch", "either"], ["σ", "either", null], ["stride", "name", 1], ["pad", "name", 0], ["dilation", "name", 1], ["groups", "name", 1], ["bias", "name", true], ["init", "name", null]], arguments: { filter: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, dilation: { types: ["int"] } }, counts: ["dilation", "filter", "stride"], picked: { kernel_size: ["filter"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], flipped: 3, layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "Flux.DepthwiseConv": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["filter", "either"], ["ch", "either"], ["σ", "either", null], ["stride", "name", 1], ["pad", "name", 0], ["dilation", "name", 1], ["bias", "name", true], ["init", "name", null]], arguments: { filter: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, dilation: { types: ["int"] } }, counts: ["dilation", "filter", "stride"], picked: { kernel_size: ["filter"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], flipped: 3, layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "Flux.CrossCor": { operator: "convolution", dimensions: [1, 2, 3], parameters: [["filter", "either"], ["ch", "either"], ["σ", "either", null], ["stride", "name", 1], ["pad", "name", 0], ["dilation", "name", 1], ["bias", "name", true], ["init", "name", null]], arguments: { filter: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, dilation: { types: ["int"] } }, counts: ["dilation", "filter", "stride"], picked: { kernel_size: ["filter"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "Flux.ConvTranspose": { operator: "transposed convolution", dimensions: [1, 2, 3], parameters: [["filter", "either"], ["ch", "either"], ["σ", "either", null], ["stride", "name", 1], ["pad", "name", 0], ["outpad", "name", 0], ["dilation", "name", 1], ["groups", "name", 1], ["bias", "name", true], ["init", "name", null]], arguments: { filter: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, outpad: { types: ["int"] }, dilation: { types: ["int"] } }, counts: ["dilation", "filter", "stride"], picked: { kernel_size: ["filter"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], flipped: 3, layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0], meanings: [3, 4, 5, 6] } }, warrants: [["read", 0], ["read", 0], ["read", 0], ["read", 0]] },
  "Flux.MaxPool": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["k", "either"], ["pad", "name", 0], ["stride", "name", null]], arguments: { k: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, stride: { types: ["int"], words: [null] } }, counts: ["k", "stride"], picked: { kernel_size: ["k"], stride: ["k", "stride"], dilation: [] }, bind: [18, 19, 20], reduction: 21, layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
  "Flux.MeanPool": { operator: "pooling", dimensions: [1, 2, 3], parameters: [["k", "either"], ["pad", "name", 0], ["stride", "name", null]], arguments: { k: { types: ["int"] }, pad: { types: ["int", "pair"], words: ["SamePad()"], layout: "low and high in turn" }, stride: { types: ["int"], words: [null] } }, counts: ["k", "stride"], picked: { kernel_size: ["k"], stride: ["k", "stride"], dilation: [] }, bind: [18, 19, 20], reduction: 22, layout: "*CN", behaviours: [[""]], faulty: [""], variants: { "": { meanings: [0, 1, 2] } }, warrants: [["read", 0], ["read", 0], ["read", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "Flux", version: "0.16.11", variants: [""], basis: "source" };
});
