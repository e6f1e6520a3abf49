SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $18::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.title AS "title") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id
  UNION ALL SELECT t4.place, row_to_json("6") AS node
  FROM unnest($4::uuid[], $5::integer[]) AS t4(id, place) CROSS JOIN missions t5
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.slug AS "slug") AS "6"
  WHERE t5.workspace_id = $3::uuid AND t5.id = t4.id
  UNION ALL SELECT t7.place, row_to_json("15") AS node
  FROM unnest($6::uuid[], $7::integer[]) AS t7(id, place) CROSS JOIN steps t8
  CROSS JOIN LATERAL
    (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t8.id), 'hex') AS "id", t8.key AS "key",
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t9.number), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM frames t14
          WHERE t14.workspace_id = $3::uuid AND t14.run_id = t8.run_id AND t14.step_id = t8.id ORDER BY t14.number LIMIT
            (SELECT $8::bigint)) AS t9
        CROSS JOIN LATERAL
          (SELECT t9.number AS "number") AS "11") AS t10
      CROSS JOIN LATERAL
        (SELECT t10.list1 AS "nodes") AS "12") AS "frames") AS "15"
  WHERE t8.workspace_id = $3::uuid AND t8.id = t7.id
  UNION ALL SELECT t16.place, row_to_json("18") AS node
  FROM unnest($9::uuid[], $10::integer[]) AS t16(id, place) CROSS JOIN attempts t17
  CROSS JOIN LATERAL
    (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t17.id), 'hex') AS "id", t17.number AS "number") AS "18"
  WHERE t17.workspace_id = $3::uuid AND t17.id = t16.id
  UNION ALL SELECT t19.place, row_to_json("21") AS node
  FROM unnest($11::uuid[], $12::integer[], $13::integer[]) AS t19(id, number, place) CROSS JOIN frames t20
  CROSS JOIN LATERAL
    (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t20.run_id), 'hex') || lpad(to_hex(t20.number), 8, '0') AS "id", t20.kind AS "kind") AS "21"
  WHERE t20.workspace_id = $3::uuid AND t20.run_id = t19.id AND t20.number = t19.number
  UNION ALL SELECT t22.place, row_to_json("24") AS node
  FROM unnest($14::uuid[], $15::integer[]) AS t22(id, place) CROSS JOIN artifacts t23
  CROSS JOIN LATERAL
    (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t23.id), 'hex') AS "id", t23.name AS "name") AS "24"
  WHERE t23.workspace_id = $3::uuid AND t23.id = t22.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($16::text[], $17::integer[]) AS g(document, place)) AS found USING (place);
