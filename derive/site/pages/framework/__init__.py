"""The parts of a framework's page: its answer, code to paste, history, layers, and how they are known."""
