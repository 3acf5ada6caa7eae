"""Operators beside convolution and pooling, one file per framework that has many: pads, crops and resizings."""
