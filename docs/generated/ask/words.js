// What counts outside an input, and what the words of the frameworks mean; printed by `derive docs`, do not edit.
padproofAsk.reductions = {
  "maximum": {"outside":"-inf","words":"the maximum; an element outside counts as −∞ and is never it"},
  "maximum_from_lowest": {"outside":"lowest","words":"the maximum; an element outside counts as the lowest finite number"},
  "maximum_of_inside": {"outside":"nothing","words":"the maximum of the elements inside; a window that sees none of them, or only −∞, is not said to give anything"},
  "maximum_over_zeros": {"outside":"zeros","words":"the maximum; an element outside counts as 0"},
  "minimum": {"outside":"inf","words":"the minimum; an element outside counts as +∞ and is never it"},
  "average_of_inside": {"outside":"nothing","words":"the sum divided by the number of taps inside the input: nothing outside counts"},
  "average_of_padded": {"outside":"zeros","words":"the sum divided by the number of taps inside the padded input: pads count as zeros, and what a window overhangs beyond them does not count"},
  "average_of_padded_alike": {"outside":"zeros","words":"the sum divided by the number of taps inside the input padded at both ends by what is padded before it: the other pad and what a window overhangs do not count otherwise"},
  "average_of_kernel": {"outside":"zeros","words":"the sum divided by the number of all taps: whatever lies outside counts as zeros"},
  "average_by_divisor": {"outside":"zeros","words":"the sum divided by a given number, wherever the window lies"},
  "average_of_inside_rescaled": {"outside":"nothing","words":"the average of the elements inside, multiplied by the number of all taps and divided by the given number: the sum divided by that number only where the whole window lies inside"},
  "average_of_padded_alike_rescaled": {"outside":"zeros","words":"what `average_of_padded_alike` gives, multiplied by the number of all taps and divided by the given number"},
  "average_over_edge": {"outside":"edge","words":"the sum divided by the number of all taps: an element outside counts as the nearest one inside"},
  "sum": {"outside":"zeros","words":"the sum; an element outside counts as 0"},
  "norm": {"outside":"zeros","words":"the p-th root of the sum of p-th powers; an element outside counts as 0"},
  "root_of_average": {"outside":"nothing","words":"the root of the average of the squares of the elements inside: nothing outside counts"},
  "norm_of_inside": {"outside":"nothing","words":"the p-th root of the sum of p-th powers, which is multiplied first by the number of all taps over that of the taps inside the input"},
  "norm_of_padded": {"outside":"zeros","words":"the p-th root of the sum of p-th powers, which is multiplied first by the number of all taps over that of the taps inside the padded input: pads count as zeros, and what a window overhangs is made up for"},
  "given": {"outside":"given","words":"what the caller's function makes of it; an element outside counts as the caller's initial value"},
};
padproofAsk.boundaries = {
  "zeros": "elements outside are 0",
  "edge": "elements outside repeat the nearest one inside",
  "mirror": "elements outside mirror those inside, the first and the last not repeated",
  "symmetric": "elements outside mirror those inside, the first and the last repeated",
  "periodic": "the input goes round: after its last element comes its first",
  "depends on the variant": "name one, and it is told what it makes of elements outside",
  "not stated": "what it makes of elements outside was not found out",
};
// {operator: {word: [[mode, size choice, frameworks], …]}}
padproofAsk.meanings = {
  "convolution": {"causal":[["causal","",["Flax","Keras","Keras 2"]]],"full":[["full","",["JAX","Lasagne","MLX","NumPy","SciPy","Theano"]]],"half":[["half","",["Theano"]]],"same":[["half","",["Lasagne"]],["same_fixed_lower","",["Apache TVM"]],["same_fixed_upper","",["OpenCV (SAME_LOWER)","OpenCV (SAME_UPPER)","PyTorch","tinygrad"]],["same_longer","",["JAX","MLX","NumPy"]],["same_longer_swapped","",["JAX","NumPy"]],["same_lower","",["Apache TVM (SAME_LOWER)","Core ML (SAME_LOWER)","Equinox (SAME_LOWER)","Flax (SAME_LOWER)","Haiku (SAME_LOWER)","JAX","ONNX (SAME_LOWER)","ONNX Runtime (SAME_LOWER)","OpenVINO (SAME_LOWER)","SciPy","tinygrad (SAME_LOWER)"]],["same_upper","",["Apache TVM (SAME_UPPER)","Burn","Core ML","Equinox","Flax","Haiku","JAX","Keras","Keras 2","LiteRT","Mathematica","MATLAB","MindSpore","MNN","ONNX (SAME_UPPER)","ONNX Runtime (SAME_UPPER)","OpenVINO (SAME_UPPER)","PaddlePaddle","SciPy","Sonnet","TensorFlow","TensorFlow.js","tinygrad (SAME_UPPER)"]]],"valid":[["valid","",["Apache TVM","Burn","Core ML","Equinox","Flax","Haiku","Keras","Keras 2","Lasagne","LiteRT","MindSpore","MNN","ONNX","ONNX Runtime","OpenCV","OpenVINO","PaddlePaddle","PyTorch","Sonnet","TensorFlow","TensorFlow.js","Theano","tinygrad"]],["valid_overlap","",["JAX","MLX","NumPy","SciPy"]]]},
  "transposed convolution": {"full":[["full","smallest",["Lasagne"]]],"same":[["half","smallest",["Lasagne"]],["same_lower","below_largest",["Equinox (SAME_LOWER)"]],["same_lower","smallest",["Flax","Haiku"]],["same_pads_as_crops","",["PaddlePaddle"]],["same_unclamped_lower","",["ONNX (SAME_LOWER)","tinygrad (SAME_LOWER)"]],["same_unclamped_upper","",["ONNX (SAME_UPPER)","tinygrad (SAME_UPPER)"]],["same_undilated","",["MNN"]],["same_unextended_lower","",["Apache TVM (SAME_LOWER)","ONNX Runtime (SAME_LOWER)","OpenVINO (SAME_LOWER)"]],["same_unextended_upper","",["Apache TVM (SAME_UPPER)","ONNX Runtime (SAME_UPPER)","OpenVINO (SAME_UPPER)"]],["same_upper","below_largest",["Equinox"]],["same_upper","largest",["Flax","Haiku","Keras","Keras 2","Mathematica","MATLAB","MindSpore","Sonnet","TensorFlow.js"]],["same_upper","smallest",["Flax (SAME_LOWER)","Haiku (SAME_LOWER)"]],["valid","chosen",["OpenVINO (SAME_LOWER)","OpenVINO (SAME_UPPER)"]]],"valid":[["full","smallest",["Flax","Haiku"]],["valid","chosen",["Apache TVM","Equinox","ONNX Runtime","OpenCV","OpenVINO","PaddlePaddle","tinygrad"]],["valid","covering",["Flax","Haiku","Keras","Keras 2","MindSpore","TensorFlow.js"]],["valid","largest",["Sonnet"]],["valid","smallest",["Core ML","Lasagne","MNN"]]]},
  "pooling": {"same":[["same_after","",["Apache MXNet"]],["same_fixed_upper","",["OpenCV (SAME_LOWER)","OpenCV (SAME_UPPER)"]],["same_lower","",["Apache TVM (SAME_LOWER)","Core ML (SAME_LOWER)","ONNX (SAME_LOWER)","OpenVINO (SAME_LOWER)"]],["same_signed_lower","",["ONNX Runtime (SAME_LOWER)"]],["same_signed_upper","",["ONNX Runtime (SAME_UPPER)"]],["same_upper","",["Apache TVM (SAME_UPPER)","Burn","Core ML","Haiku","Keras","Keras 2","LiteRT","MATLAB","MindSpore","MNN","ONNX (SAME_UPPER)","OpenVINO (SAME_UPPER)","PaddlePaddle","TensorFlow","TensorFlow.js"]]],"valid":[["valid","",["Apache TVM","Burn","Core ML","Haiku","Keras","Keras 2","LiteRT","MindSpore","MNN","ONNX","ONNX Runtime","OpenCV","OpenVINO","PaddlePaddle","TensorFlow","TensorFlow.js"]]]},
};
