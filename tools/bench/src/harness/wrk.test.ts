import { expect, test } from "vitest";
import { parseWrk } from "./wrk.ts";

const printed = (line: string) => `Running 2s test @ http://127.0.0.1:4010/api/v1/run/detail
  1 threads and 10 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.36ms    1.72ms  21.93ms   97.18%
    Req/Sec     4.03k   588.68     4.68k    80.00%
  8068 requests in 2.00s, 3.92MB read
Requests/sec:   4031.51
Transfer/sec:      1.96MB
${line}
`;

test("figures come from the line of our own script, in whole microseconds", () => {
  const output = printed(
    "bench: requests=8068 microseconds=2001000 p50=2171 p99=13020 status_errors=0 socket_errors=0",
  );

  expect(parseWrk(output)).toEqual({
    requests: 8_068,
    requestsPerSecond: 8_068 / 2.001,
    p50Ms: 2.171,
    p99Ms: 13.02,
  });
});

test("a server that refuses requests under load has not been measured", () => {
  const refused =
    "bench: requests=100 microseconds=1000000 p50=90 p99=300 status_errors=7 socket_errors=0";
  const dropped =
    "bench: requests=100 microseconds=1000000 p50=90 p99=300 status_errors=0 socket_errors=2";

  expect(() => parseWrk(printed(refused))).toThrow("7 of 100 requests failed under load.");
  expect(() => parseWrk(printed(dropped))).toThrow("2 of 100 requests failed under load.");
});

test("output without that line is shown as it is", () => {
  expect(() => parseWrk("unable to connect\n")).toThrow("wrk printed no result: unable to connect");
});
