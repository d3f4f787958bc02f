"""The tokens of PDF syntax: their grammar as parts of expressions, and what each says in Python, as pdfminer reads it.

All parts are possessive and all strings nest to a fixed depth, so that no expression made of them looks at a byte more
than a fixed number of times.
"""

import re
from binascii import unhexlify
from typing import Any

from pdfminer.psparser import LIT, PSLiteral


class Doubt(Exception):  # noqa: N818 - no error, but a reason to ask pdfminer's parser
    """The bytes hold something that is left to pdfminer: an inline image, a damaged token."""


class TooMuch(Exception):  # noqa: N818 - a limit, which the reader turns into advice
    """The document asks for more work than any real one."""


REGULAR = rb"[^#/%\[\]()<>{}\s]"
END = rb"(?![^#/%\[\]()<>{}\s])"
"""What must follow a keyword or a number: a delimiter, white space, or nothing more."""

NUMBER = rb"[-+]?(?:\d++\.?\d*+|\.\d++)"
NAME = rb"/(?:" + REGULAR + rb"|#)*+"
HEX_DIGITS = rb"[0-9a-fA-F\s]*+"
HEX = rb"<" + HEX_DIGITS + rb">"
COMMENT = rb"%[^\r\n]*+"
_LEVEL_0 = rb"(?:[^()\\]++|\\.)*+"
_LEVEL_1 = rb"(?:[^()\\]++|\\.|\(" + _LEVEL_0 + rb"\))*+"
_LEVEL_2 = rb"(?:[^()\\]++|\\.|\(" + _LEVEL_1 + rb"\))*+"
STRING_BODY = rb"(?:[^()\\]++|\\.|\(" + _LEVEL_2 + rb"\))*+"
STRING = rb"\(" + STRING_BODY + rb"\)"

_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_NAME_ESCAPE = re.compile(rb"#([0-9a-fA-F]{1,2})|#")
_MAX_KNOWN = 5000  # names that are kept; a file could hold a million of its own


class _Names(dict[bytes, PSLiteral]):
    def __missing__(self, text: bytes) -> PSLiteral:
        plain = _NAME_ESCAPE.sub(lambda match: bytes((int(match[1], 16),)) if match[1] else b"", text[1:])
        try:
            name = LIT(plain.decode("utf-8"))
        except UnicodeDecodeError:
            name = LIT(plain)
        if len(self) < _MAX_KNOWN:
            self[text] = name
        return name


NAMES = _Names()
"""Names as written ("/Sp#61n") → pdfminer's literals."""


def read_string(said: bytes) -> bytes:
    """Return what a literal string says, given without its brackets."""
    if b"\\\\" not in said:  # then each backslash opens an escape, and the usual one of two-byte codes is quickly done
        said = said.replace(b"\\000", b"\0")
    return _ESCAPE.sub(_unescape, said) if b"\\" in said else said


def _unescape(match: re.Match[bytes]) -> bytes:
    return _CODES[match[1]]


class _Codes(dict[bytes, bytes]):
    def __missing__(self, code: bytes) -> bytes:
        said = bytes((int(code, 8) & 255,)) if code[:1].isdigit() and code < b"8" else b""
        self[code] = said
        return said


_CODES = _Codes({b"b": b"\b", b"t": b"\t", b"n": b"\n", b"f": b"\f", b"r": b"\r", b"(": b"(", b")": b")", b"\\": b"\\"})


def read_hex(digits: bytes) -> bytes:
    """Return what a hexadecimal string says, given without its brackets; a digit too few is no reason to lose one."""
    try:
        return unhexlify(digits)
    except ValueError:
        digits = b"".join(digits.split())
        last = bytes((int(digits[-1:], 16),)) if len(digits) % 2 else b""
        return unhexlify(digits[: len(digits) // 2 * 2]) + last


def read_number(text: bytes) -> Any:
    """Return an int, or a float where a point is written.

    Raises Doubt for more digits than Python turns into a number.
    """
    try:
        return float(text) if b"." in text else int(text)
    except ValueError:
        raise Doubt from None
