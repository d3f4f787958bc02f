"""A file → a damaged copy: in its bytes, as transfers do, or behind its format's own checks, as attackers do."""

import random
from collections.abc import Callable

from damage_bytes import BINARY, WORDS, damage
from damage_json import damage_json
from damage_lines import damage_text, damage_toml
from damage_markup import damage_docx, damage_html, damage_linked_data
from damage_pdf import damage_pdf

INSIDE: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "pdf": damage_pdf,
    "docx": damage_docx,
    "html": damage_html,
    "linked data": damage_linked_data,
    "json": damage_json,
    "markdown": damage_text,
    "text": damage_text,
    "taxonomy": damage_toml,
}


def damaged(data: bytes, kind: str, chance: random.Random) -> bytes:
    """Return a damaged copy of a file; five in six are damaged behind their format's checks."""
    if chance.random() < 5 / 6:
        return INSIDE[kind](data, chance)
    return damage(data, chance, BINARY if kind in {"pdf", "docx"} else BINARY[-8:] + WORDS)
