"""What a font says of a glyph → the letters a person sees, with marks for icons and for what no font explains."""

import re
import unicodedata
from functools import cache

from resumematch.readers.printable import count_icons, printable

ICON = "\ue000"
"""Stands for a private-use glyph until its place tells whether it is a list mark or an icon to drop."""

UNMAPPED = "\ufffd"
"""Stands for a glyph that the file gives no letter for."""

BULLETS = frozenset("•◦‣⁃∙▪▫■□●○◆◇►▸▶▷➢➤➔➜→✓✔❖–—−*·-»›⦁⚫⬤◾◽▻▹❯✦★☆♦+∗⋄☞☛✴✳✷✸✻✽❋❱➥➦➧➨➩➪➯➱➲➸➺➻➼➽➾⇨⟶⬧⬥")
"""List marks; of the ambiguous ones (dash, star, middle dot, arrow) only where they open a line before a space."""

CLEAR_BULLETS = frozenset("•◦‣⁃∙▪▫■□●○◆◇►▸▶▷➢➤❖⦁⚫⬤◾◽▻▹")
"""List marks that are nothing else at the head of a text."""

_CID = re.compile(r"\(cid:\d+\)")
_HYPHENS = frozenset("-\xad\u2010\u2011")
_ICON_FONTS = re.compile(
    r"(?i:awesome|phosphor|glyphicon|academicons|typicons|fontello|icomoon|ionicons|marvosym|lucide|octicons|devicon)"
    r"|(?i:material-?\s?(?:icons|symbols|design))|(?<![a-z])[Ii]cons?(?![a-z])|Icon(?:s|ic|Font)?(?![a-z])"
    r"|(?<![A-Za-z])(?i:feather)(?![a-z])"
)
"""Not "Lexicon" nor "Silicon", which are typefaces for text."""

_SYMBOL_FONTS = re.compile(r"symbol|wingdings|zapf|dingbats|webdings", re.I)
_SYMBOL_CODES = {"l": "●", "n": "■", "q": "□", "u": "◆", "§": "▪", "Ø": "➢", "ü": "✓", "v": "❖", "w": "◆", "·": "•"}
"""Letters under which Wingdings holds its list marks; with the Symbol font's middle dot."""


@cache
def is_icon_font(font: str) -> bool:
    """Say whether a font holds pictures only."""
    return bool(_ICON_FONTS.search(font))


@cache
def letters(text: str, font: str) -> str:
    """Return a glyph's text as seen: "" for what paints nothing, " " for any space."""
    if text.isspace() or (text and not text.strip(" \t\r\n\xa0\u200b")):
        return " "
    if text and is_icon_font(font):  # whatever letter or name it gives: a person sees a picture
        return ICON
    if _CID.search(text) or UNMAPPED in text:
        return UNMAPPED
    if set(text) <= _HYPHENS:
        return "-"
    if _SYMBOL_FONTS.search(font):
        text = _SYMBOL_CODES.get(text, text)
        if _is_private(text):
            text = _SYMBOL_CODES.get(chr(ord(text[0]) & 0xFF), text)
    if count_icons(text):
        return ICON
    return printable(text)


def _is_private(text: str) -> bool:
    return len(text) == 1 and unicodedata.category(text) == "Co"
