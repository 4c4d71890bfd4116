import { expect, test } from "vitest";
import { examples, find, inside, members, operations, violations } from "./document.ts";

test.each(examples)("$operation $part $name fits its schema", ({ schema, value }) => {
  expect(violations(schema, value)).toEqual([]);
});

const under200 = examples.filter(({ part }) => part === "200");

test.each(under200)(
  "$operation $name under 200 matches exactly one branch",
  ({ schema, value }) => {
    const branches = members(inside(schema, "oneOf")).map(([, branch]) => branch);
    const matching = branches.filter((branch) => violations(branch, value).length === 0);

    expect(branches).toHaveLength(2);
    expect(matching).toEqual([branches[isSuccess(value) ? 0 : 1]]);
  },
);

function isSuccess(value: unknown): boolean {
  return typeof value === "object" && value !== null && "code" in value && value.code === 0;
}

const codeOf = (value: unknown) =>
  typeof value === "object" && value !== null && "code" in value ? value.code : undefined;

test("each of the 18 codes is the code of an example, under 200 and at its own status", () => {
  const table = members(find("x-error-codes")).map(([, row]) => ({
    code: inside(row, "code").node,
    status: String(inside(row, "status").node),
  }));
  const shown = (part: string, code: unknown) =>
    examples.some((example) => example.part === part && codeOf(example.value) === code);

  expect(
    table
      .map(({ code }) => code)
      .concat(0)
      .sort((a, b) => Number(a) - Number(b)),
  ).toEqual([
    0, 4000, 4010, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 30001, 30002, 50001, 50002, 50003,
    60001, 70001, 70002,
  ]);
  expect(shown("200", 0)).toBe(true);
  for (const { code, status } of table) {
    expect([code, shown("200", code), shown(status, code)]).toEqual([code, true, true]);
  }
});

test("every operation shows a failure without a code", () => {
  for (const name of operations.keys()) {
    const statuses = examples.filter((one) => one.operation === name && one.name === "no_code");
    expect([name, statuses.map(({ part }) => part)]).toEqual([name, ["200", "500"]]);
  }
});

test("every documented response with a body has an example", () => {
  for (const [name, operation] of operations) {
    for (const status of Object.keys(Object(inside(operation, "responses").node))) {
      const found = examples.some((one) => one.operation === name && one.part === status);
      expect([name, status, found]).toEqual([name, status, true]);
    }
  }
});

test("hosts in examples are reserved for examples", () => {
  const text = JSON.stringify(examples.map(({ value }) => value));
  const hosts = new Set([...text.matchAll(/https?:\/\/([^/"\\]+)/g)].map(([, host]) => host));

  for (const host of hosts) expect(host).toMatch(/(\.example\.com|\.test)$/);
  expect(hosts.size).toBeGreaterThan(3);
});
