"""Wolfram Language: what the reference pages state; where they leave the side of an odd element open, nothing."""

from read_examples import fits_not, gives, leaves_out

REFERENCE = "https://reference.wolfram.com/language/ref"
CONV = f"{REFERENCE}/ConvolutionLayer.html, Details and Options"
DECONV = f"{REFERENCE}/DeconvolutionLayer.html, Details and Options"
UNSTATED = "the kernel's orientation is not documented, and taken as not flipped"
FORWARD, BACKWARD = "wolfram.ConvolutionLayer(n, ", "wolfram.DeconvolutionLayer(n, "

EXAMPLES = (
    gives(f"{FORWARD}3)", 5, 3, 0, f"{CONV}; {UNSTATED}", flipped=False),
    gives(f"{FORWARD}3, Stride=2, Dilation=2)", 8, 2, 0, CONV),
    gives(f"{FORWARD}3, PaddingSize=1)", 5, 5, 1, CONV),
    gives(f"{FORWARD}3, PaddingSize=((1, 2),))", (5,), (6,), (1,), CONV),
    gives(f"{FORWARD}3, PaddingSize=((1, 0), (2, 2)))", (5, 5), (4, 7), (1, 2), CONV),
    gives(f"{FORWARD}3, PaddingSize=(1, 0, 2))", (5, 5, 5), (5, 3, 7), (1, 0, 2), CONV),
    gives(f"{FORWARD}3, PaddingSize='Same')", 5, 5, 1, CONV),
    gives(f"{FORWARD}3, Stride=2, PaddingSize='Same')", 5, 3, 1, CONV),
    gives(f"{FORWARD}1, Stride=2, PaddingSize='Same')", 4, 2, 0, CONV),
    leaves_out(f"{FORWARD}3, Stride=2, PaddingSize='Same')", 6, CONV),
    leaves_out(f"{FORWARD}2, PaddingSize='Same')", 6, CONV),
    fits_not(f"{FORWARD}3)", 2, CONV),
    gives(f"{BACKWARD}3)", 4, 6, 0, f"{DECONV}; {UNSTATED}", flipped=False),
    gives(f"{BACKWARD}3, Stride=2, Dilation=2)", 4, 11, 0, DECONV),
    gives(f"{BACKWARD}3, Stride=2, PaddingSize=1)", 4, 7, 1, DECONV),
    gives(f"{BACKWARD}4, Stride=2, PaddingSize=((1, 2),))", (4,), (7,), (1,), DECONV),
    gives(f"{BACKWARD}4, Stride=2, PaddingSize=(1, 0, 2))", (4, 4, 4), (8, 10, 6), (1, 0, 2), DECONV),
    gives(f"{BACKWARD}3, PaddingSize='Same')", 4, 4, 1, DECONV),
    gives(f"{BACKWARD}4, Stride=2, PaddingSize='Same')", 4, 8, 1, DECONV),
    gives(f"{BACKWARD}2, Stride=2, PaddingSize='Same')", 4, 8, 0, DECONV),
    leaves_out(f"{BACKWARD}3, Stride=2, PaddingSize='Same')", 4, DECONV),
    leaves_out(f"{BACKWARD}1, Stride=3, PaddingSize='Same')", 4, DECONV),
    fits_not(f"{BACKWARD}2, PaddingSize=1)", 1, DECONV),
)
