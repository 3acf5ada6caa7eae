"""Pages that hold the frameworks against each other."""
