"""One file per framework, each with one `FRAMEWORK`; the framework itself is imported only inside `respond`."""
