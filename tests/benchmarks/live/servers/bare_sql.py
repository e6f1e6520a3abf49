"""One statement by hand: frames after one number and up to another, as a finished message; and the last number."""

PAGE = 500
"""Frames of a message at most, as rerail has it."""

# Numbers are dense and the revision is the last of them: where a page ends need not be looked for.
MESSAGE = f"""
SELECT '{{"id":"1","type":"next","payload":{{"data":{{"frames":{{"frames":' || coalesce((
    SELECT json_agg(node ORDER BY f.number)::text
    FROM frames AS f, LATERAL (SELECT
        'frame_' || encode(uuid_send(f.run_id), 'hex') || lpad(to_hex(f.number), 8, '0') AS id, f.number, f.at,
        date_part('epoch', f.at - r.created_at) AS "offsetSeconds", f.kind, f.title, f.severity, f.payload) AS node
    WHERE f.run_id = $1 AND f.number > $2 AND f.number <= r.last
), '[]') || ',"nextNumber":' || r.last || '}}}}}}}}', r.last
FROM (SELECT created_at, greatest($2, least(revision, $2 + {PAGE}, $3)) AS last FROM runs WHERE id = $1) AS r
"""  # noqa: S608, constants of this module
