import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { db, pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { findSession, isShutOut } from './find-session';
import { setPassword } from './passwords';
import { revokeDevice, revokeSession, revokeSessionsOf } from './revoke';
import { setUp } from './set-up';
import { findSetup, makeSetupLink } from './setup-token';
import { signIn } from './sign-in';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
    }),
}));

const PASSWORD = 'a long sentence for tests';
let lab: Lab;
let address = 0;

const from = (last = address) =>
  new Headers({ 'x-forwarded-for': `spoofed, 192.0.2.${last}`, 'user-agent': 'iPad Safari' });
const emailOf = (n: number) => `user-${n}@${lab.salt}.example.jp`;
const attempt = (email: string, password: string, headers = from(), devices?: string) =>
  signIn({ email, password, devices }, headers).then(
    ({ sessionId }) => sessionId,
    (error: Error) => error.message,
  );

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xb0001).prepare();
  for (const n of [11, 12, 13]) await setPassword(lab.id(n), PASSWORD);
});

beforeEach(async () => {
  jar.clear();
  address += 1;
  await db.rateLimit.deleteMany();
});

describe('signing in', () => {
  test('opens a session on a device of one’s own, each in its browser', async () => {
    const first = await findSession(await attempt(emailOf(11).toUpperCase(), PASSWORD));
    expect(first).toMatchObject({ userId: lab.id(11), shopId: lab.shop.id, roles: ['technician'] });
    const again = await findSession(await attempt(emailOf(11), PASSWORD));
    expect(again?.deviceId).toBe(first?.deviceId);
    const other = await findSession(await attempt(emailOf(12), PASSWORD));
    expect(other?.deviceId).not.toBe(first?.deviceId);
    jar.clear();
    expect((await findSession(await attempt(emailOf(11), PASSWORD)))?.deviceId).not.toBe(first?.deviceId);
  });

  test('gives a browser whose cookies were cleared the device that it still has work of', async () => {
    const enter = async (n: number, devices: string) =>
      (await findSession(await attempt(emailOf(n), PASSWORD, from(), devices)))?.deviceId ?? '';
    const mine = await enter(11, '');
    const others = await enter(12, '');
    jar.clear();
    expect(await enter(11, `${others},no-id,${lab.id(77)},${mine}`)).toBe(mine);
    expect(await enter(11, mine)).toBe(mine);
    // A shared tablet: each gets their own again, never another's.
    expect(await enter(12, `${mine},${others}`)).toBe(others);
    jar.clear();
    expect([mine, others]).not.toContain(await enter(13, `${mine},${others}`));
    expect([mine, others]).not.toContain(await enter(11, others));
    // A browser that has its cookies is not asked.
    expect(await enter(11, mine)).not.toBe(mine);
    jar.clear();
    await revokeDevice(lab.shop.id, mine, lab.id(10));
    expect(await enter(11, mine)).not.toBe(mine);
  });

  test('tells nothing of who exists', async () => {
    expect(await attempt(emailOf(11), 'wrong')).toBe('wrong');
    expect(await attempt('nobody@example.jp', 'wrong')).toBe('wrong');
    expect(await attempt('', '')).toBe('wrong');
    expect(await attempt('x\0@example.jp', '\ud800')).toBe('wrong');
  });

  test('leaves a line in the audit trail, without a text', async () => {
    await attempt(emailOf(11), 'wrong');
    const line = await db.auditEvent.findFirstOrThrow({
      where: { kind: 'sign-in-refused' },
      orderBy: { at: 'desc' },
    });
    expect(line).toMatchObject({ shopId: lab.shop.id, subjectId: lab.id(11), actorId: null });
    expect(JSON.stringify(line.detail)).not.toContain('@');
  });

  test('is slowed after five wrong passwords, also at the right one, and for everybody at once', async () => {
    const wrong = await Promise.all(Array.from({ length: 12 }, () => attempt(emailOf(12), 'wrong')));
    expect(wrong.filter((ending) => ending === 'wrong').length).toBeLessThanOrEqual(6);
    expect(await attempt(emailOf(12), PASSWORD)).toMatch(/^limited:\d+$/);
    // From another address the account's owner still gets in.
    expect(await attempt(emailOf(12), PASSWORD, from(200))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('many right passwords are never slowed', async () => {
    const endings: string[] = [];
    for (let n = 0; n < 40; n += 1) endings.push(await attempt(emailOf(13), PASSWORD));
    expect(endings.filter((ending) => !/^[0-9a-f-]{36}$/.test(ending))).toEqual([]);
  });
});

describe('a session ends at once', () => {
  test('when it is signed out', async () => {
    const session = await attempt(emailOf(11), PASSWORD);
    await revokeSession(session, 'sign-out');
    expect([await findSession(session), await isShutOut(session)]).toEqual([null, false]);
  });

  test('when its device is shut out, which then never comes back', async () => {
    const session = await attempt(emailOf(11), PASSWORD);
    const deviceId = (await findSession(session))?.deviceId ?? '';
    expect(await revokeDevice(lab.id(99), deviceId, lab.id(10))).toBe(false);
    expect(await revokeDevice(lab.shop.id, deviceId, lab.id(10))).toBe(true);
    expect([await findSession(session), await isShutOut(session)]).toEqual([null, true]);
    const next = await findSession(await attempt(emailOf(11), PASSWORD));
    expect(next?.deviceId).not.toBe(deviceId);
  });

  test('when its user may not sign in any more', async () => {
    const session = await attempt(emailOf(12), PASSWORD);
    await db.user.update({ where: { id: lab.id(12) }, data: { active: false } });
    expect(await findSession(session)).toBeNull();
    expect(await attempt(emailOf(12), PASSWORD)).toBe('wrong');
    await db.user.update({ where: { id: lab.id(12) }, data: { active: true } });
    await revokeSessionsOf(lab.id(12), lab.id(10));
    expect(await findSession(session)).toBeNull();
  });

  test('when it was not used for long', async () => {
    const session = await attempt(emailOf(11), PASSWORD);
    await db.session.update({ where: { id: session }, data: { expiresAt: new Date(0) } });
    expect(await findSession(session)).toBeNull();
  });
});

describe('a one-time link', () => {
  const tokenOf = (path: string) => new URL(path, 'http://x').searchParams.get('token') ?? '';

  test('sets a password once', async () => {
    const token = tokenOf(await makeSetupLink({ id: lab.id(13), shopId: lab.shop.id }, lab.id(10)));
    expect((await findSetup(token))?.user?.id).toBe(lab.id(13));
    expect(await setUp({ token, password: 'short' })).toBe('password');
    expect(await setUp({ token, password: 'another long sentence' })).toBeNull();
    expect(await setUp({ token, password: 'another long sentence' })).toBe('link');
    expect(await attempt(emailOf(13), PASSWORD)).toBe('wrong');
    expect(await attempt(emailOf(13), 'another long sentence')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('ends the earlier ones of the same user, of nobody else', async () => {
    const linkFor = async (n: number) =>
      tokenOf(await makeSetupLink({ id: lab.id(n), shopId: lab.shop.id }, lab.id(10)));
    const [first, others, second] = [await linkFor(13), await linkFor(12), await linkFor(13)];
    expect(await findSetup(first)).toBeNull();
    expect(await setUp({ token: first, password: 'another long sentence' })).toBe('link');
    expect((await findSetup(others))?.user?.id).toBe(lab.id(12));
    expect((await findSetup(second))?.user?.id).toBe(lab.id(13));
  });

  test('makes the first shop and its administrator', async () => {
    const { createHash, randomUUID } = await import('node:crypto');
    const tokenHash = createHash('sha256').update('first').digest('hex');
    const expiresAt = new Date(Date.now() + 60_000);
    await db.setupToken.create({ data: { id: randomUUID(), tokenHash, expiresAt } });
    const form = {
      token: 'first',
      password: PASSWORD,
      shopName: '新しい店',
      name: '店主',
      email: 'Owner@new.example.jp',
    };
    expect(await setUp({ ...form, email: 'no' })).toBe('email');
    expect(await setUp({ ...form, shopName: '\0' })).toBe('shopName');
    expect(await setUp({ ...form, email: emailOf(11) })).toBe('taken');
    expect(await setUp(form)).toBeNull();
    const session = await findSession(await attempt('owner@new.example.jp', PASSWORD));
    expect(session?.roles).toEqual(['technician', 'office', 'administrator']);
    expect(await setUp(form)).toBe('link');
  });

  test('that is old or unknown does nothing', async () => {
    const token = tokenOf(await makeSetupLink({ id: lab.id(13), shopId: lab.shop.id }, lab.id(10)));
    await db.setupToken.updateMany({ data: { expiresAt: new Date(0) } });
    expect([await findSetup(token), await findSetup('no such token')]).toEqual([null, null]);
  });
});
