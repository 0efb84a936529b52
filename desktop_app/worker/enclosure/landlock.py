"""Landlock, by which a Linux process gives up the right to files, TCP connections and signals for good.

The kernel has it from version 5.13 and says by a number, its ABI, what of it: files from 1, the move of files between
folders from 2, their cutting short from 3, TCP from 4 (kernel 6.7), devices from 5, signals and abstract sockets from 6
(6.12). The C library has no functions for its three system calls, whose numbers are the same on every processor.
See https://docs.kernel.org/userspace-api/landlock.html.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable
from enum import IntFlag
from pathlib import Path

from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.enclosure.kernel import checked, no_new_privileges, system_call

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_FLAG, PATH_BENEATH = 1, 1


class Access(IntFlag):
    """What may be done with files, by the bits of ``linux/landlock.h``."""

    EXECUTE = 1 << 0
    WRITE_FILE = 1 << 1
    READ_FILE = 1 << 2
    READ_FOLDER = 1 << 3
    CHANGE_FOLDER = 0b1_1111_1111 << 4  # remove and make folders, files, links, pipes, sockets and devices
    REFER = 1 << 13
    TRUNCATE = 1 << 14
    DEVICES = 1 << 15


READ = Access.READ_FILE | Access.READ_FOLDER
WRITE = READ | Access.WRITE_FILE | Access.CHANGE_FOLDER | Access.REFER | Access.TRUNCATE
OF_FILES = Access.EXECUTE | Access.WRITE_FILE | Access.READ_FILE | Access.TRUNCATE | Access.DEVICES
"""The rights that a rule on a single file may have; the others are for folders."""
BY_TCP = 0b11  # bind and connect
SCOPES = 0b11  # abstract sockets and signals


def abi() -> int:
    """How much of Landlock this kernel has; 0 for none."""
    return max(0, system_call(CREATE_RULESET, None, 0, VERSION_FLAG))


def close_files(readable: Iterable[Path], writable: Iterable[Path]) -> frozenset[Door]:
    """Give up all rights but those to these folders, and return the doors that are closed now.

    The thread that calls gives them up, with all that it starts later; so there must be no other yet. Raises OSError
    where the kernel refuses.
    """
    version = abi()
    if not version:
        return frozenset()
    handled = _handled(version)
    rules = checked(system_call(CREATE_RULESET, *_sized(_attributes(version, handled)), 0))
    try:
        for allowed, paths in ((READ, readable), (WRITE, writable)):
            for path in paths:
                _permit(rules, path, allowed & handled)
        no_new_privileges()
        checked(system_call(RESTRICT_SELF, rules, 0))
    finally:
        os.close(rules)
    return _closed(version)


def _closed(version: int) -> frozenset[Door]:
    files = {Door.READING, Door.WRITING, Door.PROGRAMS}
    return frozenset(files | {Door.SIGNALS} if version >= 6 else files)


def _handled(version: int) -> Access:
    """The rights to files that a kernel of this version can take away."""
    handled = Access(0b1_1111_1111_1111)
    for since, right in ((2, Access.REFER), (3, Access.TRUNCATE), (5, Access.DEVICES)):
        if version >= since:
            handled |= right
    return handled


def _attributes(version: int, handled: Access) -> bytes:
    """``struct landlock_ruleset_attr``, as long as the kernel knows it."""
    size = 8 if version < 4 else 16 if version < 6 else 24
    return struct.pack("=QQQ", handled, BY_TCP, SCOPES)[:size]


def _permit(rules: int, path: Path, allowed: Access) -> None:
    """Allow something beneath a folder, or with a file; where there is none, nothing."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            allowed &= OF_FILES
        rule = struct.pack("=Qi", allowed, place)
        checked(system_call(ADD_RULE, rules, PATH_BENEATH, rule, 0))
    finally:
        os.close(place)


def _sized(data: bytes) -> tuple[bytes, ctypes.c_size_t]:
    return data, ctypes.c_size_t(len(data))
