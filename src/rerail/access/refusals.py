"""Why somebody is not let in. What is said of it is safe to show to whoever stands outside."""

from typing import Self

from rerail.domain.errors import DomainError
from rerail.domain.viewer import Viewer


class NotAdmittedError(DomainError):
    """The caller is not let in. `status` is the one of HTTP. `viewer` is whose credential it was, where that is known:
    for the audit trail, and never told outside."""

    code = "access.refused"
    status = 401
    viewer: Viewer | None = None

    def of(self, viewer: Viewer) -> Self:
        """The same, with whose credential it was."""
        self.viewer = viewer
        return self

    def anew(self) -> Self:
        """One that says the same. What has been raised holds on to all that was under way there: whoever keeps a
        refusal, or tells several callers of it, keeps one that was not raised."""
        fresh = type(self).__new__(type(self), *self.args)
        fresh.__dict__.update(self.__dict__)
        return fresh


class CredentialMissingError(NotAdmittedError):
    code = "access.credential_missing"

    def __init__(self) -> None:
        super().__init__("Nobody is let in without a token: send it as `Authorization: Bearer ...`.")


class CredentialRefusedError(NotAdmittedError):
    """It is none that this server takes."""

    code = "access.credential_refused"


class CredentialExpiredError(NotAdmittedError):
    code = "access.credential_expired"

    def __init__(self) -> None:
        super().__init__("The token has expired: get a new one.")


class CredentialRevokedError(NotAdmittedError):
    code = "access.credential_revoked"

    def __init__(self) -> None:
        super().__init__("The token was revoked: ask the operator for another.")


class NoWorkspaceError(NotAdmittedError):
    """It is known who is asking, and that they have no workspace here."""

    code = "access.no_workspace"
    status = 403


class UndecidedError(NotAdmittedError):
    """Whom a token belongs to cannot be found out at the moment, and so nobody is let in."""

    code = "access.undecided"
    status = 503

    def __init__(self) -> None:
        super().__init__("It cannot be found out at the moment whose token this is: try again in a few seconds.")
