SELECT json_send(to_json(
  (SELECT "27"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "status",
      (SELECT "26"
      FROM
        (SELECT t1.next_move AS "next",
          (SELECT "12"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT t2.allowed AS "allowed",
              (SELECT "11"
              FROM
                (SELECT
                  (SELECT "4"
                  FROM frames t3
                  CROSS JOIN LATERAL
                    (SELECT t3.number AS "number") AS "4"
                  WHERE t3.workspace_id = $2::uuid AND t3.run_id = t2.run_id AND t3.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("6" ORDER BY t5_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t5_ids(id, place) JOIN steps t5 ON t5.id = t5_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t5.key AS "key") AS "6"
                  WHERE t5.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("8" ORDER BY t7_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t7_ids(id, place) JOIN steps t7 ON t7.id = t7_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t7.key AS "key") AS "8"
                  WHERE t7.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t9_ids(id, place) JOIN artifacts t9 ON t9.id = t9_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t9.name AS "name") AS "10"
                  WHERE t9.workspace_id = $2::uuid) AS "replaces") AS "11"
              WHERE t2.planned) AS "plan") AS "12"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT "16"
          FROM moves t13
          CROSS JOIN LATERAL
            (SELECT t13.allowed AS "allowed",
              (SELECT coalesce(json_agg("15" ORDER BY t14.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t13.blockers)) WITH ORDINALITY AS t14(value, place)
              CROSS JOIN LATERAL
                (SELECT (t14.value->>'code') AS "code") AS "15"
              WHERE true) AS "blockers") AS "16"
          WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.kind = 'CANCEL') AS "cancel",
          (SELECT "25"
          FROM moves t17
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "24"
              FROM
                (SELECT t17.symptom AS "symptom",
                  (SELECT "19"
                  FROM steps t18
                  CROSS JOIN LATERAL
                    (SELECT t18.key AS "key") AS "19"
                  WHERE t18.workspace_id = $2::uuid AND t18.id = t17.step_id) AS "step",
                  (SELECT "21"
                  FROM frames t20
                  CROSS JOIN LATERAL
                    (SELECT t20.number AS "number") AS "21"
                  WHERE t20.workspace_id = $2::uuid AND t20.run_id = t17.run_id AND t20.number = t17.frame) AS "frame",
                  (SELECT coalesce(json_agg("23" ORDER BY t22_ids.place), '[]'::json)
                  FROM unnest(t17.artifacts) WITH ORDINALITY AS t22_ids(id, place) JOIN artifacts t22 ON t22.id = t22_ids.id
                  CROSS JOIN LATERAL
                    (SELECT 'artifact_' || encode(uuid_send(t22.id), 'hex') AS "id") AS "23"
                  WHERE t22.workspace_id = $2::uuid) AS "artifacts") AS "24") AS "suggestion") AS "25"
          WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.kind = 'REPORT') AS "report") AS "26") AS "recovery") AS "27"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
