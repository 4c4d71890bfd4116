import type { Parameter, Scalar } from "../../generated/runtime.ts";

/** Where parameters are looked for. */
export interface ParameterSources {
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Of the request, still percent-encoded. */
  readonly pathname: string;
  /** Of the document, with its parameters in braces. */
  readonly path: string;
}

/** The value of a parameter; undefined when it was not sent. Text that is no number where one is due stays text. */
export function decodeParameter(parameter: Parameter, sources: ParameterSources): unknown {
  const { decode } = parameter;
  if (typeof decode === "object" && "object" in decode) {
    return decodeMembers(parameter.name, decode.object, sources.query);
  }
  const texts = textsOf(parameter, sources);
  const [first] = texts;
  if (first === undefined) return undefined;
  if (decode === "json") return parseJson(first);
  if (typeof decode !== "object") return decodeScalar(first, decode);
  const items = texts.length === 1 && parameter.explode !== true ? first.split(",") : texts;
  return items.map((item) => decodeScalar(item, decode.array));
}

function textsOf({ name, in: place }: Parameter, sources: ParameterSources): readonly string[] {
  if (place === "query") return sources.query.getAll(name);
  const text = place === "header" ? sources.headers.get(name) : pathValue(name, sources);
  return text === null || text === undefined ? [] : [text];
}

function pathValue(name: string, { path, pathname }: ParameterSources): string | undefined {
  const at = path.split("/").indexOf(`{${name}}`);
  const text = pathname.split("/")[at];
  return text === undefined ? undefined : decodeURIComponent(text); // the front knows that it can be
}

/** `deepObject`: `filter[state]=open`. */
function decodeMembers(
  name: string,
  members: Readonly<Record<string, Scalar>>,
  query: URLSearchParams,
): unknown {
  const sent = Object.entries(members).flatMap(([member, scalar]) => {
    const text = query.get(`${name}[${member}]`);
    return text === null ? [] : [[member, decodeScalar(text, scalar)] as const];
  });
  return sent.length === 0 ? undefined : Object.fromEntries(sent);
}

function decodeScalar(text: string, scalar: Scalar): unknown {
  if (scalar === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (scalar === "string") return text;
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
