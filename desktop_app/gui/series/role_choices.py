"""Giving three versions their roles by hand: which is last year's, which the draft, which was adopted."""

from __future__ import annotations

from functools import partial

from desktop_app.gui.parts.own_work import ROLES, OwnWork, UndoStep, UndoSteps
from desktop_app.gui.parts.tab import Handlers
from desktop_app.gui.series.state import SeriesState
from desktop_app.markup.three_way import BASE, DRAFT, NOW
from desktop_app.resolution.model import Resolution


class RoleChoices:
    """What the reader says of the versions of one tab; each choice is kept, and can be undone."""

    def __init__(self, state: SeriesState, own: OwnWork) -> None:
        self._state, self._own = state, own

    @property
    def can_be_chosen(self) -> bool:
        """Whether there are as many texts as roles."""
        return (
            len({version.text_digest for version in self._state.history.versions})
            == len(self._state.history.versions)
            == ROLES
        )

    @property
    def steps(self) -> UndoSteps:
        """What was done to these versions, to be undone."""
        return self._own.steps_of(*(version.text_digest for version in self._state.history.versions))

    def give(self, role: int, version: int) -> None:
        """Give a version a role; the one that had it has that of the other from now on."""
        order = list(self._state.history.versions)
        order[version], order[role] = order[role], order[version]
        self._keep(tuple(order))

    def take_away(self) -> None:
        """Show the versions without roles, as those of any series."""
        self._keep(())

    def handlers(self) -> Handlers:
        """What the actions do here, of the version chosen."""
        if not self.can_be_chosen:
            return {}
        names = {BASE: "role-base", DRAFT: "role-draft", NOW: "role-now"}
        giving: Handlers = {name: partial(self._give_chosen, role) for role, name in names.items()}
        return {**giving, "role-none": self.take_away}

    def _give_chosen(self, role: int) -> None:
        self.give(role, self._state.chosen_version)

    def _keep(self, chosen: tuple[Resolution, ...]) -> None:
        versions = self._state.history.versions
        before = self._own.roles_of(versions)
        keep = partial(self._own.set_roles, versions)
        self.steps.add(UndoStep(partial(keep, before), partial(keep, chosen)))
        keep(chosen)
