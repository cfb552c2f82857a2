import 'server-only';

/** Which version of a report an address asks for: `?v=1`; undefined for the newest. */
export const revisionOf = (asked: string | string[] | null | undefined): number | undefined =>
  typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined;
