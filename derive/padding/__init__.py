"""What a padding mode is: a rule of its own laws and formulas, its transpose, and the size a transposed layer gives back."""
