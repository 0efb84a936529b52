"""What runs in the reader processes. MuPDF is loaded inside the entry functions: the window imports this file too."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeAlias

from desktop_app.worker import sentences
from desktop_app.worker.memory import limit_own_memory
from desktop_app.worker.messages import Cancel, Cancelled, Done, Failed, Order, Request
from desktop_app.worker.report import NoLongerWantedError, Report
from desktop_app.worker.transport import dumps, loads

Wire: TypeAlias = "Connection[Any, Any]"
Work: TypeAlias = Callable[[Request, Report], object]


def read_documents(connection: Wire, memory: int) -> None:
    """Entry of the process that reads, compares and exports."""
    _prepare(memory)
    from desktop_app.worker.documents import work  # noqa: PLC0415 - loads MuPDF, which the window must not

    serve(connection, work)


def draw_pages(connection: Wire, memory: int, buffer_name: str) -> None:
    """Entry of the process that draws pages into the shared memory of that name."""
    _prepare(memory)
    from desktop_app.worker.painting import Painter  # noqa: PLC0415 - loads MuPDF, which the window must not

    serve(connection, Painter(buffer_name).work)


def serve(connection: Wire, work: Work) -> None:
    """Do one order after the other until the pipe ends, as it does when the window is gone."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            order = loads(connection.recv_bytes())
            if isinstance(order, Order):
                connection.send_bytes(dumps(_answer(order, work, connection)))
            # A cancel that comes between two jobs is late.
            assert isinstance(order, Order | Cancel)


def _answer(order: Order, work: Work, connection: Wire) -> Done | Failed | Cancelled:
    from desktop_app.tasks import TaskError  # noqa: PLC0415 - loads MuPDF, which the window must not

    number = order.number
    try:
        return Done(number, work(order.request, Report(connection, number)))
    except NoLongerWantedError:
        return Cancelled(number)
    except TaskError as error:
        return Failed(number, error.message)
    except MemoryError:
        return Failed(number, sentences.out_of_memory(order.request))
    except (EOFError, OSError):
        raise
    except Exception as error:
        return Failed(number, sentences.broken(order.request, f"{type(error).__name__}: {error}"))


def _prepare(memory: int) -> None:
    # Ctrl+C in a terminal is for the window, which ends its processes itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_own_memory(memory)
