import { expect, test } from "vitest";
import { answering, documentWith, read } from "../../test/support/read.ts";

test.each([
  ["getPet", "getPet"],
  ["pets/get-one", "petsGetOne"],
  ["获取宠物", "getPetsPet"], // no letter that every tool can type: method and path tell what it is
  [undefined, "getPetsPet"],
])("the operationId %s is the function %s", async (operationId, name) => {
  const operation = {
    ...(operationId === undefined ? {} : { operationId }),
    ...answering({ type: "string" }),
  };

  const { operations } = await read(
    documentWith({
      paths: {
        "/pets/{pet}": {
          get: {
            ...operation,
            parameters: [{ name: "pet", in: "path", required: true, schema: { type: "string" } }],
          },
        },
      },
    }),
  );

  expect(operations.map((one) => one.name)).toEqual([name]);
});
