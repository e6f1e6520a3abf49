"""`rerail schema`: the GraphQL schema as text."""

import click

from rerail.api.schema import print_sdl


@click.command
def command() -> None:
    """Print the GraphQL schema in the schema definition language."""
    click.echo(print_sdl().rstrip("\n"))
