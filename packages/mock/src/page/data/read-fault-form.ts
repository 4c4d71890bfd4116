/** What the form for faults holds, by the names of its fields. */
export interface FaultFields {
  readonly group: string;
  readonly fault: string;
  readonly argument: string;
  readonly operations: readonly string[];
  readonly times: string;
  readonly percent: string;
  /** Empty unless it shall only happen to one run. */
  readonly run: string;
}

/** The body of `POST faults`. What is wrong in it, the control API says better. */
export function faultBody(fields: FaultFields): Readonly<Record<string, unknown>> {
  const { group, fault, argument, operations, times, percent, run } = fields;
  if (group === "profiles") return { profile: fault };
  return {
    fault: argument === "" ? fault : `${fault}:${argument}`,
    ...(operations.length > 0 && { operations }),
    ...(times !== "" && { times: Number(times) }),
    ...(percent !== "" && { probability: Number(percent) / 100 }),
    ...(run !== "" && { run }),
  };
}

export function readFaultForm(form: HTMLFormElement, group: string): FaultFields {
  const data = new FormData(form);
  const field = (name: string) => String(data.get(name) ?? "").trim();
  return {
    group,
    fault: field("fault"),
    argument: field("argument"),
    operations: data.getAll("operations").map(String),
    times: field("times"),
    percent: field("percent"),
    run: field("run"),
  };
}
