"""`rerail migrate`: the schema of this version."""

import asyncio

import click

from rerail.cli.options import options
from rerail.migrating import migrate_all
from rerail.settings import Settings


@click.command
@options()
def command(settings: Settings) -> None:
    """Bring the database at RERAIL_DATABASE_URL to the schema of this version. Safe to repeat; `rerail up` does it
    by itself."""
    changed = asyncio.run(migrate_all(settings.needed_database_url()))
    click.echo("The database is at the newest schema" + (" now." if changed else " already."))
