"""Prints, as JSON, every regular expression that our own code compiles while it is imported and does the main job.

Each with its module and "match", "fullmatch" or "search": the hardest way in which the module uses it.
"""

import importlib
import inspect
import json
import pkgutil
import re
import sys
from datetime import date
from pathlib import Path

found: dict[tuple[str, int], str] = {}
plain = re._compile  # type: ignore[attr-defined]


def recording(pattern, flags):
    compiled = plain(pattern, flags)
    frame, ours = sys._getframe(1), None
    for _ in range(3):  # re.compile → our code, or a method of re → our code
        if frame is not None and frame.f_globals.get("__name__", "").startswith("resumematch"):
            ours = frame.f_globals["__name__"]
            break
        frame = frame.f_back if frame is not None else None
    if ours and isinstance(compiled.pattern, str):
        found.setdefault((compiled.pattern, compiled.flags & ~re.DEBUG), ours)
    return compiled


re._compile = recording  # type: ignore[attr-defined]
import resumematch  # noqa: E402

for module in pkgutil.walk_packages(resumematch.__path__, "resumematch."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from resumematch.model.options import Options  # noqa: E402

examples, options = Path(sys.argv[1]), Options(today=date(2026, 11, 24))
report = resumematch.compare(examples / "resume.pdf", examples / "job.md", options=options)
for render, rest in (
    ("html.to_html", {}),
    ("terminal.to_terminal", {"color": False, "width": 80}),
    ("redact.redact", {}),
):
    name, function = render.split(".")
    getattr(importlib.import_module(f"resumematch.render.{name}"), function)(report, **rest)


def hardest_use(pattern, flags, where):
    module = sys.modules[where]
    source = inspect.getsource(module)
    uses = {
        use
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and value.pattern == pattern
        for use in re.findall(rf"\b{name}\b(?:\.(\w+)\()?", source.replace(f"{name} = re.compile", ""))
    }
    if uses and uses <= {"match", "fullmatch"}:
        return "fullmatch" if "fullmatch" in uses else "match"
    return "search"


json.dump([[*key, where, hardest_use(*key, where)] for key, where in found.items()], sys.stdout)
