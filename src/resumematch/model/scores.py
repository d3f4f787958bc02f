"""Scores that say why: each is the sum of its parts; what could not be judged is null, never 0."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a score: value is 0–100 or None; it adds weight × value / 100, weights of judged parts rescaled."""

    name: str
    weight: float
    value: float | None
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A score of 0–100 and its parts."""

    value: float | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Three things that others mix: can it be read, does it cover the guide, is it well written."""

    readable: Score
    covered: Score
    written: Score
