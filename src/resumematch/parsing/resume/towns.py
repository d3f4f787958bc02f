"""The top of a résumé → the towns that it names before their country or state, which no list need know."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.places import POSTCODE, is_country, is_region
from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.wordings import whole_kind_of

TOP_ROWS = 16
MAX_WORDS = 3
SEPARATOR = re.compile(r"\s*[|•·●■◦/]\s*|\s{2,}|\s[–—-]\s")


def with_towns(lexicon: Lexicon, rows: Sequence[Row]) -> Lexicon:
    """Take the town of the person's address for a place wherever it stands alone."""
    top = takewhile(lambda row: whole_kind_of(row.text, lexicon) is None, rows[:TOP_ROWS])
    texts = [part for row in top for cell in row.cells for part in SEPARATOR.split(cell.text)]
    towns = {town for text in texts if (town := _town(text, lexicon))}
    return replace(lexicon, cities=lexicon.cities | towns) if towns else lexicon


def _town(text: str, lexicon: Lexicon) -> str | None:
    """Return the town of "Galway, Ireland" or "Boise, ID 83702"; None for anything else."""
    town, *where = [POSTCODE.sub("", part.strip()) for part in text.split(",")]
    if not where or not all(is_country(part, lexicon) or is_region(part, lexicon) for part in where):
        return None
    words = town.split()
    named = 0 < len(words) <= MAX_WORDS and all(word[:1].isupper() and word.isalpha() for word in words)
    known = lexicon.titles.first(town) or lexicon.organizations.first(town)
    return town.casefold() if named and not known else None
