"""Where results go: whole or not at all, never over an input, never through a stranger's name."""

import os
import stat
import sys
import tempfile
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


def as_nobody(work):
    """Run some work as a user without rights and return what it raised; the superuser may write everywhere."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing"
        try:
            if os.geteuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            work()
        except WrongUsage as error:
            said = str(error)
        except BaseException as error:
            said = f"raised {error!r}"
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, encoding="utf-8") as told:
        return told.read()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("rights", [0o555, 0o000])
def test_a_folder_without_the_right_to_write_is_said_in_a_line_whoever_runs_it(rights):
    from resumematch.batch.journal import Journal

    with tempfile.TemporaryDirectory() as name:  # not tmp_path, whose parents are closed to others
        folder = Path(name)
        folder.chmod(rights)
        for work in (
            lambda: write_bytes(b"x", folder / "out.txt", __file__),
            lambda: Journal(folder / "o.csv", {}).start({}),
        ):
            said = as_nobody(work)
            assert "Permission denied" in said
            assert "choose another place" in said
            assert "\n" not in said
        folder.chmod(0o755)
        assert list(folder.iterdir()) == []


def limited(bytes_of_a_file):
    """Let the kernel refuse longer files, as a full disk does."""
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_of_a_file, bytes_of_a_file))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.slow
@pytest.mark.parametrize("command", ["report", "scan", "rank"])
def test_a_disk_that_fills_up_while_a_file_is_written_is_said_in_a_line(run, examples, tmp_path, command):
    out = tmp_path / ("out.csv" if command == "rank" else "out.html")
    out.write_bytes(b"old")
    given = ("--job", examples / "job.md", examples / "resume.pdf", "--jobs", 1) if command == "rank" else ()
    given = given or (examples / "resume.pdf",)
    done = run(command, *given, "-o", out, "-q", preexec_fn=limited(300))
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "File too large" in done.stderr
    assert out.read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} <= {out.name, f".{out.name}.rows"}


def test_a_fault_of_our_own_is_one_line_that_quotes_nothing(monkeypatch, capsys):
    from resumematch.cli import main

    def fail(**_given):
        raise KeyError("a line of the résumé")

    monkeypatch.setattr(main, "app", fail)
    with pytest.raises(SystemExit) as stop:
        main.main()
    said = capsys.readouterr().err
    assert stop.value.code == 3
    assert "KeyError" in said
    assert len(said.splitlines()) == 1
    assert "résumé" not in said
    monkeypatch.setenv(main.TRACEBACK, "1")
    with pytest.raises(KeyError):
        main.main()
