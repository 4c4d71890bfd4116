/** Identity of a row, under both of its names: a member of rows, never a column. */
const ROW_IDENTITY = /^__\w+_data_id__$/;

/**
 * The columns of a CSV file, fixed before its first row: the keys of the headers or, when a filter
 * is given, those of them that it names, in its order. Members that only some rows have are left
 * out, as they are in the headers of a page.
 */
export function csvColumns(headers: readonly string[], filter: readonly string[]): string[] {
  const shown = new Set(headers.filter((key) => !ROW_IDENTITY.test(key)));
  return filter.length === 0 ? [...shown] : [...new Set(filter)].filter((key) => shown.has(key));
}
