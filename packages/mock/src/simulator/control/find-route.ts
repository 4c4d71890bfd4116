import { nearest } from "../../front/nearest.ts";
import { CONTROL_PATH } from "./control-path.ts";
import { ControlRefusal } from "./control-refusal.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

export interface FoundRoute {
  readonly route: Route;
  /** What stands in the place of the braces, decoded; empty where there are none. */
  readonly parameter: string;
}

/** @throws {ControlRefusal} 404 nothing is there, 405 it takes another method. */
export function findRoute(method: string, pathname: string): FoundRoute {
  const path = pathname.slice(CONTROL_PATH.length);
  const matches = ROUTES.flatMap((route) => {
    const parameter = matchPath(route.path, path);
    return parameter === undefined ? [] : [{ route, parameter }];
  });
  const found = matches.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (matches.length === 0) throw unknownPath(method, path);
  const allow = matches.map(({ route }) => route.method).join(", ");
  const message = `${CONTROL_PATH}${path.slice(0, 200)} does not take ${method}. It takes ${allow}.`;
  throw new ControlRefusal(405, "wrong-method", message, { allow });
}

/** The value of the part in braces, the empty text where there is none; undefined for another path. */
function matchPath(pattern: string, path: string): string | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (given.length !== wanted.length) return undefined;
  let parameter = "";
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("{") && value !== "") parameter = decoded(value);
    else if (part !== value) return undefined;
  }
  return parameter;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // nothing has that name, and the answer will say so
  }
}

function unknownPath(method: string, path: string): ControlRefusal {
  const known = ROUTES.map((route) => `${route.method} ${CONTROL_PATH}${route.path}`);
  const hint = nearest(`${method} ${CONTROL_PATH}${path}`, known, 3).join(", ");
  const shown = `${CONTROL_PATH}${path.slice(0, 200)}`;
  return new ControlRefusal(
    404,
    "unknown-path",
    `The control API has no ${shown}. Nearest: ${hint}.`,
  );
}
