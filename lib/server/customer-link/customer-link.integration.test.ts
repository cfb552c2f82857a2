import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { pinTag, sha256Hex, tokenOf } from '@/lib/report/link-secret';
import { createPostgresStore } from '@/lib/server/postgres-store';
import { customerId, demoCustomer } from '@/prisma/seed/demo-customers';
import { demoShop } from '@/prisma/seed/demo-shop';
import { playSteps } from '@/prisma/seed/play-steps';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { referenceCase } from '@/prisma/seed/reference-case/reference-case';
import { Story } from '@/prisma/seed/story';
import { pool } from '../db';
import { findLink, type FoundLink } from './find-link';
import { countPinTry, pinStanding } from './limit-pin';
import { openLink } from './open-link';
import { mayRate, rateVisit } from './rate-visit';
import { customerOf, readReport } from './read-report';
import { opensReport, sealReportCookie } from './report-cookie';
import { loadAggregate } from '../load-aggregate';

const store = createPostgresStore(pool);
const now = new Date('2026-11-25T03:00:00.000Z');
let story: Story;

beforeAll(async () => {
  await publishPlaybooks();
  story = referenceCase(now);
  await playSteps(
    (at) => createPostgresStore(pool, { now: () => at }),
    [...demoShop(), demoCustomer('izumi'), ...story.steps],
  );
});

/** A link as the tablet makes it. */
const give = async (name: string, pin: string | null, expiresAt: string | null = null) => {
  const token = tokenOf(webcrypto.getRandomValues(new Uint8Array(16)));
  const maker = new Story('reference', now, -1);
  maker.when('12:09', 'takahashi').do('link.make', {
    id: story.id(`link ${name}`),
    tokenHash: await sha256Hex(webcrypto.subtle, token),
    pinTag: pin === null ? null : await pinTag(webcrypto.subtle, token, pin),
    expiresAt,
  });
  await playSteps(() => store, maker.steps);
  const link = await findLink(token);
  if (!link) throw new Error('the link was not kept');
  return { token, link };
};

const events = async (link: FoundLink): Promise<string[]> => {
  const { rows } = await pool.query<{ kind: string }>(
    `SELECT "kind" FROM "AuditEvent" WHERE "detail"->>'link' = $1 ORDER BY "id"`,
    [link.id],
  );
  return rows.map(({ kind }) => kind);
};

describe('a link', () => {
  test('is found by its token alone, and tells no more than whose it is', async () => {
    const { link, token } = await give('found', '4827');
    expect(link.shop.name).toBe('杜のパソコン相談室');
    expect(JSON.stringify(link)).not.toContain('いずみ');
    expect(JSON.stringify(link)).not.toContain(token);
    expect(await findLink(tokenOf(new Uint8Array(16)))).toBeNull();
    expect(await findLink('../etc')).toBeNull();
  });

  test('that expired or was revoked says which', async () => {
    const { link } = await give('past', '4827', '2026-11-24T23:00:00.000Z');
    expect(link.standing).toBe('expired');
    const { token } = await give('revoked', '4827');
    await pool.query(`UPDATE "ShareLink" SET "revokedAt" = now() WHERE "id" = $1`, [
      story.id('link revoked'),
    ]);
    expect((await findLink(token))?.standing).toBe('revoked');
  });
});

describe('the PIN', () => {
  test('opens, also full-width, and both are recorded', async () => {
    const { link, token } = await give('right', '4827');
    expect(await openLink(link, token, '4826', 'a')).toBe('wrong');
    expect(await openLink(link, token, 'abcd', 'a')).toBe('not-a-pin');
    expect(await openLink(link, token, '４８２７', 'a')).toBe('opened');
    expect(await events(link)).toEqual(['report-refused', 'report-opened']);
    // Forgiven: five free tries again.
    expect(await pinStanding(link.id)).toEqual({ state: 'ready', left: 5 });
  });

  test('makes wait after five wrong ones, also for whoever then has the right one', async () => {
    const { link, token } = await give('slow', '4827');
    for (let left = 4; left >= 1; left -= 1) {
      expect(await openLink(link, token, '0000', 'b')).toBe('wrong');
      expect(await pinStanding(link.id)).toEqual({ state: 'ready', left });
    }
    expect(await openLink(link, token, '0000', 'b')).toBe('wrong');
    expect(await openLink(link, token, '4827', 'b')).toBe('wait');
    expect(await pinStanding(link.id)).toMatchObject({ state: 'wait' });
  });

  test('tried a hundred times at once is looked at five times', async () => {
    const { link, token } = await give('burst', '4827');
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, at) => openLink(link, token, String(1000 + at), `c${at}`)),
    );
    expect(tries.filter((one) => one === 'wrong').length).toBeLessThanOrEqual(5);
    expect(new Set(tries)).toEqual(new Set(['wrong', 'wait']));
  });

  test('is given ten tries an hour and fifty in a life, then the link is stopped', async () => {
    const { link, token } = await give('life', '4827');
    const freshHour = () =>
      pool.query(`DELETE FROM "RateLimit" WHERE key LIKE $1 OR key LIKE $2`, [
        `pin-hour:${link.id}`,
        `pin-pause:${link.id}`,
      ]);
    const noPause = () => pool.query(`DELETE FROM "RateLimit" WHERE key = $1`, [`pin-pause:${link.id}`]);
    let looked = 0;
    for (let tried = 0; tried < 12; tried += 1) {
      await noPause();
      if ((await openLink(link, token, '0000', 'd')) === 'wrong') looked += 1;
    }
    expect(looked).toBe(10);
    for (let tried = 0; tried < 60; tried += 1) {
      await freshHour();
      if ((await openLink(link, token, '0000', `d${tried}`)) === 'wrong') looked += 1;
    }
    expect(looked).toBe(50);
    await freshHour();
    expect(await openLink(link, token, '4827', 'e')).toBe('stopped');
    expect(await pinStanding(link.id)).toEqual({ state: 'stopped' });
  });

  test('is counted for each address, too', async () => {
    const { link } = await give('address', '4827');
    const standings = [];
    for (let at = 0; at < 45; at += 1)
      standings.push((await countPinTry(`${link.id.slice(0, -2)}${10 + at}`, 'one address')).state);
    expect(standings.filter((state) => state === 'ready')).toHaveLength(40);
  });

  test('is not asked where the shop gives none', async () => {
    const { link, token } = await give('open', null);
    expect(await openLink(link, token, '', 'f')).toBe('opened');
  });
});

describe('the cookie', () => {
  const typedAt = Date.parse('2026-11-25T00:00:00.000Z');
  const cookie = sealReportCookie('a'.repeat(64), typedAt);
  test('opens its link for twelve hours and no other one', () => {
    expect(opensReport(cookie, 'a'.repeat(64), typedAt)).toBe(true);
    expect(opensReport(cookie, 'b'.repeat(64), typedAt)).toBe(false);
    expect(opensReport(cookie, 'a'.repeat(64), typedAt + 12 * 3_600_000)).toBe(false);
  });
  test.each([undefined, '', 'x.y', `${typedAt + 1e9}.AAAA`, cookie.replace(/^\d/, '9')])(
    '%j opens nothing',
    (forged) => expect(opensReport(forged, 'a'.repeat(64), typedAt)).toBe(false),
  );
});

describe('what is behind it', () => {
  test('is the issued report, and the case is not the customer’s to see otherwise', async () => {
    const { link } = await give('read', '4827');
    const opened = await readReport(link);
    expect(opened?.content.addressee.main).toBe('有限会社いずみ建具 御中');
    expect(opened?.issued.signature?.kind).toBe('signed');
    const other = { ...link, caseId: story.id('no case') };
    expect(await readReport(other)).toBeNull();
    const customer = { kind: 'customer' as const, id: customerId('izumi') };
    expect(await loadAggregate(customerOf(link), customer)).toBeNull();
  });

  test('can be rated once a link, and changed for seven days', async () => {
    const { link } = await give('rate', '4827');
    const form = (score: string, words: string) => {
      const data = new FormData();
      data.set('score', score);
      data.set('words', words);
      data.set('mayTell', 'on');
      return data;
    };
    expect(await rateVisit(link, undefined, form('5', 'よく分かりました。😀'))).toBe('thanks');
    const first = (await readReport(link))?.rating;
    expect(first).toMatchObject({ score: 5, words: 'よく分かりました。😀', mayTell: true });
    expect(await rateVisit(link, first, form('3', ' '))).toBe('thanks');
    const second = (await readReport(link))?.rating;
    expect(second).toMatchObject({ score: 3, words: null });
    expect(await rateVisit(link, second, form('6', ''))).toBe('failed');
    expect(await rateVisit(link, second, form('4', 'NUL \0'))).toBe('failed');
    expect(await rateVisit(link, second, form('4', 'あ'.repeat(2001)))).toBe('failed');
    const eightDays = Date.parse(second?.ratedAt ?? '') + 8 * 86_400_000;
    expect(mayRate(second, eightDays)).toBe(false);
    const old = second && { ...second, ratedAt: '2026-11-01T00:00:00.000Z' };
    expect(await rateVisit(link, old, form('1', ''))).toBe('late');
    // Not to be told on any more is heard at any time.
    await pool.query(`UPDATE "Rating" SET "ratedAt" = '2026-11-01T00:00:00.000Z' WHERE "id" = $1`, [link.id]);
    const stop = new FormData();
    stop.set('stop', 'on');
    expect(await rateVisit(link, old, stop)).toBe('thanks');
    expect((await readReport(link))?.rating).toMatchObject({ score: 3, mayTell: false });
  });
});
