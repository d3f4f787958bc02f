"""A list of phrases → where they occur in a text: the one finder behind every cue and signal list."""

import re
from collections.abc import Iterable, Iterator


class PhraseFinder:
    """Finds whole phrases, case-insensitively, longest first, in time linear in the text.

    A phrase is words in one space each; in the text any run of white space or one hyphen may stand between them.
    A trailing `*` on the last word lets it go on ("deploy*" finds deploys, deployed, deployment).
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        trie: dict[str, dict] = {}  # type: ignore[type-arg] # nested to any depth
        for phrase in sorted(set(phrases)):
            node = trie
            for char in phrase.casefold():
                node = node.setdefault(char, {})
            node[""] = {}
        self._pattern = re.compile(rf"(?<![\w]){_branch(trie)}(?!\w)", re.IGNORECASE) if trie else None

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield the (start, end) offsets of every phrase found in text[start:end], left to right."""
        if self._pattern is not None:
            for match in self._pattern.finditer(text, start, len(text) if end is None else end):
                yield match.span()

    def first(self, text: str) -> tuple[int, int] | None:
        """Return the offsets of the first phrase in the text, or None."""
        return next(self.spans(text), None)

    def opens(self, text: str) -> int | None:
        """Return the length of the phrase that the text starts with, or None."""
        match = self._pattern.match(text) if self._pattern is not None else None
        return match.end() if match else None


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    options = [_step(char) + _branch(child) for char, child in sorted(node.items()) if char]
    if not options:
        return ""
    body = options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"
    return f"(?:{body})?" if "" in node else body


def _step(char: str) -> str:
    if char == " ":
        return r"(?:\s+|[-‐‑]\s?)"
    if char == "*":
        return r"\w*"
    if char == "'":
        return "['’]"
    return re.escape(char)
