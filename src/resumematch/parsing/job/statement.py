"""What an ad says in one bullet, one sentence, or one part of a sentence."""

from dataclasses import dataclass

from resumematch.model.job import Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A bullet, a sentence, or the part of one that has an importance of its own."""

    start: int
    end: int
    importance: Importance
    any_from: int | None = None  # from here on, one line each, stand alternatives ("one or more of the following:")
