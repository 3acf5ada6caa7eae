"""From pasted text to a layer and its arguments."""
