"""What the settings permit missions to do."""

from rerail.runtime.provider import Permissions
from rerail.runtime.targets import Targets
from rerail.settings import Settings


def permissions_of(settings: Settings) -> Permissions:
    """For whoever performs tasks, and for whoever asks whether they could be performed."""
    return Permissions(
        commands=settings.allow_commands,
        programs=settings.allowed_programs,
        modules=settings.allowed_modules,
        targets=Targets(settings.allowed_targets),
    )
