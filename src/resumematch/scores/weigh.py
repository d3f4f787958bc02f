"""Parts → a score: the weighted sum of the parts that could be judged."""

from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.scores import Part, Score

WHOLE = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a part came to: 0–100, or None when it could not be judged, and why."""

    name: str
    value: float | None
    because: str


def weigh(judged: Sequence[Judged], weights: dict[str, float]) -> Score:
    """Add up the parts; the weights of those that could be judged are rescaled to 100, the others weigh nothing."""
    total = sum(weights[part.name] for part in judged if part.value is not None)
    parts = tuple(
        Part(
            name=part.name, weight=round(WHOLE * weights[part.name] / total, 2) if part.value is not None else 0.0,
            value=None if part.value is None else round(part.value, 1), because=part.because,
        )
        for part in judged
    )  # fmt: skip
    if not total:
        return Score(value=None, parts=parts)
    return Score(value=round(sum(part.weight * (part.value or 0.0) for part in parts) / WHOLE, 1), parts=parts)
