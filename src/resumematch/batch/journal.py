"""Finished rows, kept beside the output while a run lasts, so that a killed run can go on."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import IO, get_type_hints

from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row


class Journal:
    """An append-only file: a line that says what the rows depend on, then a row a line."""

    def __init__(self, output: Path, basis: Mapping[str, object]) -> None:
        self.path = output.with_name(f".{output.name}.rows")
        self._basis = json.dumps(basis, sort_keys=True)
        self._file: IO[str] | None = None

    def read(self) -> dict[str, Row]:
        """Return the rows of an earlier run by address; none when it depended on anything else.

        A line that is no row, for somebody else wrote into the file, is left out: its document is read again.
        """
        try:
            head, *lines = self.path.read_text("utf-8").split("\n")
        except (OSError, UnicodeDecodeError):
            return {}
        # What follows the last newline was cut off by the kill.
        found = map(_row, lines[:-1] if head == self._basis else ())
        return {row.address: row for row in found if row is not None}

    def start(self, rows: Mapping[str, Row]) -> None:
        """Begin anew with the rows that still hold. Raises WrongUsage when the file cannot be written."""
        with self._writing():
            self._file = self.path.open("w", encoding="utf-8", newline="\n")
            self._file.write(self._basis + "\n")
        for row in rows.values():
            self.add(row)

    def add(self, row: Row) -> None:
        """Keep a row; it is safe once this returns, unless the machine itself goes down.

        Raises WrongUsage when the disk is full.
        """
        assert self._file is not None  # start() came first
        with self._writing():
            self._file.write(json.dumps(row.to_dict(), ensure_ascii=False) + "\n")
            self._file.flush()

    def close(self, *, finished: bool) -> None:
        """Close it; a finished run needs it no more."""
        if self._file is not None:
            with self._writing():
                self._file.close()
        if finished:
            self.path.unlink(missing_ok=True)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            place = f"{self.path.parent} cannot be written to ({error.strerror})"
            raise WrongUsage(f"{place}, where finished rows are kept; choose another place for -o.") from None


_TYPES = get_type_hints(Row)
_LISTS = frozenset({"gaps", "edits"})


def _row(line: str) -> Row | None:
    try:
        row = Row.from_dict(json.loads(line))
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
    plain = all(isinstance(getattr(row, f.name), _TYPES[f.name]) for f in fields(row) if f.name not in _LISTS)
    return row if plain and all(isinstance(item, str) for name in _LISTS for item in getattr(row, name)) else None
