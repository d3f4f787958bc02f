"""A JSON Resume → the résumé that a person would print from it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from resumematch.readers.compose import Composer, Paragraph, Piece
from resumematch.readers.html.fragment import paragraphs_of

Entry = Mapping[str, Any]

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PLACE = ("city", "region", "countryCode")
_TAB = Piece(text="\t")


def compose_resume(resume: Entry, composer: Composer) -> tuple[tuple[str, str], ...]:
    """Write down a résumé; return its Document.hints."""
    basics = _entry(resume.get("basics"))
    for paragraph in _head(basics):
        composer.add(paragraph)
    for heading, keys, write in _SECTIONS:
        entries = [entry for key in keys for entry in _entries(resume.get(key))]
        paragraphs = [paragraph for entry in entries for paragraph in write(entry)]
        if any(paragraph.text.strip() for paragraph in paragraphs):
            composer.add(Paragraph(pieces=(Piece(text=heading),), role="heading", level=2, gap=True))
            for paragraph in paragraphs:
                composer.add(paragraph)
    return ("kind", "resume"), ("name", _text(basics, "name")), ("title", _text(basics, "label"))


def _head(basics: Entry) -> Iterator[Paragraph]:
    yield Paragraph(pieces=(Piece(text=_text(basics, "name")),), role="heading", level=1)
    yield _line(_text(basics, "label"))
    yield Paragraph(pieces=tuple(_contact(basics)))
    summary = _text(basics, "summary")
    if summary:
        yield Paragraph(pieces=(Piece(text="Summary"),), role="heading", level=2, gap=True)
        yield from _prose(summary)


def _contact(basics: Entry) -> Iterator[Piece]:
    """Yield the parts of the contact line, with a dot between."""
    place = basics.get("location")
    parts = [
        Piece(
            text=place if isinstance(place, str) else ", ".join(_texts(_entry(place), "city", "region", "countryCode"))
        ),
        Piece(text=_text(basics, "email"), url=_mail(_text(basics, "email"))),
        Piece(text=_text(basics, "phone")),
        _address(_text(basics, "url") or _text(basics, "website")),
        *(_profile(profile) for profile in _entries(basics.get("profiles"))),
    ]
    for number, part in enumerate(part for part in parts if part.text.strip()):
        if number:
            yield Piece(text=" · ")
        yield part


def _profile(profile: Entry) -> Piece:
    url = _text(profile, "url")
    return _address(url) if url else Piece(text=" ".join(_texts(profile, "network", "username")))


def _work(entry: Entry) -> Iterator[Paragraph]:
    yield _titled(_text(entry, "position", "title"), _dates(entry, open_end="Present"))
    yield _line(", ".join(_texts(entry, "name", "company", "organization", "location")))
    yield from _prose(_text(entry, "summary"))
    yield from _items(entry, "highlights")


def _project(entry: Entry) -> Iterator[Paragraph]:
    yield _titled(_text(entry, "name"), _dates(entry))
    yield _line(", ".join([*_list(entry, "roles"), *_texts(entry, "entity")]))
    yield from _prose(_text(entry, "description"))
    yield from _prose(_text(entry, "summary"))
    yield from _items(entry, "highlights")
    yield _line(", ".join(_list(entry, "keywords")))
    yield Paragraph(pieces=(_address(_text(entry, "url", "website")),))


def _education(entry: Entry) -> Iterator[Paragraph]:
    yield _titled(" ".join(_texts(entry, "studyType", "area")), _dates(entry))
    yield _line(", ".join(_texts(entry, "institution", "location")))
    yield _line(": ".join(("Grade", _text(entry, "score", "gpa"))) if _text(entry, "score", "gpa") else "")
    yield from _prose(_text(entry, "summary"))
    yield from _items(entry, "courses")


def _skill(entry: Entry) -> Iterator[Paragraph]:
    keywords = ", ".join(_list(entry, "keywords"))
    yield _line(": ".join(filter(None, (_text(entry, "name"), keywords))))


def _award(entry: Entry) -> Iterator[Paragraph]:
    yield _titled(", ".join(_texts(entry, "title", "name", "awarder", "issuer", "publisher")), _dates(entry))
    yield from _prose(_text(entry, "summary"))


def _language(entry: Entry) -> Iterator[Paragraph]:
    fluency = _text(entry, "fluency")
    yield _line(_text(entry, "language", "name") + (f" ({fluency})" if fluency else ""))


def _reference(entry: Entry) -> Iterator[Paragraph]:
    yield _line(_text(entry, "name"))
    yield from _prose(_text(entry, "reference"))


_SECTIONS: tuple[tuple[str, tuple[str, ...], Callable[[Entry], Iterator[Paragraph]]], ...] = (
    ("Experience", ("work",), _work),
    ("Projects", ("projects",), _project),
    ("Volunteering", ("volunteer",), _work),
    ("Education", ("education",), _education),
    ("Certifications", ("certificates", "certifications"), _award),
    ("Awards", ("awards",), _award),
    ("Publications", ("publications",), _award),
    ("Skills", ("skills",), _skill),
    ("Languages", ("languages",), _language),
    ("Interests", ("interests",), _skill),
    ("References", ("references",), _reference),
)
"""Heading → the keys that hold its entries, in the order of the JSON Resume schema's themes."""


def _titled(title: str, dates: str) -> Paragraph:
    pieces = (Piece(text=title, bold=True), *((_TAB, Piece(text=dates)) if dates else ()))
    return Paragraph(pieces=pieces, gap=True)


def _line(text: str) -> Paragraph:
    return Paragraph(pieces=(Piece(text=text),))


def _items(entry: Entry, key: str) -> Iterator[Paragraph]:
    for text in _list(entry, key):
        yield Paragraph(pieces=(Piece(text=" ".join(text.split())),), role="item", level=1)


def _prose(text: str) -> Iterator[Paragraph]:
    """Yield a text field, which some editors fill with HTML."""
    yield from paragraphs_of(text)[0]


def _dates(entry: Entry, open_end: str = "") -> str:
    start, end = (_date(_text(entry, key)) for key in ("startDate", "endDate"))
    if start:
        return " – ".join(filter(None, (start, end or open_end)))
    return end or _date(_text(entry, "date", "releaseDate"))


def _date(text: str) -> str:
    """Turn "2021-03-01" into "Mar 2021"; leave other wordings as they are."""
    year, *rest = text.split("-")
    if rest and len(year) == 4 and year.isdecimal() and rest[0].isdecimal() and 1 <= int(rest[0]) <= 12:
        return f"{_MONTHS[int(rest[0]) - 1]} {year}"
    return text


def _address(url: str) -> Piece:
    return Piece(text=url.removeprefix("https://").removeprefix("http://").rstrip("/"), url=url or None)


def _mail(address: str) -> str | None:
    return f"mailto:{address}" if "@" in address else None


def _entry(value: Any) -> Entry:
    return value if isinstance(value, Mapping) else {}


def _entries(value: Any) -> list[Entry]:
    """Return the entries of a section; bare strings, which some files use for skills, become named ones."""
    items = value if isinstance(value, list) else []
    return [item if isinstance(item, Mapping) else {"name": item} for item in items if isinstance(item, Mapping | str)]


def _text(entry: Entry, *keys: str) -> str:
    """Return the first of these fields that holds words or a number."""
    found = (entry.get(key) for key in keys)
    return next(
        (str(value).strip() for value in found if isinstance(value, str | int | float) and str(value).strip()), ""
    )


def _texts(entry: Entry, *keys: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (_text(entry, key) for key in keys))))


def _list(entry: Entry, key: str) -> list[str]:
    value = entry.get(key)
    values = value if isinstance(value, list) else [value]
    return [item.strip() for item in values if isinstance(item, str) and item.strip()]
