"""Intervals that hold every value of an array, run through the code that the array is to be run through.

Whatever it says is true of all values between the bounds, of whichever branch they take; so what is not found to be too
large is not. A truth that is not the same for all is `UNKNOWN`.
"""

from dataclasses import dataclass
from itertools import product

MOST = 2**63 - 1


class TooLarge(Exception):
    """A number between these bounds might exceed 64 bits."""


class Unknown:
    """A truth that is not the same for all."""

    def __and__(self, other):
        return self

    __rand__ = __or__ = __ror__ = __and__

    def __add__(self, other):
        return Reach(0, 1) + other

    def __sub__(self, other):
        return Reach(0, 1) - other

    def __rsub__(self, other):
        return other - Reach(0, 1)

    def __mul__(self, other):
        return Reach(0, 1) * other

    __radd__, __rmul__ = __add__, __mul__

    def __bool__(self):
        raise TypeError("a truth of many was asked for as one")


UNKNOWN = Unknown()


def _hold(values):
    found = Reach(min(values), max(values))
    if max(-found.low, found.high) > MOST:
        raise TooLarge
    return found


def _ends(value):
    return (value.low, value.high) if isinstance(value, Reach) else (value, value)


@dataclass(frozen=True, eq=False)
class Reach:
    """The integers from `low` to `high`."""

    low: int
    high: int

    def _with(self, other, operation):
        return _hold([operation(left, right) for left, right in product(_ends(self), _ends(other))])

    def _by(self, other, operation):
        """By a divisor, which is at least 1 wherever the answer counts."""
        low, high = _ends(other)
        return _hold([operation(left, right) for left, right in product(_ends(self), (max(low, 1), max(high, 1)))])

    def __add__(self, other):
        return self._with(other, lambda left, right: left + right)

    def __sub__(self, other):
        return self._with(other, lambda left, right: left - right)

    def __rsub__(self, other):
        return self._with(other, lambda left, right: right - left)

    def __mul__(self, other):
        return self._with(other, lambda left, right: left * right)

    __radd__, __rmul__ = __add__, __mul__

    def __floordiv__(self, other):
        return self._by(other, lambda left, right: left // right)

    def __rfloordiv__(self, other):
        return Reach(*_ends(other)) // self

    def __mod__(self, other):
        return Reach(0, max(_ends(other)[1], 1) - 1)

    def __rmod__(self, other):
        return Reach(0, max(self.high, 1) - 1)

    def __neg__(self):
        return Reach(-self.high, -self.low)

    def __abs__(self):
        return Reach(0, max(-self.low, self.high))

    def _asked(self, other):
        return UNKNOWN

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _asked  # type: ignore[assignment]
    __hash__ = None


def hull(one, other):
    """What holds both; of what is no number, the one, since nothing is computed with it."""
    numbers = all(isinstance(value, (Reach, int)) for value in (one, other))
    return _hold([*_ends(one), *_ends(other)]) if numbers else one


def extreme(choose, one, other):
    """`max` or `min` of both."""
    return Reach(*(choose(each) for each in zip(_ends(one), _ends(other))))
