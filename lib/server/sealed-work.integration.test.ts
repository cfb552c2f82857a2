import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '@/lib/mutation/envelope';
import { Lab } from '@/lib/sync/contract-lab';
import type { Part } from '@/lib/sync/pack';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { provesOpen, wasOpen } from './auth/device-proof';
import { resetDevice } from './auth/revoke';
import { db, pool } from './db';
import { createPostgresStore } from './postgres-store';
import { keepApart } from './sealed/keep-apart';
import { countHandovers, readHandovers } from './sealed/read-handovers';
import { discardHandover, takeHandover } from './sealed/settle-handover';
import { takeOpened } from './sealed/take-opened';
import { seal, sealContent } from './sealed/testing/seal';
import { takeMutations } from './sync/take-mutations';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
    }),
}));

let salt = 0xc0000;
let lab: Lab;

const device = (id: string, userId: string) => ({
  id,
  shopId: lab.shop.id,
  userId,
  label: 'iPad · Safari',
  createdAt: new Date(),
  lastSeenAt: new Date(),
});

beforeAll(publishPlaybooks);
beforeEach(async () => {
  jar.clear();
  lab = await new Lab(createPostgresStore(pool), (salt += 1)).prepare();
  await db.device.create({ data: device(lab.tablet, lab.takahashi.userId) });
});

type Made = Extract<SealedItem, { kind: 'mutation' }>;
const maker = () => ({
  v: 1 as const,
  userId: lab.takahashi.userId,
  shopId: lab.shop.id,
  deviceId: lab.tablet,
});
const made = (envelope: Envelope): Made => ({ ...maker(), kind: 'mutation', offsetMs: 0, envelope });
const part = (item: SealedItem, content: Part['content'] = null): Part => ({ sealed: seal(item), content });
const kept = (parts: readonly Part[], origin: 'file' | 'revoked' = 'file') =>
  keepApart({ shopId: lab.shop.id, deviceId: lab.tablet, origin, byId: null }, parts);
const none = { applied: 0, already: 0, refused: 0, photos: 0, left: 0 };

describe('sealed work', () => {
  test('[S45] counts once, by whichever ways and however often it comes', async () => {
    const [one, two, three] = [lab.note('一', 101), lab.note('二', 102), lab.note('三', 103)];
    const locked = await takeOpened(lab.takahashi, lab.tablet, [made(one), made(two)], new Date(), 0);
    expect(locked.map(({ status }) => status)).toEqual(['applied', 'applied']);
    // Unlocked, the tablet sends the same in the open; and there was an export of all of it.
    const came = { deviceId: lab.tablet, receivedAt: new Date(), offsetMs: 0 };
    expect((await takeMutations(lab.takahashi, [two], came)).map(({ status }) => status)).toEqual([
      'already',
    ]);
    const id = await kept([one, two, three].map((envelope) => part(made(envelope))));
    expect(await takeHandover(lab.chiba, id)).toEqual({ ...none, applied: 1, already: 2 });
    const again = await kept([part(made(three))]);
    expect(await takeHandover(lab.chiba, again)).toEqual({ ...none, already: 1 });
    expect(await lab.words()).toEqual(['一', '二', '三']);
  });

  test('[S45] is the technician’s who made it; who took it is in the audit trail', async () => {
    const note = lab.note('見つけた', 101);
    const id = await kept([part(made(note))]);
    await takeHandover(lab.chiba, id);
    const line = await db.mutation.findUniqueOrThrow({ where: { id: note.id } });
    expect([line.actorId, line.deviceId]).toEqual([lab.takahashi.userId, lab.tablet]);
    const audit = await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } });
    expect(audit.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['handover-kept', null],
      ['handover-taken', lab.chiba.userId],
    ]);
  });

  test('[S45] a photo comes with it, after the case that it belongs to', async () => {
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer();
    const hash = createHash('sha256').update(bytes).digest('hex');
    const { key, content } = sealContent(bytes);
    const photo: SealedItem = { ...maker(), kind: 'photo', caseId: lab.case.id, hash, key };
    const id = await kept([part(photo, content), part(made(lab.note('写真の前', 101)))]);
    expect(await takeHandover(lab.chiba, id)).toEqual({ ...none, applied: 1, photos: 1 });
    expect(await db.photoFile.count({ where: { caseId: lab.case.id, hash } })).toBe(1);
  });
});

describe('work that is kept apart', () => {
  test('[S48] changes nothing until the office takes it, and shows what is in it', async () => {
    const envelopes = [lab.note('a', 101), lab.note('b', 102)];
    await kept([part(made(envelopes[0] ?? lab.note('', 0)))], 'revoked');
    // Handed over piece by piece, and some of it twice: one handover.
    await kept(
      envelopes.map((envelope) => part(made(envelope))),
      'revoked',
    );
    expect(await lab.words()).toEqual([]);
    expect(await countHandovers(lab.shop.id)).toBe(1);
    const [shown] = await readHandovers(lab.shop.id);
    // The first piece was sealed anew the second time, as a tablet that lies open does: another part, the same change.
    expect(shown).toMatchObject({
      origin: 'revoked',
      deviceLabel: 'iPad · Safari',
      otherKey: 0,
      damaged: 0,
      lines: [
        {
          aggregateId: lab.case.id,
          userId: lab.takahashi.userId,
          mutations: [{ name: 'note.add', count: 2 }],
        },
      ],
    });
    expect(await takeHandover(lab.chiba, shown?.id ?? '')).toEqual({ ...none, applied: 2 });
    expect(await lab.words()).toEqual(['a', 'b']);
    expect(await readHandovers(lab.shop.id)).toEqual([]);
    expect(await takeHandover(lab.chiba, shown?.id ?? '')).toBeNull();
  });

  test('[S48] what cannot be read, is of an unknown maker or has a gap before it stays, and is told', async () => {
    const [first, second] = [lab.note('先', 101), lab.note('後', 102)];
    const stranger = { ...made(lab.note('だれか', 103)), deviceId: lab.otherTablet };
    const id = await kept([
      part(made(second)),
      part(stranger),
      { sealed: new Uint8Array(200).fill(1), content: null },
      { sealed: new Uint8Array(3), content: null },
    ]);
    const [shown] = await readHandovers(lab.shop.id);
    expect([shown?.otherKey, shown?.damaged]).toEqual([1, 1]);
    expect(await takeHandover(lab.chiba, id)).toEqual({ ...none, left: 4 });
    await lab.commit([first]);
    expect(await takeHandover(lab.chiba, id)).toEqual({ ...none, applied: 1, left: 3 });
    expect(await discardHandover(lab.chiba, id)).toBe(true);
    expect(await db.handoverItem.count({ where: { handoverId: id } })).toBe(0);
    expect(await discardHandover(lab.chiba, id)).toBe(false);
  });

  test('[S48] another shop neither sees nor takes it', async () => {
    const id = await kept([part(made(lab.note('x', 101)))]);
    const elsewhere = { ...lab.chiba, shopId: lab.id(77) };
    expect(await readHandovers(elsewhere.shopId)).toEqual([]);
    expect(await takeHandover(elsewhere, id)).toBeNull();
    expect(await discardHandover(elsewhere, id)).toBe(false);
  });
});

describe('a protected device', () => {
  const asked = (proof?: string) =>
    new Request('http://x/api/sync', { headers: proof ? { 'x-kiriwake-proof': proof } : {} });
  const known = async () => {
    const { id, proofHash } = await db.device.findUniqueOrThrow({ where: { id: lab.tablet } });
    return { deviceId: id, proofHash };
  };

  test('[S47] is protected from its first proof on; the session alone gets nothing any more', async () => {
    expect(await provesOpen(asked(), await known())).toBe(true);
    expect(await wasOpen(await known())).toBe(true);
    expect(await provesOpen(asked('the first'), await known())).toBe(true);
    expect(await provesOpen(asked(), await known())).toBe(false);
    expect(await provesOpen(asked('another'), await known())).toBe(false);
    expect(await provesOpen(asked('the first'), await known())).toBe(true);
  });

  test('[S47] pictures and reports open for a while after a proof, for that device and that code only', async () => {
    await provesOpen(asked('the first'), await known());
    expect(await wasOpen(await known())).toBe(true);
    expect(await wasOpen({ ...(await known()), deviceId: lab.otherTablet })).toBe(false);
    expect(await wasOpen({ ...(await known()), proofHash: 'f'.repeat(64) })).toBe(false);
    jar.clear();
    expect(await wasOpen(await known())).toBe(false);
    jar.set('kiriwake-open', `${Date.now() + 60_000}.AAAA`);
    expect(await wasOpen(await known())).toBe(false);
  });

  test('[S47] an administrator’s reset lets the next code count', async () => {
    await provesOpen(asked('the first'), await known());
    expect(await resetDevice(lab.shop.id, lab.tablet, lab.chiba.userId)).toBe(true);
    expect((await db.device.findUniqueOrThrow({ where: { id: lab.tablet } })).resetAt).not.toBeNull();
    expect(await provesOpen(asked('the second'), await known())).toBe(true);
    expect(await provesOpen(asked('the first'), await known())).toBe(false);
    expect((await db.device.findUniqueOrThrow({ where: { id: lab.tablet } })).resetAt).toBeNull();
  });
});
