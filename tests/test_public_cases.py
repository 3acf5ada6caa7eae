"""Every case of `public_cases` has its right value, or its true refusal."""

import pytest
from public_cases import CASES, PASTED, Case

from derive import LayerError
from derive.runtime.asking import geometry, resolve
from derive.runtime.errors import LONGEST_MESSAGE


def fault(case):
    """What is wrong with the answers to a case, or None."""
    for line in case.lines:
        try:
            found = geometry(resolve(line, case.input_size, case.settings, case.number))
        except LayerError as error:
            said = str(error)
            if not case.refused or case.refused not in said or len(said) > LONGEST_MESSAGE or "\n" in said:
                return f"{line}: {said}"
            continue
        pads = found.crop if found.operator == "transposed convolution" else found.pad
        if case.refused or found.output_size != case.sizes or (case.pads is not None and pads != case.pads):
            return f"{line}: {found.output_size}, {pads}"
    return None


@pytest.mark.parametrize(
    "case", CASES + PASTED, ids=lambda case: f"{case.source.rpartition('/')[2]} {case.lines[0][:40]}"
)
def test_a_public_case_has_its_right_value_or_its_true_refusal(case):
    assert fault(case) is None
    assert case.lines and case.known and bool(case.refused) != (case.sizes is not None)


def test_the_cases_are_counted():
    assert len(CASES) >= 50 and len(PASTED) >= 20
    assert len({case.source for case in CASES}) >= 30


@pytest.mark.parametrize(
    "wrong",
    [
        Case("", ("nn.Conv1d(1, 1, 3)",), 9, 8),
        Case("", ("nn.Conv1d(1, 1, 3)",), 9, 7, (1, 1)),
        Case("", ("nn.Conv1d(1, 1, 3)",), 9, refused="anything"),
        Case("", ("nn.Conv1d(1, 1, 3)", "nn.Conv1d(1, 1, 5)"), 9, 7),
        Case("", ("nn.Conv1d(1, 1)",), 9, 7),
        Case("", ("nn.Conv1d(1, 1)",), 9, refused="stride missing"),
    ],
    ids=["a size", "a pad", "no refusal", "the second line", "a refusal", "another refusal"],
)
def test_a_wrong_case_is_found_out(wrong):
    assert fault(wrong)
