"""Tells a place ("Oslo, Norway", "Remote") from an employer or a title."""

import re

from resumematch.parsing.resume.lexicon import Lexicon

MAX_WORDS = 7
POSTCODE = re.compile(r"\s+\d{4,6}$|^\d{4,6}\s+")
REMARK = re.compile(r"\([^()]*+\)")


def is_place(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a short text names a place and nothing else."""
    plain = REMARK.sub("", text).strip(" .,;|·•–—-")
    parts = [POSTCODE.sub("", part.strip()) for part in re.split(r",|\s[–—/|·-]\s", plain) if part.strip()]
    if not parts or len(plain.split()) > MAX_WORDS or lexicon.titles.first(plain):
        return False
    if all(is_known(part, lexicon) for part in parts):
        return True
    if lexicon.places.first(plain):
        return len(plain.split()) <= MAX_WORDS - 2
    if len(parts) == 2:
        return _named(parts[0], lexicon) and (is_country(parts[1], lexicon) or is_region(parts[1], lexicon))
    return (
        len(parts) == 3 and _named(parts[0], lexicon) and is_region(parts[1], lexicon) and is_country(parts[2], lexicon)
    )


def may_be_place(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text ends with a place and may as well begin with an employer ("Pune, Maharashtra, India")."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) < 2 or not is_known(parts[-1], lexicon):
        return False
    town = parts[-2] if len(parts) > 2 else parts[-1]  # a town stands first in an address: before it stands an employer
    return is_country(town, lexicon) or is_region(town, lexicon) or town.casefold() not in lexicon.cities


def is_known(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text is a country, a region or a large city."""
    return is_country(text, lexicon) or is_region(text, lexicon) or text.casefold().strip(" .") in lexicon.cities


def is_country(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text is the name of a country or of a large region."""
    return text.casefold() in lexicon.place_names


def is_region(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text is the code of a state or province."""
    return text.isupper() and text.casefold() in lexicon.regions


def without_place(parts: list[str], lexicon: Lexicon, *, alone: bool = False) -> list[str]:
    """Drop the parts at the end that say where; `alone`: no employer stands before the place."""
    kept = list(parts)
    while len(kept) > 1 and is_known(kept[-1], lexicon):
        code = is_region(kept[-1], lexicon) or is_country(kept[-1], lexicon)
        kept.pop()
        if code and len(kept) > (1 if alone else 2) and not is_known(kept[-1], lexicon) and _named(kept[-1], lexicon):
            kept.pop()  # the town that the state or country belongs to
    return kept


def _named(text: str, lexicon: Lexicon) -> bool:
    plain = text[:1].isupper() and not any(char.isdigit() for char in text)
    return plain and not lexicon.organizations.first(text) and not lexicon.titles.first(text)
