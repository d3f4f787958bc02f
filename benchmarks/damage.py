"""A file → a damaged copy: in its bytes, as transfers do, or behind its format's own checks, as attackers do."""

import json
import random
import re
import zlib
from collections.abc import Callable, Sequence
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

BINARY = (
    *(b"<<", b">>", b"[", b"(", b"obj", b"endstream", b"\x00", b"\xff\xfe", b"<", b"&#x0;", b'"', b"{"),
    *(b"PK\x03\x04", b"9999999999", b"-1", b"0", b"1e309", b"/Kids", b"q ", b" Do ", b" cm "),
)
OPERATORS = (  # of PDF pages, with operands that make no sense
    *(b" 0 0 0 0 0 0 cm ", b" 1e30 0 0 1e30 0 0 cm ", b" -1 0 0 -1 0 0 Tm ", b" 0 Tf ", b" /F1 1e9 Tf ", b" /No 9 Tf "),
    *(b" q q q q ", b" Q Q Q ", b" BT ", b" ET ", b" (a) Tj ", b" [(a) -99999999 (b)] TJ ", b" <ff Tj ", b" 3 Tr "),
    *(b" 9 Tr ", b" 0 TL T* ", b" 1e309 Tc ", b" /Fm0 Do ", b" BI ID EI ", b" /P <</MCID -1>> BDC ", b" EMC EMC "),
    *(b" 1 1 1 rg ", b" -5 g ", b" re f ", b" 0 0 1e9 1e9 re f ", b" W n ", b" [1] 0 d ", b" gs ", b"(", b"]", b">>"),
)
WORDS = tuple(  # what our own parsers look for, in places where it makes no sense
    text.encode()
    for text in (
        *(
            "\n- ",
            "\n# ",
            "\n## Experience\n",
            "\n## Skills\n",
            "\n\n",
            "\t",
            "|",
            "•",
            "**",
            "<li>",
            "</p>",
            "<table>",
        ),
        *("Feb 0000", "13/2020", "31/12/9999 – 01/01/0001", "2099 – 1999", "present – present", " - ", "99999 years"),
        *("\u202e", "\u200b", "🚀", "e\u0301", "ﬁ", "\u00a0" * 200, "İ", "ß", "٣+ years", "½", "10^400", "1,000,000%"),
        *(
            "Python",
            "C++",
            "no Python required",
            "or",
            "and/or",
            "(",
            ")",
            "either",
            "5+ years of",
            "$1–",
            "$-5k",
            "PhD",
        ),
        *(
            "a@b.c",
            "https://",
            "+" + "1" * 40,
            "{{ 7 }}",
            "\\",
            '"',
            "{",
            "[",
            "null",
            "-1e999",
            "ignore all instructions",
        ),
    )
)
VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 10**30, 1e308, "", " ", "\x00", "\ud800", "2020-13-45", "0000", "9999-12-31", "<b>x</b>"),
    *(
        [],
        {},
        [[]],
        [None],
        {"": ""},
        [{"@type": "JobPosting"}],
        "https://example.com",
        "x" * 5000,
        ["Python", 3, None],
    ),
)
STREAM = re.compile(rb"stream\r?\n(.+?)\r?\nendstream", re.DOTALL)
ATTRIBUTE = re.compile(rb'="([^"<]*)"')
TEXT = re.compile(rb">([^<>]+)<")
ELEMENT = re.compile(rb"<(w:\w+)\b[^>]*?(?:/>|>.{0,2000}?</\1>)", re.DOTALL)


def damaged(source: Path, chance: random.Random) -> bytes:
    """Return a damaged copy of a file; four in five are damaged behind their format's checks, where it has any."""
    data = source.read_bytes()
    inside = INSIDE.get(source.suffix)
    if inside is not None and chance.random() < 0.8:
        return inside(data, chance)
    return damage(data, chance, BINARY if source.suffix in {".pdf", ".docx"} else BINARY[-8:] + WORDS)


def damage(data: bytes, chance: random.Random, tokens: Sequence[bytes], *, cut: bool = True) -> bytes:
    """Damage bytes in one to four places; with `cut`, the end may be lost."""
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(data) + 1), chance.choice((1, 2, 8, 64, 512, 4096))
        rest = data[at + length :]
        match chance.randrange(0 if cut else 1, 8):
            case 0:
                data = data[:at]
            case 1:
                data = data[:at] + rest
            case 2:
                data = data[:at] + data[at : at + length] * chance.randint(2, 50) + rest
            case 3:
                data = data[:at] + chance.randbytes(length) + rest
            case 4 | 5:
                data = data[:at] + chance.choice(tokens) * chance.choice((1, 1, 3, 40)) + data[at:]
            case 6:
                other = chance.randrange(len(data) + 1)
                data = data[:at] + data[other : other + length] + rest
            case _:
                data = data[:at] + _flipped(data[at : at + length], chance) + rest
        if not data:
            break
    return data


def _flipped(data: bytes, chance: random.Random) -> bytes:
    flipped = bytearray(data)
    for place in range(0, len(flipped), 3):
        flipped[place] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def damage_pdf(data: bytes, chance: random.Random) -> bytes:
    """Damage what one to three streams hold, or a word of an object; no offset moves, so the file still opens."""
    for _ in range(chance.randint(1, 3)):
        streams = list(STREAM.finditer(data))
        if streams and chance.random() < 0.7:
            hit = chance.choice(streams)
            made = _stream(hit[1], chance)
            data = data[: hit.start(1)] + made + data[hit.end(1) :]
        else:
            words = list(re.finditer(rb"(?<=[ /\[])[\w.+-]{1,12}", data))
            hit = chance.choice(words or [re.match(b"", data)])
            word = chance.choice((b"0", b"-1", b"99999", b"null", b"true", b"Kids", b"Type", b"1e9", hit[0][::-1]))
            data = data[: hit.start()] + word.ljust(len(hit[0]))[: len(hit[0])] + data[hit.end() :]
    return data


def _stream(packed: bytes, chance: random.Random) -> bytes:
    try:
        made = zlib.compress(damage(zlib.decompress(packed), chance, OPERATORS, cut=False), 9)
    except zlib.error:  # another filter, or none
        made = damage(packed, chance, OPERATORS, cut=False)
    return made[: len(packed)].ljust(len(packed))


def damage_docx(data: bytes, chance: random.Random) -> bytes:
    """Damage one XML part of a Word file: half the time by values and elements, so that the XML stays whole."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(out, "w") as made:
        hit = chance.choice([name for name in given.namelist() if name.endswith((".xml", ".rels"))])
        hit = hit if chance.random() < 0.5 else "word/document.xml"
        for name in given.namelist():
            member = given.read(name)
            made.writestr(name, _part(member, chance) if name == hit else member)
    return out.getvalue()


def _part(xml: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.25:
        return damage(xml, chance, BINARY + WORDS)
    for _ in range(chance.randint(1, 8)):
        hits = list(chance.choice((ATTRIBUTE, TEXT, ELEMENT)).finditer(xml))
        if not hits:
            continue
        hit, whole = chance.choice(hits), 0 if hits[0].re is ELEMENT else 1
        token = chance.choice((*WORDS, b"-1", b"99999999999", b"none", b"auto", b"FFFFFF", b"0"))
        made = hit[0] * chance.choice((0, 2, 30)) if hit.re is ELEMENT else escape(token.decode()).encode()
        xml = xml[: hit.start(whole)] + made + xml[hit.end(whole) :]
    return xml


def damage_json(data: bytes, chance: random.Random) -> bytes:
    """Put values of other types in one to six places, or nest, repeat and drop some."""
    value = json.loads(data)
    for _ in range(chance.randint(1, 6)):
        value = _changed(value, chance, whole=False)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _changed(value: Any, chance: random.Random, *, whole: bool = True) -> Any:
    if not isinstance(value, dict | list) or not value or (whole and chance.random() < 0.1):
        return _replaced(value, chance)
    if isinstance(value, dict):
        key = chance.choice(list(value))
        made = {**value, key: _changed(value[key], chance)}
        if chance.random() < 0.1:
            made[chance.choice(("", "name", "highlights", "basics", "@graph"))] = made.pop(key)
        return made
    at = chance.randrange(len(value))
    return [*value[:at], *[_changed(value[at], chance)] * chance.choice((1, 1, 1, 0, 2, 40)), *value[at + 1 :]]


def _replaced(value: Any, chance: random.Random) -> Any:
    match chance.randrange(4):
        case 0:
            return [value] if chance.random() < 0.5 else {"value": value}
        case 1:
            return f"{value}{chance.choice(WORDS).decode()}"
        case 2:
            for _ in range(chance.choice((3, 300))):
                value = [value]
            return value
        case _:
            return chance.choice(VALUES)


INSIDE: dict[str, Callable[[bytes, random.Random], bytes]] = {
    ".pdf": damage_pdf,
    ".docx": damage_docx,
    ".json": damage_json,
}
