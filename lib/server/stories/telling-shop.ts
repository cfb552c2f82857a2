import 'server-only';
import { pool } from '../db';

/** A shop that shows its stories to everybody, and what may be said of it. */
export type TellingShop = {
  id: string;
  name: string;
  phone: string | null;
  hours: string | null;
  postalCode: string | null;
  address: string | null;
  zone: string;
};

const COLUMNS = '"id", "name", "phone", "hours", "postalCode", "address", "zone"';

/** Every shop of this installation that shows its stories. */
export const tellingShops = async (): Promise<TellingShop[]> =>
  (await pool.query<TellingShop>(`SELECT ${COLUMNS} FROM "Shop" WHERE "publicStories" ORDER BY "name", "id"`))
    .rows;

/**
 * The shop of an address.
 * @param code as `shopCode` makes it
 * @returns null where there is none, or none that shows its stories
 */
export const tellingShop = async (code: string): Promise<TellingShop | null> => {
  if (!/^[0-9a-f]{8}$/.test(code)) return null;
  const { rows } = await pool.query<TellingShop>(
    `SELECT ${COLUMNS} FROM "Shop" WHERE "publicStories" AND right("id"::text, 8) = $1 ORDER BY "id" LIMIT 1`,
    [code],
  );
  return rows[0] ?? null;
};
