"""The PIN that closes the screen at the door: kept while it is open, and only as what cannot be read back."""

from hashlib import scrypt
from hmac import compare_digest
from os import urandom

SHORTEST = 4


def is_fit(pin: str) -> bool:
    """Whether it is long enough, and can be typed on the keys of the screen: digits alone."""
    return len(pin) >= SHORTEST and pin.isascii() and pin.isdigit()


class PinLock:
    """Knows whether a PIN is the right one, not which one is."""

    def __init__(self, pin: str) -> None:
        self._salt = urandom(16)
        self._kept = self._hashed(pin)

    def opens(self, pin: str) -> bool:
        """Whether this is the PIN."""
        return compare_digest(self._kept, self._hashed(pin))

    def _hashed(self, pin: str) -> bytes:
        return scrypt(pin.encode(), salt=self._salt, n=2**12, r=8, p=1)
