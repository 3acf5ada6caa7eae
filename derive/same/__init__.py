"""What *same* means for a transposed convolution, by letter; and every way to ask a framework for a mode, by row."""
