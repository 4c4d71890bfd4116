/** One thing that is wrong with a value. */
export interface Finding {
  /** The place in the value, as a JSON pointer; empty for the value itself. */
  readonly instancePath: string;
  /** The place in the schema that is not kept. */
  readonly schemaPath: string;
  /** The keyword of JSON Schema: `required`, `type`… */
  readonly keyword: string;
  /** What the keyword wanted: `{ missingProperty: "title" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The same in words: `must have required property 'title'`. */
  readonly message: string;
}

/** Undefined when the value fits. Of what does not, the first thing is told; of a choice, why no branch fits. */
export type Validate = (value: unknown) => readonly Finding[] | undefined;

/** What is checked of one operation. Parts that are missing are not in JSON, or not in the document. */
export interface OperationValidators {
  /** The parameters as one object, by name, decoded. */
  readonly parameters?: Validate;
  readonly body?: Validate;
  /** The bodies of answers, by status, `default`, or a range such as `4XX`. */
  readonly responses: Readonly<Record<string, Validate>>;
}
