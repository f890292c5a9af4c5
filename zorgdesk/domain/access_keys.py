"""The key on a name badge, that a scanner types at the check-in as if it were a keyboard."""

from hashlib import sha256

ALPHABET = "BCDEFGHIJKLNOPRSTUVXY"
"""Letters that lie at the same place on a QWERTY and a Belgian AZERTY keyboard: a scanner sends places."""

LENGTH = 12
"""Some 52 bits: no two participations of a store meet, and nobody guesses another one's key."""


def access_key(uid: str) -> str:
    """The key of a participation, always the same for the same uid: 12 capital letters.

    It is no secret and opens nothing by itself; it says who stands at the desk, without saying a name.
    """
    number = int.from_bytes(sha256(uid.encode()).digest())
    letters = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)
