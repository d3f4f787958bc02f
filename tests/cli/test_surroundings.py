"""Odd file names, links and a user's Ctrl-C: one line, the right exit code, and no file but the output is changed."""

import os
import signal
import sys

import pytest

from resumematch import pipeline
from resumematch.cli.output import write_bytes
from resumematch.errors import WrongUsage

TODAY = ("--today", "2026-11-23")
ODD = "cv\n\x1b[31m=1+1 $(id) 'x' <b>.md"
RESUME = "# Ada Example\n\nada@example.com\n\n## Experience\n\n### Engineer, Acme\n2020 – 2022\n\n- Wrote Python.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such names")
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_file_of_an_odd_name_is_read_and_its_name_is_only_text(call, tmp_path, form):
    (tmp_path / ODD).write_text(RESUME, "utf-8")
    done = call("scan", tmp_path / ODD, "--format", form, *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert not set(done.stdout) & {"\x1b", "\x07"}
    assert "<b>.md" not in done.stdout or form != "html"
    missing = call("scan", tmp_path / f"no{ODD}")
    assert (missing.returncode, len(missing.stderr.splitlines())) == (3, 1)
    assert "\x1b" not in missing.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such names")
@pytest.mark.slow
def test_rows_of_files_of_odd_names_stay_rows(run, examples, tmp_path):
    folder = tmp_path / "cvs"
    folder.mkdir()
    (folder / ODD).write_text(RESUME, "utf-8")
    for suffix in ("csv", "jsonl"):
        out = tmp_path / f"out.{suffix}"
        done = run("rank", "--job", examples / "job.md", folder, "-o", out, "--jobs", "1", *TODAY)
        assert done.returncode == 0
        assert "\x1b" not in out.read_text("utf-8") + done.stdout + done.stderr
        assert len(out.read_text("utf-8").splitlines()) == (2 if suffix == "csv" else 1)


def test_a_hard_link_to_an_input_is_the_input(tmp_path):
    resume, link = tmp_path / "cv.md", tmp_path / "link.md"
    resume.write_bytes(b"mine")
    link.hardlink_to(resume)
    with pytest.raises(WrongUsage, match="one of the inputs"):
        write_bytes(b"report", link, str(resume))
    assert (resume.read_bytes(), link.read_bytes()) == (b"mine", b"mine")


def test_a_link_as_output_is_replaced_and_what_it_points_at_is_kept(tmp_path):
    other, link = tmp_path / "other.txt", tmp_path / "out.txt"
    other.write_bytes(b"theirs")
    link.symlink_to(other)
    write_bytes(b"report", link)
    assert (other.read_bytes(), link.read_bytes(), link.is_symlink()) == (b"theirs", b"report", False)


def test_a_link_that_points_nowhere_or_at_itself_is_no_way_out(call, tmp_path):
    (tmp_path / "nowhere.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "loop.md").symlink_to(tmp_path / "loop.md")
    for name in ("nowhere.md", "loop.md"):
        done = call("scan", tmp_path / name)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (3, "", 1)
    (tmp_path / "cv.md").write_text(RESUME, "utf-8")
    assert call("scan", tmp_path / "cv.md", "-o", tmp_path / "nowhere.md", *TODAY).returncode == 0
    assert not (tmp_path / "gone.md").exists()


def test_ctrl_c_ends_a_command_without_a_traceback_and_without_a_file(call, tmp_path, monkeypatch):
    (tmp_path / "cv.md").write_text(RESUME, "utf-8")

    def interrupted(*_arguments, **_options):
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(pipeline, "scan", interrupted)
    done = call("scan", tmp_path / "cv.md", "-o", tmp_path / "out.txt")
    assert (done.returncode, done.stdout, "Traceback" in done.stderr) == (130, "", False)
    assert {path.name for path in tmp_path.iterdir()} == {"cv.md"}
