"""Rows → CSV, JSONL or Parquet, by the suffix of the file."""

import csv
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from importlib import import_module
from io import BytesIO, StringIO

from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row

COLUMNS = tuple(field.name for field in fields(Row))
FLOATS = ("score", "floor", "ceiling", "readable")
INTEGERS = ("required_met", "required_total", "preferred_met", "preferred_total", "experience_months")
LISTS = ("gaps", "edits")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that a spreadsheet takes for a formula, the wide ones where it is set to Japanese or Chinese; a text
that starts so is written after an apostrophe."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
"""Characters of a file's name that would be commands to the terminal on which somebody looks at the table."""


def to_csv(rows: Sequence[Row]) -> bytes:
    """Write CSV in UTF-8; lists are joined by "; "."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in COLUMNS])
    return out.getvalue().encode()


def to_jsonl(rows: Sequence[Row]) -> bytes:
    """Write a JSON object a line."""
    return "".join(json.dumps(row.to_dict(), ensure_ascii=False) + "\n" for row in rows).encode()


def to_parquet(rows: Sequence[Row]) -> bytes:
    """Write Parquet with the types of docs/scale.md."""
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise WrongUsage("Parquet needs pyarrow: install resumematch[parquet], or write .csv or .jsonl.") from None
    kinds = {**dict.fromkeys(FLOATS, arrow.float64()), **dict.fromkeys(INTEGERS, arrow.int32())}
    kinds |= dict.fromkeys(LISTS, arrow.list_(arrow.string()))
    schema = arrow.schema([arrow.field(name, kinds.get(name, arrow.string())) for name in COLUMNS])
    table = arrow.Table.from_pylist([row.to_dict() for row in rows], schema=schema)
    out = BytesIO()
    parquet.write_table(table, out)
    return out.getvalue()


WRITERS: dict[str, Callable[[Sequence[Row]], bytes]] = {
    ".csv": to_csv, ".jsonl": to_jsonl, ".ndjson": to_jsonl, ".parquet": to_parquet,
}  # fmt: skip


def writer_for(name: str) -> Callable[[Sequence[Row]], bytes]:
    """Return the writer that a file's suffix asks for; WrongUsage for a suffix that has none."""
    suffix = "." + name.rpartition(".")[2].lower()
    if suffix not in WRITERS:
        raise WrongUsage(f"{name}: the suffix must be one of {', '.join(WRITERS)}.")
    return WRITERS[suffix]


def _cell(value: object) -> object:
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, str):
        value = _CONTROL.sub("\ufffd", value)
        return "'" + value if value.startswith(FORMULA) else value
    return "" if value is None else value
