/** Rows that were not undone; a tablet may still hold rows from before they could be, and those count. */
export const liveRows = <Row extends { withdrawnAt: string | null }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ withdrawnAt }) => !withdrawnAt);
