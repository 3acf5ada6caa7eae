"""Which transposed layer can be written as which: the rules of *same* against the parameters of target layers."""
