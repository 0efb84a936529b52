"""What a Windows process can give up by itself: to start programs, to write the user's files, to reach other windows.

A job object allows it no second process and none of the desktop's shared things. A low integrity level, which a process
may set on itself but never raise, keeps it from whatever belongs to the user's level: writing files, and opening or
ending other processes. Reading files and the network stay open: closing those takes an AppContainer, which whoever
starts the process has to make, and Python's way of starting processes cannot. This was written after Microsoft's
documentation and has not been tried on Windows; where the system refuses, the window says so.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from desktop_app.worker.enclosure.doors import Door

BASIC_LIMITS, UI_RESTRICTIONS = 2, 4  # JOBOBJECTINFOCLASS
ACTIVE_PROCESS_LIMIT = 0x8
ALL_OF_THE_DESKTOP = 0xFF  # handles, clipboard, settings, displays, atoms, desktops, the end of the session
LOW = "S-1-16-4096"
INTEGRITY_LEVEL, GROUP_INTEGRITY = 25, 0x20  # TOKEN_INFORMATION_CLASS, SE_GROUP_INTEGRITY
ADJUST_DEFAULT = 0x80


class BasicLimits(ctypes.Structure):
    """``JOBOBJECT_BASIC_LIMIT_INFORMATION``."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class MandatoryLabel(ctypes.Structure):
    """``TOKEN_MANDATORY_LABEL``."""

    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


def enter_job() -> frozenset[Door]:
    """Enter a job that allows no second process, and return the door that is closed now. Raises OSError."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = BasicLimits(flags=ACTIVE_PROCESS_LIMIT, active_processes=1)
        desktop = wintypes.DWORD(ALL_OF_THE_DESKTOP)
        _check(kernel.SetInformationJobObject(job, BASIC_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)))
        _check(kernel.SetInformationJobObject(job, UI_RESTRICTIONS, ctypes.byref(desktop), ctypes.sizeof(desktop)))
        _check(kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess())))
    return frozenset({Door.PROGRAMS})


def lower_integrity() -> frozenset[Door]:
    """Go down to the low level, and return the doors that are closed now. Raises OSError."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        rights = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        token, sid = wintypes.HANDLE(), ctypes.c_void_p()
        own = wintypes.HANDLE(kernel.GetCurrentProcess())
        _check(rights.OpenProcessToken(own, ADJUST_DEFAULT, ctypes.byref(token)))
        _check(rights.ConvertStringSidToSidW(LOW, ctypes.byref(sid)))
        label = MandatoryLabel(sid, GROUP_INTEGRITY)
        size = ctypes.sizeof(label) + rights.GetLengthSid(sid)
        _check(rights.SetTokenInformation(token, INTEGRITY_LEVEL, ctypes.byref(label), size))
        kernel.LocalFree(sid)
        kernel.CloseHandle(token)
    return frozenset({Door.WRITING, Door.SIGNALS})


def _check(done: int) -> None:
    if sys.platform == "win32" and not done:
        raise ctypes.WinError(ctypes.get_last_error())
