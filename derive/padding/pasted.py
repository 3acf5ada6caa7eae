"""The code to paste: every mode's convolution and transpose and every size choice, each with what it promises."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH, windows
from derive.language.pasted import CONVOLUTION, SIZE, TRANSPOSED, Pasted
from derive.language.program import Program, only_needed
from derive.language.symbols import L, N, a, asked, crop_high, crop_low, d, i, k, k_hat, o, pad_high, pad_low, s
from derive.language.terms import And, Implies, between, eq, ge, substitute, symbols_in


def functions(modes, size_choices):
    """All of them: convolutions, transposes, size choices."""
    found = [_convolution(mode) for mode in modes if mode.convolves]
    found += [_transposed(mode) for mode in modes if mode.transposable]
    return (*found, *map(_size, size_choices))


def _convolution(mode):
    counted = {
        "as many outputs as windows": eq(o, windows(i + pad_low + pad_high)),
        "at least one": ge(o, 1),
    }
    return _pasted(CONVOLUTION, mode.name, mode.program, (o, pad_low, pad_high), counted | mode.laws)


def _transposed(mode):
    promises = {"the crops leave the output size": eq(L - crop_low - crop_high, N)}
    if mode.convolves:
        back = substitute(mode.output_size, {i: N})
        paired = "the paired convolution takes as many elements to input_size, for 0 <= output_padding < stride"
        promises[paired] = Implies(between(0, a, s - 1), eq(back, i))
    else:
        promises |= mode.laws
    return _pasted(TRANSPOSED, mode.name, mode.transposed.program, (N, crop_low, crop_high), promises)


def _size(rule):
    """In a size choice the caller's output_padding is `asked`, and the one to be used is the result."""
    offset = substitute(rule.offset, {a: asked})
    body = only_needed([(k_hat, EFFECTIVE_KERNEL_SIZE)], (offset,))
    program = Program(rule.name, rule.summary, (k, s, d, asked), body, (offset,), rule.name)
    positive = And(tuple(ge(symbol, 1) for symbol in (k, s, d)))
    return _pasted(SIZE, rule.name, program, (a,), {words: Implies(positive, law) for words, law in rule.laws.items()})


def _pasted(kind, rule, program, results, promises):
    """What a program does not name is written out in its promises; those that speak of other numbers are left out."""
    named = {*program.arguments, *results, *(line[0] for line in program.body if isinstance(line, tuple))}
    written = {L: FULL_LENGTH} if L not in named else {}
    promises = {words: substitute(promise, written) for words, promise in promises.items()}
    if k_hat not in named:
        promises = {words: substitute(promise, {k_hat: EFFECTIVE_KERNEL_SIZE}) for words, promise in promises.items()}
    kept = {words: promise for words, promise in promises.items() if symbols_in(promise) <= named}
    return Pasted(kind, rule, program, results, kept)
