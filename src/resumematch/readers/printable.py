"""Raw characters → the characters a person sees: no controls, no invisible marks, ligatures as letters."""

import re
import unicodedata

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls, but for tab and newline
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff"  # soft hyphen, zero-width and direction marks
    "\u202a-\u202e\ufff9-\ufffb\ufe00-\ufe0f\U000e0000-\U000e01ef]"  # ... and tags, with which text is smuggled
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
_SYMBOL_BULLETS = re.compile("^([ \t]*)[\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076\uf0de](?=[ \t])", re.MULTILINE)
"""The list marks of Word's Symbol and Wingdings fonts, which copying out of Word leaves behind."""


def printable(text: str) -> str:
    r"""Return the text as a person sees it; of all control characters only \n and \t remain."""
    text = _LINE_ENDS.sub("\n", text)
    text = _SYMBOL_BULLETS.sub(r"\1•", text)
    text = _SPACES.sub(" ", text)
    text = _LONE_SURROGATE.sub("\ufffd", text)
    text = _PRIVATE_USE.sub("", _INVISIBLE.sub("", text))
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    return unicodedata.normalize("NFC", text)


def count_icons(text: str) -> int:
    """Count the private-use characters that `printable` drops: icons that only their own font can show."""
    return len(_PRIVATE_USE.findall(_SYMBOL_BULLETS.sub("", text)))


def count_unmapped(text: str) -> int:
    """Count characters that could not be decoded and show as a replacement mark."""
    return text.count("\ufffd")
