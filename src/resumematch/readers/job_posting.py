"""A schema.org JobPosting, or a job description in JSON → the ad as a person reads it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from resumematch.readers.compose import Composer, Paragraph, Piece
from resumematch.readers.html.fragment import paragraphs_of
from resumematch.readers.limits import MAX_DEPTH

Posting = Mapping[str, Any]

_TITLE = ("title", "name")
_BODY = ("description", "content", "descriptionHtml", "descriptionPlain")
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (  # heading → the fields that may hold it, in the order of an ad
    ("Responsibilities", ("responsibilities",)),
    ("Requirements", ("qualifications", "requirements")),
    ("Experience", ("experienceRequirements", "experience")),
    ("Education", ("educationRequirements",)),
    ("Skills", ("skills",)),
    ("Benefits", ("jobBenefits", "incentiveCompensation", "benefits")),
)
_ADDRESS = ("addressLocality", "city", "addressRegion", "region", "addressCountry")
_MIN_REPEATED = 12  # characters; a shorter field may occur in the description by chance


def job_postings(data: Any, depth: int = 0) -> Iterator[Posting]:
    """Yield every JobPosting in linked data, however deep it sits in lists and graphs."""
    if depth > MAX_DEPTH:
        return
    if isinstance(data, dict):
        kinds = data.get("@type")
        if any(str(kind).endswith("JobPosting") for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield data
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from job_postings(item, depth + 1)


def compose_job_posting(posting: Posting, composer: Composer) -> tuple[tuple[str, str], ...]:
    """Write down an ad; return its Document.hints.

    Experience and education are written down when they are words. As numbers and codes they are hints: boards fill
    them in from a badge such as "mid level", and no candidate sees them.
    """
    fields = {key.lower(): value for key, value in posting.items()}
    title, organization = _first(fields, _TITLE), _name(fields.get("hiringorganization") or fields.get("company"))
    composer.add(Paragraph(pieces=(Piece(text=title),), role="heading", level=1))
    where = " · ".join(filter(None, (organization, _place(fields), _arrangement(fields))))
    composer.add(Paragraph(pieces=(Piece(text=where),)))
    composer.add(Paragraph(gap=True))
    written = _add(composer, _first(fields, _BODY))
    for heading, names in _PARTS:
        parts = [part for name in names for part in _texts(fields.get(name.lower())) if not _repeats(part, written)]
        if parts:
            composer.add(Paragraph(pieces=(Piece(text=heading),), role="heading", level=2, gap=True))
            _add_parts(composer, parts)
    return (("kind", "job"), ("title", title), ("organization", organization), *_stated(fields), *_coded(fields))


def _add(composer: Composer, text: str) -> str:
    """Add a field's paragraphs; return their words, to tell whether another field only repeats them."""
    paragraphs, hidden = paragraphs_of(text)
    for paragraph in paragraphs:
        composer.add(paragraph)
    for words, why in hidden:
        composer.hide(words, why)
    return _squeezed(" ".join(paragraph.text for paragraph in paragraphs))


def _add_parts(composer: Composer, parts: Sequence[str]) -> None:
    if len(parts) == 1:
        _add(composer, parts[0])
        return
    for part in parts:
        composer.add(Paragraph(pieces=(Piece(text=" ".join(part.split())),), role="item", level=1))


def _repeats(part: str, written: str) -> bool:
    words = _squeezed(" ".join(paragraph.text for paragraph in paragraphs_of(part)[0]))
    return len(words) >= _MIN_REPEATED and words in written


def _squeezed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _first(fields: Mapping[str, Any], names: Sequence[str]) -> str:
    return next((text for name in names for text in _texts(fields.get(name.lower()))), "")


def _texts(value: Any, depth: int = 0) -> list[str]:
    """Return the words of a field: a string, a list of them, or objects with a name and keywords."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if depth > MAX_DEPTH:
        return []
    if isinstance(value, list):
        return [text for item in value for text in _texts(item, depth + 1)]
    if isinstance(value, Mapping):
        keywords = ", ".join(_texts(value.get("keywords"), depth + 1))
        name = next(iter(_texts(value.get("name"), depth + 1) or _texts(value.get("description"), depth + 1)), "")
        return [": ".join(filter(None, (name, keywords)))] if name or keywords else []
    return []


def _name(value: Any) -> str:
    return next(iter(_texts(value)), "")


def _place(fields: Mapping[str, Any]) -> str:
    places = fields.get("joblocation") or fields.get("location")
    place = places[0] if isinstance(places, list) and places else places
    if not isinstance(place, Mapping):
        return _name(place)
    address = place.get("address")
    source = address if isinstance(address, Mapping) else place
    parts = ", ".join(dict.fromkeys(filter(None, (_name(source.get(key)) for key in _ADDRESS))))
    return parts or ", ".join(_name(address).split("\n"))


def _arrangement(fields: Mapping[str, Any]) -> str:
    remote = (
        "Remote" if str(fields.get("joblocationtype", "")).upper() == "TELECOMMUTE" else _name(fields.get("remote"))
    )
    kinds = [kind.replace("_", "-").capitalize() for kind in _texts(fields.get("employmenttype") or fields.get("type"))]
    return " · ".join(filter(None, (remote, *kinds)))


def _stated(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield where the work is done, and the pay where a board states it beside the text."""
    yield from (("location", place) for place in (_place(fields),) if place)
    if str(fields.get("joblocationtype", "")).upper() == "TELECOMMUTE":
        yield "work_mode", "remote"
    pay = fields.get("basesalary")
    value = pay.get("value") if isinstance(pay, Mapping) else None
    if isinstance(pay, Mapping) and isinstance(value, Mapping):
        numbers = [str(value[key]) for key in ("minValue", "maxValue", "value") if value.get(key)]
        yield (
            "salary",
            " ".join((str(pay.get("currency", "")), *numbers[:2], "per", str(value.get("unitText", "YEAR")))),
        )


def _coded(fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return experience and education as a board codes them."""
    experience, education = fields.get("experiencerequirements"), fields.get("educationrequirements")
    found = []
    if isinstance(experience, Mapping) and experience.get("monthsOfExperience"):
        found.append(("experience_months", str(experience["monthsOfExperience"])))
    if isinstance(education, Mapping):
        found.append(("education", _name(education.get("credentialCategory"))))
    return found
