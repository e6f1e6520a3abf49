"""The wires that there are, and which one the settings ask for."""

from rerail.live.wire import Wire
from rerail.live.wires.notify import NotifyWire
from rerail.settings import InvalidSettingsError, variable


def open_wire(dsn: str, bell_url: str | None) -> Wire:
    """The wire over the servers at `bell_url`, else that of the database at `dsn`. Nothing is connected yet.

    Raises InvalidSettingsError where the library for it is not installed.
    """
    if bell_url is None:
        return NotifyWire(dsn)
    try:
        # Not at the top: the library comes with an extra that most do without.
        from rerail.live.wires.nats import NatsWire
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "nats":
            raise
        raise InvalidSettingsError(
            [f"{variable('bell_url')} names NATS, for which a library is missing: pip install 'rerail[nats]'"]
        ) from error
    return NatsWire(bell_url)


def check_installed(bell_url: str | None) -> None:
    """Raises InvalidSettingsError where `open_wire` would."""
    open_wire("", bell_url)
