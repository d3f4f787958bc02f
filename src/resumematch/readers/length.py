"""Refuses a text that is longer than a document, as early as a reader can tell."""

import re

from resumematch.errors import UnreadableInput
from resumematch.readers.limits import MAX_CHARACTERS, MAX_LINES, MAX_MARKDOWN

_PICTURE = re.compile(r"(?<=data:image/)[\w.+-]{1,40};base64,[\w+/=]*+")


def check_length(name: str, *, characters: int, lines: int) -> None:
    """Raise UnreadableInput when a text has more characters or lines than a document."""
    _check(name, characters, MAX_CHARACTERS, "characters")
    _check(name, lines, MAX_LINES, "lines")


def check_markdown(name: str, source: str) -> None:
    """Raise UnreadableInput before Markdown is parsed that stands for more than a document."""
    _check(name, len(_PICTURE.sub("", source)), MAX_MARKDOWN, "characters of Markdown")
    check_lines(name, source)


def check_lines(name: str, source: str) -> None:
    """Raise UnreadableInput when a text has more lines with words than a document."""
    _check(name, sum(1 for line in source.split("\n") if line and not line.isspace()), MAX_LINES, "lines")


def _check(name: str, count: int, most: int, what: str) -> None:
    if count > most:
        advice = f"holds more than {most:,} {what}, which no document does; give the document alone."
        raise UnreadableInput(name, "too-large", advice)
