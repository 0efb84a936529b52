"""Calls to a Linux kernel by which a process gives something up, and their errors."""

from __future__ import annotations

import ctypes
import os

SET_NO_NEW_PRIVILEGES = 38  # prctl


def kernel() -> ctypes.CDLL:
    """The C library, through which the kernel is called."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


def system_call(number: int, *arguments: object) -> int:
    """The result of a call that the C library has no function for; below 0 where the kernel refuses."""
    return int(kernel().syscall(ctypes.c_long(number), *arguments))


def checked(result: int) -> int:
    """The result of a call. Raises OSError where the kernel refused."""
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def no_new_privileges() -> None:
    """Let no program that this process starts have more rights than it, without which nothing may be given up."""
    checked(kernel().prctl(SET_NO_NEW_PRIVILEGES, *map(ctypes.c_ulong, (1, 0, 0, 0))))
