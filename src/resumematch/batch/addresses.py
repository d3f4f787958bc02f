"""What the user names → the sorted addresses of documents: files, folders, globs, and fsspec addresses (s3://, gs://)."""

import hashlib
from collections.abc import Iterable
from glob import glob, has_magic
from importlib import import_module
from pathlib import Path
from typing import Any

from resumematch.errors import UnreadableInput, WrongUsage
from resumematch.readers.printable import printable

SUFFIXES = (".pdf", ".docx", ".txt", ".md", ".html", ".htm", ".json")
"""What is taken from a folder; a file named by itself is always taken."""


def expand(named: Iterable[str]) -> tuple[str, ...]:
    """List every document once, sorted by address. A file that is not there stays, to become a row that says so."""
    return tuple(sorted({address for name in named for address in _expand(name)}))


def load(address: str) -> Path | bytes:
    """Return what a reader takes: a path, or the bytes of a remote document.

    Raises UnreadableInput when a remote document cannot be fetched.
    """
    if "://" not in address:
        return Path(address)
    files, path = _remote(address)
    try:
        data: bytes = files.cat_file(path)
    except FileNotFoundError:
        raise UnreadableInput(address, "missing", "no such file; check the address.") from None
    except Exception as error:  # every store fails in its own way
        raise UnreadableInput(address, "missing", f"cannot be fetched ({type(error).__name__}).") from None
    return data


def store(address: str, data: bytes) -> None:
    """Write to a remote address, over what may be there. Raises WrongUsage when the store refuses."""
    files, path = _remote(address)
    try:
        files.pipe_file(path, data)
    except Exception as error:  # every store fails in its own way
        raise WrongUsage(f"{address} cannot be written ({type(error).__name__}).") from None


def name_of(address: str) -> str:
    """Return the last part of an address, as it may be shown."""
    return printable(address.rstrip("/").rpartition("/")[2] or address).replace("\n", " ")


def shard(addresses: Iterable[str], part: int, parts: int) -> tuple[str, ...]:
    """Return the addresses of one shard, 1 to `parts`; which shard depends on the address alone, not on the others."""
    if not 1 <= part <= parts:
        raise WrongUsage(f"--shard {part}/{parts}: the first number goes from 1 to the second.")
    return tuple(a for a in addresses if int(hashlib.sha256(a.encode()).hexdigest()[:12], 16) % parts == part - 1)


def _expand(name: str) -> Iterable[str]:
    if "://" in name:
        return _expand_remote(name)
    path = Path(name)
    if path.is_dir():
        inside = (file for file in path.rglob("*") if file.is_file())
        return [str(file) for file in inside if _wanted(file.relative_to(path))]
    if not path.exists() and has_magic(name):
        found = glob(name, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
        return [file for file in found if Path(file).is_file()]
    return [name]


def _wanted(relative: Path) -> bool:
    return relative.suffix.lower() in SUFFIXES and not any(part.startswith(".") for part in relative.parts)


def _expand_remote(name: str) -> Iterable[str]:
    files, path = _remote(name)
    scheme = name.partition("://")[0]
    if has_magic(name):
        return [f"{scheme}://{found}" for found in files.glob(path) if not name_of(found).startswith(".")]
    if files.isdir(path):
        return [f"{scheme}://{found}" for found in files.find(path) if _wanted(Path(name_of(found)))]
    return [name]


def _remote(address: str) -> tuple[Any, str]:
    try:
        core = import_module("fsspec.core")
        files, path = core.url_to_fs(address)
    except ImportError as error:
        raise WrongUsage(f"{address}: install resumematch[remote] for addresses ({error.name} is missing).") from None
    except ValueError as error:
        raise WrongUsage(f"{address}: {error}") from None
    return files, path
