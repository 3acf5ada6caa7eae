"""Newcomer: Convolution, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION
from derive.runtime.source import Source

CONVOLUTION_LAYER = Layer(
    # The name a user types, with dots; several layers may share it only at the end.
    name="newcomer.Convolution",
    # CONVOLUTION, TRANSPOSED or POOLING, of derive.runtime.geometry.
    operator=CONVOLUTION,
    # Its parameters as Python source, defaults included; expressions below are over these names.
    signature="in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1",
    # How many spatial axes it takes.
    dimensions=(1, 2),
    # Whether `signature` is that of something Python can call, and is compared with it.
    callable=False,
    # Which expression is the kernel size, stride and dilation of an axis.
    bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"},
    # The legal values of arguments that may be more than an integer: kinds and exact words.
    values={"padding": (int, "same")},
    # What it is on an axis: the first whose `when` holds counts. Modes are those of `derive list modes`; a mode with
    # parameters gets them in `bind`; a transposed layer says in `size` which of the legal sizes it gives back.
    meanings=(
        Meaning("same_upper", when="padding == 'same'"),
        Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),
    ),
    # What it demands where `when` holds, and what its error says otherwise; "" where the words are not known.
    refusals=(Refusal(requires="padding >= 0", when="padding != 'same'", says="padding must not be negative"),),
    # What it says where no window fits.
    no_output="kernel larger than padded input",
    # How its weight is laid out.
    weight="weight[out_channels, in_channels, *kernel_size]",
)

FRAMEWORK = Framework(
    # The name of this file and of its page, and the one that `derive record` takes.
    name="newcomer",
    # As a reader knows it; frameworks stand by it.
    title="Newcomer",
    homepage="https://example.org",
    # Newest first. Of one that was run, with what pip is given: Release("1.0", install="newcomer==1.0").
    releases=(Release("1.0"),),
    # Pads, crops and resizings, where it has any, stand in a second file of this name, in derive/runtime/operators/.
    layers=(CONVOLUTION_LAYER,),
    # "source" or "documentation" where it was read; of one that can be run, `respond` asks it instead.
    basis="source",
    # Whether it mirrors the kernel, and what its transposed convolution is the transpose of; a paragraph of its page.
    orientation="Correlation: the kernel is not flipped.",
    # What was read, and what was left out.
    scope="Read in the source; not run.",
    # Where each of these statements stands: title, address and place.
    sources=(Source("Newcomer source", "https://example.org", "the line that computes the output size"),),
)
