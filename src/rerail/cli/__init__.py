"""The command `rerail`: one module for each of its commands, read only when that command is called."""

from importlib import import_module

import click

from rerail import __version__
from rerail.cli.failures import told_in_one_line
from rerail.cli.loading import loading

_COMMANDS = {
    "up": "Start everything: the database, the API and a worker.",
    "serve": "Start the API alone.",
    "work": "Start a worker alone.",
    "migrate": "Bring the database to the schema of this version.",
    "token": "Make, list and revoke API tokens.",
    "workspace": "Make and list workspaces.",
    "schema": "Print the GraphQL schema.",
    "deploy": "Deploy mission files to a running server.",
    "start": "Start a run of a mission.",
    "runs": "List runs.",
    "show": "Show a run: what blocks it, and what can be done.",
    "watch": "Follow a run until it is at rest.",
    "replay": "Play a run's frames again.",
    "continue": "Resume a run where it stopped.",
    "retry": "Try a failed step again.",
    "report": "Report a run to support.",
    "cancel": "End a run for good.",
    "review": "Decide what a step waits for.",
    "audit": "Show who did what, and who was refused.",
    "verify": "Check that everything stored is what the frames say.",
    "inspect": "Show the bundle of a report, offline.",
}
_MODULES = {
    **{name: f"scripts.{name}" for name in ("start", "runs", "show", "watch", "replay")},
    **{name: f"scripts.{name}" for name in ("retry", "report", "cancel", "review")},
    "continue": "scripts.continuing",
    "inspect": "inspecting",
}
"""Where a command lives, if not in a module of its name."""
_EPILOG = (
    "Exit status: 0 done, 1 an unexpected error, 2 wrong usage or setting, 3 the address cannot be listened on, "
    "4 the data folder or its embedded database cannot be used, 5 the database cannot be used, 6 its schema is of "
    "another version, 7 a mission file is wrong, 8 the server does not answer, or answers with an error, 9 the move is "
    "refused, 10 the run has changed since the expected revision, 11 the run failed, 12 it waits for a review, "
    "13 there is no such thing, 14 an input is invalid, 15 not permitted, 16 the idempotency key was used for another "
    "request, 17 the run is cancelled, 18 a bundle cannot be read, 130 "
    "interrupted, 141 the reader of the output has left."
)


class _Commands(click.Group):
    """Loads a command when it is called: the libraries of all of them together would take seconds."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        with loading():
            command: click.Command = import_module(f"rerail.cli.{_MODULES.get(cmd_name, cmd_name)}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        with told_in_one_line(ctx):
            return super().invoke(ctx)


@click.group(cls=_Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="Log everything, and show the traceback of an unexpected error.")
@click.version_option(__version__, message="rerail %(version)s")
def main(debug: bool) -> None:
    """rerail puts failed runs back on the rails: see what blocked a run, then continue it, retry the failed step or
    report it, over GraphQL.

    Begin with `rerail up`. Every setting is a flag of the commands that use it, and a variable RERAIL_<NAME>.
    """
