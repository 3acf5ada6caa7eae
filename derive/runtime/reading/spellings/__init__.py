"""Each framework in its own spelling: one reader per syntax, each turning a text into the name and arguments of a layer."""
