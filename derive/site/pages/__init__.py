"""One file per kind of page: values in, text out. No files, no clock, no catalog."""
