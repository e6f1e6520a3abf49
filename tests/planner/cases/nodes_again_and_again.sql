SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $4::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id) AS found USING (place);
SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $4::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", t2.status AS "status") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id) AS found USING (place);
SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $4::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN steps t2
  CROSS JOIN LATERAL
    (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id) AS found USING (place);
SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $6::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.title AS "title") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($4::text[], $5::integer[]) AS g(document, place)) AS found USING (place);
