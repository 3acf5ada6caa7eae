"""The words that a function cannot be called in a language that it is printed in, where they could be a mode's name."""

WORDS = {
    "C++": (
        "alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept const consteval "
        "constexpr constinit continue co_await co_return co_yield decltype default delete do double else enum explicit "
        "export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr "
        "operator or or_eq private protected public register requires return short signed sizeof static struct switch "
        "template this throw true try typedef typeid typename union unsigned using virtual void volatile while xor "
        "xor_eq bound padded cropped require within larger smaller modulo floor_div ceil_div"
    ),
    "JavaScript": (
        "arguments await break case catch class const continue debugger default delete do else enum eval export extends "
        "false finally for function if implements import in instanceof interface let new null package private protected "
        "public return static super switch this throw true try typeof undefined var void while with yield integers need "
        "mod"
    ),
    "Rust": (
        "abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if "
        "impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try "
        "type typeof union unsafe unsized use virtual where while yield within larger smaller modulo floor_div "
        "ceil_div"
    ),
    "Julia": (
        "abstract baremodule begin break catch const continue do else elseif end export false finally for function global "
        "if import let local macro module mutable new primitive quote require return struct true try type using where "
        "while fld cld mod max min"
    ),
}
RESERVED = {language: frozenset(words.split()) for language, words in WORDS.items()}
UNDERSCORED = ("explicit",)  # a mode that had its name before; in C++ it is called explicit_


def language_of(name):
    """The language that a mode of this name could not be printed in, or nothing."""
    return next((language for language, words in RESERVED.items() if name in words), "")
