"""The padding modes, one file per mode or family. `catalog` collects every `MODES`."""
