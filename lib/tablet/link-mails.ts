import 'client-only';
import { ask, type Fetch } from './ask';
import { keepDraft, readDraft } from './drafts';
import type { TabletStore } from './tablet-store';

/** The secret of a link that was asked to be mailed; it goes to the server apart from the request, which is a mutation. */
export type LinkMail = { caseId: string; id: string; token: string };

const PREFIX = 'link mail ';
/** Milliseconds to an answer, and for which a secret waits for its request to be taken. */
const SILENCE = 20_000;
const LONGEST = 7 * 86_400_000;
/** The server will answer the same again: the secret is another link's, or no secret at all. */
const USELESS: readonly number[] = [400, 422];

/** Keeps a link's secret until the server has it: to be called before its mail is asked for. */
export const keepLinkMail = (store: TabletStore, mail: LinkMail): Promise<void> =>
  keepDraft(store, PREFIX + mail.id, JSON.stringify(mail));

/** Hands over the secrets that wait. One whose request has not been taken yet stays for a week. */
export const sendLinkMails = async (store: TabletStore, fetcher: Fetch): Promise<void> => {
  const { drafts } = store.db;
  for (const { id, at } of await drafts.where('id').startsWith(PREFIX).toArray()) {
    const body = await readDraft(store, id);
    const headers = { 'content-type': 'application/json', 'x-kiriwake-sync': '1' };
    const asked = await ask(fetcher, '/api/link-mails', { method: 'POST', headers, body }, SILENCE);
    if (!asked) return;
    const over = Date.now() - Date.parse(at) > LONGEST;
    if (asked.ok || over || USELESS.includes(asked.status)) await drafts.delete(id);
  }
};
