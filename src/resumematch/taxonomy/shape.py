"""A TOML table → a dataclass of the model, told by the dataclass's own fields; problems are noted, not raised."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

Note = Callable[[str], None]
Where = str | tuple[Any, ...]  # nested; put together only for a note
Convert = Callable[[Any, Where, Note], Any]
T = TypeVar("T")


def build(kind: type[T], table: object, where: Where, note: Note) -> T | None:
    """Make a `kind` of a table. Unknown keys, missing keys and wrong types are noted; None when it can't be made."""
    if not isinstance(table, Mapping):
        note(f"{_path(where)}: must be a table")
        return None
    known, needed = _fields(cast(Hashable, kind))
    values = {}
    for key, value in table.items():
        if key not in known:
            note(f"{_path(where)}.{key}: unknown key; known are {', '.join(known)}")
            continue
        found = known[key](value, (where, ".", key), note)
        if found is not None:
            values[key] = found
    missing = [key for key in needed if key not in values]
    for key in missing:
        if key not in table:
            note(f"{_path(where)}.{key}: missing")
    return None if missing else kind(**values)


def _path(where: Any) -> str:
    return "".join(map(_path, where)) if isinstance(where, tuple) else str(where)


@cache
def _fields(kind: Any) -> tuple[dict[str, Convert], tuple[str, ...]]:
    hints = get_type_hints(kind)
    assert is_dataclass(kind)
    known = {field.name: _converter(hints[field.name]) for field in fields(kind)}
    needed = [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
    return known, tuple(needed)


def _converter(hint: Any) -> Convert:
    if get_origin(hint) is tuple:
        return _tuple(*get_args(hint))
    if get_origin(hint) is UnionType:
        return _converter(next(arg for arg in get_args(hint) if arg is not type(None)))
    if is_dataclass(hint):
        return lambda value, where, note: build(hint, value, where, note)  # type: ignore[arg-type]
    return _plain(get_origin(hint) or hint)


def _plain(kind: type) -> Convert:
    accepted = (int, float) if kind is float else (kind,)

    def convert(value: Any, where: Where, note: Note) -> Any:
        if isinstance(value, accepted) and (kind is bool or not isinstance(value, bool)):
            return value
        note(f"{_path(where)}: must be {_NAMES.get(kind, kind.__name__)}, not {value!r}")
        return None

    return convert


_NAMES = {str: "a string", int: "a whole number", float: "a number", bool: "true or false"}


def _tuple(item: Any, *rest: Any) -> Convert:
    one = _converter(item)
    length = None if rest == (Ellipsis,) else 1 + len(rest)

    def convert(value: Any, where: Where, note: Note) -> Any:
        if not isinstance(value, list) or (length is not None and len(value) != length):
            note(f"{_path(where)}: must be a list" + (f" of {length}" if length else ""))
            return None
        if item is str and set(map(type, value)) <= {str}:
            return tuple(value)
        found = [one(entry, (where, "[", at, "]"), note) for at, entry in enumerate(value)]
        return tuple(entry for entry in found if entry is not None)

    return convert
