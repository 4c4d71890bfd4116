/** Names that a model must not take: those the generated files use themselves. */
const reservedTypes: ReadonlySet<string> = new Set(
  "Array Call CallOptions Contract ErrorCode ErrorKind ErrorName ErrorTable Operation Promise Record Uint8Array".split(
    " ",
  ),
);

/** The same for the files of a server. */
export const reservedServerTypes: ReadonlySet<string> = new Set([
  ...reservedTypes,
  ..."CallbackName Callbacks Exchanges Finding OperationName OperationValidators Readonly Validate".split(
    " ",
  ),
]);

/**
 * Words that cannot name a function in a module: the language's, the generated files' own, those of CommonJS, and
 * `then`, which would make a promise of every module that exports it.
 */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield globalThis " +
    "args call contract errorTable operations options exports module require then"
  ).split(" "),
);

const maxLength = 120;

/** `text` as the name of a type: `repository-rule` is `RepositoryRule`. Never empty, always a plain identifier. */
export function typeName(text: string, reserved = reservedTypes): string {
  const name = words(text).map(capital).join("");
  const safe = /^[A-Za-z]/.test(name) ? name : `T${name}`;
  return cut(reserved.has(safe) ? `${safe}Model` : safe);
}

/** `text` as the name of a function: `repos/get-content` is `reposGetContent`. */
export function functionName(text: string): string {
  const [first = "", ...rest] = words(text);
  const name = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join("");
  const safe = /^[A-Za-z]/.test(name) ? name : `op${capital(name)}`;
  return cut(reservedWords.has(safe) ? `${safe}Operation` : safe);
}

/**
 * The name of an operation's function: its operationId, or method and path where it has none that every tool can
 * type.
 */
export function operationName(id: string, method: string, path: string): string {
  return functionName(/[A-Za-z]/.test(id) ? id : `${method.toLowerCase()} ${path}`);
}

/** Whether `text` can stand in code as it is. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]{0,119}$/.test(text);
}

/** `name` with a capital: what belongs to the function `getRun` is called `GetRun…`. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9_]+/).filter((word) => word !== "");
}

function cut(name: string): string {
  return name.slice(0, maxLength);
}
