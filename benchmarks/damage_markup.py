"""Web pages and Word files → damaged copies whose markup mostly stays whole, so that all of a reader is reached."""

import copy
import json
import random
import re
from html import escape
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from damage_bytes import BINARY, WORDS, damage
from damage_json import changed
from docx.oxml.ns import qn
from lxml import etree

ATTRIBUTE = re.compile(rb'="([^"<]*)"')
TEXT = re.compile(rb">([^<>]+)<")
ELEMENT = re.compile(rb"<((?:\w+:)?\w+)\b[^>]*?(?:/>|>.{0,2000}?</\1>)", re.DOTALL)
NAME = re.compile(rb"(?<=<)/?((?:\w+:)?\w+)\b")
LINKED_DATA = re.compile(rb"(<script[^>]*ld\+json[^>]*>)(.*?)(</script>)", re.DOTALL | re.IGNORECASE)
HOSTILE = (*WORDS, b"-1", b"99999999999", b"none", b"auto", b"FFFFFF", b"0", b"1e309", b"true", b"\xed\xa0\x80")
STYLES = (
    *(b"display:none", b"color:#fff", b"font-size:0", b"color:rgb(1e9,-1,%)", b"font-size:calc(1px/0)", b"opacity:-1"),
    *(b"position:absolute;left:-9999px", b"width:1e309px", b"color:var(--x)", b"content:'\\", b"display:flex", b":;:;"),
)
TAGS = (
    *(b"div", b"li", b"ul", b"ol", b"table", b"td", b"tr", b"th", b"br", b"pre", b"h1", b"h6", b"p", b"span", b"a"),
    *(b"script", b"style", b"textarea", b"select", b"option", b"svg", b"math", b"template", b"noscript", b"main"),
    *(b"form", b"dl", b"dd", b"dt", b"details", b"iframe", b"title", b"base", b"body", b"html", b"nav", b"input"),
)
WORD_TAGS = (
    *(
        "w:p",
        "w:r",
        "w:t",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:sdt",
        "w:sdtContent",
        "w:hyperlink",
        "w:ins",
        "w:del",
        "w:drawing",
    ),
    *("w:pPr", "w:rPr", "w:numPr", "w:tab", "w:br", "w:fldChar", "w:instrText", "w:txbxContent", "w:pict", "w:vanish"),
    *("w:altChunk", "w:footnoteReference", "w:style", "w:abstractNum", "w:lvl", "w:sectPr", "w:body", "wp:inline"),
)


def damage_html(data: bytes, chance: random.Random) -> bytes:
    """Damage a web page in one to eight places: its texts, attributes, elements, styles, names, or linked data."""
    if chance.random() < 0.15:
        return damage(data, chance, BINARY[-8:] + WORDS)
    for _ in range(chance.randint(1, 8)):
        match chance.randrange(8):
            case 0:
                data = damage_linked_data(data, chance)
            case 1:
                data = _put(data, chance, b"<p style='%b'>" % chance.choice(STYLES))
            case 2:
                data = _renamed(data, chance, TAGS)
            case 3:
                tag = chance.choice(TAGS)
                data = _put(data, chance, b"<%b>" % tag * chance.choice((1, 1, 500)))
            case 4:
                css = b".a%d,p>li:nth-child(%b){%b}" % (
                    chance.randrange(9),
                    chance.choice(HOSTILE),
                    chance.choice(STYLES),
                )
                data = _put(data, chance, b"<style>%b</style>" % (css * chance.choice((1, 1, 500))))
            case _:
                data = _element(data, chance)
    return data


def damage_linked_data(data: bytes, chance: random.Random) -> bytes:
    """Change values in what a page says of itself as data; a page that says nothing is given a job ad."""
    hits = list(LINKED_DATA.finditer(data))
    if not hits:
        ad = {"@type": "JobPosting", "title": "Engineer", "description": "<ul><li>3+ years of Python</ul>" * 9}
        made = json.dumps(changed(ad, chance, whole=False)).encode("utf-8", "surrogatepass")
        return _put(data, chance, b'<script type="application/ld+json">%b</script>' % made)
    hit = chance.choice(hits)
    try:
        value = json.loads(hit[2], strict=False)
    except ValueError:
        return data
    for _ in range(chance.randint(1, 4)):
        value = changed(value, chance, whole=False)
    made = json.dumps(value, ensure_ascii=chance.random() < 0.8).encode("utf-8", "surrogatepass")
    return data[: hit.start(2)] + made + data[hit.end(2) :]


def damage_docx(data: bytes, chance: random.Random) -> bytes:
    """Damage one part of a Word file, or two: mostly by values and elements, so that the XML stays whole."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(out, "w") as made:
        parts = [name for name in given.namelist() if name.endswith((".xml", ".rels"))]
        hits = {chance.choice(parts) if chance.random() < 0.5 else "word/document.xml" for _ in range(2)}
        lost = chance.choice(parts) if chance.random() < 0.05 else None
        for name in given.namelist():
            member = given.read(name)
            if name != lost:
                made.writestr(ZipInfo(name), _part(member, chance) if name in hits else member)
    return out.getvalue()


def _part(xml: bytes, chance: random.Random) -> bytes:
    """Damage one part: its bytes, or its tree, so that the XML is whole."""
    if chance.random() < 0.15:
        return damage(xml, chance, BINARY + WORDS)
    if chance.random() < 0.15:
        return _element(xml, chance)
    root = etree.fromstring(xml)
    for _ in range(chance.randint(1, 8)):
        _change_tree(root, chance)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _change_tree(root: "etree._Element", chance: random.Random) -> None:
    inner = [element for element in root.iter() if element is not root and isinstance(element.tag, str)]
    if not inner:
        return
    element, other = chance.choice(inner), chance.choice(inner)
    match chance.randrange(8):
        case 0:
            element.tag = chance.choice((_word_tag(chance), other.tag))
        case 1:
            element.text = chance.choice((_xml_text(chance), other.text, None))
        case 2:
            _wrap(element, chance)
        case 3:
            for _ in range(chance.choice((1, 30))):
                element.addnext(copy.deepcopy(element))
        case 4:
            _parent(element).remove(element)
        case 5:
            other.append(copy.deepcopy(element))
        case _:
            _change_attribute(element, other, chance)


def _change_attribute(element: "etree._Element", other: "etree._Element", chance: random.Random) -> None:
    names = list(element.attrib) or list(other.attrib)
    if names:
        values = (_xml_text(chance), *other.attrib.values(), "")
        element.set(chance.choice(names), chance.choice(values))


def _wrap(element: "etree._Element", chance: random.Random) -> None:
    """Put an element into others, more than a hundred deep at times."""
    name, parent = _word_tag(chance), _parent(element)
    at = parent.index(element)
    for _ in range(chance.choice((1, 1, 2, 120))):
        around = etree.Element(name)
        around.append(element)
        element = around
    parent.insert(at, element)


def _parent(element: "etree._Element") -> "etree._Element":
    parent = element.getparent()
    assert parent is not None  # the root is never chosen
    return parent


def _word_tag(chance: random.Random) -> str:
    return qn(chance.choice(WORD_TAGS))


def _xml_text(chance: random.Random) -> str:
    words = chance.choice(HOSTILE).decode("utf-8", "replace")
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", words)


def _element(data: bytes, chance: random.Random) -> bytes:
    """Change an attribute, a text, or how often an element is there."""
    hits = list(chance.choice((ATTRIBUTE, TEXT, ELEMENT)).finditer(data))
    if not hits:
        return data
    hit = chance.choice(hits)
    if hit.re is ELEMENT:
        return data[: hit.start()] + hit[0] * chance.choice((0, 2, 30)) + data[hit.end() :]
    token = chance.choice((chance.choice(HOSTILE), chance.choice(hits)[1]))
    made = escape(token.decode("utf-8", "surrogatepass")).encode("utf-8", "surrogatepass")
    return data[: hit.start(1)] + made + data[hit.end(1) :]


def _renamed(data: bytes, chance: random.Random, names: tuple[bytes, ...]) -> bytes:
    """Give an element, its end too where it has one, another name."""
    hits = list(ELEMENT.finditer(data))
    if not hits:
        return data
    hit, name = chance.choice(hits), chance.choice(names)
    inner = re.sub(rb"(?<=</)%b(?=>)|(?<=<)%b(?=[\s/>])" % (re.escape(hit[1]), re.escape(hit[1])), name, hit[0])
    return data[: hit.start()] + inner + data[hit.end() :]


def _put(data: bytes, chance: random.Random, made: bytes) -> bytes:
    places = [hit.end() for hit in re.finditer(rb">", data)] or [0]
    at = chance.choice(places)
    return data[:at] + made + data[at:]
