"""One word → the names that a PDF glued together: "PythonJava", "TensorFlowKeras"."""

import re

from resumematch.skills.pieces import fold
from resumematch.skills.surfaces import Index, Surface

_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LONGEST = 80  # letters: a longer run is no line of names
_SMALL = frozenset(("the", "and", "or", "in", "of", "with", "using", "for", "as", "like", "both", "a", "to", "on"))
_SHORTEST = 3  # letters of a part: shorter ones are found in anything


def unglue(word: str, index: Index) -> list[tuple[int, int, Surface]]:
    """Return each name with its offsets in the word; nothing unless names explain all of it."""
    if len(word) > _LONGEST:
        return []
    parts = [(match.start(), match.end()) for match in _PART.finditer(word)]
    found: list[tuple[int, int, Surface]] = []
    small = len(parts) > 1 and word[: parts[0][1]] in _SMALL  # "thePython", "andSQL"
    at = int(small)
    while at < len(parts):
        for end in range(len(parts), at, -1):
            start, stop = parts[at][0], parts[end - 1][1]
            surface = index.surfaces.get((fold(word[start:stop]),))
            if surface is not None and surface.is_plain and stop - start >= _SHORTEST:
                found.append((start, stop, surface))
                at = end
                break
        else:
            return []
    return found if len(found) > 1 - small else []
