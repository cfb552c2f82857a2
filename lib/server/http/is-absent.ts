import 'server-only';

// Postgres: connection, resources, shutdown (08, 53, 57), a connection that pg could not open or that broke.
const ABSENT = /^(08|53|57)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH)$/;

/** Whether it was the database that did not answer, and not the request that failed: the same again may work. */
export const isAbsent = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return ABSENT.test(code) || /timeout|terminated/i.test(error.message);
};
