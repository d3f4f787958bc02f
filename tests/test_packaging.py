"""What a user installs is what we test: sdist → wheel → a clean environment → a scan of the example."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def build(tree: Path, out: Path) -> list[Path]:
    """Build the sdist, and the wheel from it, with the back end that is installed."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(tree)]
    subprocess.run(command, check=True, capture_output=True)
    return sorted(out.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return next(path for path in build(ROOT, tmp_path_factory.mktemp("dist")) if path.suffix == ".whl")


@pytest.mark.slow
def test_a_wheel_built_from_the_sdist_scans_the_example_in_a_clean_environment(wheel, tmp_path):
    home = tmp_path / "clean"
    venv.create(home, with_pip=False)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(home)}))
    # The dependencies are those installed here, so that the suite needs no network; resumematch itself is the wheel's.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    unpack = [sys.executable, "-m", "zipfile", "-e", str(wheel), str(site)]
    subprocess.run(unpack, check=True)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    example = ROOT / "examples" / "resume.pdf"
    where = "import resumematch, sys; print(resumematch.__file__)"
    python = str(home / "bin" / "python")
    found = subprocess.run(
        [python, "-c", where], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert found.stdout.startswith(str(site))
    scan = [python, "-m", "resumematch", "scan", str(example), "--format", "json"]
    done = subprocess.run(scan, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert '"kind": "resume"' in done.stdout
    html = [python, "-m", "resumematch", "report", str(example), "-o", "out.html"]
    subprocess.run(html, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert (tmp_path / "out.html").stat().st_size > 10_000


@pytest.mark.slow
def test_the_wheel_holds_the_data_and_no_code_in_it(wheel):
    import zipfile

    names = zipfile.ZipFile(wheel).namelist()
    data = [name for name in names if name.startswith(("resumematch/skills_taxonomy/", "resumematch/templates/"))]
    assert len(data) > 30
    assert [name for name in data if name.endswith(".py")] == []
    assert "resumematch/py.typed" in names


@pytest.mark.slow
def test_the_same_tree_gives_the_same_wheel_and_sdist_wherever_and_whenever_it_is_built(wheel, tmp_path):
    built = wheel.parent
    unlike = tmp_path / "another place"
    leave_out = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "dist", ".hypothesis")
    shutil.copytree(ROOT, unlike, ignore=leave_out, copy_function=shutil.copyfile)  # other times and rights of files
    again = build(unlike, tmp_path / "dist")
    assert [path.suffix for path in again] == [".whl", ".gz"]
    for path in again:
        assert path.read_bytes() == (built / path.name).read_bytes(), path.name
