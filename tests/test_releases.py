"""A version or variant that was not measured is answered by the rule declared for it, and the answer says so."""

from collections import Counter
from functools import cache
from itertools import islice, product

import odd_input
import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion, Version

import derive
from derive.measure.grid import questions
from derive.measure.vectors import RECORDED, file_name, load
from derive.runtime.catalog import frameworks, layers
from derive.runtime.declaration import Framework, Layer, Meaning, Release
from derive.runtime.errors import LayerError
from derive.runtime.geometry import CONVOLUTION
from derive.runtime.releases import UNNUMBERED, choose_release, rest_on, say_range
from derive.runtime.source import Source

FRAMEWORKS, LAYERS = frameworks(), layers()
TRANSPOSED = "keras.layers.Conv1DTranspose(1, 3, strides=2, padding='same')"


def number(version):
    try:
        return Version(version)
    except InvalidVersion:
        return None


def versions(framework):
    """Each release, one between each two, one before and one after them all, and what is no number."""
    known = [release.version for release in framework.releases]
    if number(known[0]) is None:
        return [*known, "1.0", "nightly"]
    between = [
        f"{number(older).base_version}.7.7" for older in known
    ]  # more digits than any has: after it, before the next
    return [*known, *between, "0.0.1", "99999999.0", "nightly"]


def declared_absent(framework, layer, version, variant):
    """Whether the declarations say that a layer is not there in a variant."""
    ranges = (layer.versions, framework.variant_versions.get(variant, ""))
    ruling = framework.version if version is None or number(version) is None else number(version).base_version
    late = any(text and not SpecifierSet(text).contains(ruling, prereleases=True) for text in ranges)
    return late or bool(layer.variants and variant not in layer.variants)


def asked_there(framework, layer, version, variants):
    """Whether a layer was asked in a release, in one of these variants."""
    release = framework.release(version)
    ways = () if release is None else (release.variants or framework.variants)
    whole = release is not None and (not release.layers or layer.name in release.layers)
    return whole and any(name in ways and framework.variants[name] is not None for name in variants)


def possible_calls(framework, layer):
    """Arguments and input sizes of plain calls, and of those that are asked of it."""
    for rank in layer.dimensions:
        yield odd_input.usual(layer, rank), (12,) * rank
    for series in questions(layer) if framework.respond else ():
        for varying in series.varying:
            more = {key: varying[key] for key in varying if key != "input_size"}
            yield {**series.arguments, **more}, varying["input_size"]


@cache
def chosen_calls(name, most):
    """The first calls of a layer that its newest release answers, far from each other; one it refuses if all are."""
    found, step = [], 1 if most == 1 else 37
    calls = list(islice(possible_calls(*LAYERS[name]), 37 * 12))
    for arguments, sizes in (*calls[: len(LAYERS[name][1].dimensions)], *calls[::step]):
        try:
            derive.evaluate(name, sizes, **arguments)
            found.append((arguments, sizes))
        except LayerError as error:
            found += [(arguments, sizes)] * ("depends on the variant" in str(error))
        if len(found) == most:
            break
    return found or calls[:1]


def judged(framework, layer, version, variant, arguments, sizes):
    """What became of a call: `(kind, what is wrong with it)`."""
    asked = {"version": version, "variant": variant}
    try:
        found = derive.evaluate(layer.name, sizes, **asked, **arguments)
    except LayerError as error:
        said = str(error)
        wrong = len(said) > 400 or "\n" in said
        if "depends on the variant" in said:
            return "torn", wrong or variant in framework.variants
        if variant is not None and variant not in framework.variants:
            return "undeclared", wrong or "is none of" not in said
        chosen = framework.variants if variant is None else (variant,)
        if "does not exist" in said or " has no " in said:
            return "absent", wrong or not all(declared_absent(framework, layer, version, name) for name in chosen)
        return "refused", wrong or all(declared_absent(framework, layer, version, name) for name in chosen)
    chosen = list(framework.variants) if variant is None else [variant]
    if all(declared_absent(framework, layer, version, name) for name in chosen):
        return "answered", "declared absent"
    if not framework.respond:
        return "read", bool(found.note) == (version in (None, framework.version)) or found.measured_version
    exact = framework.version if version is None else version
    if found.note == "":
        return "measured", not asked_there(framework, layer, exact, chosen) or found.measured_version != exact
    if exact not in found.note or len(found.note) > 200:
        return "by rule", found.note
    if found.measured_version:
        return "by rule", not asked_there(framework, layer, found.measured_version, framework.variants)
    return "only read", "it was read" not in found.note


def swept(every, calls=1):
    """How many calls ended in what, and those that ended wrongly."""
    ends, faults, place = Counter(), [], 0
    for framework in FRAMEWORKS.values():
        for layer, version in product(framework.layers, (None, *versions(framework))):
            for variant in (None, *filter(None, framework.variants), "undeclared"):
                place += 1
                for call in chosen_calls(layer.name, calls) if place % every == 0 else ():
                    kind, wrong = judged(framework, layer, version, variant, *call)
                    ends[kind] += 1
                    if wrong:
                        faults.append((layer.name, version, variant, *call, kind, wrong))
    return ends, faults


def test_a_sample_of_releases_and_variants_is_answered_or_truly_refused():
    ends, faults = swept(every=61)
    assert faults == []
    assert ends["measured"] > 15 and ends["by rule"] > 50 and ends["read"] > 2


def test_variants_that_resize_otherwise_are_told_by_their_rules():
    with pytest.raises(
        LayerError, match=r"torch: output_size=\(4, 4\) by \w+; jax and numpy: output_size=\(4, 4\) by \w+;"
    ):
        derive.evaluate("keras.layers.Resizing(4, 4, interpolation='nearest')", (2, 3))


@pytest.mark.deep
def test_every_layer_in_every_release_and_variant_is_answered_or_truly_refused():
    ends, faults = swept(every=1, calls=8)
    print(dict(ends))
    assert faults == []
    assert set(ends) >= {"measured", "by rule", "read", "torn", "undeclared", "absent", "refused"}
    assert ends["by rule"] > 20_000 and ends["refused"] < ends["by rule"] / 10


def test_what_is_only_reported_of_a_variant_is_told_with_its_source():
    told = {name: framework.reported for name, framework in FRAMEWORKS.items() if framework.reported}
    for name, reported in told.items():
        for variant, said in reported.items():
            assert variant not in FRAMEWORKS[name].variants
            with pytest.raises(LayerError) as refused:
                derive.evaluate(FRAMEWORKS[name].layers[0].name, 5, kernel_size=3, variant=variant)
            assert "reported, not measured" in str(refused.value) and said in str(refused.value)
            assert "https://" in said and len(str(refused.value)) <= 400
    assert told.keys() == {"torch"} and "output_padding" in told["torch"]["mps"]


@pytest.mark.deep
def test_what_an_answer_is_said_to_rest_on_is_recorded():
    """Every (release, layer) that a call may name has answers of that layer in the file of that release."""
    checked = 0
    for framework in filter(lambda each: each.respond, FRAMEWORKS.values()):
        for release in framework.releases:
            series = load((RECORDED / file_name(framework, release)).read_bytes())["series"]
            for layer in framework.layers:
                for variant in framework.run(release):
                    held = any(body["answers"] for body in series.get(variant, {}).get(layer.name, ()))
                    version, note = rest_on(framework, layer, release.version, (variant,), lambda there: False)
                    assert (note == "") == held, (framework.name, release.version, layer.name, variant)
                    checked += held and version == release.version
    assert checked > 500


def kept(**fields):
    """A framework of one layer that changed in 2, measured in 1.0, 2.0 and 3.0, once in another variant."""
    changed = (
        Meaning("valid", versions="<2"),
        Meaning("same_upper", versions=">=2,<3"),
        Meaning("same_lower", versions=">=3"),
    )
    layer = Layer("x.Layer", CONVOLUTION, "kernel_size, stride=1, dilation=1", changed, **fields)
    releases = (
        Release("3.0", "x==3.0", ("x",), variants=("slow",)),
        Release("2.0", "x==2.0", ("x",)),
        Release("1.0", "x==1.0", ("x",)),
    )
    return Framework(
        "x",
        "X",
        "",
        (layer,),
        (Source("X", ""),),
        releases,
        respond=print,
        variants={"fast": {}, "slow": {}, "late": {}},
        variant_versions={"late": ">=2.5"},
    )


RESTS = [
    ("2.0", ("fast",), "2.0", ""),
    ("2.7", ("fast",), "2.0", "X 2.7 (fast) was not measured; the nearest with the same rule is 2.0 (fast)"),
    ("0.1", ("fast",), "1.0", "X 0.1 (fast) was not measured; the nearest with the same rule is 1.0 (fast)"),
    ("3.0", ("fast",), "3.0", "X 3.0 (fast) was not measured; the nearest with the same rule is 3.0 (slow)"),
    ("7.0", ("slow",), "3.0", "X 7.0 (slow) was not measured; the nearest with the same rule is 3.0 (slow)"),
]


@pytest.mark.parametrize(("version", "variants", "measured", "note"), RESTS)
def test_an_answer_rests_on_the_nearest_release_with_its_rule(version, variants, measured, note):
    framework = kept()
    layer = framework.layers[0]
    _, ((_, there),) = choose_release(framework, layer, version, variants[0])

    def agrees(other):
        return other.meanings == there.meanings

    assert rest_on(framework, layer, version, variants, agrees) == (measured, note)
    said = f"X 9.9 ({variants[0]}) was not measured, nor was its rule in another release; it was read"
    assert rest_on(framework, layer, "9.9", variants, lambda other: False) == ("", said)


ABSENT = [
    (kept(versions=">=2"), "1.5", None, "x.Layer does not exist in X 1.5; it exists from 2 on"),
    (kept(versions=">=2,<2.5"), "3.0", None, "x.Layer does not exist in X 3.0; it exists from 2 on and before 2.5"),
    (kept(), "2.0", "late", "X 2.0 has no late, which exists from 2.5 on"),
    (kept(variants=("fast",)), "2.0", "slow", "x.Layer does not exist in X 2.0 (slow); it exists where the variant is 'fast'"),
]  # fmt: skip


@pytest.mark.parametrize(("framework", "version", "variant", "sentence"), ABSENT)
def test_what_is_declared_absent_is_refused_with_where_it_is(framework, version, variant, sentence):
    with pytest.raises(LayerError) as caught:
        choose_release(framework, framework.layers[0], version, variant)
    assert str(caught.value) == sentence


def test_a_layer_is_refused_in_a_release_before_it():
    found = derive.evaluate("scipy.signal.oaconvolve", 9, kernel_size=3, version="1.4")
    assert found.note == "SciPy 1.4 was not measured; the nearest with the same rule is 1.17.1"
    with pytest.raises(
        LayerError, match=r"^scipy.signal.oaconvolve does not exist in SciPy 1.3.3; it exists from 1.4 on$"
    ):
        derive.evaluate("scipy.signal.oaconvolve", 9, kernel_size=3, version="1.3.3")


def test_a_range_is_said_in_words():
    assert say_range("<2.5") == "before 2.5"
    assert say_range("==2.*") == "==2.*"


WRITTEN = [
    ("nn.Conv1d(1, 1, 3)", "2.13.0+cpu", "2.13.0", "2.13.0"),
    ("nn.Conv1d(1, 1, 3)", "v2.1", "2.1", "2.13.0"),
    ("nn.Conv1d(1, 1, 3)", " 2.13.x", "2.13.0", "2.13.0"),
    ("nn.Conv1d(1, 1, 3)", "2.14.0.dev20260101+cu129", "2.14.0.dev20260101", "2.13.0"),
    ("nn.Conv1d(1, 1, 3)", "3", "3", "2.13.0"),
    ("keras.layers.Conv1D(1, 3)", "3", "3.15.0", "3.15.0"),
    ("keras.layers.Conv1D(1, 3)", "3.15.0rc1", "3.15.0rc1", "3.15.0"),
    ("onnxruntime.MaxPool(kernel_shape=[3])", "1.32.0.post1", "1.32.0.post1", "1.32.0"),
    ("onnxruntime.MaxPool(kernel_shape=[3])", "1.4.0", "1.4.0", "1.6.0"),
    ("matlab.maxPooling2dLayer(3)", "R2021a", "R2021a", ""),
    *(("nn.Conv1d(1, 1, 3)", word, word, "2.13.0") for word in UNNUMBERED),
]


@pytest.mark.parametrize(("line", "written", "version", "measured"), WRITTEN)
def test_a_version_may_be_written_as_people_do(line, written, version, measured):
    found = derive.evaluate(line, 12, version=written)
    assert (found.version, found.measured_version) == (version, measured)
    assert bool(found.note) == (version != measured)


@pytest.mark.parametrize("version", ["", "banana", "1.x.y", ">=2", "2.13.0\n2", "9" * 5000, "²", "../2", 2.13])
def test_what_is_no_version_is_refused(version):
    with pytest.raises(LayerError, match=r"^version=.* (is no version of PyTorch|must be text such as)") as caught:
        derive.evaluate("nn.Conv1d(1, 1, 3)", 12, version=version)
    assert len(str(caught.value)) < 400


def test_a_release_that_was_not_measured_in_a_variant_has_the_layer():
    found = derive.evaluate("keras.layers.Conv1D", 5, kernel_size=3, padding="same", version="3.8.0", variant="jax")
    assert (found.output_size, found.version, found.measured_version) == (5, "3.8.0", "3.12.4")
    assert found.note == "Keras 3.8.0 (jax) was not measured; the nearest with the same rule is 3.12.4 (jax)"


def test_a_refusal_says_what_it_rests_on():
    with pytest.raises(LayerError, match=r"legal values .* \(PyTorch 2.1 was not measured; the nearest .* 2.13.0\)$"):
        derive.evaluate("nn.ConvTranspose1d(1, 1, 3, stride=2, output_padding=2)", 12, version="2.1")
    with pytest.raises(LayerError, match=r"^torch.nn.Conv1d: .* \(PyTorch 2.1 was not measured; .* 2.13.0\)$"):
        derive.evaluate("nn.Conv1d(1, 1, 7)", 3, version="2.1")


@pytest.mark.parametrize("text", [str(derive.explain(TRANSPOSED, 7, version="3.11", variant="jax"))])
def test_an_explanation_says_what_it_rests_on(text):
    assert "Keras 3.11 (jax) was not measured; the nearest with the same rule is 3.8.0" not in text
    assert "Keras 3.11 (jax) was not measured; the nearest with the same rule is 3.12.4 (jax)" in text
