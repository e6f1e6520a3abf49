"""One statement by hand: frames after one number and up to another, as a finished message; and the last number."""

from rerail.domain.workspace import DEFAULT_WORKSPACE

PAGE = 500
"""Frames of a message at most, as rerail has it."""

_FRAME = """'frame_' || replace(f.run_id::text, '-', '') || lpad(to_hex(f.number), 8, '0') AS id, f.number, f.at,
    date_part('epoch', f.at - r.created_at) AS "offsetSeconds", f.kind, f.title, f.severity, f.payload"""

MESSAGE = f"""
SELECT '{{"id":"1","type":"next","payload":{{"data":{{"frames":{{"frames":' || coalesce(json_agg(node)::text, '[]')
    || ',"nextNumber":' || coalesce(max(node.number), $2)::text || '}}}}}}}}', coalesce(max(node.number), $2)
FROM (
    SELECT {_FRAME} FROM frames AS f JOIN runs AS r ON r.id = f.run_id
    WHERE f.run_id = $1 AND r.workspace_id = '{DEFAULT_WORKSPACE.id}' AND f.number > $2 AND f.number <= $3
    ORDER BY f.number LIMIT {PAGE}
) AS node
"""  # noqa: S608, constants of this module
