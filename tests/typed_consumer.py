"""What a stranger's file looks like to a strict type checker; `test_types.py` asks one."""

import derive


def sizes() -> tuple[int, tuple[int, ...]]:
    """One size for an int, a tuple of them for a tuple."""
    one = derive.evaluate("nn.Conv1d(1, 1, 3, stride=2)", input_size=7)
    two = derive.evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", (12, 16), version="3.15", variant="jax")
    low, high = one.pad
    (top, bottom), (left, right) = two.crop
    return one.output_size + low + high, (*two.output_size, top + bottom + left + right)


def described(geometry: derive.Geometry) -> str:
    """A geometry of either kind."""
    first: derive.Axis = geometry.axes[0]
    return f"{geometry.layer} {geometry.output_size} {first.stride * first.dilation} {geometry.as_dict()['boundary']}"


def tried(line: str) -> str:
    """An answer, or the one line that says what is wrong."""
    try:
        answer = described(derive.evaluate(line, 7, kernel_size=3, padding="same"))
    except derive.LayerError as error:
        return str(error)
    return answer + str(derive.explain(line, [7], kernel_size=3, padding="same").theorems[0].name)
