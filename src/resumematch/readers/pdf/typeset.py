"""Fragments of one row → the row's text: spaces from gaps, tabs from wide gaps, letter-spaced words joined."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from resumematch.readers.pdf.characters import BULLETS, CLEAR_BULLETS, ICON, UNMAPPED
from resumematch.readers.pdf.fragments import LEAST_ALIKE, SAME_BASELINE, WIDE_GAP, Fragment, Letter
from resumematch.readers.pdf.ink import Glyph

SPACE_GAP = 0.17
"""Ems; word spaces have 0.2 and more, kerning and tracking stay under 0.1."""

TIGHT_SPACE_GAP = 0.115
"""Ems beyond the usual gap between letters; from here a long line's gaps are spaces: justification shrinks them."""

_NEXT_ROW = 0.7  # ems between baselines; no sign of one row hangs lower
_MIN_SPACED = 3  # letters from which a piece shows how far they stand apart
_MIN_WIDE = 3  # wide gaps of a letter-spaced piece: it has four words or more, most of one letter
_LONG_LINE = 20  # letters; the usual gap of fewer says little

WRITTEN_SPACE_GAP = 0.06
"""Ems; a space that the stream writes counts from here: tightly justified lines shrink it."""

TAB_GAP = 1.5
"""Ems; where the page leaves a gap within a row that no word space is."""

_ACCENTS = {
    "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "˜": "\u0303", "¨": "\u0308",
    "ˇ": "\u030c", "¸": "\u0327", "˚": "\u030a", "¯": "\u0304", "˙": "\u0307", "˝": "\u030b", "˛": "\u0328",
}  # fmt: skip


@dataclass(slots=True)
class Setting:
    """A row's text; `places` gives each letter's offset in it."""

    text: str
    places: list[tuple[int, Letter]]
    icons: int = 0
    unmapped: int = 0
    spaced: int = 0
    item: bool = False
    icon: str | None = None  # which icon opens the row


def set_row(fragments: Sequence[Fragment]) -> Setting:
    """Write out one row, from left to right."""
    places: list[tuple[int, Letter]] = []
    setting = Setting("", places)
    parts: list[str] = []
    length = 0
    last: Fragment | None = None
    for fragment in fragments:
        texts, letters = _words(fragment, setting)
        if not texts:
            continue
        if last is not None:
            joint = _joint(last, fragment)
            parts.append(joint)
            length += len(joint)
        for text, letter in zip(texts, letters, strict=True):
            length += len(text)
            places.append((length - len(letter.text), letter))
        parts += texts
        last = fragment
    setting.text = "".join(parts)
    _mark_item(setting)
    return setting


def _joint(last: Fragment, fragment: Fragment) -> str:
    small, size = sorted((last.size, fragment.size))
    size = size if small >= LEAST_ALIKE * size else small
    gap = fragment.x0 - last.x1
    if last.labels and not fragment.labels:
        return "\t"
    if gap > WIDE_GAP * size:
        gap -= 2 * min(_tracking(last), _tracking(fragment))
    if abs(fragment.baseline - last.baseline) > SAME_BASELINE * size:
        return "\t" if gap > WIDE_GAP * size else " "
    if gap < SPACE_GAP * size:
        return ""
    if len(last.letters) == 1 and last.letters[0].text in BULLETS | {ICON}:
        return " "
    return "\t" if gap > TAB_GAP * size else " "


def _tracking(fragment: Fragment) -> float:
    """Return how far a letter-spaced piece's letters stand apart; 0 for one that is set as usual."""
    if len(fragment.letters) < _MIN_SPACED:
        return 0.0
    usual = median(other.x0 - one.x1 for one, other in pairwise(fragment.letters))
    return usual if usual > WIDE_GAP * fragment.size else 0.0


def _words(fragment: Fragment, setting: Setting) -> tuple[list[str], list[Letter]]:
    """Return the letters that are text; the text of each, with the space before it where there is one, comes first."""
    row, size, raw = fragment.letters, fragment.size, fragment.raw
    if ICON in raw or UNMAPPED in raw:
        row = _drop_icons(row, setting)
    if not _ACCENTS.keys().isdisjoint(raw):
        row = _compose(row)
    gaps = [other.x0 - one.x1 for one, other in pairwise(row)]
    threshold, written = _space_gap(gaps, size), WRITTEN_SPACE_GAP * size
    if _is_spaced(gaps, threshold):
        setting.spaced += 1
        threshold = written = _word_gap(gaps, size)
    texts = []
    low = row[0].glyph.baseline if row else 0.0
    for gap, letter in zip([0.0, *gaps], row, strict=False):
        text, glyph = letter.text, letter.glyph
        if (
            gap > threshold
            or (letter.after_space and gap > written)
            or (glyph.baseline > low and _is_below(glyph, low))
        ):
            text = " " + text
        texts.append(text)
        low = glyph.baseline
    return texts, row


def _is_below(glyph: Glyph, low: float) -> bool:
    """Say whether a glyph begins the next row of what wrapped."""
    return glyph.baseline - low > _NEXT_ROW * glyph.look.size


def _space_gap(gaps: list[float], size: float) -> float:
    if len(gaps) + 1 < _LONG_LINE:
        return SPACE_GAP * size
    return min(SPACE_GAP * size, max(0.0, median(gaps)) + TIGHT_SPACE_GAP * size)


def _drop_icons(row: list[Letter], setting: Setting) -> list[Letter]:
    kept: list[Letter] = []
    alone = row[:1] if _stands_alone(row, setting) else []
    for letter in row:
        if letter.text == UNMAPPED:
            setting.unmapped += 1
        if letter.text == ICON or letter in alone:
            setting.icons += letter.text == ICON
            if not kept and not setting.places and setting.icon is None:
                setting.icon = f"{letter.glyph.look.font} {letter.glyph.text}"
            continue
        kept.append(letter)
    return kept


def _stands_alone(row: Sequence[Letter], setting: Setting) -> bool:
    """Tell a picture before a text, whose font says no letter for it, from a word that cannot be read."""
    if setting.places or row[0].text != UNMAPPED:
        return False
    return len(row) == 1 or (row[1].text != UNMAPPED and row[1].x0 - row[0].x1 > SPACE_GAP * row[0].glyph.look.size)


def _compose(row: list[Letter]) -> list[Letter]:
    """Set an accent that is painted over a letter together with it."""
    composed: list[Letter] = []
    for letter in row:
        last = composed[-1] if composed else None
        if last and last.text in _ACCENTS and letter.x0 < (last.x0 + last.x1) / 2 and letter.text.isalpha():
            composed[-1] = letter._replace(text=unicodedata.normalize("NFC", letter.text + _ACCENTS[last.text]))
        elif (
            last
            and letter.text in _ACCENTS
            and last.x0 <= (letter.x0 + letter.x1) / 2 <= last.x1
            and last.text.isalpha()
        ):
            composed[-1] = last._replace(text=unicodedata.normalize("NFC", last.text + _ACCENTS[letter.text]))
        else:
            composed.append(letter)
    return composed


def _is_spaced(gaps: list[float], threshold: float) -> bool:
    wide = [place for place, gap in enumerate(gaps, 1) if gap > threshold]
    if len(wide) < _MIN_WIDE:
        return False
    lengths = [end - start for start, end in pairwise([0, *wide, len(gaps) + 1])]
    return lengths.count(1) >= 0.6 * len(lengths) and max(lengths) <= 3


def _word_gap(gaps: list[float], size: float) -> float:
    usual = median(gaps)
    return max(1.6 * usual, usual + 0.12 * size)


def _mark_item(setting: Setting) -> None:
    first, _, rest = setting.text.partition(" ")
    setting.item = bool(rest) and (first in BULLETS)
    if setting.text[:1] in CLEAR_BULLETS and len(setting.text) > 1:
        setting.item = True
