"""Where results go: whole or not at all, never over an input, never through a stranger's name."""

import os
import stat
import sys
from pathlib import Path

import pytest

from resumematch.cli.output import write_bytes
from resumematch.errors import WrongUsage


def test_an_existing_file_is_replaced_whole(tmp_path):
    output = tmp_path / "report.html"
    output.write_bytes(b"old" * 1000)
    write_bytes(b"new", output)
    assert output.read_bytes() == b"new"
    assert sorted(tmp_path.iterdir()) == [output]


def test_a_failure_while_writing_keeps_the_old_file_and_leaves_no_other(tmp_path, monkeypatch):
    output = tmp_path / "report.html"
    output.write_bytes(b"old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WrongUsage, match="No space left"):
        write_bytes(b"new", output)
    assert output.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == [output]


def test_an_input_is_never_written_over_whatever_its_path_looks_like(tmp_path):
    resume = tmp_path / "cv.md"
    resume.write_bytes(b"mine")
    (tmp_path / "link.md").symlink_to(resume)
    for other in (resume, tmp_path / "." / "cv.md", tmp_path / "link.md"):
        with pytest.raises(WrongUsage, match="one of the inputs"):
            write_bytes(b"report", other, str(resume))
    assert resume.read_bytes() == b"mine"


def test_a_report_has_the_rights_of_any_other_file(tmp_path):
    output = tmp_path / "report.html"
    (tmp_path / "other").write_bytes(b"")
    write_bytes(b"x", output)
    assert stat.S_IMODE(output.stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_behind_standard_output_is_said_in_a_line(examples, root):
    import subprocess

    command = [sys.executable, "-m", "resumematch", "scan", examples / "resume.pdf"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder_is_said_in_a_line(run, examples, tmp_path):
    tmp_path.chmod(0o500)
    done = run("scan", examples / "resume.pdf", "-o", tmp_path / "out.txt")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "Permission denied" in done.stderr
