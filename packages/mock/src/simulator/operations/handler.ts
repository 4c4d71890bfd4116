import type { Exchanges, OperationName } from "../../generated/exchanges.ts";
import type { Context } from "./context.ts";

type Data<K extends OperationName> = Exchanges[K]["data"];

/**
 * Answers one operation: the data of the envelope, out of a request that the document allows.
 *
 * @throws {Refusal} The API says no.
 */
export type Handler<K extends OperationName> = (
  request: Exchanges[K]["request"],
  context: Context,
) => Data<K> | Promise<Data<K>>;
