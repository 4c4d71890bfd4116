// For the test files of people who use Vitest. Nothing else of this package imports it.

export type { Coreclaw, CoreclawServer } from "./account.ts";
export type { CoreclawOptions } from "./options.ts";
export type { ReceivedCallback } from "./received-callback.ts";
export { type CoreclawFixtures, test, test as it } from "./test.ts";
