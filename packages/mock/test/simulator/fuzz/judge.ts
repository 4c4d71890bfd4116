import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpResponse,
} from "@stoplight/prism-http";
import { loadDocument } from "../../../src/document/load-document.ts";

/** What Prism's validators find wrong with an answer: a second opinion, which shares no code with the first. */
export type Judge = (answer: JudgedAnswer) => Promise<readonly string[]>;

export interface JudgedAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const CONFIG = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
} as const;

/** One Prism for all answers: it compiles each schema once. Warnings count as findings. */
export async function createJudge(): Promise<Judge> {
  const operations = await getHttpOperationsFromSpec(structuredClone(await loadDocument()));
  let answer: IHttpResponse = { statusCode: 200, headers: {}, body: undefined };
  const prism = createInstance(CONFIG, {
    logger: createLogger("fuzz", { level: "silent" }),
    mock: () => () => ({ _tag: "Right", right: answer }),
  });
  return async ({ method, path, status, headers, body }) => {
    const request = {
      method: method.toLowerCase() as "get" | "post", // the document has no other
      url: { path, query: {} },
      headers: {},
      body: undefined,
    };
    answer = { statusCode: status, headers: { ...headers }, body };
    const result = await prism.request(request, operations, CONFIG)();
    if (result._tag === "Left") return [`no such operation: ${result.left.message}`];
    return result.right.validations.output.map(({ message }) => message);
  };
}
