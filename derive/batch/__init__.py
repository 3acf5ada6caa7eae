"""Many questions at once: arrays of configurations of one layer, and files of requests."""
