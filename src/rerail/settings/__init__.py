"""What an operator can set. `settings` has all of it; each group of settings has a module of its own."""

from rerail.settings.addresses import is_loopback, is_safe_address, local_url
from rerail.settings.listed import default_text, settings_table, unknown_variables
from rerail.settings.settings import Settings, flag
from rerail.settings.variables import PREFIX, SECRET_PREFIX, InvalidSettingsError, variable

__all__ = [
    "PREFIX",
    "SECRET_PREFIX",
    "InvalidSettingsError",
    "Settings",
    "default_text",
    "flag",
    "is_loopback",
    "is_safe_address",
    "local_url",
    "settings_table",
    "unknown_variables",
    "variable",
]
