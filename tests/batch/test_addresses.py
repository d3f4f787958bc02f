import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumematch.batch.addresses import expand, load, name_of, shard, store
from resumematch.errors import UnreadableInput, WrongUsage


@pytest.fixture
def folder(tmp_path):
    for name in ("b.pdf", "a.md", "notes.xyz", ".hidden.md", "deep/c.docx", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path


def names(addresses, folder):
    return [address.removeprefix(f"{folder}/") for address in addresses]


def test_a_folder_gives_its_documents_sorted_and_no_hidden_ones(folder):
    assert names(expand([str(folder)]), folder) == ["a.md", "b.pdf", "deep/c.docx"]


def test_a_glob_gives_what_it_matches(folder):
    assert names(expand([f"{folder}/*.md", f"{folder}/**/c*"]), folder) == ["a.md", "deep/c.docx"]


def test_a_file_named_by_itself_is_taken_whatever_its_suffix_and_only_once(folder):
    assert names(expand([f"{folder}/notes.xyz", f"{folder}/notes.xyz"]), folder) == ["notes.xyz"]


def test_a_file_that_is_not_there_stays_to_become_a_row():
    assert expand(["nowhere.pdf"]) == ("nowhere.pdf",)


def test_a_remote_address_is_read_through_fsspec(folder):
    assert load(f"file://{folder}/a.md") == b"x"
    assert expand([f"file://{folder}/*.md"]) == (f"file://{folder}/a.md",)
    assert name_of("s3://bucket/some/cv.pdf") == "cv.pdf"


def test_a_remote_document_that_is_missing_is_unreadable(folder):
    with pytest.raises(UnreadableInput, match="no such file"):
        load(f"file://{folder}/none.md")


@given(st.sets(st.text(min_size=1), max_size=40), st.integers(1, 7))
def test_shards_hold_every_document_once(addresses, parts):
    found = [address for part in range(1, parts + 1) for address in shard(sorted(addresses), part, parts)]
    assert sorted(found) == sorted(addresses)


def test_a_shard_outside_its_number_is_wrong_usage():
    with pytest.raises(WrongUsage):
        shard(["a"], 3, 2)


def test_what_is_stored_at_an_address_is_read_back_from_it():
    store("memory://bucket/out.csv", b"name\n")
    assert load("memory://bucket/out.csv") == b"name\n"
    with pytest.raises(WrongUsage):
        store("no-such-store://bucket/out.csv", b"")
