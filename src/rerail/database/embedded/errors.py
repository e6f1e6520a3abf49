"""What can go wrong with the embedded server: each message is one line for a person, with what to do next."""


class EmbeddedServerError(Exception):
    """The embedded PostgreSQL server cannot do what was asked; `str(error)` is fit to print."""


class DataFolderInUse(EmbeddedServerError):  # noqa: N818, the name says what happened
    """Another process holds the data folder."""


class DataFolderUnusable(EmbeddedServerError):  # noqa: N818, the name says what happened
    """The data folder cannot be read, written or trusted: owner, permissions, file system or missing pieces."""


class DataFolderVersionMismatch(EmbeddedServerError):  # noqa: N818, the name says what happened
    """The data folder holds a cluster of another PostgreSQL major version."""


class ServerAccountUnavailable(EmbeddedServerError):  # noqa: N818, the name says what happened
    """There is no unprivileged user that the server could run as."""


class ServerBinariesUnusable(EmbeddedServerError):  # noqa: N818, the name says what happened
    """The PostgreSQL programs are not installed, or the server's user cannot run them."""


class ServerStartFailed(EmbeddedServerError):  # noqa: N818, the name says what happened
    """PostgreSQL, or the creation of its cluster, ended with an error."""
