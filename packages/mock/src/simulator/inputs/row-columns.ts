import type { InputParam, InputProperty } from "../../generated/models.ts";

/** The member of a row that a column describes: `param`, or `name` in some forms. */
export function columnName(column: InputParam): string | undefined {
  return column.param || column.name || undefined;
}

/** The columns of a row list by the member that they describe; the last of a name wins. */
export function columnsOf(property: InputProperty): ReadonlyMap<string, InputParam> {
  const columns = new Map<string, InputParam>();
  for (const column of property.param_list ?? []) {
    const name = columnName(column);
    if (name !== undefined) columns.set(name, column);
  }
  return columns;
}
