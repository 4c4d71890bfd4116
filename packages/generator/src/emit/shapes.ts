import { capital } from "../contract/names.ts";
import type { Contract, ObjectType, Operation, Property, Type } from "../contract/types.ts";
import { modelsIn } from "./models-in.ts";
import { type Printing, printObject, printType } from "./print-type.ts";

/** A type as a signature writes it. */
export interface Shape {
  /** The type, printed on one line. */
  readonly type: string;
  /** Its declaration, where no model is that type already; `type` is then its name. */
  readonly declaration?: string;
}

/** What a function takes beside the call and the options. */
export interface Arguments extends Shape {
  /** Whether a call can leave all of it out. */
  readonly optional: boolean;
}

/** The arguments of an operation; undefined when it takes none. */
export function argumentsOf(operation: Operation, contract: Contract): Arguments | undefined {
  const { body } = operation;
  const own = ownProperties(operation);
  const flat = body?.from === "flat" ? body.type : undefined;
  const members = flat ? (objectOf(flat, contract)?.properties ?? []) : [];
  if (own.length + members.length === 0) return undefined;
  const optional = [...own, ...members].every(({ required }) => !required);
  if (own.length === 0 && flat?.kind === "model") return { type: flat.name, optional };
  const type = freeName(`${capital(operation.name)}Params`, contract);
  const base = flat?.kind === "model" && members.length > 0 ? ` extends ${flat.name}` : "";
  const properties = flat?.kind === "object" ? [...own, ...flat.properties] : own;
  const text = printObject({ kind: "object", properties }, { received: false });
  const doc = `/** Arguments of \`${operation.name}\`. */\n`;
  return { type, optional, declaration: `${doc}export interface ${type}${base} ${text}\n\n` };
}

/** The result of an operation; a type that takes several lines gets a name of its own. */
export function resultOf(
  { name, result }: Operation,
  contract: Contract,
  printing: Printing = { received: true },
): Shape {
  const type = printType(result, printing);
  if (!type.includes("\n")) return { type };
  const own = freeName(`${capital(name)}Result`, contract);
  const doc = `/** What \`${name}\` gives. */\n`;
  return { type: own, declaration: `${doc}export type ${own} = ${type};\n\n` };
}

/** The models that the signature of an operation names. */
export function modelsOf(operation: Operation, contract: Contract): string[] {
  const { body, result } = operation;
  if (argumentsOf(operation, contract) === undefined) return modelsIn([result]);
  const flat = body?.from === "flat" ? [body.type] : [];
  return modelsIn([...ownProperties(operation).map(({ type }) => type), ...flat, result]);
}

function ownProperties({ parameters, body }: Operation): Property[] {
  const own: Property[] = parameters.map(({ name, required, type, doc }) => {
    return { name, required, type, doc };
  });
  if (body?.from === "member")
    own.push({ name: "body", required: body.required, type: body.type, doc: {} });
  return own.sort((a, b) => Number(b.required) - Number(a.required)); // stable: in their order within each
}

/** The object that a type is, perhaps by the name of a model of a model. */
function objectOf(type: Type, { models }: Contract): ObjectType | undefined {
  let current: Type | undefined = type;
  while (current?.kind === "model") {
    const { name }: { name: string } = current;
    current = models.find((model) => model.name === name)?.type; // ends: circular models are refused
  }
  return current?.kind === "object" ? current : undefined;
}

/** `wanted`, or a variation of it where a model has that name. */
function freeName(wanted: string, contract: Contract): string {
  const taken = contract.models.some(({ name }) => name === wanted);
  return taken ? freeName(`${wanted}_`, contract) : wanted;
}
