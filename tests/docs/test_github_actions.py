"""docs/github-actions.md works: its commands are taken out of it and run as a runner would run them."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

PAGE = (Path(__file__).parents[2] / "docs" / "github-actions.md").read_text("utf-8")
WORKFLOWS = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```\n\n", PAGE, re.DOTALL)]
BASE = "main"
RESUME = """# Mara Lindqvist

mara@example.com · +1 555 0100 · Göteborg

## Experience

### ML Engineer, Norrhav AB

Jan 2021 – present

- Deployed ranking models to Kubernetes and cut p99 latency from 120 ms to 45 ms.
- Trained ranking models in PyTorch and raised click-through by 12%.

## Education

M.Sc. Computer Science, Chalmers, 2020

## Skills

Python, SQL, PyTorch, Kubernetes
"""


def steps(workflow: int) -> list[dict]:
    (job,) = WORKFLOWS[workflow]["jobs"].values()
    return [step for step in job["steps"] if "run" in step and not step["run"].startswith("pip install")]


@pytest.fixture
def runner(tmp_path, examples):
    """A checkout with the branch that a pull request goes to, and `resumematch` on the path."""
    bin_folder, home = tmp_path / "bin", tmp_path / "checkout"
    bin_folder.mkdir()
    home.mkdir()
    command = bin_folder / "resumematch"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m resumematch "$@"\n')
    command.chmod(0o755)
    env = {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary")}

    def shell(script: str, **more: str):
        # As on a runner: "bash -e".
        return subprocess.run(
            ["bash", "-e", "-c", script], cwd=home, env={**env, **more}, capture_output=True, text=True, check=False
        )

    (home / "resume.md").write_text(RESUME, "utf-8")
    (home / "ads").mkdir()
    (home / "ads" / "first.md").write_text((examples / "job.md").read_text("utf-8"), "utf-8")
    made = shell(
        "git init -q -b main && git config user.name Mara && git config user.email mara@example.com"
        f" && git add -A && git commit -qm first && git update-ref refs/remotes/origin/{BASE} HEAD"
    )
    assert made.returncode == 0, made.stderr
    shell.home, shell.summary = home, tmp_path / "summary"
    return shell


def take(runner, workflow: int, step: int):
    chosen = steps(workflow)[step]
    more = {name: value.replace("${{ github.base_ref }}", BASE) for name, value in chosen.get("env", {}).items()}
    assert "${{" not in "".join((chosen["run"], *more.values()))  # no expression is left for a real runner alone
    return runner(chosen["run"], **more)


def test_the_page_holds_the_workflows_that_are_tested_here():
    assert [[step["run"].split()[0] for step in steps(number)] for number in range(len(WORKFLOWS))] == [
        ["resumematch", "git"],
        ["resumematch", "resumematch"],
    ]


@pytest.mark.slow
def test_a_sound_resume_passes_and_one_with_an_error_fails(runner):
    done = take(runner, 0, 0)
    assert done.returncode == 0, done.stdout + done.stderr
    (runner.home / "resume.md").write_text(RESUME.replace("mara@example.com · +1 555 0100 · ", ""), "utf-8")
    assert take(runner, 0, 0).returncode == 1


@pytest.mark.slow
def test_a_pull_request_that_loses_a_number_fails_and_says_which(runner):
    (runner.home / "resume.md").write_text(RESUME.replace(" and raised click-through by 12%", ""), "utf-8")
    assert take(runner, 0, 1).returncode == 1
    said = runner.summary.read_text("utf-8")
    assert said.startswith("```text\nbefore.md → resume.md: lost 1 number")
    assert said.endswith("```\n")
    assert "12%" in said


@pytest.mark.slow
def test_a_pull_request_that_only_gains_passes(runner):
    (runner.home / "resume.md").write_text(RESUME.replace("by 12%", "by 12% for 3 markets"), "utf-8")
    assert take(runner, 0, 1).returncode == 0
    assert "gained 1 number" in runner.summary.read_text("utf-8")


@pytest.mark.slow
def test_the_reports_are_written_where_the_artifact_takes_them_from(runner):
    for step in range(2):
        done = take(runner, 1, step)
        assert done.returncode == 0, done.stderr
    (job,) = WORKFLOWS[1]["jobs"].values()
    paths = job["steps"][-1]["with"]["path"].split()
    assert paths == ["report.html", "reports/"]
    assert (runner.home / "report.html").stat().st_size > 10_000
    assert (runner.home / "reports" / "index.html").exists()
    assert len(list((runner.home / "reports").glob("*.html"))) == 2


def test_the_settings_file_is_one_that_the_program_takes(runner):
    settings = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)[1]
    assert set(tomllib.loads(settings)) == {"role", "fail-on", "ignore"}
    (runner.home / "resumematch.toml").write_text(settings, "utf-8")
    done = runner("resumematch scan resume.md --format json")
    assert done.returncode == 0, done.stderr
    assert '"ignore": "no-phone"' in done.stdout
