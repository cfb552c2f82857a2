import 'server-only';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { carryText } from '@/lib/playbook-text/edit-text';
import { shippedText } from '@/prisma/playbooks/load';
import { pool } from '../db';

type Row = { text: string | null; basedOn: number | null };

/**
 * A version as text to edit, with what was written beside its numbers: its own author's text, else that of the version
 * that it was made from, else the shipped one's.
 * @param playbook the version as the shop reads it
 */
export const versionText = async (shopId: string, playbook: Playbook): Promise<string> => {
  const text = await writtenText(shopId, playbook.id, playbook.version);
  return carryText(text ?? shippedText(playbook.id) ?? '', playbook);
};

async function writtenText(shopId: string, id: string, version: number): Promise<string | null> {
  const { rows } = await pool.query<Row>(
    `SELECT "text", "basedOn" FROM "PlaybookVersion"
     WHERE "playbookId" = $1 AND "version" = $2 AND ("shopId" IS NULL OR "shopId" = $3)`,
    [id, version, shopId],
  );
  const [row] = rows;
  if (!row || row.text !== null) return row?.text ?? null;
  return row.basedOn === null ? null : writtenText(shopId, id, row.basedOn);
}
