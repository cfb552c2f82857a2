import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoCustomer } from '@/prisma/seed/demo-customers';
import { demoShop } from '@/prisma/seed/demo-shop';
import { playSteps } from '@/prisma/seed/play-steps';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { referenceCase } from '@/prisma/seed/reference-case/reference-case';
import { personId, SHOP_ID, Story } from '@/prisma/seed/story';
import type { UserActor } from '@/lib/mutation/actor';
import { pinTag, sha256Hex, tokenOf } from '@/lib/report/link-secret';
import { pool } from '../db';
import { addJob } from '../jobs/add-job';
import { runJobs } from '../jobs/run-jobs';
import { loadAggregate } from '../load-aggregate';
import { createPostgresStore } from '../postgres-store';
import { linkMail } from './link-mail';
import { failureCodes, mailFailure } from './mail-failure';
import { mailerOf } from './mailer';
import { queueLinkMail } from './queue-link-mail';
import { ratingMail } from './rating-mail';
import { TestSmtp } from '@/scripts/test/smtp';

const PASSWORD = 'kagi-no-kotoba-73';
const PIN = '4827';
const ORIGIN = 'https://report.example.jp';
const now = new Date('2026-11-25T03:00:00.000Z');
const smtp = new TestSmtp(PASSWORD);
const technician = (person: 'takahashi' | 'sato'): UserActor => ({
  kind: 'user',
  userId: personId(person),
  shopId: SHOP_ID,
  roles: ['technician'],
});
const takahashi = technician('takahashi');
let story: Story;

beforeAll(async () => {
  await publishPlaybooks();
  story = referenceCase(now);
  await playSteps(
    (at) => createPostgresStore(pool, { now: () => at }),
    [...demoShop(), demoCustomer('izumi'), ...story.steps],
  );
  await smtp.start();
});
afterAll(() => smtp.stop());
beforeEach(async () => {
  smtp.answer = null;
  smtp.delivered.length = 0;
  await pool.query('DELETE FROM "Job"');
});

const play = async (steps: (maker: Story) => void): Promise<void> => {
  const maker = new Story('reference', now, -1);
  steps(maker);
  await playSteps(() => createPostgresStore(pool), maker.steps);
};

/** A link that was made, and a mail that was asked for, both as a tablet does it. */
const ask = async (name: string): Promise<{ id: string; token: string }> => {
  const token = tokenOf(webcrypto.getRandomValues(new Uint8Array(16)));
  const [linkId, id] = [story.id(`link ${name}`), story.id(`mail ${name}`)];
  const tokenHash = await sha256Hex(webcrypto.subtle, token);
  const tag = await pinTag(webcrypto.subtle, token, PIN);
  await play((maker) => {
    maker.when('12:09', 'takahashi').do('link.make', { id: linkId, tokenHash, pinTag: tag, expiresAt: null });
    maker.when('12:10', 'takahashi').do('report.mail-request', { id, linkId, to: 'hanako@example.jp' });
  });
  expect(await queueLinkMail(takahashi, story.caseRef.id, { id, token })).toBe('queued');
  return { id, token };
};

const work = (mailer = mailerOf(smtp.url, 'shop@report.example.jp')) =>
  runJobs({ 'link-mail': linkMail(mailer, ORIGIN), 'rating-mail': ratingMail(mailer, ORIGIN) });
const dispatch = async (id: string) => {
  const stored = await loadAggregate(takahashi, { kind: 'case', id: story.caseRef.id });
  return stored?.state.dispatches.find((row) => row.id === id);
};
const jobs = async () =>
  (
    await pool.query<{ id: string; tries: number; waits: boolean; sealed: Buffer }>(
      'SELECT "id", "tries", "runAt" > now() AS "waits", "sealed" FROM "Job"',
    )
  ).rows;
const letTimePass = () => pool.query(`UPDATE "Job" SET "runAt" = now() - interval '1 second'`);

const decoded = (raw: string): string => {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

describe('a link by mail', () => {
  test('arrives with the shop’s name, a sentence and the link, and no more', async () => {
    const { id, token } = await ask('sent');
    expect(await work()).toBe(1);
    expect(smtp.delivered).toMatchObject([{ from: 'shop@report.example.jp', to: ['hanako@example.jp'] }]);
    const text = decoded(smtp.delivered[0]?.raw ?? '').trim();
    expect(text).toBe(
      '杜のパソコン相談室です。ご報告のページができました。下のリンクを開き、お渡しした閲覧番号を入力してください。\n\n' +
        `${ORIGIN}/r/${token}`,
    );
    for (const personal of [PIN, '佐々木', 'いずみ']) expect(smtp.delivered[0]?.raw).not.toContain(personal);
    expect(await dispatch(id)).toMatchObject({ state: 'sent', words: null });
    expect(await jobs()).toEqual([]);
    // An acknowledgement that was lost on the way: the tablet hands the secret over again.
    expect(await queueLinkMail(takahashi, story.caseRef.id, { id, token })).toBe('queued');
    expect(await work()).toBe(0);
  });

  test('whose secret lies sealed until it is out, and is no other link’s', async () => {
    const { id, token } = await ask('sealed');
    const [job] = await jobs();
    expect(job?.sealed.toString('latin1')).not.toContain(token);
    expect(await queueLinkMail(takahashi, story.caseRef.id, { id, token: tokenOf(new Uint8Array(16)) })).toBe(
      'other-content',
    );
    const sato = technician('sato');
    expect(await queueLinkMail(sato, story.caseRef.id, { id, token })).toBe('not-found');
    const { rows } = await pool.query(`SELECT count(*)::int AS n FROM "Mutation" WHERE args::text LIKE $1`, [
      `%${token}%`,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('that is put off is tried again later, with what the server said', async () => {
    const { id } = await ask('later');
    smtp.answer = { code: 450, words: 'mailbox busy, try later' };
    expect(await work()).toBe(1);
    expect(await dispatch(id)).toMatchObject({ state: 'trying', settledAt: null });
    expect((await dispatch(id))?.words).toContain('mailbox busy');
    // Not at once: after a pause.
    expect(await work()).toBe(0);
    expect(await jobs()).toMatchObject([{ tries: 1, waits: true }]);
    smtp.answer = null;
    await letTimePass();
    expect(await work()).toBe(1);
    expect(await dispatch(id)).toMatchObject({ state: 'sent', words: null });
    expect(smtp.delivered).toHaveLength(1);
  });

  test('that is refused is not tried again, and the case says why', async () => {
    const { id } = await ask('refused');
    smtp.answer = { code: 550, words: 'no such user here' };
    await work();
    expect(await dispatch(id)).toMatchObject({ state: 'refused' });
    expect((await dispatch(id))?.words).toMatch(/550 .*no such user here/);
    expect(await jobs()).toEqual([]);
  });

  test('waits while the server is down, and is given up in the end', async () => {
    const { id } = await ask('down');
    await smtp.stop();
    await work();
    expect(await dispatch(id)).toMatchObject({ state: 'trying', words: 'unreachable' });
    await smtp.start();
    await letTimePass();
    await work();
    expect(await dispatch(id)).toMatchObject({ state: 'sent' });

    const { id: lost } = await ask('lost');
    await smtp.stop();
    let tries = 0;
    while ((await jobs()).length > 0 && tries < 50) {
      await letTimePass();
      tries += await work();
    }
    await smtp.start();
    expect(tries).toBe(11);
    expect(await dispatch(lost)).toMatchObject({ state: 'refused', words: 'unreachable' });
  });

  test('a server that says nothing is not waited for', async () => {
    const { id } = await ask('silent');
    const silent = await new TestSmtp().start({ onConnect: () => {} });
    await work(mailerOf(silent.url, 'shop@report.example.jp', undefined, 300));
    expect(await dispatch(id)).toMatchObject({ state: 'trying', words: 'silent' });
    await silent.stop();
  });

  test('a sign-in that is refused waits to be mended, and tells no password', async () => {
    const { id } = await ask('sign-in');
    await work(mailerOf(smtp.url.replace(/shop:[^@]+/, 'shop:another-secret'), 'shop@report.example.jp'));
    expect(await dispatch(id)).toMatchObject({ state: 'trying', words: 'sign-in' });
    await letTimePass();
    await work();
    expect(await dispatch(id)).toMatchObject({ state: 'sent' });
  });

  test('is not sent once the link was revoked', async () => {
    const { id } = await ask('closed');
    await play((maker) =>
      maker
        .when('12:11', 'chiba')
        .do('link.change', { id: story.id('link closed'), expiresAt: null, revoke: true }),
    );
    await work();
    expect(await dispatch(id)).toMatchObject({ state: 'refused', words: 'link-closed' });
    expect(smtp.delivered).toEqual([]);
  });

  test('is sent once, also where two instances look at the same moment', async () => {
    await ask('twice');
    const counts = await Promise.all([work(), work(), work()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(smtp.delivered).toHaveLength(1);
  });
});

test('what a server says is kept without what could not be kept', () => {
  const said = mailFailure(
    Object.assign(new Error('x'), { responseCode: 554, response: `554 \0 \uD800 ${'あ'.repeat(400)}` }),
  );
  expect(said.final).toBe(true);
  expect(said.words.length).toBeLessThanOrEqual(500);
  expect(said.words).not.toMatch(/\0|\uD800/);
  const refused = {
    code: 'EAUTH',
    responseCode: 501,
    response: `501 what is ${PASSWORD}?`,
    command: 'AUTH PLAIN',
  };
  const signIn = Object.assign(new Error(`Invalid login: ${refused.response}`), refused);
  expect(mailFailure(signIn)).toEqual({ final: false, words: 'sign-in' });
  expect(JSON.stringify(failureCodes(signIn))).toBe('{"code":"EAUTH","responseCode":501}');
});

test('the shop is told of a bad rating where to look, not what was said', async () => {
  const ratingId = story.id('link rated');
  await play((maker) =>
    maker
      .when('18:00', 'customer')
      .do('rating.give', { id: ratingId, score: 1, words: '約束の時間に来ない', mayTell: false }),
  );
  const content = { ratingId };
  const job = { id: story.id('rating mail'), shopId: takahashi.shopId, caseId: story.caseRef.id, content };
  await addJob({ ...job, kind: 'rating-mail' });
  await work(mailerOf(smtp.url, 'shop@report.example.jp', 'owner@example.jp'));
  expect(smtp.delivered).toMatchObject([{ to: ['owner@example.jp'] }]);
  const text = decoded(smtp.delivered[0]?.raw ?? '');
  expect(text).toContain(`${ORIGIN}/cases/${story.caseRef.id}`);
  expect(text).not.toContain('約束');
});
