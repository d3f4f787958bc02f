"""Leaves out what a job board sets around an ad: other jobs, the form to apply, the foot of the page, buttons."""

import re
from collections.abc import Iterable, Iterator

from bs4 import Tag

from resumematch.readers.compose import Paragraph
from resumematch.readers.html.elements import HEADINGS

_OTHER_JOBS = re.compile(
    r"(?:(?:view|see|find|explore|browse|search|discover)\s+)?"
    r"(?:(?:more|other|similar|related|recommended|featured|latest|recent|recently viewed|popular|new|nearby)\s+){1,2}"
    r"(?:jobs?|openings?|open (?:jobs|roles|positions)|positions?|roles|vacancies|opportunities|postings|searches"
    r"|careers|job (?:openings|opportunities|searches)|companies(?: hiring)?|employers)"
    r"(?:\s+(?:at|from|in|by|for|near|like|you)\b.{0,60})?"
    r"|jobs? (?:you (?:may|might) (?:also )?(?:like|be interested in)|like this|recommended for you|for you|alerts?)"
    r"|(?:people|others|candidates) (?:who viewed this job )?also (?:viewed|searched|applied)\b.{0,30}"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,30}"
    r"|recommended for you|recently viewed|related searches|popular searches|explore more"
    r"|(?:get|create|set up|sign up for) (?:a |new |similar )*job alerts?\b.{0,40}|get notified\b.{0,60}"
    r"|(?:share|save|report|print|email) (?:this )?(?:job|posting|position|vacancy|role|page)",
    re.I,
)
"""Headings under which boards show something else than the ad."""

_CONTROL = re.compile(
    r"(?:apply(?: now| here| online| for this (?:job|role|position)| on company (?:web)?site| with linkedin)?"
    r"|(?:easy|quick) apply|(?:save|share|report|print|email|bookmark)(?: this)?(?: job| role| posting)?|save for later"
    r"|(?:view|see|show) (?:all|more)(?: (?:jobs|openings|open (?:roles|positions)|details))?(?: at\b.{0,40})?"
    r"|view .{0,40} (?:profile|company page)|back(?: to .{0,30})?|(?:show|read|see|learn) (?:more|less)"
    r"|(?:log|sign) (?:in|up)(?: to .{0,40})?|join now|register|skip to (?:main )?content|follow|copy link"
    r"|reposted .{0,20} ago|posted .{0,20} ago|be an early applicant|be (?:one of )?the first .{0,30}|\d+ applicants?"
    r"|(?:accept|reject)(?: all)?(?: cookies)?|cookie (?:settings|preferences)|manage (?:cookies|preferences)"
    r"|facebook|twitter|linkedin|x|whatsapp|e-?mail|©.{0,80})[\s.!›»→]*",
    re.I,
)
"""Lines that are a site's buttons and counters, whole."""


_LEGAL = re.compile(r"©|\ball rights reserved\b|\bprivacy (?:policy|notice)\b|\bterms of (?:use|service)\b", re.I)
_NO_QUESTION = ("hidden", "submit", "button", "search", "image")
_MIN_QUESTIONS = 3  # fields: a search box has one or two
_MAX_SHARE = 1 / 2  # of a page's words: what holds more of them holds the ad too
_MAX_BESIDE_HEADING = 20  # characters: a counter or "see all" within the heading's own box


def remove_other_jobs(root: Tag) -> None:
    """Take the boxes out of a page that show other jobs than its own."""
    most = _MAX_SHARE * len(root.get_text())
    for heading in root.find_all(list(HEADINGS)):
        if not heading.decomposed and _OTHER_JOBS.fullmatch(" ".join(heading.get_text(" ").split())):
            _remove_part(heading, most)


def remove_forms_and_imprint(root: Tag) -> None:
    """Take out the form by which one applies, with its questions, and the page's foot with its legal links."""
    for form in root.find_all("form"):
        asks = len(form.find_all(_is_question)) >= _MIN_QUESTIONS or form.find("input", type="file")
        if asks and not form.find("h1"):
            form.decompose()
    for foot in root.find_all("footer"):
        if not foot.decomposed and _LEGAL.search(foot.get_text(" ")):
            foot.decompose()


def _is_question(tag: Tag) -> bool:
    return tag.name in ("select", "textarea") or (tag.name == "input" and tag.get("type") not in _NO_QUESTION)


def _remove_part(heading: Tag, most: float) -> None:
    """Remove the box that a heading opens; where it has none, what follows up to the next heading as high."""
    size, top = len(heading.get_text()), heading
    while top.parent and len(top.parent.get_text()) <= size + _MAX_BESIDE_HEADING:
        top = top.parent
    box = top.parent
    if box and box.parent and not box.find("h1") and len(box.get_text()) < most:
        box.decompose()
        return
    as_high = [name for name, level in HEADINGS.items() if level <= HEADINGS[heading.name]]
    for after in list(top.next_siblings):
        if isinstance(after, Tag) and (after.name in as_high or after.find(as_high)):
            break
        after.extract()
    top.decompose()


def without_controls(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield paragraphs that are not a site's buttons."""
    return (paragraph for paragraph in paragraphs if not _CONTROL.fullmatch(" ".join(paragraph.text.split())))
