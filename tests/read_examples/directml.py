"""DirectML: the unsigned arithmetic of the DirectMLX header."""

from read_examples import fits_not, gives, refuses, strays, yields

HEADER = "https://github.com/microsoft/DirectML/blob/a9614e82c9226b09826d18c5e63926a774ca5ab5/Libraries/DirectMLX.h"
CONV = f"{HEADER}, Convolution"
AVERAGE = f"{HEADER}, AveragePooling"
MAX = f"{HEADER}, MaxPooling"
UNSIGNED = f"{HEADER}: startPadding and endPadding are of uint32_t"
MODE = "https://learn.microsoft.com/windows/win32/api/directml/ne-directml-dml_convolution_mode"
FLIPPED, BACKWARD = "mode='DML_CONVOLUTION_MODE_CONVOLUTION'", "direction='DML_CONVOLUTION_DIRECTION_BACKWARD'"
NAME = "dml.Convolution(x, w, kernel_size=3"


def _average(*numbers):
    stride, window, start, end, dilation = numbers
    return f"dml.AveragePooling(x, {stride}, {window}, {start}, {end}, {dilation}, False)"


DIVISOR = "https://learn.microsoft.com/windows/win32/api/directml/ns-directml-dml_average_pooling_operator_desc, IncludePadding"


EXAMPLES = (
    gives(f"{NAME})", 5, 3, 0, MODE, flipped=False),
    gives(f"{NAME}, {FLIPPED})", 5, 3, 0, MODE, flipped=True),
    gives(f"{NAME}, startPadding=1, endPadding=2, strides=2)", 5, 3, 1, CONV),
    gives(f"{NAME}, startPadding=1, endPadding=2, strides=1)", 5, 6, 1, CONV),
    gives(f"{NAME}, dilations=2)", (7, 7, 7), (3, 3, 3), (0, 0, 0), CONV),
    gives(f"{NAME}, outputPadding=1)", 5, 3, 0, CONV),
    refuses(f"{NAME}, startPadding=-1)", 5, "startPadding", UNSIGNED),
    refuses(f"{NAME}, endPadding=-1)", 5, "endPadding", UNSIGNED),
    refuses(f"{NAME}, {BACKWARD})", 5, "direction", CONV),
    fits_not(f"{NAME})", 2, CONV),
    gives(_average(2, 3, 1, 0, 1), 6, 3, 1, AVERAGE),
    gives(_average(1, 3, 0, 1, 1), 6, 5, 0, AVERAGE),
    gives(_average(1, 3, 0, 1, 1), (6, 6, 6), (5, 5, 5), (0, 0, 0), AVERAGE),
    strays(_average(1, 3, 0, 0, 2), 7, 5, 0, AVERAGE),
    strays(_average(2, 3, 1, 2, 2), 7, 4, 1, AVERAGE),
    refuses(_average(1, 3, -1, 0, 1), 6, "startPadding", UNSIGNED),
    refuses(_average(1, 3, 0, -1, 1), 6, "endPadding", UNSIGNED),
    fits_not(_average(1, 3, 0, 0, 1), 2, AVERAGE),
    gives("dml.MaxPooling(x, 3)", 5, 3, 0, MAX),
    gives("dml.MaxPooling(x, 3, strides=2, startPadding=1)", 6, 3, 1, MAX),
    gives("dml.MaxPooling(x, 3, endPadding=1)", 6, 5, 0, MAX),
    gives("dml.MaxPooling(x, 3, dilations=2)", (7, 7, 7), (3, 3, 3), (0, 0, 0), MAX),
    gives("dml.MaxPooling(x, 3, strides=2)", 3, 1, 0, MAX),
    gives("dml.MaxPooling(x, 4, startPadding=1)", 3, 1, 1, MAX),
    gives("dml.MaxPooling(x, 4, endPadding=1)", 3, 1, 0, MAX),
    strays("dml.MaxPooling(x, 3)", 2, 1, 0, MAX),
    strays("dml.MaxPooling(x, 3, strides=5)", 1, 1, 0, MAX),
    strays("dml.MaxPooling(x, 3, dilations=2)", 4, 1, 0, MAX),
    strays("dml.MaxPooling(x, 5, strides=2, startPadding=1, endPadding=2)", (1, 8), (1, 4), (1, 1), MAX),
    refuses("dml.MaxPooling(x, 3, startPadding=-1)", 6, "startPadding", UNSIGNED),
    refuses("dml.MaxPooling(x, 3, endPadding=-1)", 6, "endPadding", UNSIGNED),
    yields("dml.AveragePooling(x, 1, 2, 1, 1, 1, False)", 1, (8,), (8,), DIVISOR),
    yields("dml.AveragePooling(x, 1, 2, 1, 1, 1, True)", 1, (8,), (8 / 4,), DIVISOR),
)
