"""ONNX in Python: `onnx.helper.make_node`, which is told the name of its operator."""

import ast

MAKE_NODE = "make_node"
BESIDES = ("inputs", "outputs", "name", "doc_string", "domain", "overload")


def spell_out(call: ast.Call) -> None:
    """Make of a call of make_node, in place, one of the operator, with its attributes."""
    function = call.func
    made = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    words = {word.arg: word.value for word in call.keywords}
    operator = call.args[0] if call.args else words.get("op_type")
    if made != MAKE_NODE or not isinstance(operator, ast.Constant) or not isinstance(operator.value, str):
        return
    if operator.value.isidentifier():
        call.func = ast.copy_location(ast.Attribute(ast.Name("onnx"), operator.value), call)
        call.args = [given for given in call.args[1:] if isinstance(given, ast.Starred)]
        call.keywords = [word for word in call.keywords if word.arg not in (*BESIDES, "op_type")]
