export type { OpenApiDocument } from "./document.ts";
export type { Engine, EngineName } from "./engine.ts";
export type { MockErrorKind } from "./mock-error.ts";
export { MockSetupError } from "./mock-setup-error.ts";
export { createPrismEngine } from "./prism-engine.ts";
export type { RequestEvent } from "./request-event.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
