"""Document and structure → how surely a machine reads what a person sees."""

import re

from resumematch.model.document import Document
from resumematch.model.resume import Resume, SectionKind
from resumematch.model.scores import Score
from resumematch.scores.weigh import Judged, weigh

WEIGHTS = {
    "letters": 20.0,   # a letter without a code is a hole in a word; nothing else can be read then
    "order": 20.0,     # columns read across each other spoil every line at once
    "sections": 20.0,  # systems file text by its headings
    "contact": 15.0,   # without an address nobody can answer
    "dates": 15.0,     # years of experience are reckoned from them
    "hidden": 10.0,    # text that only machines read counts against its writer
}  # fmt: skip
UNMAPPED_RUIN = 0.02  # the share of letters without a code at which a text is taken for unreadable
EXPECTED: tuple[tuple[SectionKind, ...], ...] = (("experience", "projects"), ("education",), ("skills",))
RUN = 3  # words in a row that must survive for a statement to count as read in order


def readable(resume: Resume) -> Score:
    """Score how well the file can be read by machines in general; no employer's system is simulated."""
    document = resume.document
    return weigh(
        (_letters(document), _order(resume), _sections(resume), _contact(resume), _dates(resume), _hidden(document)),
        WEIGHTS,
    )


def _letters(document: Document) -> Judged:
    letters = max(sum(not char.isspace() for char in document.text), 1)
    lost = document.xray.unmapped_glyphs
    value = max(0.0, 100.0 * (1 - lost / letters / UNMAPPED_RUIN))
    said = "every letter has a code" if not lost else f"{lost} of {letters} letters have no code"
    return Judged(name="letters", value=value, because=said)


def _order(resume: Resume) -> Judged:
    naive = resume.document.xray.naive_text
    if naive is None:
        return Judged(name="order", value=None, because="every reader reads this format in the same order")
    if not resume.bullets:
        return Judged(name="order", value=None, because="there are no statements to look for")
    plain = _words(naive).replace(" ", "")
    kept = sum(_survives(_words(bullet.text), plain) for bullet in resume.bullets)
    said = f"{kept} of {len(resume.bullets)} statements survive a reader that takes the file's own order"
    return Judged(name="order", value=100.0 * kept / len(resume.bullets), because=said)


def _survives(statement: str, plain: str) -> bool:
    """Tell whether nearly all runs of words of a statement stand in the naive text, of which spaces are left out."""
    words = statement.split()
    runs = ["".join(words[n : n + RUN]) for n in range(max(len(words) - RUN + 1, 1))]
    return sum(run in plain for run in runs) >= 0.9 * len(runs)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _sections(resume: Resume) -> Judged:
    kinds = {section.kind for section in resume.sections if section.heading}
    missing = [names[0] for names in EXPECTED if not kinds.intersection(names)]
    value = 100.0 * (len(EXPECTED) - len(missing)) / len(EXPECTED)
    if not resume.sections or resume.document.format == "json":
        return Judged(name="sections", value=None, because="this format has no printed headings")
    said = (
        f"no heading was understood as {' or '.join(missing)}"
        if missing
        else "experience, education and skills are told apart by their headings"
    )
    return Judged(name="sections", value=value, because=said)


def _contact(resume: Resume) -> Judged:
    contact = resume.contact
    found = [("e-mail", 60.0, contact.emails), ("telephone or link", 40.0, contact.phones or contact.links)]
    missing = [name for name, _, there in found if not there]
    said = f"no {' and no '.join(missing)} found" if missing else "e-mail and another way to reach you found"
    return Judged(name="contact", value=sum(points for _, points, there in found if there), because=said)


def _dates(resume: Resume) -> Judged:
    if not resume.positions:
        return Judged(name="dates", value=None, because="no jobs were found")
    dated = sum(p.start_date is not None and (p.current or p.end_date is not None) for p in resume.positions)
    said = f"{dated} of {len(resume.positions)} jobs have a start and an end that can be read"
    return Judged(name="dates", value=100.0 * dated / len(resume.positions), because=said)


def _hidden(document: Document) -> Judged:
    if not document.hidden_text:
        return Judged(name="hidden", value=100.0, because="nothing is hidden from a person's eye")
    words = sum(len(hidden.text.split()) for hidden in document.hidden_text)
    return Judged(name="hidden", value=0.0, because=f"{words} words can be read by machines and not by people")
