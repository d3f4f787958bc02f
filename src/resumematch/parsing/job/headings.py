"""Tells what a heading of a job ad announces."""

import re
from collections.abc import Mapping
from typing import Literal

from resumematch.parsing.job.cues import Cues

BlockKind = Literal["required", "preferred", "responsibility", "stack", "neutral", "boilerplate"]
# Where two kinds match as many words of a heading, the earlier one wins.
KINDS: tuple[BlockKind, ...] = ("preferred", "boilerplate", "responsibility", "required", "stack", "neutral")
_CLOSING: tuple[BlockKind, ...] = ("boilerplate", "required", "responsibility")
LONGEST = 10  # words of a heading
LONGEST_OPEN = 22  # words of one that ends in a colon
_WHOLE = 0.99  # the share of a heading of which every weighty word is a cue
_SHORT_SENTENCE = 3  # words up to which a line with a full stop may be a heading ("Requirements.")
_ABOUT_EMPLOYER = re.compile(
    r"(?i:about|why|life at|inside|working at)\s+(?!(?i:you\b|the (?:role|job|team|position|project)\b|this\b))[A-Z]"
)


def bare(text: str) -> str:
    """Strip a heading of its marks and emoji at both ends."""
    return re.sub(r"^[^\w(]+|[^\w)]+$", "", text)


def ends_open(text: str) -> bool:
    """Tell whether the line ends as a heading does that introduces what follows."""
    return text.rstrip().endswith((":", "?", "…", "...", "：", ":-", ": -", "–"))


def classify(text: str, cues: Cues) -> tuple[BlockKind | None, float]:
    """Return what the heading announces, if its words tell, and the share of its weighty words that are cues."""
    heading = " ".join(bare(text).split())
    if not heading:
        return None, 0.0
    spans = {kind: list(cues.finder(f"{kind}-headings").spans(heading)) for kind in KINDS}
    best, most = _longest(heading, spans)
    if _is_wished(heading, spans["preferred"], cues):
        best = "preferred"
    else:
        ending = next((kind for kind in _CLOSING if cues.closes(f"closing-{kind}", heading)), None)
        if ending is not None and not _reaches_end(heading, spans, most):
            return ending, 1.0
    if best in (None, "stack", "neutral") and most < 2 and _ABOUT_EMPLOYER.match(heading):
        return "boilerplate", 1.0
    share = _share(heading, [span for found in spans.values() for span in found], cues) if best else 0.0
    if best == "boilerplate" and share < _WHOLE and _is_lonely(heading, spans["boilerplate"], cues):
        return None, 0.0
    return best, share


def _is_lonely(heading: str, spans: list[tuple[int, int]], cues: Cues) -> bool:
    """Tell whether all that speaks for boilerplate are words that need a heading of their own: "Data & Compliance"."""
    return all(heading[start:end].lower() in cues.words("boilerplate-alone") for start, end in spans)


def _longest(heading: str, spans: Mapping[BlockKind, list[tuple[int, int]]]) -> tuple[BlockKind | None, int]:
    """Return the kind with the longest phrase, and its words."""
    best: BlockKind | None = None
    most = 0
    for kind, found in spans.items():
        longest = max((len(heading[a:b].split()) for a, b in found), default=0)
        if longest > most:
            best, most = kind, longest
    return best, most


def _reaches_end(heading: str, spans: Mapping[BlockKind, list[tuple[int, int]]], most: int) -> bool:
    """Tell whether the longest phrase of a heading is also how it ends: "The impact you will have" asks nothing."""
    return any(
        b == len(heading) and len(heading[a:b].split()) == most > 3 for found in spans.values() for a, b in found
    )


def _is_wished(heading: str, wishes: list[tuple[int, int]], cues: Cues) -> bool:
    """Tell whether a heading speaks of wishes ("Preferred skills and experience"), and not of musts beside them."""
    musts = cues.finder("must-cues").spans(heading)
    return bool(wishes) and all(any(a <= start and end <= b for a, b in wishes) for start, end in musts)


def _share(heading: str, spans: list[tuple[int, int]], cues: Cues) -> float:
    light = cues.words("small-words") | cues.words("heading-modifiers")
    weighty = covered = 0
    for word in re.finditer(r"[^\s/]+", heading):
        last = max(word.end() - 2, word.start())
        known = any(a <= word.start() and last < b for a, b in spans)
        if known or word.group().lower().strip(",.") not in light:
            weighty, covered = weighty + 1, covered + known
    return covered / weighty if weighty else 1.0


def is_statement(text: str, cues: Cues) -> bool:
    """Tell a whole sentence ("Docker is a plus.") from a heading of the same words."""
    bare_line = text.rstrip(" .!")
    if text.rstrip().endswith(".") and len(text.split()) > _SHORT_SENTENCE:
        return True
    ends = cues.closes("wish-endings", bare_line) or cues.closes("must-cues", bare_line)
    return ends and cues.found("verbs-to-be", bare_line) and not ends_open(text)


def looks_titled(text: str, cues: Cues) -> bool:
    """Tell whether most weighty words start with a capital and nothing ends the line like a sentence."""
    words = [w for w in re.findall(r"[^\s/]+", bare(text)) if w.lower() not in cues.words("small-words")]
    if not words or len(words) > 6 or text.rstrip().endswith((".", ",", ";")):
        return False
    return sum(1 for word in words if word[0].isupper()) >= 0.7 * len(words)
