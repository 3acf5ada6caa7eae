"""What whoever works long or writes owes: children that end, an interrupt that is obeyed, files that land whole."""
