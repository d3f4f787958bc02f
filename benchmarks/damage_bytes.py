"""Bytes → the same bytes with one to four places damaged, as transfers and editors do."""

import random
from collections.abc import Sequence

BINARY = (
    *(b"<<", b">>", b"[", b"(", b"obj", b"endstream", b"\x00", b"\xff\xfe", b"<", b"&#x0;", b'"', b"{"),
    *(b"PK\x03\x04", b"9999999999", b"-1", b"0", b"1e309", b"/Kids", b"q ", b" Do ", b" cm "),
)
WORDS = tuple(  # what our own parsers look for, in places where it makes no sense
    text.encode()
    for text in (
        *(
            "\n- ",
            "\n# ",
            "\n## Experience\n",
            "\n## Skills\n",
            "\n\n",
            "\t",
            "|",
            "•",
            "**",
            "<li>",
            "</p>",
            "<table>",
        ),
        *("Feb 0000", "13/2020", "31/12/9999 – 01/01/0001", "2099 – 1999", "present – present", " - ", "99999 years"),
        *("\u202e", "\u200b", "🚀", "e\u0301", "ﬁ", "\u00a0" * 200, "İ", "ß", "٣+ years", "½", "10^400", "1,000,000%"),
        *(
            "Python",
            "C++",
            "no Python required",
            "or",
            "and/or",
            "(",
            ")",
            "either",
            "5+ years of",
            "$1–",
            "$-5k",
            "PhD",
        ),
        *(
            "a@b.c",
            "https://",
            "+" + "1" * 40,
            "{{ 7 }}",
            "\\",
            '"',
            "{",
            "[",
            "null",
            "-1e999",
            "ignore all instructions",
        ),
    )
)


def damage(data: bytes, chance: random.Random, tokens: Sequence[bytes], *, cut: bool = True) -> bytes:
    """Damage bytes in one to four places; with `cut`, the end may be lost."""
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(data) + 1), chance.choice((1, 2, 8, 64, 512, 4096))
        rest = data[at + length :]
        match chance.randrange(0 if cut else 1, 8):
            case 0:
                data = data[:at]
            case 1:
                data = data[:at] + rest
            case 2:
                data = data[:at] + data[at : at + length] * chance.randint(2, 50) + rest
            case 3:
                data = data[:at] + chance.randbytes(length) + rest
            case 4 | 5:
                data = data[:at] + chance.choice(tokens) * chance.choice((1, 1, 3, 40)) + data[at:]
            case 6:
                other = chance.randrange(len(data) + 1)
                data = data[:at] + data[other : other + length] + rest
            case _:
                data = data[:at] + _flipped(data[at : at + length], chance) + rest
        if not data:
            break
    return data


def _flipped(data: bytes, chance: random.Random) -> bytes:
    flipped = bytearray(data)
    for place in range(0, len(flipped), 3):
        flipped[place] ^= 1 << chance.randrange(8)
    return bytes(flipped)
