"""What it means when the process that does a request fails, by what the request does."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.resolution.message import Message


@dataclass(frozen=True)
class FaultSentences:
    """What is said of a request whose process fails, with a place for the subject of the request.

    ``crashed`` is for a process that ended twice over it, ``hung`` for one that worked too long, ``stalled`` for one
    that stood still, ``greedy`` for one that needed too much memory, and ``restarted`` for one that ended once, after
    which the request is done anew.
    """

    crashed: Message
    hung: Message
    stalled: Message
    greedy: Message
    restarted: Message


READING = FaultSentences(
    crashed=Message("reader-crashed", "{0} made the reader stop twice; it is probably damaged, download it again."),
    hung=Message("reader-hung", "{0} took too long and was given up; it is probably damaged, download it again."),
    stalled=Message(
        "reader-stalled", "Reading {0} came to a standstill and was given up; close other programs and try again."
    ),
    greedy=Message(
        "reader-memory", "{0} needs more memory than a document may take and was given up; open another file."
    ),
    restarted=Message("reader-restarted", "{0} made the reader stop; it is being tried once more."),
)
"""For whatever takes in a file: the file is to blame, unless its process stood still."""

COMPARING = FaultSentences(
    crashed=Message(
        "comparing-crashed", "Comparing {0} made the reader stop twice; please report it, with both files."
    ),
    hung=Message("comparing-hung", "Comparing {0} took too long and was given up; please report it, with both files."),
    stalled=Message(
        "comparing-stalled", "Comparing {0} came to a standstill and was given up; close other programs and try again."
    ),
    greedy=Message(
        "comparing-memory",
        "Comparing {0} needs more memory than it may take and was given up; compare shorter documents.",
    ),
    restarted=Message("comparing-restarted", "Comparing {0} made the reader stop; it is being tried once more."),
)
"""For work on resolutions that were read without a fault: the program is to blame."""

WRITING = FaultSentences(
    crashed=Message(
        "writing-crashed", "Writing {0} made the reader stop twice, and nothing was written; choose another format."
    ),
    hung=Message(
        "writing-hung",
        "Writing {0} took too long, and nothing was written; choose another folder or another format.",
    ),
    stalled=Message(
        "writing-stalled",
        "Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.",
    ),
    greedy=Message(
        "writing-memory",
        "Writing {0} needs more memory than it may take, and nothing was written; choose another format.",
    ),
    restarted=Message("writing-restarted", "Writing {0} made the reader stop; it is being tried once more."),
)
"""For whatever writes a file: neither that file nor what goes into it is damaged."""

SEARCHING = FaultSentences(
    crashed=Message("library-crashed", "The library stopped twice over {0}; please report it."),
    hung=Message(
        "library-hung", "The library took too long over {0} and gave it up; update the library and try again."
    ),
    stalled=Message(
        "library-stalled", "The library came to a standstill over {0}; close other programs and try again."
    ),
    greedy=Message("library-memory", "The library needs more memory for {0} than it may take; look for less at once."),
    restarted=Message("library-restarted", "The library stopped over {0}; it is being tried once more."),
)
"""For the library: what was asked is not to blame."""
