"""The rows of a section → its entries: the lines that head a job or a project, and the statements under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from resumematch.parsing.resume.layout import HANG, Column, columns_of, goes_on, stands_apart
from resumematch.parsing.resume.places import is_known
from resumematch.parsing.resume.rows import SIGN, Cell, Row
from resumematch.parsing.resume.signs import (
    BELOW,
    HEAD,
    MAX_DATED_WORDS,
    MAX_WORDS,
    NAMES,
    Look,
    Signs,
    is_field,
    lists_tools,
    look_of,
    signature,
    wording,
)

MAX_EMPLOYER = 6  # words of an employer with its place
MAX_RUNOVER = 4  # words of a head that ran over to a second row
MAX_TITLE_REST = 3  # words
MIN_PROSE = 7  # words of a line of prose
UNFINISHED = (",", "–", "—", "-", "&")


@dataclass(slots=True)
class Statement:
    """A bullet, or a paragraph of prose: its rows in order."""

    rows: list[Row]
    marked: bool


@dataclass(slots=True)
class Entry:
    """A job, a project, a degree: head rows first; `sides` are dates and places printed beside the statements."""

    head: list[Row] = field(default_factory=list)
    body: list[Statement] = field(default_factory=list)
    sides: list[Cell] = field(default_factory=list)
    wrapped: set[int] = field(default_factory=set)  # starts of head rows that go on with the row above

    def add_head(self, row: Row, columns: dict[int, Column], signs: "Signs") -> None:
        """Add a row to the head."""
        if self.head and _ends_title(row, self.head[-1], columns, signs):
            self.wrapped.add(row.start)
        self.head.append(row)


def entries_of(rows: Sequence[Row], signs: Signs) -> list[Entry]:
    """Cut the rows of one section into entries."""
    look, columns = look_of(rows), columns_of(rows)
    decorated = _decorated(rows, signs)
    entries = [Entry()]
    for n, printed in enumerate(rows):
        entry, following = entries[-1], rows[n + 1] if n + 1 < len(rows) else None
        if _is_bare_label(printed, entry, signs):
            continue
        if entry.body and (field := _field_below(printed, entry, signs)):
            entry.sides.append(field)
            continue
        marked = bool(printed.mark) and printed.start not in decorated
        row, side = _beside(printed, entry, signs) if marked or _hangs(printed, entry) else (printed, None)
        goes_on = not marked and bool(entry.body) and _continues(row, entry.body[-1], columns, signs, look)
        if side and not marked and not goes_on:
            row, side = printed, None
        entry.sides += [side] if side else []
        if goes_on:
            entry.body[-1].rows.append(row)
        elif marked:
            entry.body.append(Statement([row], marked=True))
        elif row.start in decorated or _heads(row, entry, columns, signs, look, following):
            if entry.body:
                entries.append(entry := Entry())
            entry.add_head(row, columns, signs)
        else:
            entry.body.append(Statement([row], marked=False))
    return [part for entry in entries for part in _split(entry, signs, columns) if part.head or part.body]


def _is_bare_label(row: Row, entry: Entry, signs: Signs) -> bool:
    """Tell the label of a form's field whose words stand on the rows below it."""
    return bool(entry.head) and not row.mark and signs.lexicon.labels.opens(row.text) == len(row.text)


def _field_below(row: Row, entry: Entry, signs: Signs) -> Cell | None:
    """Return what a field of a form says that stands below the statements: its entry has no such field yet."""
    lexicon = signs.lexicon
    if row.mark or len(row.cells) != 2 or lexicon.labels.opens(row.cells[0].text) != len(row.cells[0].text):
        return None
    label, words = row.cells
    above = [head.cells[0].text for head in entry.head]
    fields = [text for text in above if lexicon.labels.opens(text) == len(text)]
    return words if fields and label.text not in fields else None


def _heads(row: Row, entry: Entry, columns: dict[int, Column], signs: Signs, look: Look, following: Row | None) -> bool:
    below = bool(entry.head) and not entry.body
    score = signs.weigh(row, look)
    if below and _opens_prose(row, following, columns, signs):
        return False
    if below:
        return score >= BELOW or _runs_over(row, entry.head[-1], columns)
    if not entry.body or not _is_sibling(row, entry.body[-1], columns):
        return score >= HEAD
    return score >= HEAD + NAMES or (score >= HEAD and _names_employer(row, following, signs, look))


def _opens_prose(row: Row, following: Row | None, columns: dict[int, Column], signs: Signs) -> bool:
    """Tell the first line of a paragraph: many words, broken off at the edge of the column, go on below."""
    if following is None or row.mark or len(row.cells) > 1 or len(row.text.split()) < MIN_PROSE or signs.dates_of(row):
        return False
    alike = signature(row) == signature(following) and abs(row.left - following.left) < HANG
    sentence = "." in row.text.rstrip(".") or following.text[:1].islower() or following.text.rstrip().endswith(".")
    return alike and sentence and goes_on(following, row, row, columns[following.line.block])


def _names_employer(row: Row, following: Row | None, signs: Signs, look: Look) -> bool:
    """Tell an employer right above a title from a statement: a short name, alone or with its place."""
    *before, last = [part.strip() for part in row.text.split(",")]
    placed = not before or is_known(last, signs.lexicon)
    if following is None or following.mark or not placed or len(row.text.split()) > MAX_EMPLOYER:
        return False
    return signs.weigh(following, look) >= HEAD + NAMES and signs.lexicon.titles.first(following.text) is not None


def _is_sibling(row: Row, statement: Statement, columns: dict[int, Column]) -> bool:
    """Tell a row that looks like the unmarked statement right above: capitals alone do not make it a head."""
    first, above = statement.rows[0], statement.rows[-1]
    alike = signature(row) == signature(first) and abs(row.left - first.left) < HANG
    return not statement.marked and alike and not stands_apart(row, above, columns)


def _runs_over(row: Row, above: Row, columns: dict[int, Column]) -> bool:
    """A head that ran over: the rest is short and the row above ends in the middle."""
    if len(row.cells) > 1 or len(row.text.split()) > MAX_RUNOVER or row.line.box is None:
        return False
    return above.text.endswith(UNFINISHED) and goes_on(row, above, above, columns[row.line.block])


def _ends_title(row: Row, above: Row, columns: dict[int, Column], signs: Signs) -> bool:
    """Tell the word that makes a title where it did not fit on the row above ("Senior Machine Learning⏎Engineer")."""
    title = signs.lexicon.titles.first(row.text)
    if title is None or len(row.text.split()) > MAX_TITLE_REST or len(row.cells) > 1 or signs.dates_of(above):
        return False
    if signs.lexicon.titles.first(above.text) or row.line.box is None:
        return False
    return goes_on(row, above, above, columns[row.line.block])


def _continues(row: Row, statement: Statement, columns: dict[int, Column], signs: Signs, look: Look) -> bool:
    above = statement.rows[-1]
    if not goes_on(row, above, statement.rows[0], columns[above.line.block]):
        return False
    if lists_tools(row.text, signs.lexicon):
        return False
    return not (signs.dates_of(row) and (len(row.cells) > 1 or look.weight(row) > 0))


def _hangs(row: Row, entry: Entry) -> bool:
    """Tell a row set in below an open bullet."""
    return bool(entry.body and entry.body[-1].marked and row.line.box and row.left > entry.body[-1].rows[0].left + HANG)


def _beside(row: Row, entry: Entry, signs: Signs) -> tuple[Row, Cell | None]:
    """Take off a date or place that is printed beside a statement; it belongs to the entry's head."""
    *kept, last = row.cells
    if not kept or not entry.head or not signs.only_when_or_where(last.text):
        return row, None
    return replace(row, text=row.text[: kept[-1].end - row.start], end=kept[-1].end), last


def _decorated(rows: Sequence[Row], signs: Signs) -> frozenset[int]:
    """Find marked rows that are entry heads: their mark only decorates ("• Google<tab>Mountain View")."""
    if not rows:
        return frozenset()
    outer = min((row.left for row in rows if row.mark), default=0.0)
    found = _listed(rows, signs) | {row.start for row in rows if row.mark and _tells_when(row, signs)}
    for above, row, below in zip([None, *rows[:-1]], rows, [*rows[1:], None], strict=True):
        if not row.mark or len(row.cells) < 2 or row.left > outer + 2 * HANG:
            continue
        if above and not above.mark and above.left < row.left + HANG:
            continue  # the date beside it belongs to the head above
        first = row.cells[0].text
        wraps = below is not None and not below.mark and len(below.cells) == 1 and not signs.dates_of(below)
        named = len(first.split()) <= MAX_DATED_WORDS and wording(first) > 0 and not wraps
        dated_below = below is not None and not below.mark and len(below.cells) > 1 and signs.dates_of(below)
        if named and (signs.dates_of(row) or dated_below):
            found.add(row.start)
    return frozenset(found)


def _tells_when(row: Row, signs: Signs) -> bool:
    """Tell a field of a form, or a date with icons before it and a place ("■ 2019 – 2021 ● Oslo"), from a statement."""
    if is_field(row.text, signs.lexicon):
        return True
    when, *where = [part for part in SIGN.split(row.text) if part.strip()] or [""]
    if not signs.dates_in(when) or not signs.only_when_or_where(when):
        return False
    return all(len(part.split()) <= MAX_RUNOVER and wording(part) > 0 for part in where)


def _listed(rows: Sequence[Row], signs: Signs) -> set[int]:
    """Find the jobs of a section that lists them with marks: it begins with one, and most have a title and a date."""
    outer = [row for row in rows if row.mark and row.left < rows[0].left + HANG]
    if not rows[0].mark or len(outer) < len([row for row in rows if not row.mark]):
        return set()
    jobs = {row.start for row in outer if _lists_a_job(row, signs)}
    if len(jobs) * 2 <= len(outer):
        return set()
    pairs = pairwise(rows)
    return jobs | {
        row.start for above, row in pairs if above.start in jobs and row.mark and _is_employer(row, above, signs)
    }


def _is_employer(row: Row, above: Row, signs: Signs) -> bool:
    """Tell the employer that stands with its place in the first item below a listed job ("Acme, Berlin")."""
    name, _, place = row.text.rpartition(",")
    return row.left > above.left + HANG and bool(name) and is_known(place.strip(), signs.lexicon) and _is_name(name)


def _is_name(text: str) -> bool:
    return len(text.split()) <= MAX_EMPLOYER and wording(text) > 0


def _lists_a_job(row: Row, signs: Signs) -> bool:
    short = len(row.text.split()) <= MAX_WORDS and wording(row.text) >= 0
    return short and bool(signs.dates_of(row)) and signs.lexicon.titles.first(row.text) is not None


def _split(entry: Entry, signs: Signs, columns: dict[int, Column]) -> Iterator[Entry]:
    """Cut a run of head rows that holds several dated entries without statements."""
    dated = [n for n, row in enumerate(entry.head) if signs.dates_of(row)]
    apart = [n for n, row in enumerate(entry.head) if n and stands_apart(row, entry.head[n - 1], columns)]
    cuts = _cuts(entry.head, dated, apart)
    for start, stop in zip([0, *cuts], [*cuts, len(entry.head)], strict=True):
        last = stop == len(entry.head)
        yield Entry(
            head=entry.head[start:stop], body=entry.body if last else [], sides=entry.sides if last else [],
            wrapped=entry.wrapped,
        )  # fmt: skip


def _cuts(head: Sequence[Row], dated: Sequence[int], apart: Sequence[int]) -> list[int]:
    """Set one border between two dates: at white space, else where the first row's look returns, else in step."""
    if len(dated) < 2:
        return []
    looks = [signature(row) for row in head]
    telling = looks.count(looks[0]) < len(head)
    cuts = []
    for upper, lower in pairwise(dated):
        between = range(upper + 1, lower + 1)
        spaced = [n for n in between if n in apart] if len(apart) < len(head) - 1 else []
        alike = [n for n in between if telling and looks[n] == looks[0]]
        step = max(upper + 1, lower - dated[0])
        cuts.append(spaced[-1] if spaced else alike[0] if alike else step)
    return cuts
