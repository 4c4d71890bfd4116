export type { OpenApiDocument } from "./document/document.ts";
export type { Engine, EngineName } from "./engine.ts";
export type { MockErrorKind } from "./front/mock-error.ts";
export { MockSetupError } from "./mock-setup-error.ts";
export { createPrismEngine } from "./prism/prism-engine.ts";
export type { RequestEvent } from "./server/request-event.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
