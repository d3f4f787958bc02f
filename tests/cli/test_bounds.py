"""The limits of time and memory, and the table that shows all limits."""

import time

import pytest

from resumematch.cli import bounds
from resumematch.errors import UnreadableInput
from resumematch.readers import limits


def test_a_command_that_hangs_is_given_up_in_one_line(monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 0.05)
    with pytest.raises(UnreadableInput, match="took longer") as given_up:
        bounds.bounded(lambda: time.sleep(5))()
    assert given_up.value.reason == "timeout"


def test_a_command_that_explodes_is_given_up_in_one_line(monkeypatch):
    monkeypatch.setattr(bounds, "MEGABYTES", 200)
    with pytest.raises(UnreadableInput, match="memory") as given_up:
        bounds.bounded(lambda: len(bytearray(2_000_000_000)))()
    assert given_up.value.reason == "memory"
    assert len(bytearray(300_000_000)) == 300_000_000, "the limit ends with the command"


def test_the_deadline_ends_with_the_command(monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 0.05)
    assert bounds.bounded(lambda: 7)() == 7
    time.sleep(0.1)


def test_the_table_names_every_limit(run):
    shown = run("--limits").stdout
    for value in (f"{limits.MAX_BYTES // 1_000_000} MB", f"{limits.MAX_CHARACTERS:,}", f"{limits.MAX_PAGES} ", "60 s"):
        assert value in shown
