"""One file per checker."""
