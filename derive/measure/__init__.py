"""Asking the real frameworks, writing down what they answer, and comparing it with what is predicted.

A layer is measured as a linear operator: size, pads or crops and kernel order are read off its response to one-hot
inputs and taps, never off attributes. What is asked is in `grid`, who answers in `process` and `serve`, in which
`environment`, how an answer is read in `response`; `record` does all of it, `vectors` is the file it ends in, and
`tally` compares such a file with the predictions.
"""
