"""Tells what a JSON file describes and has it written down as a person would read it."""

import json
from collections.abc import Mapping
from typing import Any

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers.compose import Composer
from resumematch.readers.decode import decode
from resumematch.readers.job_posting import compose_job_posting, job_postings
from resumematch.readers.json.reactive import from_reactive_resume
from resumematch.readers.json.resume import compose_resume

_RESUME_KEYS = frozenset({"work", "education", "skills", "projects", "volunteer", "publications", "certificates"})
_JOB_TITLES = frozenset({"title", "name"})
_JOB_KEYS = frozenset(
    {"description", "responsibilities", "qualifications", "content", "descriptionHtml", "descriptionPlain"}
)
_ADVICE = "give a JSON Resume (jsonresume.org) or a job ad in JSON, or another format."


def read_json(data: bytes, name: str, digest: str) -> Document:
    """Read a JSON file.

    Raises UnreadableInput when it describes neither a résumé nor a job ad.
    """
    content = json.loads(decode(data))
    composer = Composer(name)
    hints = _compose(content, composer, name)
    return composer.document(format="json", digest=digest, hints=hints)


def _compose(content: Any, composer: Composer, name: str) -> tuple[tuple[str, str], ...]:
    posting = next(job_postings(content), None)
    if posting:
        return compose_job_posting(posting, composer)
    if not isinstance(content, Mapping):
        raise UnreadableInput(name, "wrong-type", f"is JSON, but a list or a single value; {_ADVICE}")
    if _is_schema(content):
        raise UnreadableInput(name, "wrong-type", f"is a JSON Schema, which describes a format; {_ADVICE}")
    if isinstance(content.get("basics"), Mapping) and isinstance(content.get("sections"), Mapping):
        return compose_resume(from_reactive_resume(content), composer)
    if isinstance(content.get("basics"), Mapping) or len(_RESUME_KEYS & content.keys()) > 1:
        return compose_resume(content, composer)
    if _JOB_TITLES & content.keys() and _JOB_KEYS & content.keys():
        return compose_job_posting(content, composer)
    raise UnreadableInput(name, "wrong-type", f"is JSON, but neither a résumé nor a job ad; {_ADVICE}")


def _is_schema(content: Mapping[str, Any]) -> bool:
    return "json-schema.org" in str(content.get("$schema", "")) and isinstance(content.get("properties"), Mapping)
