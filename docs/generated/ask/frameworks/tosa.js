// TOSA: its layers in release 2026-08-07, printed from derive/runtime/frameworks/tosa.py by `derive docs`; do not edit.
padproofAsk.declare("tosa", ({ same, mod, greatest, least }) => {
const functions = [
  (n) => n.kernel_size,
  (n) => n.stride,
  (n) => n.dilation,
  (n) => least(n.pad) >= 0,
  (n) => same(mod(n.input_size + n.pad[0] + n.pad[1] - n.effective_kernel_size, n.stride), 0),
  (n) => n.pad[0],
  (n) => n.pad[1],
  () => 1,
  (n) => least(n.out_pad) > -n.kernel_size,
  (n) => -n.out_pad[0],
  (n) => -n.out_pad[1],
  (n) => n.kernel,
  () => "maximum_of_inside",
  (n) => greatest(n.pad) < n.kernel,
  () => "average_of_inside",
];
const refusals = [
  { requires: 3, text: "min(pad) >= 0", used: ["pad"] },
  { requires: 4, wayOut: "the last window has to end where the padded input ends", text: "(input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0", used: ["pad", "stride", "input_size", "effective_kernel_size"] },
  { requires: 8, wayOut: "out_pad is added to the full result; a negative one crops", text: "min(out_pad) > -kernel_size", used: ["out_pad", "kernel_size"] },
  { requires: 13, text: "max(pad) < kernel", used: ["kernel", "pad"] },
  { requires: 4, wayOut: "the last window has to end where the padded input ends", text: "(input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0", used: ["stride", "pad", "input_size", "effective_kernel_size"] },
];
const meanings = [
  { condition: "True", mode: "explicit", bind: { pad_low: 5, pad_high: 6 }, place: 0 },
  { condition: "True", mode: "explicit", size: "smallest", bind: { pad_low: 9, pad_high: 10 }, place: 0 },
];
const faults = [
];
const layers = {
  "tosa.conv2d": { operator: "convolution", dimensions: [2], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["pad", "name"], ["stride", "name"], ["dilation", "name"], ["kernel_size", "later"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp"], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { pad: { types: ["pair"], layout: "low and high in turn" }, stride: { types: ["int"] }, dilation: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0] } }, warrants: [["by definition", 0]] },
  "tosa.conv3d": { operator: "convolution", dimensions: [3], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["pad", "name"], ["stride", "name"], ["dilation", "name"], ["kernel_size", "later"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp"], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { pad: { types: ["pair"], layout: "low and high in turn" }, stride: { types: ["int"] }, dilation: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0] } }, warrants: [["by definition", 0]] },
  "tosa.depthwise_conv2d": { operator: "convolution", dimensions: [2], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["pad", "name"], ["stride", "name"], ["dilation", "name"], ["kernel_size", "later"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp"], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { pad: { types: ["pair"], layout: "low and high in turn" }, stride: { types: ["int"] }, dilation: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["dilation", "kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: ["dilation"] }, bind: [0, 1, 2], layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 1], meanings: [0] } }, warrants: [["by definition", 0]] },
  "tosa.transpose_conv2d": { operator: "transposed convolution", dimensions: [2], parameters: [["input", "either"], ["weight", "either"], ["bias", "either"], ["out_pad", "name"], ["stride", "name"], ["kernel_size", "later"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp", "out_shape"], arrays: ["input", "weight", "bias"], kernelOfWeight: ["kernel_size", "weight"], arguments: { out_pad: { types: ["pair"], layout: "low and high in turn" }, stride: { types: ["int"] }, kernel_size: { types: ["int"] } }, counts: ["kernel_size", "stride"], picked: { kernel_size: ["kernel_size"], stride: ["stride"], dilation: [] }, bind: [0, 1, 7], layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [2], meanings: [1] } }, warrants: [["by definition", 0]] },
  "tosa.max_pool2d": { operator: "pooling", dimensions: [2], parameters: [["input", "either"], ["kernel", "name"], ["stride", "name"], ["pad", "name"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp"], arrays: ["input"], arguments: { kernel: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["pair"], layout: "low and high in turn" } }, counts: ["kernel", "stride"], picked: { kernel_size: ["kernel"], stride: ["stride"], dilation: [] }, bind: [11, 1, 7], reduction: 12, layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 3, 4], meanings: [0] } }, warrants: [["by definition", 0]] },
  "tosa.avg_pool2d": { operator: "pooling", dimensions: [2], parameters: [["input", "either"], ["kernel", "name"], ["stride", "name"], ["pad", "name"]], keywords: ["acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp"], arrays: ["input"], arguments: { kernel: { types: ["int"] }, stride: { types: ["int"] }, pad: { types: ["pair"], layout: "low and high in turn" } }, counts: ["kernel", "stride"], picked: { kernel_size: ["kernel"], stride: ["stride"], dilation: [] }, bind: [11, 1, 7], reduction: 14, layout: "N*C", behaviours: [[""]], faulty: [""], variants: { "": { refusals: [0, 3, 4], meanings: [0] } }, warrants: [["by definition", 0]] },
};
return { functions, refusals, meanings, faults, layers, title: "TOSA", version: "2026-08-07", variants: [""], basis: "specification" };
});
