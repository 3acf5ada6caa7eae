"""The process in which a framework runs: it answers questions, and may die of one.

Started as `python -m derive.measure.serve FRAMEWORK CONNECTION`, in the Python of the framework, which may be as old as
3.8 and holds nothing of this project but the declaration. It sends back what the framework returned, unread.
"""

import ast
import importlib
import inspect
import os
import re
import sys
from multiprocessing.connection import Connection


def main(name, handle):
    """Answer lists of questions, one message each, until told to stop; the first message is a list of packages.

    A dictionary instead of a list asks for the signatures of the names in it.
    """
    connection = Connection(handle)
    framework = importlib.import_module(f"derive.runtime.frameworks.{name}").FRAMEWORK
    layers = {layer.name: layer for layer in framework.layers}
    connection.send([find_version(package) for package in connection.recv()])
    while True:
        asked = connection.recv()
        if asked is None:
            return
        if isinstance(asked, dict):
            connection.send({name: signature(name) for name in asked})
            continue
        for layer, arguments, input_sizes, *fed in asked:
            reply = values if fed else answer
            connection.send(reply(framework, layers[layer], arguments, input_sizes, *fed))


def answer(framework, layer, arguments, input_sizes):
    """`(response or error, inferred sizes or error or None)`; a response is its shape, bits and whether it is pure."""
    try:
        found = bits(layer, framework.respond(layer, dict(arguments), input_sizes))
    except Exception as error:  # whatever the framework raises is its answer
        found = spoken(error)
    inferred = None
    if framework.infer:
        try:
            inferred = tuple(map(int, framework.infer(layer, dict(arguments), input_sizes)))
        except Exception as error:
            inferred = spoken(error)
    return found, inferred


def values(framework, layer, arguments, input_sizes, inputs):
    """`(outputs of these inputs or error, None)`: their shape and, of each, what comes out, in C order."""
    import numpy

    from derive.runtime.feeding import fed

    count, rows = int(numpy.prod(input_sizes)), []
    try:
        for begin in range(0, len(inputs), count):
            chunk = list(inputs[begin : begin + count])
            with fed(chunk + [chunk[-1]] * (count - len(chunk))):
                found = framework.respond(layer, dict(arguments), input_sizes)
            if isinstance(found, tuple):
                return ("sizes", found), None
            found = numpy.asarray(found, dtype="float32")
            rows += [[float(str(each)) for each in row.ravel()] for row in found[: len(chunk)]]
        if found.shape[1] != 1:
            raise ValueError(f"a pooling answers with {found.shape[1]} channels")
        return ("values", found.shape[2:], rows), None
    except Exception as error:  # whatever the framework raises is its answer
        return spoken(error), None


def bits(layer, response):
    """A response as plain data: bare sizes, or the shape, where it is not zero, and whether all else is 0 or 1."""
    if isinstance(response, tuple):
        return ("sizes", tuple(map(int, response)))
    import numpy

    response = numpy.asarray(response)
    pooling = layer.operator in ("pooling", "resizing")  # which inputs are seen, not how much each weighs
    seen = response > (1e-6 if pooling else 0.5)
    pure = pooling or bool(numpy.all(numpy.abs(response - seen) < 0.05))
    return ("response", response.shape, numpy.packbits(seen).tobytes(), pure)


def spoken(error):
    """An error as `Type: first line that says something`."""
    lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0] if lines else ''}"


def signature(name):
    """The real signature of what a name stands for, or the error it ends in.

    It is a list of (parameter, kind, default as it is shown, default as it is printed). Of a built-in function it is the one that its documentation begins with, without annotations.
    """
    from derive.runtime.expressions import locate

    try:
        thing = locate(name)
        try:
            found = inspect.signature(thing)
        except ValueError:
            text = re.search(r"\((.*?)\)\s*->", thing.__doc__, re.S).group(1)
            function = ast.parse("def f(" + text + "): ...").body[0]
            for argument in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs):
                argument.annotation = None
            names = {}
            exec(compile(ast.fix_missing_locations(ast.Module([function], [])), name, "exec"), names)
            found = inspect.signature(names["f"])
        return [
            (each.name, each.kind.name, repr(each.default), str(each.default)) for each in found.parameters.values()
        ]
    except Exception as error:
        return spoken(error)


def find_version(package):
    """The version of a package of pip's, or of npm's where written `npm:…`; None where it is missing."""
    if package.startswith("npm:"):
        import json

        for folder in os.environ.get("NODE_PATH", "").split(os.pathsep):
            path = os.path.join(folder, package[4:], "package.json")
            if os.path.isfile(path):
                with open(path, encoding="utf-8") as file:
                    return json.load(file)["version"]
        return None
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package).partition("+")[0]
    except PackageNotFoundError:
        return None


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
