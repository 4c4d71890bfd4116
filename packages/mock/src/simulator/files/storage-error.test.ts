import { expect, test } from "vitest";
import { StorageError, storageErrorResponse } from "./storage-error.ts";

test("a refusal is XML, in which no text becomes markup", async () => {
  const error = new StorageError(404, "NoSuchKey", "No <b> & no </Message>", {
    headers: { "x-note": "1" },
    details: { Key: "a>b" },
  });

  const response = storageErrorResponse(error);

  expect(response.status).toBe(404);
  expect(response.headers.get("x-note")).toBe("1");
  expect(await response.text()).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>No &lt;b&gt; &amp; no &lt;/Message&gt;</Message><Key>a&gt;b</Key></Error>\n',
  );
});
