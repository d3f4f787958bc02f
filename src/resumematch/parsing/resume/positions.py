"""Entry heads → positions: title, employer and dates, in whichever order the writer put them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.resume import Position
from resumematch.parsing.resume.dates import DateRange
from resumematch.parsing.resume.entries import Entry
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.places import is_place, may_be_place, without_place
from resumematch.parsing.resume.siblings import Piece, Pieces, told_by_siblings
from resumematch.parsing.resume.signs import DURATION, Signs

SEPARATOR = re.compile(r"\s*[|•·¦⋅∙●■▪◆◦○□❖]\s*|\s+[–—-]{1,2}\s+|\s*—\s*|\s+@\s+|\s+//\s+|\s{2,}")
AT = re.compile(r"\s+(?:at|bei|chez)\s+(?=[A-Z])")
SLASH = re.compile(r"\s+/\s+")
LEGAL = re.compile(r"(?:inc|llc|ltd|limited|co|corp|gmbh|plc|s\.?a|pty|pvt)\.?", re.IGNORECASE)
SMALL_WORD = 3  # letters of "of", "and", "the"
EDGES = " \t\n,;:|·•–—-/()[]"
COMMA = re.compile(r",(?![^()]{0,80}\))")  # but not one in parentheses
ADDRESS = re.compile(r"\s{0,9}\((?:https?://)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:/[^\s()]*+)?\)", re.IGNORECASE)
PARENTHESIS = re.compile(r"\(([^()]*+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the head of an entry says."""

    title: str | None
    organization: str | None
    dates: DateRange | None
    first: str | None  # its first words, as they name a project
    titled: bool  # the title holds a word of job titles
    above: bool  # the employer stands on a row above the title, so that titles below share it
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The words of a head: its dates, and the pieces between them."""

    dates: tuple[DateRange, ...]
    pieces: Pieces


def head_of(entry: Entry, signs: Signs) -> Head:
    """Read the head of an entry."""
    words = _words(entry, signs)
    return _head(entry, words.dates, words.pieces, signs.lexicon)


def heads_of(entries: Sequence[Entry], signs: Signs) -> list[Head | None]:
    """Read the heads of the entries of one section, each with what its siblings tell; None for one without."""
    words = [_words(entry, signs) for entry in entries]
    told = told_by_siblings([found.pieces for found in words])
    return [
        _head(entry, found.dates, pieces, signs.lexicon) if entry.head else None
        for entry, found, pieces in zip(entries, words, told, strict=True)
    ]


def _words(entry: Entry, signs: Signs) -> _Words:
    lexicon = signs.lexicon
    dates: list[DateRange] = []
    pieces: list[Piece] = []
    for n, text in [*_texts(entry), *((len(entry.head), side.text) for side in entry.sides)]:
        label = lexicon.labels.opens(text)
        if label == len(text):
            continue  # the heading of a table's column
        if label and text[label:].startswith(":"):
            text = text[label + 1 :]
        found = signs.dates_in(text)
        dates += found
        after = len(_pieces(DURATION.sub(" | ", text[found[-1].last :]), lexicon)) if found else 0
        text = _without(text, found)
        parts = _pieces(DURATION.sub(" | ", text) if found or DURATION.fullmatch(text) else text, lexicon)
        pieces += [_piece(part, n, lexicon, dated=at >= len(parts) - after) for at, part in enumerate(parts)]
    return _Words(dates=tuple(dates), pieces=tuple(pieces))


def _texts(entry: Entry) -> list[tuple[int, str]]:
    """Return the cells of a head with the number of their row; one that wrapped or ends with a comma goes on below."""
    texts: list[tuple[int, str]] = []
    for n, row in enumerate(entry.head):
        cells = [cell.text for cell in row.cells]
        if texts and len(cells) == 1 and (texts[-1][1].endswith(",") or row.start in entry.wrapped):
            above, text = texts.pop()
            texts.append((above, f"{text} {cells[0]}"))
        else:
            texts += [(n, text) for text in cells]
    return texts


def _without(text: str, dates: Sequence[DateRange]) -> str:
    """Put a separator in the place of each date."""
    edges = [0, *(edge for date in dates for edge in (date.first, date.last)), len(text)]
    return " | ".join(text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True))


def _head(entry: Entry, dates: Sequence[DateRange], pieces: Pieces, lexicon: Lexicon) -> Head:
    title, organization = _name(pieces, lexicon)
    rows = [*entry.head, *(row for statement in entry.body for row in statement.rows)]
    return Head(
        title=title, organization=organization, first=pieces[0].text if pieces else None, dates=_best(dates),
        above=_above(pieces, title, organization),
        titled=bool(title and lexicon.titles.first(title)), start=rows[0].start, end=rows[-1].end,
    )  # fmt: skip


def positions_of(entries: Sequence[Entry], signs: Signs) -> list[tuple[Position | None, bool]]:
    """Read the jobs among the entries: for each entry its position, or None, and whether it is a break from work.

    An entry that is no job of its own (a sub-heading under a job, an employer above several titles) has None.
    """
    heads = heads_of(entries, signs)
    found: list[tuple[Position | None, bool]] = []
    employer: str | None = None
    for n, (entry, head) in enumerate(zip(entries, heads, strict=True)):
        if head is None:
            found.append((None, False))
            continue
        if _is_break(entry, head, signs.lexicon):
            found.append((None, True))
            continue
        following = heads[n + 1] if n + 1 < len(heads) else None
        if not entry.body and not head.titled and following and following.titled and not following.organization:
            employer = head.organization or head.title
            found.append((None, False))
            continue
        if head.organization:
            employer = head.organization if head.above else None
        studies = not head.titled and signs.lexicon.degrees.first(f"{head.title} {head.organization}")
        found.append((None if studies else _position(head, head.organization or employer), False))
    return found


def _position(head: Head, organization: str | None) -> Position | None:
    if not (head.titled or (head.dates and (head.title or organization))):
        return None
    dates = head.dates
    return Position(
        title=head.title, organization=organization, start_date=dates.start if dates else None,
        end_date=dates.end if dates else None, current=dates.current if dates else False,
        start=head.start, end=head.end,
    )  # fmt: skip


def _is_break(entry: Entry, head: Head, lexicon: Lexicon) -> bool:
    return not head.titled and any(lexicon.breaks.first(row.text) for row in entry.head)


def _best(dates: Sequence[DateRange]) -> DateRange | None:
    """A range says more than a single date."""
    return next((date for date in dates if not date.single), dates[0] if dates else None)


def _pieces(text: str, lexicon: Lexicon) -> list[str]:
    parts = [part for part in SEPARATOR.split(text) if part]
    split: list[str] = []
    for part in parts:
        at = AT.search(part)
        split += [part[: at.start()], part[at.end() :]] if at and _may_be_title(part[: at.start()], lexicon) else [part]
    pieces = (_trim(_without_where(part, lexicon)) for part in split)
    return [piece for piece in pieces if any(char.isalpha() for char in piece) and not _says_how(piece, lexicon)]


def _may_be_title(text: str, lexicon: Lexicon) -> bool:
    words = [word for word in text.split() if len(word) > SMALL_WORD]
    return lexicon.titles.first(text) is not None or bool(words and all(word[0].isupper() for word in words))


def _without_where(text: str, lexicon: Lexicon) -> str:
    """Take off a place in parentheses ("Acme (Oslo, Norway)")."""
    return PARENTHESIS.sub(lambda inner: " " if is_place(inner.group(1), lexicon) else inner.group(), text)


def _says_how(piece: str, lexicon: Lexicon) -> bool:
    """Tell a remark on the kind of contract ("part-time") from a name."""
    plain = piece.strip("()[] ")
    return lexicon.contracts.opens(plain) == len(plain)


def _trim(text: str) -> str:
    text = ADDRESS.sub(" ", text).strip(" \t\n,;:|·•–—-/\ufffd").rstrip("[").lstrip("]")
    if text.count("(") != text.count(")"):
        text = text.strip("()[] ").strip(EDGES) if text[:1] in "()[]" or text[-1:] in "()[]" else text
    return text.replace("()", "").strip(" ,") if text != "()" else ""


def _piece(text: str, row: int, lexicon: Lexicon, *, dated: bool) -> Piece:
    return Piece(
        text=text, row=row, place=is_place(text, lexicon), title=lexicon.titles.first(text) is not None,
        organization=lexicon.organizations.first(text) is not None, dated=dated,
    )  # fmt: skip


def _name(pieces: Sequence[Piece], lexicon: Lexicon) -> tuple[str | None, str | None]:
    named = [piece for piece in pieces if not piece.place]
    titles = [piece for piece in named if piece.title]
    title = next((piece for piece in titles if not _is_employer(piece)), titles[0] if titles else None)
    rest = [piece for piece in named if piece is not title]
    if title is None:
        return _unnamed(rest, lexicon)
    inside = _within(title.text, lexicon, title.parts)
    employer = next((piece for piece in rest if piece.organization), None)
    if employer is None and inside[1] and lexicon.organizations.first(inside[1]):
        return inside
    others = [piece for piece in rest if not piece.title and not (inside[1] and piece.dated)]
    others.sort(key=lambda piece: piece.dated)  # behind a date stands a place rather than an employer
    employer = employer or next((piece for piece in others if not may_be_place(piece.text, lexicon)), None)
    if employer is None and not inside[1]:
        employer = others[0] if others else None
    if employer:
        own = without_place(_comma_parts(title.text), lexicon, alone=True)
        return ", ".join(own), _employer(employer.text)
    return inside


def _is_employer(piece: Piece) -> bool:
    """Tell "Lab Manager" from "Manager Academy Ltd": an employer ends with its own word."""
    return piece.organization and "," not in piece.text and bool(LEGAL.fullmatch(piece.text.split()[-1]))


def _unnamed(rest: Sequence[Piece], lexicon: Lexicon) -> tuple[str | None, str | None]:
    if any(piece.organization and not piece.dated for piece in rest):
        rest = [piece for piece in rest if not piece.dated]  # where, for the employer stands elsewhere
    if not rest:
        return None, None
    if len(rest) == 1 and rest[0].organization and (split := _split_unnamed(rest[0].text, lexicon)):
        return split
    employer = next((piece for piece in rest if piece.organization), None)
    others = [piece for piece in rest if piece is not employer]
    if employer:
        return (others[0].text if others else None), _employer(employer.text)
    return rest[0].text, (_employer(rest[1].text) if len(rest) > 1 else None)


def _split_unnamed(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Split "Simulation Training (Acme GmbH)" and "Growth, Acme GmbH, Oslo": the employer is told by its own word."""
    inner = PARENTHESIS.search(text)
    if inner and inner.start() and lexicon.organizations.first(inner.group(1)):
        return text[: inner.start()].strip(EDGES), _employer(inner.group(1))
    parts = _comma_parts(text)
    at = next((n for n, part in enumerate(parts) if lexicon.organizations.first(part)), 0)
    if at == 0 or LEGAL.fullmatch(parts[at]):
        return None
    return ", ".join(parts[:at]), _employer(", ".join(parts[at:]))


def _within(text: str, lexicon: Lexicon, own: int = 1) -> tuple[str, str | None]:
    """Split "Data Engineer, Acme, Oslo", "Acme, Data Engineer" or "Data Engineer (Acme GmbH)"."""
    inner = PARENTHESIS.search(text)
    if inner and lexicon.organizations.first(inner.group(1)) and lexicon.titles.first(text[: inner.start()]):
        return text[: inner.start()].strip(EDGES), _employer(inner.group(1))
    sides = SLASH.split(text)
    titled = [side for side in sides if lexicon.titles.first(side)]
    if len(sides) == 2 and len(titled) == 1:
        return titled[0], sides[1 - sides.index(titled[0])]
    parts = without_place(_comma_parts(text), lexicon)
    at = next((n for n, part in enumerate(parts) if lexicon.titles.first(part)), 0)
    if at:
        return ", ".join(parts[at:]), _employer(", ".join(parts[:at]))
    title, after = ", ".join(parts[:own]), parts[own:]
    while len(after) > 1 and lexicon.units.first(after[0]):
        title = f"{title}, {after.pop(0)}"
    named = [bool(lexicon.organizations.first(part)) for part in after]
    while True in named[1:] and not named[0]:  # "Tutor, Statistics, University of York"
        title, named = f"{title}, {after.pop(0)}", named[1:]
    if after and not lexicon.titles.first(after[0]):
        return title, _employer(", ".join(after))
    return ", ".join([title, *after]), None


def _comma_parts(text: str) -> list[str]:
    """Split at commas; "Inc." belongs to what stands before its comma."""
    parts: list[str] = []
    for part in filter(None, map(str.strip, COMMA.split(text))):
        if parts and LEGAL.fullmatch(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts


def _employer(text: str) -> str:
    return next(iter(_comma_parts(text)), text)


def _above(pieces: Sequence[Piece], title: str | None, organization: str | None) -> bool:
    if not title or not organization:
        return False
    rows = {
        kind: next((p.row for p in pieces if name in p.text), 0)
        for kind, name in (("title", title), ("org", organization))
    }
    return rows["org"] < rows["title"]
