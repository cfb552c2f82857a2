/**
 * Puts a row into a list that is kept in the order of ids (Postgres reads it back in the same order).
 * @returns a new list; the row with the same id is replaced
 */
export const putRow = <Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] => {
  const at = rows.findIndex((other) => other.id >= row.id);
  if (at < 0) return [...rows, row];
  return rows[at]?.id === row.id ? rows.with(at, row) : rows.toSpliced(at, 0, row);
};

/** Whether an optional reference names nothing or a row that is there. */
export const refersTo = (rows: readonly { id: string }[], id: string | null): boolean =>
  id === null || rows.some((row) => row.id === id);
