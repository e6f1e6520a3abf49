"""What frames mean: one function a kind, and nothing else changes the state of a run."""

from rerail.domain.frame import FrameKind
from rerail.domain.handlers import outputs, runs, steps
from rerail.domain.handlers.applied import Handler

HANDLERS: dict[FrameKind, Handler] = {**runs.HANDLERS, **steps.HANDLERS, **outputs.HANDLERS}
"""Kinds that are not here leave no trace in the state: log lines, notes and the like."""
