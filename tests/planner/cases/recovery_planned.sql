SELECT json_send(to_json(
  (SELECT "25"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "status",
      (SELECT "24"
      FROM
        (SELECT t1.next_move AS "next",
          (SELECT "11"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT t2.allowed AS "allowed",
              (SELECT "10"
              FROM
                (SELECT
                  (SELECT "3"
                  FROM
                    (SELECT t2.from_frame AS "number") AS "3"
                  WHERE t2.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("5" ORDER BY t4_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t4_ids(id, place) JOIN steps t4 ON t4.id = t4_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS "5"
                  WHERE t4.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("7" ORDER BY t6_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t6_ids(id, place) JOIN steps t6 ON t6.id = t6_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t6.key AS "key") AS "7"
                  WHERE t6.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("9" ORDER BY t8_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t8_ids(id, place) JOIN artifacts t8 ON t8.id = t8_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t8.name AS "name") AS "9"
                  WHERE t8.workspace_id = $2::uuid) AS "replaces") AS "10"
              WHERE t2.planned) AS "plan") AS "11"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT "15"
          FROM moves t12
          CROSS JOIN LATERAL
            (SELECT t12.allowed AS "allowed",
              (SELECT coalesce(json_agg("14" ORDER BY t13.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t12.blockers)) WITH ORDINALITY AS t13(value, place)
              CROSS JOIN LATERAL
                (SELECT (t13.value->>'code') AS "code") AS "14"
              WHERE true) AS "blockers") AS "15"
          WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id AND t12.kind = 'CANCEL') AS "cancel",
          (SELECT "23"
          FROM moves t16
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "22"
              FROM
                (SELECT t16.symptom AS "symptom",
                  (SELECT "18"
                  FROM steps t17
                  CROSS JOIN LATERAL
                    (SELECT t17.key AS "key") AS "18"
                  WHERE t17.workspace_id = $2::uuid AND t17.id = t16.step_id) AS "step",
                  (SELECT "19"
                  FROM
                    (SELECT t16.frame AS "number") AS "19"
                  WHERE t16.frame IS NOT NULL) AS "frame",
                  (SELECT coalesce(json_agg("21" ORDER BY t20_ids.place), '[]'::json)
                  FROM unnest(t16.artifacts) WITH ORDINALITY AS t20_ids(id, place) JOIN artifacts t20 ON t20.id = t20_ids.id
                  CROSS JOIN LATERAL
                    (SELECT 'artifact_' || encode(uuid_send(t20.id), 'hex') AS "id") AS "21"
                  WHERE t20.workspace_id = $2::uuid) AS "artifacts") AS "22") AS "suggestion") AS "23"
          WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.kind = 'REPORT') AS "report") AS "24") AS "recovery") AS "25"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
