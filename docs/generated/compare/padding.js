// Printed from derive/same by `derive docs`; do not edit.
(window.padproofWays = window.padproofWays || {})["padding"] = {
"explicit": [
["jax",1,"measured","JAX 0.10.2","pad: `mode='constant'` or `mode='edge'` or `mode='reflect'` or `mode='symmetric'` or `mode='wrap'`","no stride","no dilation","no weights","–"],
["keras",1,"measured","Keras 3.15.0","ZeroPadding{1,2,3}D, Cropping{1,2,3}D: always","no stride","no dilation","no weights","–"],
["mindspore",1,"measured","MindSpore 2.10.0","ConstantPad{1,2,3}d, ReplicationPad{1,2,3}d, ZeroPad2d, ReflectionPad{1,2,3}d: always","no stride","no dilation","no weights","–"],
["mlx",1,"measured","MLX 0.32.4","pad: always","no stride","no dilation","no weights","–"],
["numpy",1,"measured","NumPy 2.4.6","pad: `mode='constant'` or `mode='edge'` or `mode='reflect'` or `mode='symmetric'` or `mode='wrap'`","no stride","no dilation","no weights","–"],
["onnx",1,"measured","ONNX 1.23.2 (reference)","Pad: always","no stride","no dilation","no weights","–"],
["onnx",1,"measured","ONNX 1.23.2 (shape inference)","Pad: always","no stride","no dilation","no weights","–"],
["onnxruntime",1,"measured","ONNX Runtime 1.32.0","Pad: always","no stride","no dilation","no weights","–"],
["paddle",1,"measured","PaddlePaddle 3.3.1","Pad{1,2,3}D, ZeroPad{1,2,3}D: always","no stride","no dilation","no weights","–"],
["tensorflow",1,"measured","TensorFlow 2.21.0","pad: always","no stride","no dilation","no weights","–"],
["tf_keras",1,"measured","Keras 2 2.21.0","ZeroPadding{1,2,3}D, Cropping{1,2,3}D: always","no stride","no dilation","no weights","–"],
["torch",1,"measured","PyTorch 2.13.0","ZeroPad{1,2,3}d, ConstantPad{1,2,3}d, ReflectionPad{1,2,3}d, ReplicationPad{1,2,3}d, CircularPad{1,2,3}d, pad: always","no stride","no dilation","no weights","–"]
],
"explicit-computed": [
["jax",1,"measured","JAX 0.10.2","slice, slice_in_dim: always","–","no dilation","no weights","–"],
["onnx",1,"measured","ONNX 1.23.2 (reference and shape inference)","Slice: always","–","no dilation","no weights","–"],
["onnx",1,"measured","ONNX 1.23.2 (reference and shape inference)","CenterCropPad: always","no stride","no dilation","no weights","–"],
["onnxruntime",1,"measured","ONNX Runtime 1.32.0","Slice: always","–","no dilation","no weights","–"],
["onnxruntime",1,"measured","ONNX Runtime 1.32.0","CenterCropPad: always","no stride","no dilation","no weights","–"],
["tensorflow",1,"measured","TensorFlow 2.21.0","strided_slice: always","–","no dilation","no weights","–"],
["tensorflow",1,"measured","TensorFlow 2.21.0","slice: always","no stride","no dilation","no weights","–"]
]
};
