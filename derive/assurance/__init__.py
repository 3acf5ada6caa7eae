"""What is checked beyond single theorems: the Coq files, the code that `evaluate` runs, everything with a fault in it."""
