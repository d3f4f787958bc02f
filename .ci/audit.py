"""Asks pip-audit about every package that an installation brings; exit code 1 when one has a known vulnerability.

Where no index of advisories can be reached, or pip-audit is not installed, it says so and ends with 0: a machine
without network is no finding. It never waits longer than SECONDS.
"""

import json
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SECONDS = 180
SILENT_SECONDS = 10  # that one answer may take


def pins() -> list[str]:
    """List what `pip install resumematch` brings, each in the version that is installed here."""
    found, waiting = {}, ["resumematch"]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name not in found:
            found[name] = metadata.version(name)
            needs = map(Requirement, metadata.requires(name) or ())
            waiting += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    del found["resumematch"]
    return [f"{name}=={version}" for name, version in sorted(found.items())]


def ask(pinned: list[str]) -> dict[str, Any] | None:
    """Return what pip-audit found, or None when it came to no result."""
    with tempfile.TemporaryDirectory() as folder:
        listed, answer = Path(folder, "pins.txt"), Path(folder, "answer.json")
        listed.write_text("\n".join(pinned) + "\n")
        command = [sys.executable, "-m", "pip_audit", "--requirement", listed, "--no-deps", "--disable-pip"]
        command += ["--progress-spinner", "off", "--timeout", str(SILENT_SECONDS), "--format", "json", "-o", answer]
        try:
            subprocess.run(command, timeout=SECONDS, capture_output=True, check=False)
            return json.loads(answer.read_text())
        except (OSError, subprocess.TimeoutExpired, json.JSONDecodeError):
            return None


def verdict(pinned: list[str], found: dict[str, Any] | None) -> tuple[int, str]:
    """Return the exit code and what to say. A package that the index does not know has not been audited."""
    asked = [each for each in found["dependencies"] if "vulns" in each] if found else []
    if not asked:
        return 0, "audit: skipped, for no index of advisories could be reached (or pip-audit is not installed)"
    bad = [
        f"audit: {each['name']} {each['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'none'}"
        for each in asked
        for flaw in each["vulns"]
    ]
    told = f"audit: {len(asked)} of {len(pinned)} packages asked about, {len(bad)} known vulnerabilities"
    return int(bool(bad)), "\n".join([*bad, told])


if __name__ == "__main__":
    code, said = verdict(pins(), ask(pins()))
    print(said)
    sys.exit(code)
