"""What is asked for, once its document has been read."""

from dataclasses import dataclass, field

from graphql import OperationDefinitionNode, OperationType

from rerail.api.execution.answering import Plan
from rerail.api.execution.answers import Answer
from rerail.api.execution.documents import Document
from rerail.api.execution.parameters import Parameters
from rerail.planner.view import View


@dataclass(slots=True, kw_only=True)
class Operation:
    """A document that parses, and the one operation of it that is asked for. `plans` are of a query that was executed,
    by what its callers are shown: they serve again where the same request comes again."""

    parameters: Parameters
    document: Document
    node: OperationDefinitionNode
    plans: dict[View, Plan] = field(default_factory=dict)
    made: tuple[View, Plan | Answer] | None = None
    """What was planned ahead, for who executes it first."""

    @property
    def kind(self) -> OperationType:
        return self.node.operation

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None
