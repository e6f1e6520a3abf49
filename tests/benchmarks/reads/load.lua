-- Sends the requests of a file in turn, and writes one line of what came of it. The file has two lines a request:
-- its method and path, and its body, which may be empty.
local requests, turn = {}, 0

function init(arguments)
  local lines = io.lines(arguments[1])
  for head in lines do
    local method, path = head:match("^(%S+) (%S+)$")
    local body = lines()
    local headers = {["Accept"] = "application/json"}
    if body == "" then body = nil else headers["Content-Type"] = "application/json" end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
