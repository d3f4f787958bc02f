"""Texts made of lines → damaged copies: plain text, Markdown, and the TOML of a taxonomy."""

import random
import re
from collections.abc import Callable

from damage_bytes import BINARY, WORDS, damage

MARKS = (
    *("- ", "* ", "1. ", "> ", "    ", "\t", "# ", "###### ", "| ", "```", "***", "---", "===", "<!--", "[x]: "),
    *("&nbsp;", "• ", "o "),
)
TOML_VALUES = (
    *('""', '"x"', "[]", "[[]]", "{}", "{a = 1}", "-1", "1e300", "nan", "true", '[""]', '["a", "a"]', "[1]", "[{}]"),
    *("1979-05-27", '["\\u0000"]', '"$"', '["$x", "..."]', '"(" ', "'[a-z'", '["Python"]', '"python"'),
)
TOML_VALUE = re.compile(r"(?<== )[^\n]+")
TOML_TEXT = re.compile(r'"[^"\n]*"')
TOML_TEXTS = (
    *("$", "$x ...", "...", "(", "[a-z", "a|b", "*", "a*", "-", "C++", ".", " ", "é\u0301", "İ", "ﬁ", "\u200b", "日本"),
    *("python", "the", "a " * 300, "x" * 5000, "{", "}}", "<b>", "\\\\", "not", "no", "2020", "%"),
)
DATE = re.compile(r"(?:19|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*")
DATES = (
    "0000",
    "9999",
    "13/2020",
    "Feb 30",
    "Present",
    "20",
    "²⁰²⁰",
    "2020-",
    "– 2019",
    "Q5",
    "Summer",
    "now",
    "1900–2100",
)


def damage_text(data: bytes, chance: random.Random) -> bytes:
    """Change one to eight lines, words or dates of a text."""
    if chance.random() < 0.15:
        return damage(data, chance, BINARY[-8:] + WORDS)
    return _changed(data, chance, (_line, _line, _word, _date, _mark))


def damage_toml(data: bytes, chance: random.Random) -> bytes:
    """Change one to eight values, keys or lines of a TOML file."""
    if chance.random() < 0.1:
        return damage(data, chance, BINARY[-8:] + WORDS)
    return _changed(data, chance, (_text, _text, _text, _text, _value, _key, _line), most=3)


Change = Callable[[list[str], int, random.Random], None]


def _changed(data: bytes, chance: random.Random, changes: tuple[Change, ...], most: int = 8) -> bytes:
    lines = data.decode("utf-8", "replace").split("\n")
    for _ in range(chance.randint(1, most)):
        chance.choice(changes)(lines, chance.randrange(len(lines)), chance)
        lines = lines or [""]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _line(lines: list[str], at: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    match chance.randrange(6):
        case 0:
            del lines[at]
        case 1:
            lines[at : at + 1] = [lines[at]] * chance.choice((2, 40))
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines[at : at + 2] = [" ".join(lines[at : at + 2])]
        case 4:
            half = len(lines[at]) // 2
            lines[at : at + 1] = [lines[at][:half], lines[at][half:]]
        case _:
            lines[at] = chance.choice((lines[at].upper(), lines[at].lower(), lines[at][::-1], lines[at] * 20))


def _word(lines: list[str], at: int, chance: random.Random) -> None:
    words = lines[at].split(" ")
    words[chance.randrange(len(words))] = chance.choice(WORDS).decode()
    lines[at] = " ".join(words)


def _date(lines: list[str], at: int, chance: random.Random) -> None:
    dated = [number for number, line in enumerate(lines) if DATE.search(line)] or [at]
    at = chance.choice(dated)
    lines[at] = DATE.sub(lambda _: chance.choice(DATES), lines[at], count=chance.randint(1, 3))


def _mark(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] = chance.choice(MARKS) * chance.choice((1, 1, 1, 3, 200)) + lines[at]


def _value(lines: list[str], at: int, chance: random.Random) -> None:
    held = [number for number, line in enumerate(lines) if TOML_VALUE.search(line)] or [at]
    at = chance.choice(held)
    lines[at] = TOML_VALUE.sub(lambda _: chance.choice(TOML_VALUES), lines[at], count=1)


def _text(lines: list[str], at: int, chance: random.Random) -> None:
    """Put another text for one of a line: most of them are a spelling or a term, which may be anything."""
    texts = list(TOML_TEXT.finditer(lines[at]))
    if texts:
        start, end = chance.choice(texts).span()
        lines[at] = f'{lines[at][:start]}"{chance.choice(TOML_TEXTS)}"{lines[at][end:]}'


def _key(lines: list[str], at: int, chance: random.Random) -> None:
    keys = [line.partition(" = ")[0] for line in lines if " = " in line] or ["x"]
    name, equals, value = lines[at].partition(" = ")
    if equals:
        other = chance.choice((*keys, name[::-1], '""', "a.b", name))
        lines[at] = f"{other} = {value}"
