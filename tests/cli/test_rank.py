"""rank from the command line: tables, the same bytes whatever the workers, faults, kills."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

TODAY = ("--today", "2026-11-23", "-q")
GOOD = """# {name}

{slug}@example.com

## Experience

### ML Engineer — Example Freight {number}
*Jan 2020 – present*

- Shipped a pricing model with Python and PyTorch to {number} depots; late deliveries fell by 1{number} %.
- Set up drift monitoring with Prometheus and cut time to detect from 9 days to 1.
- Built the Airflow pipelines that feed the model every night.

## Skills

Python, SQL, Docker
"""


def fill(folder, count, start=0):
    folder.mkdir(exist_ok=True)
    for number in range(start, start + count):
        name = f"Person {chr(65 + number % 26)}{number}"
        text = GOOD.format(name=name, slug=f"p{number}", number=number % 10)
        (folder / f"cv{number:03}.md").write_text(text, "utf-8")
    return folder


def ranking(examples, folder, *rest):
    command = ("-m", "resumematch", "rank", "--job", examples / "job.md", folder, *rest)
    return [sys.executable, *map(str, command)]


@pytest.fixture
def folder(tmp_path):
    return fill(tmp_path / "cvs", 6)


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.slow
def test_the_bytes_are_the_same_whatever_the_number_of_workers(run, examples, folder, tmp_path):
    (folder / "empty.pdf").write_bytes(b"")
    outputs = set()
    for jobs in (1, 3):
        out = tmp_path / f"{jobs}.csv"
        done = run("rank", "--job", examples / "job.md", folder, "-o", out, "--jobs", jobs, *TODAY)
        assert done.returncode == 1  # one could not be read
        outputs.add(out.read_bytes())
    assert len(outputs) == 1
    rows = rows_of(outputs.pop().decode())
    assert len(rows) == 7
    assert [row["error"] for row in rows] == [""] * 6 + ["empty"]
    scores = [float(row["score"]) for row in rows[:6]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.slow
def test_one_resume_against_many_ads_shows_the_market(run, examples, folder, tmp_path):
    ads = tmp_path / "ads"
    ads.mkdir()
    text = (examples / "job.md").read_text("utf-8")
    for number in range(3):
        (ads / f"ad{number}.md").write_text(text, "utf-8")
    done = run("rank", "--resume", folder / "cv000.md", ads, "--format", "json", "--html", tmp_path / "html", *TODAY)
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["market"]["ads"] == 3
    assert found["market"]["gaps"][0]["ads"] == 3
    pages = sorted(path.name for path in (tmp_path / "html").iterdir())
    assert pages == ["00001-ad0-md.html", "00002-ad1-md.html", "00003-ad2-md.html", "index.html"]
    assert 'href="00001-ad0-md.html"' in (tmp_path / "html" / "index.html").read_text("utf-8")


@pytest.mark.slow
def test_shards_together_hold_the_whole(run, examples, folder, tmp_path):
    def ranked(*more):
        out = tmp_path / "out.jsonl"
        run("rank", "--job", examples / "job.md", folder, "-o", out, *more, *TODAY)
        return out.read_text("utf-8").splitlines()

    parts = ranked("--shard", "1/2") + ranked("--shard", "2/2")
    assert sorted(parts) == sorted(ranked())


@pytest.mark.slow
def test_a_killed_run_goes_on_and_ends_as_an_undisturbed_one(run, examples, tmp_path):
    folder, out = fill(tmp_path / "cvs", 40), tmp_path / "out.csv"
    command = ["rank", "--job", str(examples / "job.md"), str(folder), "--jobs", "1", *TODAY]
    process = subprocess.Popen([sys.executable, "-m", "resumematch", *command, "-o", str(out)], start_new_session=True)
    journal = tmp_path / ".out.csv.rows"
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_text("utf-8").count("\n") > 12):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    kept = journal.read_text("utf-8").count("\n") - 1
    assert not out.exists()
    assert 10 < kept < 40
    assert run(*command, "-o", out, "--continue").returncode == 0
    assert run(*command, "-o", tmp_path / "whole.csv").returncode == 0
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert not journal.exists()


@pytest.mark.slow
def test_a_killed_parent_leaves_no_worker_behind(examples, tmp_path):
    folder = fill(tmp_path / "cvs", 60)
    command = ranking(examples, folder, "--jobs", "2")
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(4)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 30
    while alive := _in_group(process.pid):
        assert time.monotonic() < deadline, alive
        time.sleep(0.2)


def _in_group(group):
    listed = subprocess.run(["ps", "-eo", "pgid=,pid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [row for row in rows if row[0] == str(group) and not row[2].startswith("Z")]


@pytest.mark.slow
def test_ctrl_c_keeps_the_finished_rows(examples, tmp_path):
    folder, out = fill(tmp_path / "cvs", 200), tmp_path / "out.csv"
    command = ranking(examples, folder, "-o", out)
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    journal = tmp_path / ".out.csv.rows"
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_text("utf-8").count("\n") > 5):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "--continue goes on" in said
    assert "Traceback" not in said
    assert journal.read_text("utf-8").count("\n") > 5
