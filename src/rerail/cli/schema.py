"""`rerail schema`: the GraphQL schema as text, and what its fields need."""

import click

from rerail.api.authorization.matrix import matrix_table
from rerail.api.schema.build import build_schema, print_sdl


@click.command
@click.option("--permissions", is_flag=True, help="What each scope lets a caller do instead, as a Markdown table.")
def command(permissions: bool) -> None:
    """Print the GraphQL schema in the schema definition language."""
    text = matrix_table(build_schema()._schema) if permissions else print_sdl()
    click.echo(text.rstrip("\n"))
