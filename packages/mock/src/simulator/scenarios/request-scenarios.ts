/** Refusals that can be asked for. Each is answered by the operations that the document lets answer its code. */
export const REQUEST_SCENARIOS = {
  "invalid-request": { code: 4000, about: "The request is refused as malformed." },
  "not-owner": { code: 4010, about: "The task belongs to another account." },
  "not-found": { code: 4040, about: "Nothing exists under the slug." },
  "rate-limited": { code: 4290, about: "Too many requests in a short time." },
  "server-error": { code: 5000, about: "The server fails." },
  "user-missing": { code: 10001, about: "The account behind the key does not exist." },
  "user-disabled": { code: 10002, about: "The account behind the key is disabled." },
  "bad-key": { code: 20001, about: "The API key is unknown." },
  "key-expired": { code: 20002, about: "The API key has expired." },
  "no-balance": { code: 30001, about: "The balance does not cover a run." },
  "no-traffic": { code: 30002, about: "The traffic quota is used up." },
  "worker-missing": { code: 50001, about: "The Worker does not exist." },
  "worker-failed": { code: 50002, about: "The Worker cannot be executed." },
  "version-unavailable": { code: 50003, about: "The Worker has no such version." },
  "task-missing": { code: 60001, about: "The task does not exist." },
  "run-missing": { code: 70001, about: "The run does not exist." },
  "abort-failed": { code: 70002, about: "The run cannot be aborted." },
} as const;

export type RequestScenario = keyof typeof REQUEST_SCENARIOS;

export function isRequestScenario(name: string): name is RequestScenario {
  return Object.hasOwn(REQUEST_SCENARIOS, name);
}

/** Codes of the API about a key. */
export type KeyRefusal = 10001 | 10002 | 20001 | 20002;

/** Scenarios about the key itself: as part of a key they hold for every request. */
export const KEY_REFUSALS: Readonly<Partial<Record<RequestScenario, KeyRefusal>>> = {
  "user-missing": 10001,
  "user-disabled": 10002,
  "bad-key": 20001,
  "key-expired": 20002,
};
