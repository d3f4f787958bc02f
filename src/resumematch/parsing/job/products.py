"""Leaves out what an employer makes itself: its products are named in its ads, and asked of nobody."""

import re
from collections.abc import Iterable

from resumematch.model.mention import Mention
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement

Pair = tuple[Mention, Statement]
_NAME = r"([\w-]{1,30})(?![\w-])"
_HIRES = re.compile(
    rf"(?:^|\n)\s*(?:about|why|life at|join|working at)\s+{_NAME}\s*(?:\n|$|[:?])"
    rf"|\b(?:at|join|joining)\s+{_NAME},?\s+(?:we|our|you|code|as|and|to)\b"
    rf"|(?<![\w-]){_NAME}\s+is\s+(?:the|hiring|looking|seeking|building)\b",
    re.IGNORECASE,
)
_HEAD = 160  # characters at the top of an ad in which title, employer and place stand, a line each
_ASKED = ("required", "preferred")


def without_products(text: str, pairs: Iterable[Pair], organization: str | None, cues: Cues) -> tuple[Pair, ...]:
    """Leave out mentions of the employer's products, but where an ad asks for experience with them."""
    employers = _employers(text, organization)
    own = frozenset(
        skill for maker in cues.kinds("maker") if maker in employers for skill in cues.words(f"maker-{maker}")
    )
    name = (organization or "").casefold()
    kept = (
        (one, where)
        for one, where in pairs
        if (one.skill not in own and one.text.casefold() != name) or _is_asked(text, one, where, cues)
    )
    top = len(text) - len(text.lstrip())
    return tuple((one, where) for one, where in kept if not _is_letterhead(text, top, one, where))


def _is_letterhead(text: str, top: int, mention: Mention, where: Statement) -> bool:
    """Tell whether a name is all that a line at the head of the ad says, below the first: there stands the employer."""
    if where.importance != "mentioned" or mention.end > top + _HEAD or "\n" not in text[top : mention.start]:
        return False
    line = text[text.rfind("\n", 0, mention.start) + 1 :].split("\n", 1)[0]
    return line.strip() == mention.text


def _employers(text: str, organization: str | None) -> frozenset[str]:
    """Return the first word of whoever hires, in small letters; what the text says of it where no name is known."""
    if organization is not None:
        return frozenset(organization.lower().split()[:1])
    return frozenset(name.lower() for found in _HIRES.finditer(text) for name in found.groups() if name)


def _is_asked(text: str, mention: Mention, where: Statement, cues: Cues) -> bool:
    before = text[where.start : mention.start]
    return where.importance in _ASKED and (
        cues.found("required-cues", before) or cues.opens("requirement-openers", before)
    )
