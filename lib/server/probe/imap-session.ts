import 'server-only';
import { isIP } from 'node:net';
import { ImapFlow } from 'imapflow';
import { STEP_LIMIT } from '@/lib/diagnosis/probes/terms';
import type { JunkMail, MailboxSession, Target } from './mailbox-session';
import { within } from './within';

/** Mails of the junk folder that are looked at, from the newest. */
const NEWEST = 100;
const JUNK_NAME = /^(junk|spam|bulk|迷惑メール|迷惑)/i;

/**
 * Signs in by IMAP, over TLS with a good certificate only.
 * @throws what imapflow throws; its words may hold secrets
 */
export const openImap = async (target: Target, signal: AbortSignal): Promise<MailboxSession> => {
  const { endpoint, address, username, password, ca } = target;
  const client = new ImapFlow({
    host: address,
    servername: isIP(endpoint.host) === 0 ? endpoint.host : undefined,
    port: endpoint.port,
    secure: endpoint.security === 'tls',
    doSTARTTLS: endpoint.security === 'starttls' ? true : undefined,
    auth: { user: username, pass: password },
    tls: { minVersion: 'TLSv1.2', ca },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: STEP_LIMIT,
    greetingTimeout: STEP_LIMIT,
    socketTimeout: STEP_LIMIT,
  });
  const close = () => client.close();
  client.on('error', close);
  try {
    await within(signal, client.connect());
  } catch (error) {
    close();
    throw error;
  }
  let junkPath: string | null | undefined;
  const findJunk = async (): Promise<string | null> => {
    if (junkPath !== undefined) return junkPath;
    const boxes = await client.list();
    const junk =
      boxes.find(({ specialUse }) => specialUse === '\\Junk') ??
      boxes.find(({ name }) => JUNK_NAME.test(name));
    return (junkPath = junk?.path ?? null);
  };
  const look = async () => {
    const quota = await client.getQuota('INBOX');
    const storage = quota === false ? undefined : quota?.storage;
    const used = storage?.limit ? Math.round(((storage.usage ?? 0) / storage.limit) * 100) : null;
    const path = await findJunk();
    return { used, junk: path === null ? [] : await newestOf(client, path) };
  };
  const find = async (messageId: string) => {
    const junk = await findJunk();
    for (const [where, path] of [['inbox', 'INBOX'] as const, ['junk', junk] as const]) {
      if (path === null) continue;
      await client.mailboxOpen(path);
      const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
      const [uid] = found === false ? [] : (found ?? []);
      if (uid === undefined) continue;
      const mail = await client.fetchOne(String(uid), { internalDate: true }, { uid: true });
      await client.messageDelete([uid], { uid: true });
      const at = mail === false || !mail?.internalDate ? null : new Date(mail.internalDate);
      return { where, at };
    }
    return null;
  };
  return {
    look: (step) => within(step, look()),
    find: (messageId, step) => within(step, find(messageId)),
    pause: 1000,
    close,
  };
};

const newestOf = async (client: ImapFlow, path: string): Promise<JunkMail[]> => {
  const box = await client.mailboxOpen(path, { readOnly: true });
  if (box.exists === 0) return [];
  const first = Math.max(1, box.exists - NEWEST + 1);
  const mails: JunkMail[] = [];
  for await (const { envelope, internalDate } of client.fetch(`${first}:*`, {
    envelope: true,
    internalDate: true,
  })) {
    const at = new Date(internalDate ?? envelope?.date ?? 0);
    mails.push({ from: envelope?.from?.[0]?.address ?? '', subject: envelope?.subject ?? '', at });
  }
  return mails.toSorted((a, b) => b.at.getTime() - a.at.getTime());
};
