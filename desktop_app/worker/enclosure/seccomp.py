"""Seccomp, by which a Linux process gives up system calls for good: those for sockets, programs and other processes.

Landlock knows neither UDP nor other sockets, and signals only lately. The kernel takes a program of the Berkeley Packet
Filter, which sees the number and the arguments of every call and lets it pass or fail (man 2 seccomp, man 7 bpf).
libseccomp would write this program, but is on few systems; what is needed of it is below. Its packages for Python are
bindings to that library, without it in them.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Sequence

from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.enclosure.kernel import checked, kernel, no_new_privileges

SET_SECCOMP, FILTER_MODE = 22, 2  # prctl
ALLOW, FAIL_WITH = 0x7FFF0000, 0x00050000
REFUSE = FAIL_WITH | errno.EPERM

# Instructions: load a word of the call, jump by comparison with a number, return.
LOAD, EQUAL, AT_LEAST, HAS_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
# Where struct seccomp_data has the number of the call, the kind of processor, and its arguments (the lower half).
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, (16, 24)
OTHER_CALLS = 0x40000000
"""Numbers from here on are those of another way to call the kernel of a processor with 64 bits."""

THREAD = 0x00010000  # the flag of clone for a thread, not a process
PUSH_CHARACTER, CONSOLE = 0x5412, 0x541C  # requests of ioctl that type into the terminal

MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""The kernel's number for a processor, and its column in the tables below; others are left alone."""

REFUSED = {
    # sockets
    "socket": (41, 198),
    "io_uring_setup": (425, 425),
    # programs
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    # other processes
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    # what Landlock lets through: properties of files, and their cutting short on old kernels
    "truncate": (76, 45),
    "chmod": (90, None),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    # parts of the kernel that no reader of documents needs
    "mount": (165, 40),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_by_handle_at": (304, 265),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
}
"""System calls that fail, by name, on each kind of processor."""
OF_OWN_PROCESS = {"kill": (62, 129), "tgkill": (234, 131)}
"""Those that may name this process alone, by their first argument."""
LIMITS_OF = {"prlimit64": (302, 261)}
"""The same, where 0 names this process too."""
CLONE, CLONE3, IOCTL = (56, 220), (435, 435), (16, 29)


def close_calls() -> frozenset[Door]:
    """Give up these system calls, and return the doors that are closed now. Raises OSError where the kernel refuses.

    The thread that calls gives them up, with all that it starts later.
    """
    if platform.machine() not in MACHINES:
        return frozenset()
    code = b"".join(program(*MACHINES[platform.machine()], os.getpid()))
    held = ctypes.create_string_buffer(code, len(code))
    filters = struct.pack("@HxxxxxxP", len(code) // 8, ctypes.addressof(held))
    no_new_privileges()
    checked(kernel().prctl(SET_SECCOMP, ctypes.c_ulong(FILTER_MODE), filters))
    return frozenset({Door.NETWORK, Door.PROGRAMS, Door.SIGNALS})


def program(architecture: int, column: int, pid: int) -> list[bytes]:
    """The filter for one kind of processor, instruction by instruction."""
    code = [_load(ARCHITECTURE), *_unless(EQUAL, architecture), _load(NUMBER), *_if(AT_LEAST, OTHER_CALLS)]
    for numbers in REFUSED.values():
        if (number := numbers[column]) is not None:
            code += _if(EQUAL, number)
    # The C library then makes threads by clone, whose flags can be seen.
    code += _if(EQUAL, CLONE3[column], FAIL_WITH | errno.ENOSYS)
    for own in OF_OWN_PROCESS.values():
        code += _for(own[column], [_load(ARGUMENTS[0]), *_unless(EQUAL, pid)])
    for own in LIMITS_OF.values():
        code += _for(own[column], [_load(ARGUMENTS[0]), *_if(EQUAL, 0, ALLOW), *_unless(EQUAL, pid)])
    code += _for(CLONE[column], [_load(ARGUMENTS[0]), *_unless(HAS_BIT, THREAD)])
    typing = [*_if(EQUAL, PUSH_CHARACTER), *_if(EQUAL, CONSOLE)]
    code += _for(IOCTL[column], [_load(ARGUMENTS[1]), *typing])
    return [*code, _return(ALLOW)]


def _for(number: int, body: Sequence[bytes]) -> list[bytes]:
    """Do this for the call of that number, and let it pass where nothing else is said."""
    return [_jump(EQUAL, number, 0, len(body) + 1), *body, _return(ALLOW)]


def _if(comparison: int, value: int, result: int = REFUSE) -> list[bytes]:
    return [_jump(comparison, value, 0, 1), _return(result)]


def _unless(comparison: int, value: int) -> list[bytes]:
    return [_jump(comparison, value, 1, 0), _return(REFUSE)]


def _load(offset: int) -> bytes:
    return _instruction(LOAD, offset)


def _jump(comparison: int, value: int, when_true: int, when_false: int) -> bytes:
    return _instruction(comparison, value, when_true, when_false)


def _return(result: int) -> bytes:
    return _instruction(RETURN, result)


def _instruction(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    """``struct sock_filter``."""
    return struct.pack("=HBBI", code, when_true, when_false, value)
