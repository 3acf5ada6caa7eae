"""The first page: the question, the answer, the formula, the picture; then why the documentation misleads."""

from dataclasses import dataclass

from derive.language.definitions import FULL_LENGTH
from derive.language.printers.latex import latex
from derive.language.symbols import L, N, c
from derive.language.terms import eq
from derive.site import figures
from derive.site.ask.field import ask_field, example_in_words
from derive.site.pages import markup
from derive.site.pages.layers import size_of
from derive.site.pages.markup import block, conjunction, paragraph
from derive.site.pages.modes import EFFECTIVE

QUESTION = "What does `same` mean for a transposed convolution?"
OFTEN_ASKED = ("keras", "tensorflow", "torch", "jax", "flax", "onnx", "onnxruntime", "openvino")


@dataclass(frozen=True)
class Examples:
    """Everything on the page that is a number or known of one layer, evaluated by whoever builds it.

    `mirrored` are (release, variants) that cut the odd element at the other end before it; `undilated` says that the
    layer refuses a stride together with a dilation.
    """

    line: str
    measured_in: str
    answer: object
    strides: tuple
    thread: tuple
    thread_numbers: tuple
    down: object
    up: object
    interval: tuple
    shifted: tuple
    mirrored: tuple
    undilated: bool


def home_page(same, size_choice, frameworks, examples, reports, measured, solver):
    """`same` is the mode and `size_choice` the size it is asked at; `reports` and `measured` are what was checked."""
    body = [
        _hero(same, size_choice, frameworks, examples),
        DOORS,
        _misleading(examples),
        _thread(examples),
        _interval(examples, frameworks),
        _mirror(examples),
        _shift(examples),
        _why(reports, measured, solver),
    ]
    return markup.page(
        "Padproof",
        "What same means for a transposed convolution, in one sentence, one formula, one picture and a proof.",
        "\n\n".join(body),
        origin="derive/site/pages/home.py",
        hide=("navigation", "toc"),
        more=[("question", _plain(QUESTION)), ("answer", _plain(_answer(examples)))],
    )


def _plain(words):
    """Words without the marks of Markdown and TeX."""
    return words.replace("`", "").replace("*", "").replace("$", "").replace(" \\cdot ", "·")


def _hero(same, size_choice, frameworks, examples):
    size, excess = size_of(same, size_choice)
    crop = same.transposed.let[c].xreplace({L - N: excess})
    low, high = latex(same.transposed.low), latex(same.transposed.high.xreplace({L: N + excess}))
    formula = (
        f"$$\n\\begin{{aligned}} o &= {latex(size)} \\\\ c_{{\\text{{low}}}} &= {low} \\quad\\text{{with}}\\quad "
        f"c = {latex(crop)} "
        f"\\\\ c_{{\\text{{high}}}} &= {high} \\end{{aligned}}\n$$"
    )
    known = {framework.name: framework for framework in frameworks}
    links = markup.listing(
        [
            *(f"[{known[name].title}](frameworks/{name}.md)" for name in OFTEN_ASKED if name in known),
            f"[all {len(known)}](frameworks/index.md)",
        ]
    )
    return block(
        "pp-hero",
        f"# {QUESTION}",
        paragraph("pp-answer", _answer(examples)),
        ask_field(
            examples.line,
            _times(examples.answer.input_size),
            example_in_words(f"In {examples.measured_in}, ", examples.line, examples.answer),
        ),
        block(
            "pp-formulas",
            formula,
            paragraph(
                "pp-domain",
                rf"for input size $i$, kernel size $k$, stride $s$ and dilation $d$, all at least 1, with ${EFFECTIVE}$. "
                rf"$o$ is the output size; $c_{{\text{{low}}}}$ elements are cropped at the start and "
                rf"$c_{{\text{{high}}}}$ at the end, where a negative number appends zeros. "
                f"{_exceptions(examples)}[Proof](modes/same_upper.md#derivation)",
            ),
        ),
        block("pp-picker", "Your framework:", links),
        figures.ladder(examples.down, examples.up),
    )


DOORS = """\
<div class="pp-doors" markdown>
[**Understand** Every rule, proved line by line](theorems/index.md)
[**Look up** Every framework, side by side](compare/index.md)
[**Calculate** Any layer, any size](calculator.md)
</div>"""


def _answer(examples):
    return (
        f"In {examples.measured_in}, without `output_padding`, it is the transpose of the *same* convolution whose "
        "input has size $i \\cdot s$: the output size is the input size times the stride. Any surplus of the full "
        "result is cropped, and an odd element is cropped at the end."
    )


def _exceptions(examples):
    """What of Keras the formula does not say."""
    release, variants = examples.mirrored
    told = f"Before Keras {release} the {conjunction(variants)} backend cropped an odd element at the start. "
    return told * bool(variants) + ("The layers accept $s = 1$ or $d = 1$ only. " if examples.undilated else "")


def _times(sizes):
    return "×".join(map(str, sizes))


def _misleading(examples):
    rows = [
        (
            str(stride),
            _times(geometry.input_size),
            _times(geometry.output_size),
            ", ".join(f"({low}, {high})" for low, high in geometry.crop),
        )
        for stride, geometry in examples.strides
    ]
    return "\n\n".join(
        (
            "## “The same height and width as the input”? { #same-height-and-width }",
            f"Only for stride 1. {examples.measured_in} says of `Conv1DTranspose` that *same* pads “such that "
            f"output has the same height/width "
            "dimension as the input”; the text of `Conv2DTranspose` has since been corrected to say so for "
            "`strides=1` alone "
            "([Keras API](https://keras.io/api/layers/convolution_layers/)). With kernel 3 and other strides:",
            markup.table(("strides", "input", "output", "crops (low, high)"), rows, ["---:"] * 3 + ["---"]),
            "Nothing is padded first, either. A transposed convolution writes its full result, "
            rf"${latex(eq(L, FULL_LENGTH))}$ elements long ([3.1](theorems/transposed-extent.md)), and *same* cuts "
            r"it to $i \cdot s$. Kernel, dilation "
            "and stride decide how much is cut, or appended where $\\hat{k} < s$; the output size depends only on input "
            "size and stride.",
        )
    )


def _thread(examples):
    valid, same = examples.thread
    inputs, kernel = examples.thread_numbers
    size = _times(valid.input_size)
    return "\n\n".join(
        (
            f"## A small example: {size} inputs, {_times((valid.axes[0].kernel_size,) * 2)} kernel, stride "
            f"{valid.axes[0].stride} {{ #small-example }}",
            f"A common question: why does `Conv2DTranspose` turn {size} into {_times(valid.output_size)} or "
            f"{_times(same.output_size)}? "
            f"*Valid* keeps the whole {_times(valid.output_size)} result; *same* keeps {_times(same.output_size)}, the "
            f"input size times the stride {same.axes[0].stride}, and drops the last row and column.",
            figures.grid_figure(inputs, kernel, same.axes[0], name="pp-thread"),
        )
    )


def _interval(examples, frameworks):
    axes, output_size, picks = examples.interval
    stride = axes[0].stride
    return "\n\n".join(
        (
            f"## Why i·s, and not another size {'{ #which-size }'}",
            f"A *same* convolution of stride {stride} maps {stride} neighbouring sizes to one "
            f"([4.3](theorems/same-preimage.md)). Its transpose must "
            "pick one of them to give back; layers that call themselves same differ in this choice. "
            f"{conjunction(picks['largest'])} picks the largest, unless `output_padding` is given.",
            figures.sizes_figure(axes, output_size, picks, name="pp-interval"),
        )
    )


def _mirror(examples):
    return "\n\n".join(
        (
            "## Why the odd element changes sides { #odd-element }",
            "Some code crops the full result, some pads the zero-stuffed input and slides the mirrored kernel. "
            "These are two implementations of one operator "
            r"([5.2](theorems/duality.md)): a crop $c$ is a pad $\hat{k} - 1 - c$, so the odd element at the end "
            r"as a crop is at the start "
            "as a pad. Swapping the two sides keeps the shape but shifts every value by one.",
            figures.mirror_figure(examples.up, name="pp-mirror"),
        )
    )


def _shift(examples):
    line, shifted, wanted = examples.shifted
    (low, _), (wanted_low, _) = shifted.crop[0], wanted.crop[0]
    return "\n\n".join(
        (
            "## The popular PyTorch recipe is shifted by one { #popular-recipe }",
            f"`{line}` has the same output size as Keras' *same*, {_times(shifted.output_size)} from "
            f"{_times(shifted.input_size)}, and crops {low} "
            f"at the start where *same* crops {wanted_low}: every value sits one sample early. No choice of `padding` "
            f"and `output_padding` fixes it "
            "([8.1](theorems/representable.md)); use `padding=0, output_padding=0` and drop the last row and "
            "column ([8.3](theorems/popular-shift.md)).",
        )
    )


def _why(reports, measured, solver):
    proved = sum(report.proved for report in reports)
    obligations = sum(len(report.solver) for report in reports)
    answers = sum(found.total for found in measured)
    against = sum(found.disagreements for found in measured)
    faults = sum(found.defective.total() for found in measured)
    all_proved = markup.warrant(*(("failed", "proved in part") if proved < len(reports) else ("proved", "proved")))
    all_agree = markup.warrant(*(("failed", "measured, and contradicted") if against else ("measured", "measured")))
    return "\n\n".join(
        (
            "## How far you can trust this { #trust }",
            f"{proved} of {len(reports)} [theorems and remarks](theorems/index.md) are {all_proved} "
            f"over all integers by {solver}: {obligations:,} obligations, for every inferred line, for what it rests on, "
            f"and for each theorem as a whole. Statements about frameworks are "
            f"{all_agree} by impulse responses, in the "
            f"[versions](frameworks/index.md) they name: of {answers:,} "
            f"answers, {answers - faults - against:,} match the prediction; {faults:,} differ because of known bugs, each "
            f"listed on its framework's page; {against or 'none'} is unexplained. What a letter means is on "
            "the [notation page](notation.md); every formula is there as [code to paste](code.md), in seven languages.",
        )
    )
