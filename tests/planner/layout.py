"""SQL laid out for reading: every subselect and clause on a line of its own, so that a changed case shows where."""

import re

_PART = re.compile(
    r"""'(?:[^']|'')*'|"[^"]*"|\(SELECT\b|[()]|\b(?:FROM|WHERE|CROSS JOIN LATERAL|UNION ALL)\b|\s+|.""", re.DOTALL
)
_CLAUSES = ("FROM", "WHERE", "CROSS JOIN LATERAL", "UNION ALL")


def laid_out(sql: str) -> str:
    """The statement with its white space changed and nothing else."""
    lines = [""]
    subselects: list[bool] = []
    for part in _PART.findall(sql):
        indent = "  " * sum(subselects)
        if part == "(SELECT":
            subselects.append(True)
            lines.append(f"  {indent}(SELECT")
            continue
        if part == "(":
            subselects.append(False)
        elif part == ")":
            subselects.pop()
        elif part in _CLAUSES and (not subselects or subselects[-1]):
            lines.append(f"{indent}{part}")
            continue
        lines[-1] += " " if part.isspace() else part
    return "\n".join(line.rstrip() for line in lines if line.strip())
