"""An http(s) address that the user gave as JOB → the document that lies there, fetched once."""

import gzip
import http.client
import time
import zlib
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from resumematch import __version__
from resumematch.cli.options import read_input
from resumematch.errors import UnreadableInput, WrongUsage
from resumematch.readers.limits import MAX_BYTES

if TYPE_CHECKING:
    from http.client import HTTPResponse

    from resumematch.model.document import Document

SILENT_SECONDS = 10.0
"""A server that says nothing for so long is not asked again."""

TOTAL_SECONDS = 20.0
"""From the first byte asked to the last received. A job page takes under 3 s on a slow line."""

MAX_REDIRECTS = 5
"""Job boards send one through two or three addresses; more is a loop or a sign-in."""

_CHUNK = 65_536  # bytes
_DOCUMENTS = (
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/json", "application/ld+json",
    "application/pdf", "application/octet-stream", "binary/octet-stream",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)  # fmt: skip
_SAVE_IT = "open it in a browser, save the page and give the saved file"
_CLOSED = {401: "asks to sign in", 403: "lets no program read it", 407: "asks a proxy for a password",
           429: "has been asked too often"}  # fmt: skip


def read_job(named: str) -> "Path | bytes | Document":
    """Turn the JOB argument into what the pipeline reads: a path, standard input, or the document at an address.

    The network is used for nothing else, and only because the user wrote an address.
    """
    if not is_address(named):
        return read_input(named)
    from resumematch.readers import read

    return read(fetch(named), _name(named))


def is_address(named: str) -> bool:
    """Tell whether an argument is an http(s) address."""
    return named.lower().startswith(("http://", "https://"))


def fetch(address: str) -> bytes:
    """Return what lies at an address.

    Raises UnreadableInput when it cannot be had within the limits or is no document, WrongUsage when the address holds
    a password.
    """
    _check(address)
    started = time.monotonic()
    opener = build_opener(_Redirects)
    request = Request(address, headers={  # noqa: S310 - the scheme has been checked
        "User-Agent": f"resumematch/{__version__}", "Accept": ", ".join((*_DOCUMENTS, "*/*;q=0.1")),
        "Accept-Encoding": "gzip",
    })  # fmt: skip
    try:
        with opener.open(request, timeout=SILENT_SECONDS) as response:
            return _body(address, response, started)
    except HTTPError as error:
        error.close()
        raise _refused(address, error.code) from None
    except (TimeoutError, URLError, http.client.HTTPException, OSError, zlib.error, EOFError) as error:
        raise _failed(address, error) from None


class _Redirects(HTTPRedirectHandler):
    max_redirections = MAX_REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> Request | None:
        """Follow to http(s) addresses only, and never from an encrypted one to an open one."""
        if not is_address(newurl) or (req.full_url.lower().startswith("https:") and newurl.lower().startswith("http:")):
            raise UnreadableInput(
                req.full_url, "wrong-type", f"sends on to {newurl}, which is not followed; {_SAVE_IT}."
            )
        _check(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        host, secret = parts.hostname, parts.password or parts.username
        _ = parts.port
    except ValueError:
        host = secret = None
    if not host or any(char.isspace() or not char.isprintable() for char in address):
        raise WrongUsage(f"{address!r} is no web address; copy it from the browser's address bar.")
    if secret:
        raise WrongUsage(f"an address with a user or password in it is not fetched; {_SAVE_IT}.")


def _name(address: str) -> str:
    """Return the last part of the address, without its query: it may hold what is nobody's business."""
    parts = urlsplit(address)
    return parts.path.rstrip("/").rpartition("/")[2] or str(parts.hostname)


def _body(address: str, response: "HTTPResponse", started: float) -> bytes:
    kind = response.headers.get_content_type() if "content-type" in response.headers else "text/html"
    if kind not in _DOCUMENTS:
        raise UnreadableInput(address, "wrong-type", f"is of type {kind}, not a page or a document; {_SAVE_IT}.")
    _check_size(address, int(length) if (length := response.headers.get("content-length", "")).isdigit() else 0)
    packed = response.headers.get("content-encoding", "").strip().lower()
    if packed not in ("", "identity", "gzip", "x-gzip"):
        raise UnreadableInput(address, "wrong-type", f"came packed as {packed}, which was not asked for; {_SAVE_IT}.")
    data = _all(address, response, started)
    return _unpacked(address, data) if packed.endswith("gzip") else data


def _all(address: str, response: "HTTPResponse", started: float) -> bytes:
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        _check_size(address, size)
        if time.monotonic() - started > TOTAL_SECONDS:
            raise TimeoutError
    missing = response.length
    if missing:
        raise UnreadableInput(address, "truncated", "broke off before its end; try again.")
    return b"".join(parts)


def _unpacked(address: str, data: bytes) -> bytes:
    """Unpack up to one byte more than the limit: a small answer may hold gigabytes."""
    unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    whole = unpack.decompress(data, MAX_BYTES + 1)
    _check_size(address, len(whole))
    if not unpack.eof:
        raise gzip.BadGzipFile
    return whole


def _check_size(address: str, size: int) -> None:
    if size > MAX_BYTES:
        advice = f"is larger than the {MAX_BYTES / 1e6:.0f} MB of a document; save the ad alone and give that file."
        raise UnreadableInput(address, "too-large", advice)


def _refused(address: str, code: int) -> UnreadableInput:
    if code in _CLOSED:
        return UnreadableInput(address, "missing", f"the site {_CLOSED[code]} ({code}); {_SAVE_IT}.")
    if code in (404, 410):
        return UnreadableInput(address, "missing", f"no such page ({code}); the ad may have been taken down.")
    if 300 <= code < 400:
        return UnreadableInput(address, "missing", f"sends on in a circle, or to what is no page ({code}); {_SAVE_IT}.")
    return UnreadableInput(address, "missing", f"the site answered with error {code}; try later, or {_SAVE_IT}.")


def _failed(address: str, error: Exception) -> UnreadableInput:
    cause = error.reason if isinstance(error, URLError) and isinstance(error.reason, Exception) else error
    if isinstance(cause, TimeoutError):
        return UnreadableInput(address, "timeout", f"did not answer in time; try later, or {_SAVE_IT}.")
    if isinstance(cause, zlib.error | gzip.BadGzipFile | http.client.HTTPException):
        return UnreadableInput(address, "truncated", f"what came is damaged or cut off; try again, or {_SAVE_IT}.")
    said = getattr(cause, "strerror", None) or getattr(cause, "verify_message", None) or type(cause).__name__
    return UnreadableInput(address, "missing", f"cannot be reached ({said}); check the address and the network.")
