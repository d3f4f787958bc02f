"""The cue lists of job ads, as finders."""

from dataclasses import dataclass

from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder, finder

_TAIL = 40  # characters in which the last phrase of a text must lie


@dataclass(frozen=True, slots=True)
class Cues:
    """Looks up the cue lists whose ids start with "ad-"."""

    taxonomy: Taxonomy

    def finder(self, name: str) -> PhraseFinder:
        """Return the finder of the cue list "ad-<name>"."""
        return finder(self.taxonomy.terms(f"ad-{name}"))

    def found(self, name: str, text: str) -> bool:
        """Tell whether any phrase of the list stands in the text."""
        return self.finder(name).first(text) is not None

    def opens(self, name: str, text: str) -> bool:
        """Tell whether the text starts with a phrase of the list."""
        return self.finder(name).opens(text) is not None

    def closes(self, name: str, text: str) -> bool:
        """Tell whether the text ends with a phrase of the list, white space aside."""
        bare = text.rstrip()
        return any(end == len(bare) for _, end in self.finder(name).spans(bare, max(0, len(bare) - _TAIL)))

    def words(self, name: str) -> frozenset[str]:
        """Return the terms of a list of single words, for looking up a word."""
        return frozenset(self.taxonomy.terms(f"ad-{name}"))

    def kinds(self, prefix: str) -> tuple[str, ...]:
        """Return what follows "ad-<prefix>-" in the ids of the lists, in their order."""
        start = f"ad-{prefix}-"
        return tuple(name.removeprefix(start) for name in self.taxonomy.cues if name.startswith(start))
