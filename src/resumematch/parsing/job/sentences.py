"""A unit → its sentences, also where the space after the full stop was lost."""

import re
from collections.abc import Iterator

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’)\]]*+(?=\s+[\"“(\[]?[A-Z0-9•]|[A-Z][a-z’']|\s*$)|;(?=\s)|\s[•●▪]\s?")
# An item of a list whose line break was lost: "… in production Experience with Spark Strong communication skills …".
_LOST_BREAK = re.compile(
    r"(?<=[a-z0-9)+#’'])\s?(?=(?:(?:Hands-on |Working |Proven |Prior |Some |Solid |Strong |Deep |Good )?"
    r"(?:[Ee]xperience (?:with|in|of|as|using|building)|[Kk]nowledge (?:of|in)|[Uu]nderstanding of|[Ff]amiliarity with|"
    r"[Pp]roficien(?:t|cy) (?:in|with)|[Aa]bility to|[Cc]ommunication skills)|(?:Excellent|Proven|Strong) [a-z]|"
    r"Demonstra[a-z]+ [a-z]|Bachelor[’']?s? (?:degree|in)|Master[’']?s? (?:degree|in)|"
    r"(?<!\d)\d{1,2}\+ years|Minimum \d)\b)"
)
# How an item begins that was glued, with a space or without, to the one before: "… to end usersBuild models and …".
_OPENERS = (
    r"(?:Abilit(?:y|ies)|Able|Advanced|Apply|Architect|Assist|Automate|Background|Bachelor|Build|Candidates?|Certification|"
    r"Clear|Coach|Collaborat(?:e|ing)|Comfort(?:able)?|Communicate|Competen(?:t|ce|cy)|Conduct|Contribute|Coordinate|Create|"
    r"Deep|Define|Deliver|Demonstra(?:te|ted|ble)|Deploy|Design|Develop|Document|Drive|Effective|Enable|Engage|Ensure|"
    r"Establish|Evaluate|Excellent|Exceptional|Excited|Expert(?:ise)?|Expos(?:ure|ed)|Experience[ds]?|Extensive|"
    r"Familiar(?:ity)?|Fluen(?:t|cy)|Good|Great|Guide|Hands-on|Help|Identify|Implement|In-depth|Improve|Integrate|"
    r"Knowledge(?:able)?|Lead|Leverage|Maintain|Manage|Master(?:y|[’']s)?|Mentor|Minimum|Monitor|Must|Optimi[sz]e|Outstanding|Own|"
    r"Participate|Partner|Passion(?:ate)?|Perform|Possess(?:es)?|Practical|Previous|Prior|Proficien(?:t|cy)|Proven|Provide|"
    r"Research|Review|Self-|Skilled|Solid|Some|Stay|Strong|Support|Test|Track|Train|Translate|Troubleshoot|Understand(?:ing)?|"
    r"Use|Utili[sz]e|Willing(?:ness)?|Work(?:ing)?|Write|You)"
)
_CAMELS = (  # names with a small first letter, as many write them
    r"spaCy|lakeFS|macOS|numPy|sciPy|sqlAlchemy|airFlow|kubeFlow|bigQuery|cloudFormation|cloudWatch|redShift|dataBricks|"
    r"linkedIn|deepSpeed|llamaIndex|webRTC|webGL|webSockets?|devOps|dataOps|finOps|genAI|lightGBM|catBoost|tensorFlow|"
    r"sparkML|sparkSQL|powerBI|powerShell|qlikView|qlikSense|graphQL|newSQL|influxDB|couchDB|rocksDB|chromaDB|lanceDB|"
    r"rabbitMQ|elasticSearch|dataFrames?|dataLake|typeScript|matLab|hiveQL"
)
_GLUED = re.compile(
    # a small word runs into a capital: no name is written so but a few ("nodeJs", "openCV", "mySQL")
    rf"(?<![A-Za-z])(?!(?:{_CAMELS})\b)(?!(?:java|type|git|node|open|mongo|dynamo|postgre|maria|duck|cuda|lang|pytorch|auto|micro|fast)[A-Z])"
    r"[a-z]{3,30}(?=[A-Z][a-z]+\b|[A-Z]{2,}\b)"
    # any word or bracket runs into a word that opens items
    rf"|(?<=[A-Za-z0-9)+#])(?=(?<![A-Z][a-z])(?<!\s[A-Z]){_OPENERS}\b[\s,:])"
    # a small word, a space, and a capital word that opens items: within a sentence it would be small
    rf"|(?<=[a-z0-9)])[ ](?={_OPENERS}\s[a-z])"
)
_NEAR = 12  # characters before a lost break in which a word may stand that joins both sides
_JOINED = re.compile(
    r"(?:\b(?:and|or|with|of|the|a|an|in|as|plus|our|your|their|customer|user|least|minimum|for|to|on|at|by|from|via|"
    r"through|including|like|is|are|be|using|called|named|titled)|[,/&-])\s*$",
    re.IGNORECASE,
)
_LONG = 90  # characters of an item that may hold several
_BRACKET_ONLY = re.compile(r"\s*[(\[][^()\[\]\n]{1,40}[)\]]\s*$")  # "(Nice to have) Experience with …" is one item
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|etc|incl|approx|inc|ltd|corp|co|sr|jr|st|dr|mr|ms|mrs|no|ph\.d|ph|b\.s|m\.s|b\.a|m\.a|b\.sc|"
    r"m\.sc|b\.tech|u\.s|u\.k|e\.u|d\.c)|\b[A-Z](?:\.[A-Z]){0,5})\.$",
    re.IGNORECASE,
)
_AFTER_ETC = re.compile(r"\s+[A-Z]")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the sentences of text[start:end], white space at the ends left out."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group().startswith(".") and _within_word(text, begin, match):
            continue
        yield from _unjoined(text, begin, match.end())
        begin = match.end()
    yield from _unjoined(text, begin, end)


def _unjoined(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where the line break between two items was lost."""
    begin = start
    for at, to in _lost_breaks(text, start, end):
        if to > begin and not _BRACKET_ONLY.match(text, begin, to):
            yield from _trimmed(text, begin, at)
            begin = to
    yield from _trimmed(text, begin, end)


def _lost_breaks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    found = [match.span() for match in _LOST_BREAK.finditer(text, start, end) if not text[match.end()].islower()]
    if end - start > _LONG:
        for match in _GLUED.finditer(text, start, end):
            found.append((match.start() if match.group().startswith(" ") else match.end(), match.end()))
    for at, to in sorted(set(found)):
        if not _JOINED.search(text[max(start, at - _NEAR) : at]):
            yield at, to


def _within_word(text: str, begin: int, match: re.Match[str]) -> bool:
    before = text[max(begin, match.start() - _NEAR) : match.start() + 1]
    short = _ABBREVIATION.search(before)
    if short and short.group().lower().startswith("etc"):
        return not _AFTER_ETC.match(text, match.end())
    glued = match.end() < len(text) and text[match.end()].isupper()
    return bool(short) or (glued and not before[-2:-1].islower() and before[-2:-1] != ")")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in "•●▪"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "•●▪"):
        end -= 1
    if start < end:
        yield start, end
