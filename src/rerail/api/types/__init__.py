"""The types of the API: names, shapes and descriptions. What they mean in SQL stands in the planner's catalog."""
