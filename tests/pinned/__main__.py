"""Shows what has changed since it was compared by hand, and pins it as it stands."""

from tests.pinned import PINS, complaints, everything, load, write

if __name__ == "__main__":
    found = everything()
    for line in complaints(load() if PINS.exists() else {}, found):
        print(line)
    write(found)
    print(f"pinned {len(found)}")
