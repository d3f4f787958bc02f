"""The JSON of each released version, kept; a field that is gone or of another type since is named, path by path.

Values may change as the engine improves, and fields may be added. What programs hold on to may not change while
`schema_version` stays: every key, the type behind it, and some facts that stand in the documents themselves.
`ACCEPT=1 pytest tests/test_golden_json.py` writes the golden files of the version under work.
"""

import json
import os
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from resumematch import __version__
from resumematch.batch.work import row_of
from resumematch.model.comparison import Comparison
from resumematch.model.document import Document
from resumematch.model.evidence import TrackRecord
from resumematch.model.job import JobAd
from resumematch.model.options import Options
from resumematch.model.plain import SCHEMA_VERSION
from resumematch.model.ranking import Market, MarketGap, Row
from resumematch.model.report import JobReport, ResumeReport
from resumematch.model.resume import Resume
from resumematch.pipeline import compare, scan
from resumematch.render.json import rows_to_json, to_json

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
EXAMPLES = TESTS.parent / "examples"
OPTIONS = Options(today=date(2026, 11, 23))
KINDS = ("resume", "job", "comparison", "ranking")
FACTS = (  # what the documents themselves say, in words that no better engine reads otherwise
    *("schema_version", "kind", "document.name", "document.format", "document.sha256", "document.pages"),
    *("contact.name", "contact.emails", "contact.phones", "positions[].title", "positions[].start_date"),
    *("title", "years.min", "resume.contact.emails", "resume.positions[].title", "job.title", "job.years.min"),
    *("rows[].name", "rows[].sha256", "rows[].error", "market.ads"),
)
Shape = dict[str, set[str]]


@cache
def outputs() -> dict[str, str]:
    """Return the JSON of each kind as it is today."""
    found = compare(EXAMPLES / "resume.pdf", EXAMPLES / "job.md", options=OPTIONS)
    resume = scan(TESTS / "fixtures/resumes/documents/okafor.docx", kind="resume", options=OPTIONS)
    unread = Row(name="cv.pdf", address="cvs/cv.pdf", error="empty", message="is empty; export it again.")
    market = Market(ads=1, graded=1, gaps=(MarketGap(skill="aws", ads=1, gain=2.0),), edits=())
    rows = (row_of(found, "cvs/resume.pdf", found.resume.document.sha256), unread)
    texts = (to_json(resume), to_json(found.job), to_json(found), rows_to_json(rows, market))
    return dict(zip(KINDS, texts, strict=True))


def declared() -> dict[str, str]:
    """Return every field that the types behind the JSON declare: what may be null is seen here and not in a sample."""
    scans = {ResumeReport: ("guide", "findings", "scores", "summary", "receipt"), JobReport: ("guide", "findings")}
    parts = {f"{kind.__name__}.{name}": get_type_hints(kind)[name] for kind, names in scans.items() for name in names}
    parts |= {f"Document.{name}": get_type_hints(Document)[name] for name in ("hidden_text", "xray")}
    parts |= {kind.__name__: kind for kind in (TrackRecord, Row, Market)}
    for kind in (Resume, JobAd, Comparison):
        inner = {name: hint for name, hint in get_type_hints(kind).items() if name != "document"}
        parts |= {f"{kind.__name__}.{name}": hint for name, hint in inner.items()}
    return {path: words for part, kind in parts.items() for path, words in _declared(kind, part)}


def _declared(kind: Any, path: str) -> Iterator[tuple[str, str]]:
    if get_origin(kind) is tuple and get_args(kind)[-1] is ...:
        yield path, "array"
        yield from _declared(get_args(kind)[0], f"{path}[]")
    elif get_origin(kind) in (Union, UnionType):
        *_, inner = (each for each in get_args(kind) if each is not NoneType)
        yield path, " or ".join(sorted({words(each) for each in get_args(kind)}))
        yield from _fields(inner, path)
    else:
        yield path, words(kind)
        yield from _fields(kind, path)


def _fields(kind: Any, path: str) -> Iterator[tuple[str, str]]:
    if hasattr(kind, "__dataclass_fields__"):
        for name, inner in get_type_hints(kind).items():
            yield from _declared(inner, f"{path}.{name}")


def words(kind: Any) -> str:
    """Name a type as JSON does."""
    names = {str: "string", bool: "boolean", int: "number", float: "number", NoneType: "null"}
    if get_origin(kind) is Literal:
        return "string"
    return names.get(kind) or ("array" if get_origin(kind) is tuple else "object")


def shape(value: Any, path: str = "") -> Shape:
    """Return the types of JSON found at every path; arrays are "[]", so that their length does not matter."""
    found: Shape = {path: {words(type(value)) if not isinstance(value, list) else "array"}}
    parts = value.items() if isinstance(value, dict) else ()
    inner = [(f"{path}.{key}".lstrip("."), item) for key, item in parts]
    inner += [(f"{path}[]", item) for item in value] if isinstance(value, list) else []
    for deeper, item in inner:
        for each, types in shape(item, deeper).items():
            found.setdefault(each, set()).update(types)
    return found


def changes(old: Shape, new: Shape) -> list[str]:
    """Say what a program written for the old shape would trip over in the new one."""
    told = []
    for path, types in old.items():
        parent = path.rpartition(".")[0] if not path.endswith("[]") else path[:-2]
        if path not in new:
            # An array that is empty today, or an object that is null, tells nothing of what would be in it.
            if not path.endswith("[]") and "object" in new.get(parent, set()):
                told.append(f"{path}: gone (was {' or '.join(sorted(types))})")
        elif (others := new[path] - types - {"null"}) and types - {"null"}:
            told.append(f"{path}: now also {' or '.join(sorted(others))} (was {' or '.join(sorted(types))})")
    return told


def at(value: Any, path: str) -> list[Any]:
    """Return all that stands at a path; nothing where the path ends early."""
    found = [value]
    for step in filter(None, path.replace("[]", ".[]").split(".")):
        found = [item for each in found for item in _step(each, step)]
    return found


def _step(value: Any, step: str) -> list[Any]:
    if step == "[]":
        return value if isinstance(value, list) else []
    return [value[step]] if isinstance(value, dict) and step in value else []


@pytest.fixture(scope="module", autouse=True)
def _accept():
    if os.environ.get("ACCEPT"):
        folder = GOLDEN / __version__
        folder.mkdir(parents=True, exist_ok=True)
        for kind, text in outputs().items():
            (folder / f"{kind}.json").write_text(text, "utf-8")
        types = json.dumps(declared(), indent=1)
        (folder / "declared.json").write_text(types + "\n", "utf-8")


def released() -> list[str]:
    return sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())


def golden(version: str, kind: str) -> Any:
    kept = json.loads((GOLDEN / version / f"{kind}.json").read_text("utf-8"))
    if kept.get("schema_version", SCHEMA_VERSION) != SCHEMA_VERSION:
        pytest.skip(f"{version} wrote schema version {kept['schema_version']}")
    return kept


def test_the_version_under_work_has_its_golden_files():
    assert __version__ in released()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("version", released())
def test_what_a_released_version_wrote_is_still_there_in_the_same_types(version, kind):
    kept, now = golden(version, kind), json.loads(outputs()[kind])
    assert len(shape(kept)) > 20
    assert changes(shape(kept), shape(now)) == [], "raise schema_version, or keep the field"
    facts = {path: (at(kept, path), at(now, path)) for path in FACTS if at(kept, path)}
    assert len(facts) >= 4
    assert {path: pair for path, pair in facts.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize("version", released())
def test_no_declared_field_of_a_released_version_is_gone_or_of_another_type(version):
    golden(version, "resume")  # skips an older schema
    kept, now = golden(version, "declared"), declared()
    assert len(kept) > 200
    changed = {path: (was, now.get(path, "gone")) for path, was in kept.items() if now.get(path) != was}
    assert changed == {}, "raise schema_version, or keep the field: path → (was, is)"


def test_a_change_of_shape_is_told_by_its_path():
    old = {"a": {"b": 1, "c": [{"d": "x"}]}, "e": None, "f": []}
    new = {"a": {"b": "1", "c": [{"g": "x"}]}, "e": 3, "f": [1], "h": True}
    assert changes(shape(old), shape(new)) == [
        "a.b: now also string (was number)",
        "a.c[].d: gone (was string)",
    ]
    assert changes(shape(old), shape({"a": {"b": None, "c": []}, "e": {"z": 1}})) == ["f: gone (was array)"]
    assert changes(shape(old), shape(old)) == []
