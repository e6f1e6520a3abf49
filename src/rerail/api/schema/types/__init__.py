"""The types of the API: names, shapes and descriptions. What they mean in SQL stands in the planner's catalog."""

# Before any type that uses them: an enum that is met undescribed becomes another enum of the same name.
from rerail.api.schema.types import enums as enums
