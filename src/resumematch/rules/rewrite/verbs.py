"""Verb forms: "building" → "Built" or "Build", "write" → "Wrote"."""

from dataclasses import dataclass
from functools import lru_cache

from resumematch.model.taxonomy import Taxonomy

SHORTEST = 4  # letters: "red" and "bed" are no verbs


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb's three forms, lower case."""

    base: str
    past: str
    gerund: str

    def told(self, *, present: bool) -> str:
        """Return the form that opens a line: the base for a job held now, else the past."""
        form = self.base if present else self.past
        return form[0].upper() + form[1:]


class Verbs:
    """Looks verbs up by any of their forms."""

    def __init__(self, forms: tuple[str, ...]) -> None:
        verbs = [Verb(base=base, past=past, gerund=gerund) for base, past, gerund in (line.split() for line in forms)]
        self._base = {verb.base: verb for verb in reversed(verbs)}
        self._past = {verb.past: verb for verb in reversed(verbs)}
        self._gerund = {verb.gerund: verb for verb in reversed(verbs)}

    def of_gerund(self, word: str) -> Verb | None:
        """Return the verb of a known -ing form; an unknown one may be a noun (building, engineering) and gives None."""
        return self._gerund.get(word.lower())

    def of_base(self, word: str) -> Verb | None:
        """Return the verb of a known base form."""
        return self._base.get(word.lower())

    def of_past(self, word: str) -> Verb | None:
        """Return the verb of a known past form."""
        return self._past.get(word.lower())

    def is_past(self, word: str) -> bool:
        """Tell whether a word is surely a past form: known or ending in -ed, and not also a base form (cut, set)."""
        lower = word.lower()
        if lower in self._base:
            return False
        return lower in self._past or (lower.endswith("ed") and lower.isalpha() and len(lower) >= SHORTEST)

    def is_base(self, word: str) -> bool:
        """Tell whether a word is surely a base form: known, and not also a past one."""
        return word.lower() in self._base and word.lower() not in self._past

    def is_verb(self, word: str) -> bool:
        """Tell whether a word may be a verb in any form that opens a line."""
        lower = word.lower()
        third = lower[:-1] if lower.endswith("s") else lower
        forms = (self._base, self._past, self._gerund)
        return any(word in form for form in forms for word in (lower, third)) or self.is_past(word)


@lru_cache(maxsize=8)
def _verbs(forms: tuple[str, ...]) -> Verbs:
    return Verbs(forms)


def verbs_of(taxonomy: Taxonomy) -> Verbs:
    """Return the verbs of a taxonomy, built once."""
    return _verbs(taxonomy.terms("verb-forms"))
