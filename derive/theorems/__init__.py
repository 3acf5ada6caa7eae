"""The theorems, one file per family, in the order in which a reader meets them.

Each family module holds one or more `Theorem`s; `catalog` collects them. `FAMILIES` names the families by number: 2 is
that of 2.5.
"""

FAMILIES = {
    1: "Counting windows",
    2: "Same",
    3: "The full result",
    4: "Sizes to give back",
    5: "Pad and crop",
    6: "Same, transposed",
    7: "Frameworks that agree",
    8: "Same from one padding",
    9: "Down and up again",
    10: "Upsampling",
    11: "Ceil mode of pooling",
    12: "Causal layers",
    13: "Centres of windows",
    14: "Overlap and checkerboard",
    15: "Receptive fields",
}
