"""odd-email: an address that distracts"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

MISSPELT = {
    "gmial.com": "misspelt",
    "gmail.con": "misspelt",
    "gmai.com": "misspelt",
    "gmail.co": "misspelt",
    "gnail.com": "misspelt",
    "hotmial.com": "misspelt",
    "hotmail.con": "misspelt",
    "outlok.com": "misspelt",
    "yaho.com": "misspelt",
    "yahoo.con": "misspelt",
    "iclould.com": "misspelt",
}
OWN = re.compile(r"\b(?:owner|founder|co-?founder|freelance\w*|proprietor|self-employed|partner)\b", re.IGNORECASE)
NICKNAME = re.compile(r"sexy|party|cutie|princess|gangsta|420|666|darklord|ninja|rockstar|lover|babe|killer|xx+")


def check(subject: Subject) -> Iterator[Advice]:
    """Point at addresses at the present employer, misspelt providers, and nicknames."""
    if subject.resume is None:
        return
    for email in subject.resume.contact.emails:
        name, _, site = email.lower().partition("@")
        why = _employer(subject, site) or MISSPELT.get(site, "") or ("NICK" if NICKNAME.search(name) else "")
        at = subject.document.text.find(email)
        if why and at != -1:
            yield Advice(message=_message(email, why), start=at, end=at + len(email))


def _employer(subject: Subject, site: str) -> str:
    """Return the present employer whose name is in the address."""
    host = site.split(".")[0]
    for position in subject.resume.positions if subject.resume else ():
        organization = re.sub(r"[^a-z0-9]", "", (position.organization or "").lower())
        own = OWN.search(position.title or "")
        if position.current and not own and len(host) > 3 and organization.startswith(host.replace("-", "")):
            return position.organization or ""
    return ""


def _message(email: str, why: str) -> str:
    if why == "NICK":
        return f"“{email}” is a nickname: it is read before anything else. An address of your name takes a minute."
    if why in MISSPELT.values():
        return f"“{email}” looks misspelt: the provider ends otherwise. No answer would reach you."
    return f"“{email}” is an address at your present employer, who can read it and will close it."


RULE = Rule(
    id="odd-email",
    about="resume",
    severity="info",
    summary="An e-mail address is misspelt, at your employer, or a nickname.",
    why="The address is the one line that must work on the day an answer comes, also after you have left the job.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · «ana.example@gmial.com» · +1 555 0100 · "
            "https://example.com/ana",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
