"""What a user may choose."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

Kind = Literal["auto", "resume", "job"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The same options and inputs give the same bytes."""

    role: str = "ml-engineer"
    today: date
    taxonomy: Path | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()

    def items(self) -> tuple[tuple[str, str], ...]:
        """Return the options as they stand in a receipt; the taxonomy is there by its version."""
        return (
            ("role", self.role),
            ("today", self.today.isoformat()),
            ("select", ",".join(sorted(self.select))),
            ("ignore", ",".join(sorted(self.ignore))),
        )
