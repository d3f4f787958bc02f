"""What a user installs is what we test: sdist → wheel → a clean environment → a scan of the example."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    build = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        str(out),
        str(ROOT),
    ]  # sdist, then the wheel from it
    subprocess.run(build, check=True, capture_output=True)
    return next(out.glob("*.whl"))


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
