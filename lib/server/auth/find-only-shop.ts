import 'server-only';
import { pool } from '../db';

/** The shop of this installation, for the page before anybody is known; null where there is none or more than one. */
export const findOnlyShop = async (): Promise<{ id: string; name: string } | null> => {
  const { rows } = await pool.query<{ id: string; name: string }>('SELECT "id", "name" FROM "Shop" LIMIT 2');
  return rows.length === 1 ? (rows[0] ?? null) : null;
};
