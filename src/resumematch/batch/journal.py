"""Finished rows, kept beside the output while a run lasts, so that a killed run can go on."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from resumematch.model.ranking import Row


class Journal:
    """An append-only file: a line that says what the rows depend on, then a row a line."""

    def __init__(self, output: Path, basis: Mapping[str, object]) -> None:
        self.path = output.with_name(f".{output.name}.rows")
        self._basis = json.dumps(basis, sort_keys=True)
        self._file: IO[str] | None = None

    def read(self) -> dict[str, Row]:
        """Return the rows of an earlier run by address; none when it depended on anything else."""
        try:
            head, *lines = self.path.read_text("utf-8").split("\n")
        except (FileNotFoundError, UnicodeDecodeError):
            return {}
        rows = {}
        for line in lines[:-1] if head == self._basis else ():  # what follows the last newline was cut off by the kill
            row = Row.from_dict(json.loads(line))
            rows[row.address] = row
        return rows

    def start(self, rows: Mapping[str, Row]) -> None:
        """Begin anew with the rows that still hold."""
        self._file = self.path.open("w", encoding="utf-8", newline="\n")
        self._file.write(self._basis + "\n")
        for row in rows.values():
            self.add(row)

    def add(self, row: Row) -> None:
        """Keep a row; it is safe once this returns, unless the machine itself goes down."""
        assert self._file is not None  # start() came first
        self._file.write(json.dumps(row.to_dict(), ensure_ascii=False) + "\n")
        self._file.flush()

    def close(self, *, finished: bool) -> None:
        """Close it; a finished run needs it no more."""
        if self._file is not None:
            self._file.close()
        if finished:
            self.path.unlink(missing_ok=True)
