"""One skill of the taxonomy as text."""

from pathlib import Path


def show_skill(skill: str, extra: Path | None = None) -> str:
    """Show a skill by id, name or alias. Raises WrongUsage when there is none."""
    raise NotImplementedError(skill, extra)
