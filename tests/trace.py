"""Runs the command line under an audit hook and prints, as JSON lines on standard error, what left the process.

Each line is [event, argument] for every file opened for writing, folder made, address resolved or called, and process
started.
"""

import json
import os
import sys

WATCHED = ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "subprocess.Popen", "os.system",
           "os.mkdir", "os.rename", "os.exec", "os.posix_spawn", "urllib.Request")  # fmt: skip
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND


def watch(event: str, arguments: tuple[object, ...]) -> None:
    named = event == "open" and not isinstance(arguments[0], int)
    wrote = named and isinstance(arguments[2], int) and arguments[2] & WRITING
    if wrote or event in WATCHED:
        os.write(2, (json.dumps([event, str(arguments[0])]) + "\n").encode())


sys.dont_write_bytecode = True
sys.addaudithook(watch)
from resumematch.cli.main import main  # noqa: E402

main()
