"""A PDF → a damaged copy: its objects unpacked, changed and packed again, or changed where they lie."""

import random
import re
import zlib
from dataclasses import dataclass, replace

from damage_bytes import damage

OPERATORS = (  # of PDF pages, with operands that make no sense
    *(b" 0 0 0 0 0 0 cm ", b" 1e30 0 0 1e30 0 0 cm ", b" -1 0 0 -1 0 0 Tm ", b" 0 Tf ", b" /F1 1e9 Tf ", b" /No 9 Tf "),
    *(b" q q q q ", b" Q Q Q ", b" BT ", b" ET ", b" (a) Tj ", b" [(a) -99999999 (b)] TJ ", b" <ff Tj ", b" 3 Tr "),
    *(b" 9 Tr ", b" 0 TL T* ", b" 1e309 Tc ", b" /Fm0 Do ", b" BI ID EI ", b" /P <</MCID -1>> BDC ", b" EMC EMC "),
    *(b" 1 1 1 rg ", b" -5 g ", b" re f ", b" 0 0 1e9 1e9 re f ", b" W n ", b" [1] 0 d ", b" gs ", b"(", b"]", b">>"),
    *(b" T* ", b" ' ", b' 1 2 (x) " ', b" 1 0 0 1 nan 0 cm ", b" /G sh ", b" /Pattern cs /P1 scn ", b" 1e-300 Tz "),
    *(b" /Span <</ActualText (x)>> BDC ", b" 90 rotate ", b" 0 1 -1 0 0 0 Tm ", b" 2147483648 Ts ", b" -1e6 -1e6 Td "),
)
MAPS = (  # of a font's map to letters
    *(b" 1 beginbfrange <00> <ffffffff> <0000> endbfrange ", b" 1 beginbfchar <01> <d800> endbfchar ", b" <> <> "),
    *(b" endcmap ", b" begincodespacerange <00> <> endcodespacerange ", b" /Self usecmap ", b" [<00>] ", b" <0> "),
    *(b" 1 beginbfrange <00> <ff> [<0041>] endbfrange ", b" 1 beginbfchar <01> <00000000000000000000> endbfchar "),
)
VALUES = (
    *(b"null", b"true", b"0", b"-1", b"99999999999", b"1e309", b"-0.0001", b"()", b"(\xfe\xff\xd8)", b"<zz>", b"/X"),
    *(b"[]", b"[null]", b"[0 0 0 0]", b"[[[[]]]]", b"<<>>", b"<< /Type /Page >>", b"[1 0 0]", b"/", b"/Identity-H"),
    *(b"[-1 -1 1e9 1e9]", b"/Type0", b"/Type3", b"/Page", b"/Pages", b"/FlateDecode", b"/LZWDecode", b"/Link"),
)
OBJECT = re.compile(rb"(?<!\d)(\d{1,9}) \d{1,5} obj\b(.*?)\bendobj", re.DOTALL)
BODY = re.compile(rb"(.*?)\bstream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.+?)\r?\nendstream", re.DOTALL)
LENGTH = re.compile(rb"/Length\s+\d+(?:\s+\d+\s+R)?")
ENTRY = re.compile(
    rb"(/[A-Za-z][\w.+-]*)\s*(\[[^\[\]]*\]|<<[^<>]*>>|\d+ \d+ R|\([^()]*\)|<[0-9A-Fa-f]*>|/[\w.+-]+|[\w.+-]+)"
)
REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
ROOT = re.compile(rb"/(?:Root|Info)\s+\d+\s+\d+\s+R")


@dataclass(frozen=True, slots=True)
class Object:
    """One object: its dictionary as written, and what its stream holds, unpacked where `packed` says that it was."""

    head: bytes
    body: bytes | None = None
    packed: bool = False


def damage_pdf(data: bytes, chance: random.Random) -> bytes:
    """Damage a PDF's objects: half the time with a table of contents that is right again, so that all is reached."""
    if chance.random() < 0.3 or b"/Encrypt" in data:
        return damage_in_place(data, chance)
    objects = objects_of(data)
    roots = ROOT.findall(data) + [hit for thing in objects.values() for hit in ROOT.findall(thing.head)]
    if not objects or not roots:
        return damage_in_place(data, chance)
    for _ in range(chance.randint(1, 5)):
        number = _chosen(objects, chance)
        objects[number] = _changed(objects[number], chance, list(objects))
    return _written(objects, b" ".join(dict.fromkeys(roots)))


def objects_of(data: bytes) -> dict[int, Object]:
    """Return a PDF's objects by number, those in object streams too."""
    found: dict[int, Object] = {}
    for hit in OBJECT.finditer(data):
        number, made = int(hit[1]), _object(hit[2])
        if made.body is not None and made.packed and b"/ObjStm" in made.head:
            found.update(_inner(made))
        elif b"/XRef" not in made.head:
            found[number] = made
    return found


def _object(text: bytes) -> Object:
    hit = BODY.match(text)
    if hit is None:
        return Object(text.strip())
    if b"FlateDecode" in hit[1] and b"/DecodeParms" not in hit[1]:
        try:
            return Object(hit[1].strip(), zlib.decompressobj().decompress(hit[2]), packed=True)
        except zlib.error:
            pass
    return Object(hit[1].strip(), hit[2])


def _inner(stream: Object) -> dict[int, Object]:
    assert stream.body is not None
    first = re.search(rb"/First\s+(\d+)", stream.head)
    if first is None:
        return {}
    numbers = [int(word) for word in stream.body[: int(first[1])].split() if word.isdigit()]
    starts = [int(first[1]) + at for at in numbers[1::2]]
    ends = [*starts[1:], len(stream.body)]
    return {n: Object(stream.body[a:b].strip()) for n, a, b in zip(numbers[::2], starts, ends, strict=False)}


def _chosen(objects: dict[int, Object], chance: random.Random) -> int:
    """Choose an object; pages' contents and maps to letters as often as all the rest."""
    streams = [n for n, thing in objects.items() if thing.packed and thing.body and _is_text(thing.body)]
    return chance.choice(streams if streams and chance.random() < 0.5 else list(objects))


def _is_text(body: bytes) -> bool:
    return any(mark in body[:20_000] for mark in (b" Tf", b" Tj", b" TJ", b"]TJ", b"begincmap", b" cm"))


def _changed(thing: Object, chance: random.Random, numbers: list[int]) -> Object:
    if thing.body is None or chance.random() < 0.25:
        return replace(thing, head=_changed_entry(thing.head, chance, numbers))
    if b"begincmap" in thing.body:
        return replace(thing, body=damage(thing.body, chance, MAPS))
    if chance.random() < 0.5:
        return replace(thing, body=_changed_operands(thing.body, chance))
    return replace(thing, body=damage(thing.body, chance, OPERATORS))


def _changed_entry(head: bytes, chance: random.Random, numbers: list[int]) -> bytes:
    hits = list(ENTRY.finditer(head))
    if not hits:
        return chance.choice(VALUES)
    hit = chance.choice(hits)
    match chance.randrange(5):
        case 0:  # lost, or twice
            made = hit[0] * chance.choice((0, 0, 2))
        case 1:  # somebody else's, itself too
            made = hit[1] + b" %d 0 R" % chance.choice(numbers)
        case 2:  # under another key
            made = chance.choice(hits)[1] + b" " + hit[2]
        case 3:
            made = hit[1] + b" " + chance.choice(hits)[2]
        case _:
            made = hit[1] + b" " + chance.choice(VALUES)
    return head[: hit.start()] + made + head[hit.end() :]


def _changed_operands(body: bytes, chance: random.Random) -> bytes:
    """Change numbers and the order of lines in a page's contents; every operator stays one."""
    lines = body.split(b"\n")
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(lines))
        number = chance.choice((b"0", b"-1", b"1e9", b"-99999", b"0.00001", b"2147483648", b"1e38"))
        match chance.randrange(4):
            case 0:
                lines[at] = re.sub(rb"-?\d+\.?\d*", number, lines[at], count=chance.randint(1, 6))
            case 1:
                lines[at : at + 1] = [lines[at]] * chance.choice((0, 2, 30))
                lines = lines or [b""]
            case 2:
                other = chance.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                lines.insert(at, chance.choice(OPERATORS))
    return b"\n".join(lines)


def _written(objects: dict[int, Object], roots: bytes) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, thing in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number
        if thing.body is None:
            out += thing.head
        else:
            body = zlib.compress(thing.body, 1) if thing.packed else thing.body
            out += LENGTH.sub(b"/Length %d" % len(body), thing.head, count=1) + b"\nstream\n" + body + b"\nendstream"
        out += b"\nendobj\n"
    table = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (number, at) for number, at in places.items())
    out += b"trailer << /Size %d %b >>\nstartxref\n%d\n%%%%EOF\n" % (max(places) + 1, roots, table)
    return bytes(out)


def damage_in_place(data: bytes, chance: random.Random) -> bytes:
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
