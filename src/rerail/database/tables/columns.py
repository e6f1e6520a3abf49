"""What the columns of all tables have in common. Every table carries its workspace."""

from collections.abc import Iterable
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON, TIMESTAMP, UUID

metadata = sa.MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)


def one_of(column: str, values: Iterable[StrEnum]) -> sa.CheckConstraint:
    allowed = ", ".join(f"'{value.value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({allowed})", name=column)


def uuid_column(name: str, *, primary_key: bool = False, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, UUID(as_uuid=True), primary_key=primary_key, nullable=nullable)


def of_workspace() -> sa.Column[object]:
    # Only runs and missions reference the row: a foreign key in every table would have each writer of a busy server
    # lock the same workspace row again and again. The ledger writes the workspace of the run that it holds.
    return sa.Column("workspace_id", UUID(as_uuid=True), nullable=False)


def owner() -> sa.Column[object]:
    return sa.Column("workspace_id", UUID(as_uuid=True), sa.ForeignKey("workspaces.id"), nullable=False)


def of_run() -> sa.Column[object]:
    return sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), nullable=False)


def text(name: str, *, nullable: bool = False, default: str | None = None) -> sa.Column[str]:
    server_default = sa.text(f"'{default}'") if default is not None else None
    return sa.Column(name, sa.Text, nullable=nullable, server_default=server_default)


def count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.text("false"))


def instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, TIMESTAMP(timezone=True), nullable=nullable)


def json(name: str, *, nullable: bool = False) -> sa.Column[object]:
    # json, not jsonb: what callers gave comes back to the letter, and leaves the database without being rebuilt.
    return sa.Column(name, JSON(none_as_null=True), nullable=nullable)


def texts(name: str) -> sa.Column[object]:
    return sa.Column(name, ARRAY(sa.Text), nullable=False, server_default=sa.text("'{}'"))


def ids(name: str) -> sa.Column[object]:
    return sa.Column(name, ARRAY(UUID(as_uuid=True)), nullable=False, server_default=sa.text("'{}'"))
