import { expect, test } from "vitest";
import { toEvent } from "./request-event.ts";

test("tells what the first finding says, in one line whatever a request called its members", () => {
  const message = "found '名字\u001b[31m\nPOST /forged 200'";
  const list = JSON.stringify([{ message }, { message: "more" }]);
  const ascii = list.replace(
    /[^\x20-\x7e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const response = new Response(null, { status: 400, headers: { "sl-violations": ascii } });

  const event = toEvent(
    () => undefined,
    new Request("http://mock.test/a", { method: "POST" }),
    response,
    1,
  );

  expect(event).toMatchObject({ violations: 2, finding: "found '名字?[31m?POST /forged 200'" });
});
