"""A declaration that cannot be used is answered in one line that names file, owner and field, before any proof."""

import re
import resource
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
import sympy

from derive import catalog
from derive.language.symbols import L, N, P, a, crop_low, i, j, k_hat, o, pad_low, s
from derive.language.terms import ceil_div, eq, floor_div, ge, maximum
from derive.padding.mode import Drawing
from derive.padding.validation import find_choice_faults, find_mode_faults
from derive.proof.validation import find_theorem_faults
from derive.runtime.catalog import CatalogError, by_name, declared
from derive.runtime.declaration import Defect, Meaning, Refusal, Release
from derive.runtime.outcomes import OTHERWISE
from derive.runtime.source import Source
from derive.runtime.validation import find_framework_faults

ROOT = Path(catalog.__file__).parent.parent
LONGEST = 400
KERAS, MATLAB = catalog.frameworks()["keras"], catalog.frameworks()["matlab"]
WHOLE = replace(KERAS, releases=tuple(replace(release, layers=()) for release in KERAS.releases))
CONV = catalog.layers()["torch.nn.Conv1d"][1]
DECONV = catalog.layers()["keras.layers.Conv1DTranspose"][1]
MODES, CHOICES, THEOREMS = catalog.modes(), catalog.size_choices(), catalog.theorems()
SAME, VALID, EXPLICIT, UNDILATED = (MODES[name] for name in ("same_upper", "valid", "explicit", "same_undilated"))
CHOICE, THEOREM = CHOICES["largest"], THEOREMS["same-size"]
CITING = next(theorem for theorem in THEOREMS.values() if theorem.uses)
NEGATIVE = Refusal(requires="padding >= 0", says="negative padding is not supported")
UNPADDED = Meaning("valid", when="padding == 'valid'")


def framework(**changes):
    """Keras with another field; six releases and five variants of it are run."""
    return replace(KERAS, **changes)


def release(**changes):
    """Keras, whose newest release has another field."""
    return replace(KERAS, releases=(replace(KERAS.releases[0], **changes), *KERAS.releases[1:]))


def layer(**changes):
    """Keras, whose only layer is a convolution of PyTorch's with another field."""
    return replace(WHOLE, layers=(replace(CONV, **changes),))


def transposed(**changes):
    """Keras, whose only layer is a transposed convolution with another field."""
    return replace(WHOLE, layers=(replace(DECONV, **changes),))


def meaning(mode, **fields):
    """What a transposed layer means."""
    return transposed(meanings=(Meaning(mode, **fields),))


FRAMEWORKS = [
    (framework(name=""), "name", "must not be empty"),
    (framework(title=3), "title", "must be text"),
    (framework(layers=CONV), "layers", "must be a tuple of Layer"),
    (framework(layers=(CONV, NEGATIVE)), "layers[1]", "must be a Layer"),
    (framework(sources=(Source("Keras", None),)), "sources[0].url", "must be text"),
    (framework(basis="source"), "basis", "must be"),
    (framework(respond=None), "basis", "must be"),
    (framework(respond="torch"), "respond", "must be a function or None"),
    (framework(variants={"torch": "KERAS_BACKEND"}), "variants['torch']", "must be a mapping or None"),
    (framework(variants={"torch": {"BACKEND": 1}}), "variants['torch']['BACKEND']", "must be text"),
    (framework(aliases={"layers": 1}), "aliases['layers']", "must be text"),
    (framework(variant_versions={"troch": ">=3"}), "variant_versions['troch']", "did you mean 'torch'?"),
    (framework(variant_versions={"torch": "3"}), "variant_versions['torch']", "is no range of versions"),
    (framework(spellings={"julia": 1}), "spellings['julia']", "must be text"),
    (layer(fixed=("pad",)), "fixed", "names 'pad', which is no parameter"),
    (layer(parts={"kernel": (("kernel_h",), ("kernel_w",))}), "parts", "names 'kernel', which is no parameter"),
    (release(version=3.15), "releases[0].version", "must be text"),
    (release(variants=("cuda",)), "releases[0].variants", "names 'cuda', which is no variant"),
    (release(layers=("keras.layers.Conv1d",)), "releases[0].layers", "did you mean 'keras.layers.Conv1D'?"),
    (release(packages=()), "releases[0].packages", "must not be empty"),
    (release(install=""), "releases[0].install", "must not be empty"),
    (release(one_in=0), "releases[0].one_in", "must not be empty"),
    (release(version="3.14.1"), "releases[1].version", "is declared twice"),
    (replace(MATLAB, releases=(Release("2020-02-13"), Release("2021-01-01"))), "releases[1].version", "newest first"),
    (release(version="3.0.1"), "releases[1].version", "newest first"),
    (replace(KERAS, releases=(replace(KERAS.releases[0], python=3.11),)), "releases[0].python", "must be text"),
    (
        replace(WHOLE, variants={"text": None}, releases=(replace(KERAS.releases[0], layers=(), variants=()),)),
        "releases[0].variants",
        "no variant that can be run",
    ),
]
LAYERS = [
    (layer(refusals=(NEGATIVE)), "refusals", "ends in a comma: (x,)"),
    (layer(meanings=(UNPADDED)), "meanings", "ends in a comma: (x,)"),
    (layer(dimensions=(1)), "dimensions", "must be a tuple of int"),
    (layer(arrays="input"), "arrays", "ends in a comma: (x,)"),
    (layer(meanings=()), "meanings", "must not be empty"),
    (layer(callable="yes"), "callable", "must be True or False"),
    (layer(one_in=True), "one_in", "must be an integer"),
    (layer(one_in=0), "one_in", "must be at least 1"),
    (layer(dimensions=(0,)), "dimensions", "must be at least 1"),
    (layer(operator="deconvolution"), "operator", "'transposed convolution'"),
    (layer(signature="kernel_size, stride=1, padding=(0"), "signature", "is no list of parameters"),
    (layer(signature="kernel_size, stride=ONE, padding=0"), "signature", "name 'ONE' is not defined"),
    (layer(extra="kernel_size, *"), "extra", "is no list of parameters"),
    (layer(extra="stride=1"), "extra", "names stride, which stands in the signature"),
    (layer(arrays=("weihgt",)), "arrays", "names 'weihgt', which is no parameter"),
    (layer(arrays=("padding",)), "arrays", "decides the geometry"),
    (layer(numbers=("padding_mode",)), "numbers", "which is no number"),
    (layer(tuples=("padding_mode",)), "tuples", "which is no number"),
    (layer(single=("padding_mode",)), "single", "which is no number"),
    (layer(numbers=("kernel_size",), tuples=("kernel_size",)), "numbers", "which is both"),
    (layer(layouts={"padding": "low, then high"}), "layouts['padding']", "holds pairs, which padding does not take"),
    (layer(signature=CONV.signature.replace("stride=1", "stride=(1, 1)")), "signature", "fits no 1 spatial axes"),
    (
        layer(meanings=(Meaning("explicit", bind={"pad_low": "padding[0]", "pad_high": "1"}),)),
        "meanings[0].bind['pad_low']",
        "cannot be computed where padding=0 (TypeError: 'int' object is not subscriptable)",
    ),
    (
        layer(meanings=(replace(CONV.meanings[2], when="True"),), refusals=()),
        "meanings[0].bind['pad_low']",
        "cannot be computed where padding='valid' (it is 'valid', no integer)",
    ),
    (layer(values={"pading": (int,)}), "values", "did you mean 'padding'?"),
    (layer(values={"padding": ()}), "values['padding']", "must hold int, float, PAIR, TRIPLE or exact values"),
    (layer(values={"padding": (str,)}), "values['padding']", "write each legal word"),
    (layer(values={"padding": (int, "valid", "same")}), "signature", "padding_mode='zeros' must be an integer"),
    (layer(layouts={"pads": "low, then high"}), "layouts", "names 'pads', which is no parameter"),
    (layer(layouts={"padding": "low then high"}), "layouts['padding']", "did you mean 'low, then high'?"),
    (layer(last_first=("strides",)), "last_first", "did you mean 'stride'?"),
    (layer(uniform=("strides",)), "uniform", "did you mean 'stride'?"),
    (layer(any_case=("mode",)), "any_case", "names 'mode', which is no parameter"),
    (layer(any_case=("stride",)), "any_case", "takes no words"),
    (layer(probes=({"pading": "range(5)"},)), "probes", "did you mean 'padding'?"),
    (layer(probes=({"padding": "rnage(5)"},)), "probes[0]['padding']", "uses 'rnage'"),
    (layer(varied={"stride": "strides"}), "varied", "did you mean 'stride'?"),
    (layer(varied={"strides": "stride"}), "varied", "did you mean 'stride'?"),
    (layer(bind={"kernel_size": "kernel_size", "stride": "stride"}), "bind", "lacks dilation"),
    (layer(bind={**CONV.bind, "pad_low": "0"}), "bind", "bound in its meaning"),
    (layer(bind={**CONV.bind, "stride": "strid"}), "bind['stride']", "did you mean 'stride'?"),
    (layer(bind={**CONV.bind, "stride": "full_length"}), "bind['stride']", "uses 'full_length'"),
    (layer(boundary="{'zeros': 'zeros'}[mode]"), "boundary", "uses 'mode', which is no argument"),
    (layer(kernel_flipped="stride =="), "kernel_flipped", "is no expression (invalid syntax)"),
    (layer(kernel_flipped=False), "kernel_flipped", "must be text"),
    (layer(versions="3.1"), "versions", "is no range of versions"),
    (layer(versions=">=99"), "versions", "holds none of the releases"),
    (layer(versions="<9"), "versions", "holds all of the releases"),
    (layer(variants=("cuda",)), "variants", "names 'cuda'"),
    (layer(no_output={"torhc": "too small"}), "no_output", "did you mean 'torch'?"),
    (layer(no_output={"torch": 5}), "no_output['torch']", "must be"),
]
PARTS = [
    (layer(refusals=(replace(NEGATIVE, requires="pading >= 0"),)), "refusals[0].requires", "did you mean 'padding'?"),
    (layer(refusals=(NEGATIVE, replace(NEGATIVE, when="strid == 1"))), "refusals[1].when", "did you mean 'stride'?"),
    (layer(refusals=(replace(NEGATIVE, requires="padding => 0"),)), "refusals[0].requires", "is no expression"),
    (layer(refusals=(replace(NEGATIVE, requires=""),)), "refusals[0].requires", "must not be empty"),
    (layer(refusals=(replace(NEGATIVE, versions="3.1"),)), "refusals[0].versions", "write one such as '>=3.1'"),
    (layer(refusals=(replace(NEGATIVE, versions="<3,>=3.1"),)), "refusals[0].versions", "holds none of the releases"),
    (layer(refusals=(replace(NEGATIVE, across="yes"),)), "refusals[0].across", "must be True or False"),
    (layer(refusals=(replace(NEGATIVE, says=5),)), "refusals[0].says", "must be text, a tuple of str or a mapping"),
    (layer(refusals=(replace(NEGATIVE, says={"torhc": "no"}),)), "refusals[0].says", "did you mean 'torch'?"),
    (layer(refusals=(replace(NEGATIVE, variants="torch"),)), "refusals[0].variants", "ends in a comma: (x,)"),
    (layer(refusals=(UNPADDED,)), "refusals[0]", "must be a Refusal"),
    (layer(meanings=(replace(UNPADDED, when="padding = 'valid'"),)), "meanings[0].when", "is no expression"),
    (layer(meanings=(replace(UNPADDED, size_only="no"),)), "meanings[0].size_only", "must be True or False"),
    (layer(meanings=(replace(UNPADDED, operator="conv"),)), "meanings[0].operator", "leave it empty"),
    (layer(meanings=(replace(UNPADDED, kernel_flipped="fliped"),)), "meanings[0].kernel_flipped", "uses 'fliped'"),
    (layer(meanings=(replace(UNPADDED, bind={"stride": "1 +"}),)), "meanings[0].bind['stride']", "is no expression"),
    (layer(meanings=(replace(UNPADDED, bind={"stride": 1}),)), "meanings[0].bind['stride']", "must be text"),
    (layer(meanings=(replace(UNPADDED, mode=""),)), "meanings[0].mode", "must not be empty"),
    (layer(defects=(Defect("stride > 1", (), "why"),)), "defects[0].observed", "must not be empty"),
    (layer(defects=(Defect("stride > 1", "dies", "why"),)), "defects[0].observed", "ends in a comma: (x,)"),
    (layer(defects=(Defect("stride > 1", (OTHERWISE,), "why"),)), "defects[0].observed", "excuses any other answer"),
    (
        layer(defects=(Defect("stride > 1", (OTHERWISE,), "why", Meaning("valid"), size="1"),)),
        "defects[0].size",
        "leave it out",
    ),
    (
        layer(defects=(Defect("stride > 1", (OTHERWISE,), "why", Meaning("valid"), unpredictable="memory"),)),
        "defects[0].unpredictable",
        "contradicts instead",
    ),
    (
        layer(defects=(Defect("stride > 1", ("dies",), "why", size="strde"),)),
        "defects[0].size",
        "did you mean 'stride'?",
    ),
    (layer(defects=(Defect("strde > 1", ("dies",), "why"),)), "defects[0].when", "did you mean 'stride'?"),
    (layer(defects=(Defect("True", ("dies",), "why", "valid"),)), "defects[0].instead", "must be a Meaning or None"),
    (
        layer(defects=(Defect("True", ("dies",), "why", Meaning("valid", when="kernle_size > 1")),)),
        "defects[0].instead.when",
        "did you mean 'kernel_size'?",
    ),
    (replace(MATLAB, layers=(replace(MATLAB.layers[0], versions=">1"),)), "versions", "leave it out"),
]
MEANINGS = [
    (layer(meanings=(Meaning("vald"),)), "meanings[0].mode", "did you mean 'valid'?"),
    (layer(meanings=(Meaning("same_undilated"),)), "meanings[0].mode", "is a rule of transposed convolutions only"),
    (layer(meanings=(Meaning("valid", size="largest"),)), "meanings[0].size", "must be empty with valid"),
    (layer(meanings=(Meaning("explicit", bind={"pad_low": "padding"}),)), "meanings[0].bind", "lacks pad_high"),
    (layer(meanings=(Meaning("valid", bind={"pad_low": "padding"}),)), "meanings[0].bind", "valid does not take"),
    (meaning("same_after", size="largest"), "meanings[0].mode", "is not transposed by anybody"),
    (meaning("valid"), "meanings[0].size", "is a size choice nobody declares"),
    (meaning("valid", size="bigest"), "meanings[0].size", "did you mean 'largest'?"),
    (meaning("valid", size="chosen"), "meanings[0].size", "say in bind what output_padding is"),
    (meaning("same_undilated", size="largest"), "meanings[0].size", "must be empty"),
    (
        layer(defects=(Defect("True", ("dies",), "why", Meaning("sam_upper")),)),
        "defects[0].instead.mode",
        "did you mean 'same_upper'?",
    ),
]
BROKEN_MODES = [
    (replace(VALID, pads=(0, 0)), "pads[0]", "write sympy.Integer(0)"),
    (replace(VALID, pads=(sympy.Integer(0), 0)), "pads[1]", "must be a SymPy term"),
    (replace(SAME, pads=(floor_div(P, 2),)), "pads", "give the low pad, then the high one"),
    (replace(SAME, output_size=5), "output_size", "write sympy.Integer(5)"),
    (replace(SAME, output_size=ceil_div(i, s) + j), "output_size", "uses step, not known there"),
    (replace(SAME, output_size=maximum(i, 1)), "output_size", "has no smallest preimage"),
    (replace(SAME, output_size=floor_div(i * i, s)), "output_size", "has no smallest preimage"),
    (replace(SAME, output_size=ceil_div(maximum(i, 2), s)), "output_size", "has no smallest preimage"),
    (replace(SAME, let={N: SAME.let[P]}), "let", "names another letter than P"),
    (replace(SAME, let={P: 3}), "let[total_pad]", "write sympy.Integer(3)"),
    (replace(SAME, let={}), "pads[0]", "uses total_pad, not known there"),
    (replace(SAME, let=[P]), "let", "must be a mapping"),
    (replace(SAME, laws={"a law": i >= 1}), "laws['a law']", "must be a statement"),
    (replace(SAME, laws={"a law": ge(crop_low, 0)}), "laws['a law']", "uses crop_low, not known there"),
    (replace(SAME, laws={"a law": ge(sympy.Symbol("z"), 0)}), "laws['a law']", "uses z, which is no quantity"),
    (replace(VALID, outside=""), "outside", "must say what to do outside the domain"),
    (replace(SAME, outside="take a larger input"), "outside", "is a way out of no domain"),
    (replace(VALID, domain=(i >= k_hat,)), "domain[0]", "must be a statement"),
    (replace(VALID, domain=ge(i, k_hat)), "domain", "ends in a comma: (x,)"),
    (replace(VALID, domain=(ge(i, o),)), "domain[0]", "uses output_size"),
    (replace(SAME, fits=(True,)), "fits[0]", "must be a statement"),
    (replace(SAME, fits=()), "fits", "must not be empty"),
    (replace(EXPLICIT, parameters=("pad_low", "pad_high")), "parameters[0]", "is no quantity"),
    (replace(EXPLICIT, parameters=(pad_low,)), "output_size", "uses pad_high, not known there"),
    (replace(SAME, transposed_pads=(sympy.Integer(0), 0)), "transposed_pads[1]", "write sympy.Integer(0)"),
    (replace(SAME, transposable="no"), "transposable", "must be True or False"),
    (replace(SAME, name="Same-Upper"), "name", "must be in snake case"),
    (replace(SAME, summary=""), "summary", "must not be empty"),
    (replace(SAME, sources=()), "sources", "must not be empty"),
    (replace(SAME, sources=("TensorFlow",)), "sources[0]", "must be a Source"),
    (replace(SAME, sources=(Source("TensorFlow", ""),)), "sources[0].url", "must not be empty"),
    (replace(SAME, drawn=4), "drawn", "must be a Drawing"),
    (replace(SAME, drawn=Drawing(kernel_size="4")), "drawn.kernel_size", "must be an integer"),
    (replace(SAME, size_theorem="same-size"), "size_theorem", "must be a Theorem"),
    (replace(SAME, size_theorem=THEOREMS["split"]), "size_theorem", "cannot be written down"),
    (replace(SAME, theorems=(THEOREM, "split")), "theorems[1]", "is no theorem of the catalog"),
    (replace(UNDILATED, low=0), "low", "write sympy.Integer(0)"),
    (replace(UNDILATED, low=UNDILATED.low + P), "low", "uses total_pad"),
    (replace(UNDILATED, output_size=N), "output_size", "uses paired_size"),
    (replace(UNDILATED, let={P: 1}), "let[total_pad]", "write sympy.Integer(1)"),
    (replace(UNDILATED, let={P: o}), "let[total_pad]", "uses output_size"),
    (replace(UNDILATED, laws={}), "laws", "must not be empty"),
    (replace(UNDILATED, laws={"a law": eq(pad_low, 0)}), "laws['a law']", "uses pad_low"),
]
BROKEN_CHOICES = [
    (replace(CHOICE, offset=3), "offset", "write sympy.Integer(3)"),
    (replace(CHOICE, offset=L - s), "offset", "uses full_length"),
    (replace(CHOICE, laws={}), "laws", "must not be empty"),
    (replace(CHOICE, laws={"a law": ge(N, 1)}), "laws['a law']", "uses paired_size"),
    (replace(CHOICE, laws={"a law": a > 1}), "laws['a law']", "must be a statement"),
    (replace(CHOICE, name="the largest"), "name", "must be in snake case"),
    (replace(CHOICE, title=None), "title", "must be text"),
]
BROKEN_THEOREMS = [
    (replace(THEOREM, number="2"), "number", "write family and place"),
    (replace(THEOREM, number=2.2), "number", "must be text"),
    (replace(THEOREM, slug="Same size"), "slug", "must be an address"),
    (replace(THEOREM, why=""), "why", "must not be empty"),
    (replace(THEOREM, sources=("a book",)), "sources[0]", "must be a Source"),
    (replace(THEOREM, kind="Lemma"), "kind", "must be 'Theorem' or 'Remark'"),
    (replace(THEOREM, number="99.1"), "number", "is of a family that no file declares"),
    (replace(CITING, number="1.1"), "derivation", "is no earlier theorem of the catalog"),
]
OWNERS = {
    "framework",
    "keras",
    "matlab",
    "SizeChoice",
    "Mode",
    "theorem 2.2",
    *catalog.layers(),
    *MODES,
    *CHOICES,
    *THEOREMS,
}
TABLE = [
    *(("declared_frameworks", *row) for row in (*FRAMEWORKS, *LAYERS, *PARTS, *MEANINGS)),
    *(("declared_modes", *row) for row in BROKEN_MODES),
    *(("declared_size_choices", *row) for row in BROKEN_CHOICES),
    *(("declared_theorems", *row) for row in BROKEN_THEOREMS),
]


@pytest.mark.parametrize(
    ("kind", "thing", "field", "says"),
    TABLE,
    ids=[f"{kind[9:]}-{n}-{field}" for n, (kind, _, field, _) in enumerate(TABLE)],
)
def test_a_broken_declaration_is_one_line_that_names_file_owner_and_field(monkeypatch, kind, thing, field, says):
    monkeypatch.setattr(catalog, "declared_frameworks", list)
    monkeypatch.setattr(catalog, kind, lambda: [("derive/some/file.py", thing)])
    with pytest.raises(CatalogError) as refused:
        catalog.check()
    line = str(refused.value)
    file, owner, fault = line.split(": ", 2)
    assert file == "derive/some/file.py" and owner in OWNERS and fault.startswith(f"{field}="), line
    assert says in fault and "\n" not in line and len(line) < LONGEST
    assert fault.partition("; ")[2], "no way out"


SLIPS = {
    "a missing comma": (
        "runtime/frameworks/caffe.py",
        'refusals=(Refusal(requires="pad >= 0", says=""),)',
        'refusals=(Refusal(requires="pad >= 0", says=""))',
        "caffe.layers.Convolution: refusals=",
    ),
    "a misspelt argument": (
        "runtime/frameworks/torch.py",
        '"stride == 1"',
        '"strid == 1"',
        "refusals[0].requires='strid == 1'",
    ),
    "a misspelt framework": (
        "runtime/frameworks/caffe.py",
        "FRAMEWORK = Framework(",
        "FRAMEWROK = Framework(",
        "FRAMEWORK=None must be a Framework",
    ),
    "a misspelt field": ("runtime/frameworks/torch.py", "boundary=BOUNDARY", "bondary=BOUNDARY", "TypeError: "),
    "an open parenthesis": ("modes/same.py", "TOTAL = {P: maximum(", "TOTAL = {P: maximum((", "SyntaxError: "),
    "an unknown name": ("modes/half.py", "pads=(HALF_KERNEL,", "pads=(HALF_KERNAL,", "NameError: name 'HALF_KERNAL'"),
    "plain integers": ("modes/half.py", "pads=(HALF_KERNEL, HALF_KERNEL)", "pads=(0, 0)", "half: pads[0]=0"),
    "a theorem in another's place": (
        "theorems/extent.py",
        'number="3.1"',
        'number="5.1"',
        "5.1 is declared twice, first in",
    ),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of the package in which every module has been loaded once."""
    folder = tmp_path_factory.mktemp("tree")
    shutil.copytree(ROOT / "derive", folder / "derive", ignore=shutil.ignore_patterns("__pycache__"))
    assert run(folder, "list", "theorems")[0].returncode == 0
    return folder


def run(folder, *arguments):
    """A command in a copy of the tree, and the seconds of processor time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-m", "derive", *arguments], cwd=folder, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.fixture(scope="module")
def usual(tree):
    """{what is listed: the seconds of processor time that it takes}."""
    return {what: run(tree, "list", what)[1] for what in ("layers", "theorems")}


SLOWLY = ("a misspelt framework", "a misspelt field", "an unknown name", "plain integers")


@pytest.mark.parametrize(
    "slip", [pytest.param(slip, marks=pytest.mark.deep) if slip in SLOWLY else slip for slip in SLIPS]
)
def test_a_slip_in_a_file_is_one_line_as_fast_as_a_list(tree, usual, slip):
    """Reading the declarations is most of it: no solver is loaded, nothing is proved."""
    name, right, wrong, says = SLIPS[slip]
    path = tree / "derive" / name
    text = path.read_text(encoding="utf-8")
    assert right in text
    listed = usual["layers" if "frameworks" in name else "theorems"]
    everywhere = (["docs"], ["docs", "--check"], ["prove"], ["record", "torch"])
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    try:
        for command in everywhere if slip == "a missing comma" else everywhere[:1]:
            done, took = run(tree, *command)
            assert done.returncode == 2 and done.stdout == "", done.stderr
            assert done.stderr.startswith(f"derive/{name}") and says in done.stderr, done.stderr
            assert done.stderr.count("\n") == 1 and len(done.stderr) < LONGEST
            assert took < 3 * listed, (command, took, listed)
    finally:
        path.write_text(text, encoding="utf-8")


def test_a_file_that_cannot_be_read_is_one_line_for_whoever_asks_for_a_layer(tree):
    path = tree / "derive" / "runtime" / "frameworks" / "torch.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\nLATE = 1 +\n", encoding="utf-8")
    try:
        done, _ = run(tree, "evaluate", "nn.Conv1d(1, 1, 3)", "-i", "7")
    finally:
        path.write_text(text, encoding="utf-8")
    line = text.count("\n") + 2
    assert done.returncode == 2
    assert (
        done.stderr == f"derive/runtime/frameworks/torch.py, line {line}: SyntaxError: invalid syntax; mend that line\n"
    )


def test_what_a_module_declares_is_a_tuple_of_its_kind():
    module = ModuleType("derive.modes.half")
    for things, says in ((SAME, "MODES=Mode("), ((SAME, THEOREM), "MODES[1]=Theorem("), (None, "MODES=None must be a")):
        module.MODES = things
        with pytest.raises(CatalogError, match=re.escape(f"derive/modes/half.py: {says}")):
            declared(module, "MODES", (type(SAME),))
    module.MODES = (SAME, VALID)
    assert declared(module, "MODES", (type(SAME),)) == [("derive/modes/half.py", SAME), ("derive/modes/half.py", VALID)]


def test_a_family_of_theorems_has_a_number_and_a_title():
    module = ModuleType("derive.theorems.extent")
    for found in ([3], {"3": "The full result"}, {3: ""}, None):
        module.FAMILIES = found
        with pytest.raises(
            CatalogError, match=r"^derive/theorems/extent\.py: FAMILIES=.* must be .*; write the number"
        ):
            catalog.declared_families(module)
    module.FAMILIES = {3: "The full result"}
    assert catalog.declared_families(module) == [("derive/theorems/extent.py", (3, "The full result"))]


def test_a_name_declared_twice_is_refused_with_both_files():
    pairs = [("derive/modes/one.py", SAME), ("derive/modes/two.py", VALID)]
    assert by_name(pairs) == {"same_upper": SAME, "valid": VALID}
    with pytest.raises(CatalogError) as refused:
        by_name([*pairs, ("derive/modes/three.py", replace(VALID, title="again"))])
    assert str(refused.value).startswith(
        "derive/modes/three.py: valid is declared twice, first in derive/modes/two.py; "
    )


@pytest.mark.parametrize(
    ("kind", "thing", "name"),
    [
        ("declared_modes", replace(SAME, name="largest"), "largest"),
        ("declared_frameworks", replace(WHOLE, layers=(CONV, replace(DECONV, also=(CONV.name,)))), CONV.name),
    ],
)
def test_no_two_things_that_are_proved_and_no_two_layers_answer_to_one_name(monkeypatch, kind, thing, name):
    monkeypatch.setattr(catalog, "declared_frameworks", list)
    monkeypatch.setattr(catalog, kind, lambda: [("derive/some/file.py", thing)])
    with pytest.raises(CatalogError, match=f"{name} is declared twice"):
        catalog.check()


def test_every_declaration_that_there_is_passes():
    catalog.check()
    faults = [fault for _, each in catalog.declared_frameworks() for fault in find_framework_faults(each)]
    faults += [fault for _, each in catalog.declared_modes() for fault in find_mode_faults(each)]
    faults += [fault for _, each in catalog.declared_size_choices() for fault in find_choice_faults(each)]
    faults += [fault for _, each in catalog.declared_theorems() for fault in find_theorem_faults(each)]
    faults += [fault for _, each in catalog.layers().values() for fault in catalog.find_meaning_faults(each)]
    faults += [fault for _, each in catalog.layers().values() for fault in catalog.find_shape_faults(each)]
    assert faults == []
    parts = [part for _, each in catalog.layers().values() for part in (*each.meanings, *each.refusals, *each.defects)]
    assert len(catalog.frameworks()) > 40 and len(catalog.layers()) > 400 and len(parts) > 2000
    assert len(MODES) > 20 and len(CHOICES) == 6 and len(THEOREMS) > 50
