import pytest

from resumematch.batch.journal import Journal
from resumematch.model.ranking import Row

ROW = Row(name="a.pdf", address="cvs/a.pdf", sha256="00", score=71.5, gaps=("aws", "sql"))


def journal(tmp_path, **basis):
    return Journal(tmp_path / "out.csv", {"version": "1", **basis})


def test_rows_come_back_after_a_kill(tmp_path):
    first = journal(tmp_path)
    first.start({})
    first.add(ROW)
    assert journal(tmp_path).read() == {"cvs/a.pdf": ROW}


def test_a_line_cut_off_by_the_kill_is_left_out(tmp_path):
    first = journal(tmp_path)
    first.start({"cvs/a.pdf": ROW})
    first.close(finished=False)
    with first.path.open("a") as file:
        file.write('{"name": "b.pdf", "addr')
    assert list(journal(tmp_path).read()) == ["cvs/a.pdf"]


def test_rows_of_another_version_are_not_taken_over(tmp_path):
    first = journal(tmp_path)
    first.start({"cvs/a.pdf": ROW})
    first.close(finished=False)
    assert journal(tmp_path, version="2").read() == {}


def test_a_finished_run_leaves_no_journal(tmp_path):
    first = journal(tmp_path)
    first.start({"cvs/a.pdf": ROW})
    first.close(finished=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "line",
    ["", "null", "[]", "{}", "nonsense", '{"name": "x", "address": 3}', '{"name": "x", "address": "y", "score": "100"}',
     '{"name": "x", "address": "y", "gaps": [3]}', '{"name": "x", "address": "y", "gaps": 3}'],
)  # fmt: skip
def test_a_line_that_somebody_else_wrote_is_left_out(tmp_path, line):
    first = journal(tmp_path)
    first.start({})
    with first.path.open("a") as file:
        file.write(line + "\n")
    first.add(ROW)
    assert journal(tmp_path).read() == {"cvs/a.pdf": ROW}
