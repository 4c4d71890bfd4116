import type { AnswerEngine } from "../engine.ts";
import { Answer } from "../front/answer.ts";
import { defect } from "../front/defect.ts";
import { errorAnswer } from "../front/mock-error.ts";
import { type Cors, isPreflight } from "./cors.ts";

export interface HttpAppOptions {
  readonly engine: AnswerEngine;
  /** Undefined where the engine answers browsers by itself. */
  readonly cors: Cors | undefined;
  /** Called once for each request, when its answer is ready to leave. */
  readonly onAnswer?:
    | ((request: Request, answer: Answer | Response, ms: number) => void)
    | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** The engine with what only matters over HTTP around it: the log, and access for browsers. */
export function createHttpApp({ engine, cors, onAnswer, now }: HttpAppOptions): AnswerEngine {
  const answer = withCors(engine, cors);
  return async (request) => {
    const started = now();
    try {
      const answered = await answer(request);
      onAnswer?.(request, answered, now() - started);
      return answered;
    } catch (error) {
      const { everyAnswer = {} } = rulesFor(cors, request) ?? {};
      return errorAnswer(defect(error, request)).withHeaders(everyAnswer);
    }
  };
}

const NO_CONTENT = new Answer({ status: 204, headers: {}, body: null });

function withCors(engine: AnswerEngine, cors: Cors | undefined): AnswerEngine {
  return async (request) => {
    const rules = rulesFor(cors, request);
    if (rules === undefined) return await engine(request);
    if (!isPreflight(request)) return withHeaders(await engine(request), rules.everyAnswer);
    return NO_CONTENT.withHeaders({ ...rules.everyAnswer, ...rules.preflight });
  };
}

function rulesFor(cors: Cors | undefined, { url }: Request): Cors | undefined {
  if (cors?.closedBelow === undefined) return cors;
  return url.startsWith(cors.closedBelow, url.indexOf("/", "https://".length)) ? undefined : cors;
}

function withHeaders(
  answer: Answer | Response,
  headers: Readonly<Record<string, string>>,
): Answer | Response {
  if (answer instanceof Answer) return answer.withHeaders(headers);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}
