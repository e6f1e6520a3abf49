"""The planner: a GraphQL selection becomes one SQL statement that returns finished JSON, whatever its depth.

The phases, each a function over frozen values, in this order:

1. `selection`  what is asked for: the AST with variables, @skip and @include applied, fields merged, types resolved
2. `arguments`  what was said with it: arguments coerced and checked; `limits` and `cost` refuse what is too much
3. `plan`       what answers it: each field meets its entry in the `catalog`
4. `compile`    how PostgreSQL says it: SQL text with binds; the same shape gives the same text
5. `ready`      the statement and what is bound, at hand: `execute` runs it; what can never change is kept (`lasting`)
6. `shape`      what leaves: the finished JSON, passed on unparsed

A new field needs an entry in `catalog/` and nothing else. `projection` runs the phases.
"""
