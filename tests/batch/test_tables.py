import csv
import io
import json
import random

import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumematch.batch.tables import COLUMNS, to_csv, to_jsonl, to_parquet, writer_for
from resumematch.errors import WrongUsage
from resumematch.model.ranking import Row, best_first

ROWS = (
    Row(name="a.pdf", address="cvs/a.pdf", sha256="ab", score=71.5, gaps=("aws", "sql"), required_met=3),
    Row(name="b.pdf", address="cvs/b.pdf", error="encrypted", message="is locked."),
)
text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00"))


def test_csv_holds_every_column_and_joins_lists():
    rows = list(csv.DictReader(io.StringIO(to_csv(ROWS).decode())))
    assert tuple(rows[0]) == COLUMNS
    assert (rows[0]["gaps"], rows[0]["score"], rows[1]["error"], rows[1]["score"]) == (
        "aws; sql",
        "71.5",
        "encrypted",
        "",
    )


@given(text)
def test_no_cell_of_a_csv_starts_a_formula(name):
    rows = list(csv.reader(io.StringIO(to_csv([Row(name=name, address=name)]).decode(), newline="")))
    assert len(rows) == 2
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in rows[1])


def test_jsonl_comes_back_as_the_same_rows():
    assert tuple(Row.from_dict(json.loads(line)) for line in to_jsonl(ROWS).splitlines()) == ROWS


def test_parquet_comes_back_as_the_same_rows_with_stable_types():
    table = pyarrow.parquet.read_table(io.BytesIO(to_parquet(ROWS)))
    assert tuple(Row.from_dict(values) for values in table.to_pylist()) == ROWS
    types = {name: str(table.schema.field(name).type) for name in table.schema.names}
    assert (types["score"], types["required_met"], types["gaps"], types["error"]) == (
        "double", "int32", "list<element: string>", "string",
    )  # fmt: skip


def test_an_unknown_suffix_is_wrong_usage():
    with pytest.raises(WrongUsage, match=r"\.parquet"):
        writer_for("out.xlsx")


@given(st.randoms(use_true_random=False))
def test_rows_sort_the_same_from_any_order(shuffler: random.Random):
    rows = [
        Row(name=f"{n % 3}", address=f"{n}", score=[None, 50.0, 70.0][n % 3], error="crash" if n == 7 else None)
        for n in range(9)
    ]
    mixed = rows[:]
    shuffler.shuffle(mixed)
    assert sorted(mixed, key=best_first) == sorted(rows, key=best_first)
    assert sorted(rows, key=best_first)[-1].error == "crash"
