"""All that `evaluate` runs: plain Python, without SymPy or any framework; what frameworks declare stands here."""
