"""The work of the process that reads, compares and exports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.as_json import resolution_json
from desktop_app.resolution.model import Metadata, Resolution, Source
from desktop_app.tasks import work as tasks
from desktop_app.worker.job_report import JobReport
from desktop_app.worker.messages import CompareRequest, ExportRequest, ExtractRequest, ReadRequest, Request

LEFT_OUT = Resolution(Source("", "", 0), Metadata(), ())
"""Stands in a comparison on its way for the resolutions, which the window has already."""


def work(request: Request, report: JobReport) -> object:
    """Do a request and return its result."""
    if isinstance(request, ReadRequest):
        resolution = tasks.read(request.path, request.password, report.progress)
        return resolution_json(resolution) if isinstance(request, ExtractRequest) else resolution
    if isinstance(request, CompareRequest):
        return _compare(request)
    if isinstance(request, ExportRequest):
        return _export(request)
    raise TypeError(request)


def _compare(request: CompareRequest) -> Comparison:
    return replace(tasks.compare(request.old, request.new), old=LEFT_OUT, new=LEFT_OUT)


def _export(request: ExportRequest) -> Path:
    tasks.export(request.subject, request.target, request.options)
    return request.target
