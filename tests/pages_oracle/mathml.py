"""A reader of the site's MathML: tokens, a small grammar, and what each formula says at given integers.

It knows integers, letters with marks and subscripts, + − ·, floor and ceiling of a fraction, mod, max, min, relations
and chains of them, divides, and, or, ⟺, ⟹, and displays of several lines. Whatever else stands in a formula is an error.
"""

import functools
import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass
from itertools import pairwise

DIVIDES, HATS = "\N{DIVIDES}", ("\N{MODIFIER LETTER CIRCUMFLEX ACCENT}", "^", "\u0302")
RELATIONS = {"=": "==", "≠": "!=", "<": "<", "≤": "<=", ">": ">", "≥": ">=", DIVIDES: DIVIDES, "∤": "∤"}
LAYOUT = {"mrow", "math", "semantics", "mstyle", "mpadded", "mtd"}
TERM, STATEMENT = "term", "statement"


class Unreadable(ValueError):
    """A formula that this reader has no grammar for."""


@dataclass(frozen=True)
class Formula:
    """One formula: the sign that leads on to it from the line before, its kind, its Python, its letters.

    `subject` is the letter that it defines where it has the form *letter = term*, and `definition` that term. `right`
    stands right of its ⟺ or ⟹, or is all of it, `last` right of its last relation: there the next line goes on.
    """

    lead: str
    kind: str
    code: str
    letters: frozenset
    subject: str = ""
    definition: str = ""
    right: str = ""
    last: str = ""

    def at(self, numbers):
        """Its value or truth at `{letter: integer}`."""
        return eval(_compiled(self.code), {"__builtins__": {}, "max": max, "min": min, "divides": divides}, numbers)


@functools.cache
def _compiled(code):
    return compile(code, "<formula>", "eval")


def divides(divisor, number):
    """Whether `number` is a multiple of `divisor`; 0 divides 0 alone."""
    return number == 0 if divisor == 0 else number % divisor == 0


@functools.cache
def formulas(markup):
    """The `Formula`s of one <math>: one, or one for each line of a display that does not lead on."""
    root = etree.fromstring(markup.replace("&ApplyFunction;", "\u2061"))
    lines = [[]]
    _collect(root, lines)
    lines = [line for line in lines if line]
    joined = []
    for line in lines:
        if joined and (line[0] in ("⟺", "⟹", "and", "or") or line[0] in RELATIONS):
            joined[-1] += line
        else:
            joined.append(list(line))
    if not joined:
        raise Unreadable(f"empty: {markup}")
    found = []
    for line in joined:
        for part in _split_at_with(line):
            found.append(_Parser(part, markup).formula())
    return tuple(found)


def formula(markup):
    """The one `Formula` of a <math>."""
    found = formulas(markup)
    if len(found) != 1:
        raise Unreadable(f"{len(found)} formulas where one is expected: {plain(markup)}")
    return found[0]


def plain(markup):
    """A formula as text for messages."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", markup).replace("&ApplyFunction;", "")).strip()


def _split_at_with(tokens):
    if "with" not in tokens:
        return [tokens]
    place = tokens.index("with")
    return [tokens[:place], *_split_at_with(tokens[place + 1 :])]


def _collect(node, lines):
    tag, text = node.tag, (node.text or "").strip()
    if tag in LAYOUT:
        for child in node:
            _collect(child, lines)
    elif tag == "mtable":
        for row in node:
            lines.append([])
            for cell in row:
                _collect(cell, lines)
        lines.append([])
    elif tag == "mspace":
        pass
    elif tag == "mn":
        lines[-1].append(int(text))
    elif tag == "mi":
        lines[-1].append(text if text in ("max", "min", "mod") else ("letter", _name(node)))
    elif tag in ("msub", "msup", "msubsup", "mover"):
        lines[-1].append(("letter", _name(node)))
    elif tag == "mfrac":
        parts = []
        for part in node:
            inner = [[]]
            _collect(part, inner)
            if len(inner) != 1:
                raise Unreadable("a table inside a fraction")
            parts.append(tuple(inner[0]))
        lines[-1].append(("fraction", *parts))
    elif tag == "mo":
        if text and text != "\u2061":
            lines[-1].append(text)
    elif tag == "mtext":
        words = (node.text or "").replace("\u00a0", " ").strip()
        if words not in ("and", "or", "with"):
            raise Unreadable(f"the words {words!r}")
        lines[-1].append(words)
    else:
        raise Unreadable(f"the element <{tag}>")


def _name(node):
    """A letter as a Python name: k̂ is k_hat, p with low below is p_low, s′ is s_prime."""
    text = (node.text or "").strip()
    if node.tag in ("mi", "mn", "mtext"):
        if not re.fullmatch(r"[A-Za-zρ]|low|high|arg|\d", text):
            raise Unreadable(f"the name {text!r}")
        return {"ρ": "rho"}.get(text, text)
    base, *marks = node
    name = _name(base)
    for mark in marks:
        sign = (mark.text or "").strip()
        if node.tag == "mover":
            if sign not in HATS:
                raise Unreadable(f"the accent {sign!r}")
            name += "_hat"
        elif sign in ("′", "'"):
            name += "_prime"
        elif node.tag == "msup":
            raise Unreadable(f"the power {sign!r}")
        else:
            name += "_" + _name(mark)
    return name


class _Parser:
    def __init__(self, tokens, markup):
        self.tokens, self.markup = tokens, markup
        self.place, self.letters, self.right = 0, set(), ""

    def fail(self, why):
        raise Unreadable(f"{why} in: {plain(self.markup)}")

    def peek(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def take(self, token=None):
        found = self.peek()
        if found is None or (token is not None and found != token):
            self.fail(f"{token or 'something'} is missing")
        self.place += 1
        return found

    def formula(self):
        lead = ""
        if self.peek() in RELATIONS or self.peek() in ("⟺", "⟹"):
            lead = self.take()
            lead = RELATIONS.get(lead, lead)
        start = self.place
        kind, code, parts = self.everything()
        if self.peek() is not None:
            self.fail(f"{self.peek()!r} is left over")
        subject, definition = "", ""
        named = self.tokens[start : start + 2]
        if not lead and not self.right and len(parts) == 2 and named == [("letter", parts[0][1]), "="]:
            subject, definition = named[0][1], parts[1][1]
        ends = self.right or code, parts[-1][1]
        return Formula(lead, kind, code, frozenset(self.letters), subject, definition, *ends)

    def everything(self):
        """Statements joined by ⟺ and ⟹; before a relation, letters that share it: i, k, s, d ≥ 1."""
        kind, code, parts = self.alternatives()
        names = []
        while self.peek() == ",":
            if kind != TERM or not re.fullmatch(r"\w+", code):
                self.fail("a comma after what is no letter")
            names.append(code)
            self.take(",")
            kind, code, parts = self.alternatives()
        if names:
            if kind != STATEMENT or len(parts) != 2 or not parts[0][1].isidentifier():
                self.fail("letters without a relation")
            code = " and ".join(f"({name} {parts[1][0]} {parts[1][1]})" for name in [*names, parts[0][1]])
            return STATEMENT, code, parts
        joins = []
        while self.peek() in ("⟺", "⟹"):
            joins.append(self.take())
            right_kind, right, _ = self.alternatives()
            if kind != STATEMENT or right_kind != STATEMENT:
                self.fail("a term where a statement is joined")
            self.right = right
            code = f"((not ({code})) == (not ({right})))" if joins[-1] == "⟺" else f"((not ({code})) or ({right}))"
        if len(joins) > 1:
            self.fail("more than one ⟺ or ⟹ without brackets")
        return kind, code, parts

    def alternatives(self):
        return self.joined("or", lambda: self.joined("and", self.relation))

    def joined(self, word, part):
        kind, code, parts = part()
        while self.peek() == word:
            self.take(word)
            other, right, _ = part()
            if kind != STATEMENT or other != STATEMENT:
                self.fail(f"a term beside {word!r}")
            code = f"({code}) {word} ({right})"
            parts = (("", code),)
        return kind, code, parts

    def relation(self):
        kind, code = self.sum()
        parts = [("", code)]
        while self.peek() in RELATIONS:
            sign = RELATIONS[self.take()]
            other, right = self.sum()
            if kind != TERM or other != TERM:
                self.fail("a statement beside a relation")
            parts.append((sign, right))
        if len(parts) == 1:
            return kind, code, tuple(parts)
        claims = []
        for (_, left), (sign, right) in pairwise(parts):
            if sign in (DIVIDES, "∤"):
                claims.append(f"{'not ' if sign == '∤' else ''}divides({left}, {right})")
            else:
                claims.append(f"({left}) {sign} ({right})")
        return STATEMENT, " and ".join(f"({claim})" for claim in claims), tuple(parts)

    def sum(self):
        sign = ""
        if self.peek() in ("−", "-"):
            self.take()
            sign = "-"
        kind, code = self.product()
        code = sign + code
        while self.peek() in ("+", "−", "-"):
            operator = "+" if self.take() == "+" else "-"
            other, right = self.product()
            if kind != TERM or other != TERM:
                self.fail("a statement in a sum")
            code = f"{code} {operator} {right}"
        return kind, code

    def product(self):
        """Factors with · between them; without, only beside a number, a bracket or a floor."""
        before = self.peek()
        kind, code = self.factor()
        first = code
        while True:
            after = self.peek()
            if after == "⋅":
                self.take()
            elif after == "mod":
                self.take()
                _, right = self.factor()
                if self.peek() in ("⋅", "mod") or code is not first:
                    self.fail("mod beside a product without brackets")
                return TERM, f"(({code}) % ({right}))"
            elif not self.touches(before, after):
                return kind, code
            before = self.peek()
            other, right = self.factor()
            if kind != TERM or other != TERM:
                self.fail("a statement in a product")
            code = f"({code}) * ({right})"

    def touches(self, before, after):
        if after in ("(", "⌊", "⌈", "max", "min"):
            return True
        if isinstance(after, tuple):
            if before == "(" or isinstance(before, int):
                return True
            self.fail("two letters without a sign between them")
        if isinstance(after, int):
            self.fail("a number after what it would multiply")
        return False

    def factor(self):
        token = self.take()
        if isinstance(token, int):
            return TERM, str(token)
        if isinstance(token, tuple) and token[0] == "letter":
            self.letters.add(token[1])
            return TERM, token[1]
        if token == "(":
            kind, code, _ = self.everything()
            self.take(")")
            return kind, f"({code})"
        if token in ("⌊", "⌈"):
            fraction = self.take()
            if not isinstance(fraction, tuple) or fraction[0] != "fraction":
                self.fail("a floor or ceiling of what is no fraction")
            self.take("⌋" if token == "⌊" else "⌉")
            above, below = (self.inner(part) for part in fraction[1:])
            return TERM, f"(({above}) // ({below}))" if token == "⌊" else f"(-(-({above}) // ({below})))"
        if token in ("max", "min"):
            self.take("(")
            arguments = [self.sum()]
            while self.peek() == ",":
                self.take(",")
                arguments.append(self.sum())
            self.take(")")
            if len(arguments) < 2 or any(kind != TERM for kind, _ in arguments):
                self.fail(f"{token} of what is no list of terms")
            return TERM, f"{token}({', '.join(code for _, code in arguments)})"
        return self.fail(f"{token!r} where a term begins")

    def inner(self, tokens):
        parser = _Parser(list(tokens), self.markup)
        kind, code = parser.sum()
        if kind != TERM or parser.peek() is not None:
            self.fail("what is no term in a fraction")
        self.letters |= parser.letters
        return code


def parse(tokens, words):
    """The `Formula` of these tokens; `words` are what an error shows."""
    return _Parser(tokens, words).formula()
