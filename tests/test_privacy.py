"""Nothing of a résumé leaves the machine, and nothing stays on it but the output that was asked for."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# No "socket.bind": it sends nothing, and urllib3 (of spaCy) binds at import to look for IPv6.
ABROAD = {"socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"}
PROCESS = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"}


@pytest.fixture
def home(tmp_path):
    for name in ("home", "tmp", "work"):
        (tmp_path / name).mkdir()
    return tmp_path


def traced(home, *arguments):
    env = {**os.environ, "HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "XDG_CACHE_HOME": str(home / "home")}
    command = [sys.executable, HERE / "trace.py", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=env, cwd=home / "work", check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith('["')]
    return [tuple(json.loads(line)) for line in lines]


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_trace_sees_what_a_program_does(home, tmp_path):
    events = traced(home, "scan", HERE.parent / "examples/resume.pdf", "-o", "seen.txt")
    assert any(event == "open" and "seen.txt" in what for event, what in events)


@pytest.mark.slow
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_comparison_writes_its_output_and_nothing_else_and_calls_nobody(home, examples, form):
    documents = examples / "resume.pdf", examples / "job.md"
    events = traced(home, "compare", *documents, "--format", form, "-o", "out")
    assert files_below(home) == ["work/out"]
    assert [event for event in events if event[0] in ABROAD | PROCESS] == []
    written = {what for event, what in events if event == "open"} - {os.devnull}
    assert all(Path(what).name.startswith(".out.") for what in written), written


@pytest.mark.slow
def test_a_refused_file_leaves_nothing_behind(home, run):
    (home / "work/bad.pdf").write_bytes(b"%PDF-1.7\nnonsense")
    done = run("report", "bad.pdf", "-o", "out.html", cwd=home / "work")
    assert done.returncode == 3
    assert files_below(home) == ["work/bad.pdf"]


OPENED = re.compile(r'open(?:at2?)?\((?:[^,"]+, )?"([^"]*)", [^)]*?\bO_(?:WRONLY|RDWR|CREAT)\b[^)]*\)\s*= \d')
MADE = re.compile(
    r'\b(?:mkdir|mknod|symlink|link|rename)(?:at2?)?\(.*?"([^"]*)"(?:, (?:AT_FDCWD, )?"([^"]*)")?.*\)\s*= 0'
)
ABROAD_CALL = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?")
SEMAPHORE = re.compile(r"/dev/shm/sem[\w.-]+")  # of the processes' queues: it holds a number
# The fork server is asked for workers through a socket in a folder made for the run; Python first tries to write there.
SOCKET = re.compile(r".*/tmp/(?:pymp-\w{8}(?:/listener-\w{8})?|\w{8})")


def kernel_saw(home, *arguments):
    """Run a command under strace; return what it, and every process that it started, wrote and whom it called."""
    if shutil.which("strace") is None or subprocess.run(["strace", "-o", os.devnull, "true"], check=False).returncode:
        pytest.skip("no strace here, or not the right to use it")
    log, env = home / "trace.log", {**os.environ, "HOME": str(home / "home"), "TMPDIR": str(home / "tmp")}
    command = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=%file,%network,open,openat", "-o", log]
    command += [sys.executable, "-B", "-m", "resumematch", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=env, cwd=home / "work", check=False, timeout=600)
    lines = log.read_text("utf-8", errors="replace").splitlines()
    assert len(lines) > 1000
    wrote = {
        path for line in lines if (hit := OPENED.search(line) or MADE.search(line)) for path in hit.groups() if path
    }
    harmless = {os.devnull, "/dev/tty"}
    wrote = {
        path for path in wrote if path not in harmless and not (SEMAPHORE.fullmatch(path) or SOCKET.fullmatch(path))
    }
    return done, wrote, [line for line in lines if ABROAD_CALL.search(line)]


@pytest.mark.slow
def test_the_kernel_sees_the_output_written_and_nothing_else_and_nobody_called(home, examples):
    resume, job = examples / "resume.pdf", examples / "job.md"
    for name, arguments in (
        ("scan", ("scan", resume, "-o", "scan")),
        ("report", ("report", resume, job, "-o", "report")),
        ("rank.csv", ("rank", "--job", job, resume, "-o", "rank.csv", "--jobs", "1", "-q")),
    ):
        done, wrote, called = kernel_saw(home, *arguments)
        assert (done.returncode, called) == (0, []), done.stderr
        assert name in {Path(path).name for path in wrote}
        foreign = {path for path in wrote if not Path(path).name.lstrip(".").startswith(name)}
        assert foreign == set()
        (home / "work" / name).unlink()
        assert list((home / "tmp").iterdir()) == []
    assert files_below(home) == ["trace.log"]
