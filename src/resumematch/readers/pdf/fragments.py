"""Visible glyphs → fragments: pieces of text on one baseline with no wide gap in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from resumematch.readers.pdf.characters import BULLETS, CLEAR_BULLETS, letters
from resumematch.readers.pdf.ink import Glyph, Look

WIDE_GAP = 0.9
"""Ems; a gap that no word space of set text reaches, but for loosely justified lines."""

LEAST_ALIKE = 0.6
"""Of the larger size; text that is smaller still stands by itself."""

SAME_BASELINE = 0.3
"""Ems between baselines of one row: icons and small capitals sit a little off."""

_STEP_BACK = -0.6  # ems; a glyph further left than this begins something new
_OFF_BASELINE = 0.5  # ems by which a list mark stands higher or lower than its text
_BULLET_GAP = 4.0  # ems between a list mark and its text
_SPACED_LETTERS, _WIDEST_SPACED, _EQUAL = 4, 2.0, 0.25  # letters; ems of a gap; ems by which gaps differ
_LEAST_SIZE = 0.01  # points; a damaged file sets text in a font of none, and sizes are divided by
_APART = 0.1  # ems of the smaller text; what touches text of another size, or lies over it, ran out of its column
_DOUBLED = 0.12  # ems between two paintings of one letter, which imitate bold type or a shadow


_DOWNWARDS, _RIGHTWARDS = attrgetter("baseline", "x0"), attrgetter("x0", "order")


class Letter(NamedTuple):
    """A glyph with the text a person sees in it."""

    text: str
    x0: float
    x1: float
    glyph: Glyph
    after_space: bool = False  # the stream writes a space before it


@dataclass(slots=True, eq=False)
class Fragment:
    """Letters from left to right; `order` is the place of the first in the content stream."""

    letters: list[Letter]
    x0: float
    x1: float
    baseline: float
    size: float
    order: int
    written: str | None = None
    labels: bool = False  # it stands in a column of labels: what follows it is a cell of its own

    @property
    def look(self) -> Look:
        """The look of its longest run."""
        return self.letters[len(self.letters) // 2].glyph.look

    @property
    def top(self) -> float:
        """The height of its ascenders."""
        return self.baseline - 0.78 * self.size

    @property
    def bottom(self) -> float:
        """The depth of its descenders."""
        return self.baseline + 0.22 * self.size

    @property
    def raw(self) -> str:
        """Its letters without the spaces between them; asked for once they are complete."""
        if self.written is None:
            self.written = "".join([letter.text for letter in self.letters])
        return self.written


def find_fragments(glyphs: Iterable[Glyph]) -> list[Fragment]:
    """Return the fragments of upright glyphs, in no particular order."""
    pieces = _pieces(glyphs)
    _lower_marks(pieces)
    found: list[Fragment] = []
    for row in group_rows(pieces):
        found.extend(_join_row(row))
    return found


def group_rows(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    """Group fragments by baseline, from the top down; each row from left to right."""
    rows: list[list[Fragment]] = []
    anchor: Fragment | None = None
    for fragment in sorted(fragments, key=_DOWNWARDS):
        if anchor and fragment.baseline - anchor.baseline <= SAME_BASELINE * min(fragment.size, anchor.size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
            anchor = fragment
    for row in rows:
        if len(row) > 1:
            row.sort(key=_RIGHTWARDS)
    return rows


def _pieces(glyphs: Iterable[Glyph]) -> list[Fragment]:
    """Join glyphs that the stream writes one after another."""
    pieces: list[Fragment] = []
    piece: Fragment | None = None
    last: Letter | None = None
    space = False
    new = tuple.__new__  # of a named tuple: half the time of its own
    for glyph in glyphs:
        written, x0, _, x1, _, baseline, look, order = glyph
        text = letters(written, look.font)
        if not text or text == " ":
            space = space or bool(text)
            continue
        size = look.size if look.size > _LEAST_SIZE else _LEAST_SIZE
        letter = new(Letter, (text, x0, x1, glyph, space))
        space = False
        if piece is None or last is None or not _continues(piece, last, glyph, size):
            piece = Fragment([letter], x0, x1, baseline, size, order)
            pieces.append(piece)
        elif text != last.text or x0 - last.x0 >= _DOUBLED * piece.size:
            piece.letters.append(letter)
            if x1 > piece.x1:
                piece.x1 = x1
        else:
            continue
        last = letter
    return pieces


def _lower_marks(pieces: Sequence[Fragment]) -> None:
    """Set list marks that stand a little off the baseline of their text on it: asterisks and small rings."""
    for mark, piece in pairwise(pieces):
        off = abs(piece.baseline - mark.baseline)
        near = 0 < piece.x0 - mark.x1 < _BULLET_GAP * piece.size
        if near and 0 < off < _OFF_BASELINE * piece.size and len(mark.letters) == 1 and mark.raw in BULLETS:
            mark.baseline = piece.baseline


def _continues(piece: Fragment, last: Letter, glyph: Glyph, size: float) -> bool:
    if size != piece.size and not 0.6 < size / piece.size < 1.6:
        return False
    gap = glyph.x0 - last.x1
    return (
        glyph.x0 >= last.x0
        and _STEP_BACK * size < gap
        and (gap < WIDE_GAP * size or gap < WIDE_GAP * piece.size)
        and (glyph.baseline == piece.baseline or abs(glyph.baseline - piece.baseline) <= 0.1 * size)
    )


def _join_row(row: Sequence[Fragment]) -> list[Fragment]:
    row = _join_spaced(row)
    joined = [row[0]]
    for fragment in row[1:]:
        last = joined[-1]
        if _belongs_to(last, fragment):
            joined[-1] = _merge(last, fragment)
        else:
            joined.append(fragment)
    return joined


def _belongs_to(last: Fragment, fragment: Fragment) -> bool:
    gap = fragment.x0 - last.x1
    small, large = sorted((last.size, fragment.size))
    if _opens_list(last) and gap < _BULLET_GAP * fragment.size:
        return True
    if small < LEAST_ALIKE * large:
        return _APART * small < gap < WIDE_GAP * small
    return gap < WIDE_GAP * large


def _join_spaced(row: Sequence[Fragment]) -> list[Fragment]:
    """Join single capitals that stand wide apart at equal distances: a heading that is letter-spaced by an em."""
    joined: list[Fragment] = []
    run: list[Fragment] = []
    for fragment in row:
        if run and not _is_next_capital(run, fragment):
            joined.extend(_as_word(run))
            run = []
        run.append(fragment)
    return joined + _as_word(run)


def _is_next_capital(run: Sequence[Fragment], fragment: Fragment) -> bool:
    last = run[-1]
    gap = fragment.x0 - last.x1
    if not (_is_capital(last) and _is_capital(fragment)) or fragment.size != last.size:
        return False
    usual = run[1].x0 - run[0].x1 if len(run) > 1 else gap
    return WIDE_GAP * last.size <= gap < _WIDEST_SPACED * last.size and abs(gap - usual) < _EQUAL * last.size


def _is_capital(fragment: Fragment) -> bool:
    return len(fragment.letters) == 1 and fragment.letters[0].text.isupper()


def _as_word(run: list[Fragment]) -> list[Fragment]:
    if len(run) < _SPACED_LETTERS:
        return run
    first = run[0]
    spaced = [letter for fragment in run for letter in fragment.letters]
    order = min(fragment.order for fragment in run)
    return [Fragment(spaced, first.x0, run[-1].x1, first.baseline, first.size, order)]


def _opens_list(fragment: Fragment) -> bool:
    return len(fragment.letters) == 1 and fragment.letters[0].text in CLEAR_BULLETS


def _merge(one: Fragment, other: Fragment) -> Fragment:
    together = sorted([*one.letters, *other.letters], key=lambda letter: (letter.x0, letter.glyph.order))
    wide = one if len(one.letters) >= len(other.letters) else other
    return Fragment(
        _undouble(together, wide.size),
        min(one.x0, other.x0),
        max(one.x1, other.x1),
        wide.baseline,
        wide.size,
        min(one.order, other.order),
    )


def _undouble(row: list[Letter], size: float) -> list[Letter]:
    """Drop the second painting of a letter, and set accents painted over their letter together with it."""
    kept = row[:1]
    for one, other in pairwise(row):
        if other.text == one.text and other.x0 - one.x0 < _DOUBLED * size and abs(other.x1 - one.x1) < _DOUBLED * size:
            continue
        kept.append(other)
    return kept
