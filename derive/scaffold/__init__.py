"""What `derive new` writes: a mode that is proved and a framework that is whole, each to be turned into another."""
