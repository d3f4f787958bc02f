"""Tells a place ("Oslo, Norway", "Remote") from an employer or a title."""

import re

from resumematch.parsing.resume.lexicon import Lexicon

REGION = re.compile(r"[A-Z]{2,3}(?:\s+\d{4,6})?")
MAX_WORDS = 7


def is_place(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a short text names a place and nothing else."""
    plain = re.sub(r"\([^)]*\)", "", text).strip(" .,|·•–—-")
    words = plain.split()
    if not plain or len(words) > MAX_WORDS or any(char.isdigit() for char in plain.split(",")[0]):
        return False
    if plain.casefold() in lexicon.place_names:
        return True
    if lexicon.titles.first(plain):
        return False
    if lexicon.places.first(plain):
        return len(words) <= 5
    parts = [part.strip() for part in plain.split(",") if part.strip()]
    if len(parts) < 2 or not parts[0][:1].isupper() or len(parts) > 3 or lexicon.organizations.first(parts[0]):
        return False
    return parts[-1].casefold() in lexicon.place_names or bool(REGION.fullmatch(parts[-1]))
