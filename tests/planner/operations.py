"""Operations that try the executor rather than the planner: introspection, operation names, variables, directives on
root fields, and everything that is refused on the way."""

from graphql import get_introspection_query

from .serving import Request

RUN = 'run(id: "run_019b0000000170008000000000000009")'
IDS = ["run_019b0000000170008000000000000009", "guide_replay"]

READ = {
    "anonymous": Request(query=f"{{ {RUN} {{ id title }} }}"),
    "variables that nobody asked for": Request(query=f"{{ {RUN} {{ id }} }}", variables={"other": 1}),
    "named": Request(query=f"query One {{ {RUN} {{ id }} }}", operation_name="One"),
    "one of several": Request(
        query=f"query One {{ {RUN} {{ id }} }} query Two {{ viewer {{ subject }} }}", operation_name="Two"
    ),
    "a query beside a mutation": Request(
        query="mutation M { __typename } query Q { viewer { subject } }", operation_name="Q"
    ),
    "several with fragments of their own": Request(
        query=f"query A {{ ...OfA }} query B {{ ...OfB }} fragment OfA on Query {{ {RUN} {{ id }} }}"
        " fragment OfB on Query { guides { slug } }",
        operation_name="B",
    ),
    "nothing but the typename": Request(query="{ __typename }"),
    "typenames under other names": Request(query=f"{{ a: __typename {RUN} {{ b: __typename c: id }} d: __typename }}"),
    "everything left out": Request(
        query=f"{{ {RUN} @skip(if: true) {{ id }} viewer @include(if: false) {{ subject }} }}"
    ),
    "left out by variables": Request(
        query="query ($a: Boolean!, $b: Boolean = true) { viewer @include(if: $a) { subject }"
        f" {RUN} @skip(if: $b) {{ id }} guides @include(if: $b) @skip(if: $a) {{ slug }} }}",
        variables={"a": False},
    ),
    "the whole fragment left out": Request(
        query=f"query ($no: Boolean!) {{ ...F @include(if: $no) __typename }} fragment F on Query {{ {RUN} {{ id }} }}",
        variables={"no": False},
    ),
    "inline fragments with and without a type": Request(
        query=f"{{ ... {{ {RUN} {{ id }} }}"
        " ... on Query { viewer { subject } } ... @skip(if: true) { guides { slug } } }"
    ),
    "a root field whose parts are in several places": Request(
        query=f"{{ {RUN} {{ id steps(first: 1) {{ nodes {{ key }} }} }} ...F ... on Query {{ {RUN} {{ title }} }} }}"
        f" fragment F on Query {{ {RUN} {{ status steps(first: 1) {{ nodes {{ status }} count {{ value }} }} }} }}"
    ),
    "the order of the answer is that of the document": Request(
        query="{ z: guides { slug } runs(first: 9) { nodes { steps { nodes { key frames { nodes { id } } } } } }"
        f" a: viewer {{ subject }} m: {RUN} {{ title }} b: __typename }}"
    ),
    "the same field four times": Request(
        query="{ a: runs(first: 1) { nodes { id } } b: runs(first: 2) { nodes { id } }"
        " c: runs(last: 1) { nodes { id } } runs(first: 0) { nodes { id } } }"
    ),
    "what is not there": Request(
        query='{ run(id: "run_00000000000000000000000000000000") { id }'
        ' mission(slug: "none") { id } guide(slug: "no") { id } }'
    ),
    "a list with nulls": Request(
        query="query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
        variables={"ids": [*IDS, "run_00000000000000000000000000000000"]},
    ),
    "one value for a list": Request(
        query="query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables={"ids": "guide_replay"}
    ),
    "a default for a variable": Request(
        query='query ($slug: String = "nightly", $first: Int = 2) { mission(slug: "nightly") { slug }'
        " runs(first: $first, filter: {mission: [$slug]}) { nodes { id } } }"
    ),
    "a default that is overridden by null": Request(
        query="query ($first: Int = 2, $order: RunOrder! = {field: DURATION, direction: ASC})"
        " { runs(first: $first, orderBy: $order) { nodes { id } } }",
        variables={"first": None},
    ),
    "a block of text": Request(query='{ guide(slug: """\n  replay\n""") { slug } }'),
    "variables within an input object": Request(
        query="query ($status: RunStatus!, $no: RunFilter, $at: DateTime) { runs(first: 3, filter: {status: [$status],"
        " not: $no, createdAfter: $at}) { nodes { id status } } }",
        variables={"status": "FAILED", "no": {"cause": "PROVIDER"}, "at": "2026-01-02T04:00:00+01:00"},
    ),
    "a variable that is absent within an input object": Request(
        query="query ($text: String, $labels: [LabelFilter!]) { runs(first: 3, filter: {text: $text, labels: $labels})"
        " { nodes { id } } }"
    ),
    "the typename of a mutation": Request(query="mutation { __typename }"),
    "escapes": Request(query='{ "a": runs(filter: {text: "\\u00fc\\"\\n"}) { nodes { id } } }'.replace('"a": ', "a: ")),
    "comments and commas": Request(query=f"# read\n{{ ,,, {RUN} {{ id, # the id\n title }} }}\n"),
}
"""Operations that are answered without an error."""

INTROSPECTION = {
    "the whole schema": Request(query=get_introspection_query(specified_by_url=True, directive_is_repeatable=True)),
    "the root types": Request(
        query="{ __schema { queryType { name } mutationType { name } subscriptionType { name } description } }"
    ),
    "one type": Request(
        query='{ __type(name: "Run") { kind name fields'
        " { name type { name kind ofType { name } } args { name defaultValue } } } }"
    ),
    "a type that is not there": Request(query='{ __type(name: "Nothing") { name } }'),
    "an interface, a union, an enum and an input": Request(
        query='{ a: __type(name: "Node") { possibleTypes { name } }'
        ' b: __type(name: "ContinueRunResult") { possibleTypes { name } }'
        ' c: __type(name: "RunStatus") { enumValues(includeDeprecated: true) { name description isDeprecated } }'
        ' d: __type(name: "RunFilter") { inputFields { name defaultValue } } }'
    ),
    "beside data": Request(
        query=f'{{ __typename {RUN} {{ __typename id }} __type(name: "Run") {{ name }} viewer {{ subject }}'
        " __schema { directives { name locations } } }"
    ),
    "by a variable, in a fragment": Request(
        query="query ($name: String!, $no: Boolean!) { ...F viewer { __typename } }"
        " fragment F on Query { __type(name: $name) { ...T } __schema @skip(if: $no) { types { name } } }"
        " fragment T on __Type { name fields(includeDeprecated: $no) { name } }",
        variables={"name": "Step", "no": True},
    ),
    "left out": Request(query=f"{{ __schema @skip(if: true) {{ types {{ name }} }} {RUN} {{ id }} }}"),
}

REFUSED = {
    "a syntax error": Request(query="{ runs { "),
    "an unknown field": Request(query="{ runs { nodes { nothing } } }"),
    "several mistakes": Request(query="{ runs(nothing: 1) { nodes { nothing other } } none }"),
    "no selection": Request(query="{ runs }"),
    "a selection of a leaf": Request(query="{ runs { nodes { id { x } } } }"),
    "a missing argument": Request(query="{ run { id } }"),
    "an unknown fragment": Request(query="{ ...F }"),
    "an unused fragment": Request(query="{ __typename } fragment F on Run { id }"),
    "a fragment in a circle": Request(query="{ ...F } fragment F on Query { ...F }"),
    "an impossible fragment": Request(query=f"{{ {RUN} {{ ... on Step {{ id }} }} }}"),
    "an unused variable": Request(query="query ($a: Int) { __typename }"),
    "an unknown variable": Request(query="{ runs(first: $first) { nodes { id } } }"),
    "a variable of another type": Request(
        query="query ($first: String) { runs(first: $first) { nodes { id } } }", variables={"first": "1"}
    ),
    "fields that conflict": Request(query="{ runs(first: 1) { nodes { id } } runs(first: 2) { nodes { id } } }"),
    "an unknown directive": Request(query="{ __typename @upper }"),
    "a literal of another type": Request(query='{ runs(first: "1") { nodes { id } } }'),
    "an enum value that is none": Request(query="{ runs(filter: {status: [BROKEN]}) { nodes { id } } }"),
    "a member that is none": Request(query="{ runs(filter: {colour: 1}) { nodes { id } } }"),
    "an instant that is none": Request(query='{ runs(filter: {createdAfter: "now"}) { nodes { id } } }'),
    "null where something must be": Request(query="{ runs(orderBy: null) { nodes { id } } }"),
    "a variable that is missing": Request(query="query ($id: ID!) { run(id: $id) { id } }"),
    "a variable that is null": Request(query="query ($id: ID!) { run(id: $id) { id } }", variables={"id": None}),
    "a variable that is no number": Request(
        query="query ($first: Int) { runs(first: $first) { nodes { id } } }", variables={"first": "many"}
    ),
    "a number with a fraction": Request(
        query="query ($first: Int) { runs(first: $first) { nodes { id } } }", variables={"first": 1.5}
    ),
    "a number that is too large": Request(
        query="query ($first: Int) { runs(first: $first) { nodes { id } } }", variables={"first": 2**31}
    ),
    "a variable with an enum value that is none": Request(
        query="query ($f: RunFilter) { runs(filter: $f) { nodes { id } } }", variables={"f": {"status": ["BROKEN"]}}
    ),
    "a variable with several faults": Request(
        query="query ($f: RunFilter, $n: Int) { runs(filter: $f, first: $n) { nodes { id } } }",
        variables={"f": {"colour": 1, "labels": [{"value": "x"}], "text": 3}, "n": "x"},
    ),
    "a variable with an instant that is none": Request(
        query="query ($at: DateTime) { runs(filter: {createdAfter: $at}) { nodes { id } } }",
        variables={"at": "2026-01-02"},
    ),
    "a list with a null": Request(
        query="query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables={"ids": ["guide_replay", None]}
    ),
    "null for a switch": Request(
        query="query ($on: Boolean!) { viewer @include(if: $on) { subject } }", variables={"on": None}
    ),
}
"""Operations of which nothing is executed."""

FAILED = {
    "a field that may be null": Request(query='{ run(id: "nonsense") { id } }'),
    "beside others": Request(
        query="{ first: viewer { subject }"
        ' bad: run(id: "step_019b0000000270008000000000090001") { id title } last: __typename }'
    ),
    "several that may be null": Request(
        query='{ a: run(id: "x") { id } b: node(id: "run_12") { id }'
        ' c: mission(slug: "\\u0000") { id } d: viewer { subject } }'
    ),
    "a field that may not be null": Request(query="{ runs(first: 501) { nodes { id } } }"),
    "a field that may not be null, beside others": Request(
        query=f'{{ {RUN} {{ id }} bad: missions(after: "???") {{ nodes {{ id }} }} __typename }}'
    ),
    "a list of ids that are none": Request(query='{ nodes(ids: ["guide_replay", "x"]) { id } }'),
    "a number for an id": Request(query="{ node(id: 12) { id } }"),
    "a cursor of another list": Request(
        query=f'{{ {RUN} {{ steps(after: "WyJmcmFtZXMiLCA0XQ") {{ nodes {{ id }} }} }} }}'
    ),
    "a limit deep below": Request(
        query=f"{{ {RUN} {{ steps {{ nodes {{ frames(first: 1001) {{ nodes {{ id }} }} }} }} }} }}"
    ),
    "what costs too much": Request(
        query="{ runs(first: 500) { nodes { steps(first: 500) { nodes { attempts { number } } } } } }"
    ),
    "first and last": Request(query="{ missions(first: 1, last: 1) { nodes { id } } }"),
    "runs of two missions": Request(
        query='{ compareRuns(a: "run_019b0000000170008000000000000009",'
        ' b: "run_019b000000017000800000000000000a") { same } }'
    ),
    "a number out of bounds in a variable": Request(
        query=f"query ($n: Int!) {{ {RUN} {{ timeline(buckets: $n) {{ frames }} }} }}", variables={"n": 0}
    ),
    "two fields that may not be null": Request(
        query="{ a: runs(first: 501) { nodes { id } } b: missions(first: 502) { nodes { id } } __typename }"
    ),
    "fields of both kinds": Request(
        query='{ a: run(id: "x") { id } b: missions(first: 502) { nodes { id } } c: run(id: "y") { id } }'
    ),
    "in a fragment": Request(
        query='{ ...F } fragment F on Query { ... { lost: report(id: "x") { id } } viewer { subject } }'
    ),
    "a guide that is asked too deeply": Request(
        query="{ guides { related { related { related { related { slug } } } } } }"
    ),
}
"""Operations of which at least one root field is refused once they run."""
