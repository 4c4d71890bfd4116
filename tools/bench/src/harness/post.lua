-- The load of wrk: the same POST again and again, and at the end one line that is easy to read.
-- Arguments: the key, the body.
function init(args)
  wrk.method = "POST"
  wrk.body = args[2]
  wrk.headers["content-type"] = "application/json"
  wrk.headers["api-key"] = args[1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "bench: requests=%d microseconds=%d p50=%d p99=%d status_errors=%d socket_errors=%d\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
