import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { storeContract } from '@/lib/sync/contract-suite';
import { TabletDatabase } from './database';
import { readDraft } from './drafts';
import { noteAnswer, readHeard } from './meta';
import { openedPhoto, sealedPhoto } from './photo-rows';
import { openLock } from './protection/data-key';
import { eraseKeys } from './protection/erase';
import { readProtection } from './protection/protection';
import { encryptRows, settleRows } from './protection/switch-on';
import { plainSeal } from './seal';
import { TabletStore } from './tablet-store';
import { protect, someSealKey } from './testing/protected-store';

let databases = 0;
const fresh = () => new TabletDatabase(`protected-${(databases += 1)}`);

/** A protected tablet's store without anything in it. */
const protectedStore = async (offsetMs: number): Promise<TabletStore> => {
  const db = fresh();
  await noteAnswer(db, { answer: { sealKey: await someSealKey() }, offsetMs });
  return new TabletStore(db, await protect(db, 'ichi-ni-san'));
};

// [S40] Encrypted, a tablet's store keeps every rule of the others.
for (const { name, run } of storeContract(protectedStore)) test(`encrypted: ${name}`, run);

const SECRET = '有限会社いずみ建具';
const ref = { kind: 'case', id: '00000000-0000-7000-8000-0000000000c1' } as const;
const envelope = {
  id: '00000000-0000-7000-8000-0000000000e1',
  protocol: 1,
  aggregate: ref,
  name: 'note.add',
  args: { words: SECRET },
  deviceId: '00000000-0000-7000-8000-0000000000a3',
  deviceSeq: 1,
  baseVersion: 1,
  occurredAt: '2026-11-25T05:00:00.000Z',
};
const picture = new Blob([new Uint8Array(5000).fill(77)], { type: 'image/jpeg' });

/** A tablet that was used openly: a row in every table. */
const openTablet = async (): Promise<TabletDatabase> => {
  const db = fresh();
  const bytes = await plainSeal.seal({ words: SECRET });
  await db.bases.put({ id: `case:${ref.id}`, kind: 'case', rev: 3, version: 2, gone: false, bytes });
  await db.copies.put({ id: `case:${ref.id}`, kind: 'case', rev: 3, bytes });
  await db.playbooks.put({ id: 'email@1', rev: 1, bytes });
  await db.earlier.put({ id: ref.id, rev: 1, bytes });
  await db.drafts.put({ id: 'field', at: envelope.occurredAt, bytes: await plainSeal.seal(SECRET) });
  await db.outbox.add({
    id: envelope.id,
    ref: `case:${ref.id}`,
    seq: 1,
    state: 'waiting',
    version: null,
    code: null,
    occurredAt: envelope.occurredAt,
    bytes: await plainSeal.seal({ envelope, actor: { kind: 'system' } }),
  });
  await db.sequences.put({ id: 'case:x|device', last: 7 });
  const photo = { caseId: ref.id, hash: 'ab', state: 'waiting', code: null, tries: 0, size: 5000 } as const;
  await db.photos.put({ ...photo, id: `${ref.id}/ab`, takenAt: envelope.occurredAt, blob: picture });
  return db;
};

/** Everything that lies in a database, as one text. */
const dump = async (db: TabletDatabase): Promise<string> => {
  const texts: string[] = [];
  for (const table of db.tables) {
    for (const row of (await table.toArray()) as Record<string, unknown>[]) {
      for (const value of Object.values(row)) {
        if (value instanceof Uint8Array) texts.push(new TextDecoder().decode(value));
        else if (value instanceof Blob) texts.push(await value.text());
        else texts.push(JSON.stringify(value) ?? '');
      }
    }
  }
  return texts.join('\n');
};

describe('switching the protection on', () => {
  test('[S40] leaves nothing that can be read, and loses nothing', async () => {
    const db = await openTablet();
    expect(await dump(db)).toContain(SECRET);
    const seal = await protect(db, 'ichi-ni-san');
    expect(await encryptRows(db, seal)).toBe(true);
    const lying = await dump(db);
    expect(lying).not.toContain(SECRET);
    expect(lying).not.toContain('MMMMMMMM');
    const store = new TabletStore(db, seal);
    expect(await readDraft(store, 'field')).toBe(SECRET);
    const { entries } = await store.read(ref);
    expect(entries.map((entry) => entry.envelope)).toEqual([envelope]);
    const [photo] = await db.photos.toArray();
    expect(photo && (await (await openedPhoto(seal, photo)).text())).toBe(await picture.text());
    expect((await db.bases.get(`case:${ref.id}`))?.rev).toBe(3);
  });

  test('[S41] goes on after a kill anywhere, and is settled when an opening finds nothing more', async () => {
    const db = await openTablet();
    const seal = await protect(db, 'ichi-ni-san');
    // A kill after so many rows, for every number of rows that there is.
    for (let writes = 0; writes < 7; writes += 1) {
      let left = writes;
      const encrypt = async (bytes: Uint8Array) => {
        if ((left -= 1) < 0) throw new Error('killed');
        return seal.guard?.encrypt(bytes) ?? bytes;
      };
      const dying = { ...seal, guard: seal.guard && { ...seal.guard, encrypt } };
      await encryptRows(db, dying).catch(() => undefined);
    }
    await settleRows(db, seal);
    await settleRows(db, seal);
    expect(await dump(db)).not.toContain(SECRET);
    expect(await readProtection(db)).toMatchObject({ state: 'locked', settled: true });
    expect(await readDraft(new TabletStore(db, seal), 'field')).toBe(SECRET);
  });

  test('[S41] a row that was written meanwhile is not overwritten', async () => {
    const db = await openTablet();
    const seal = await protect(db, 'ichi-ni-san');
    const bytes = await plainSeal.seal('newer');
    const slow = {
      ...seal,
      guard: seal.guard && {
        ...seal.guard,
        encrypt: async (lying: Uint8Array) => {
          await db.drafts.put({ id: 'field', at: envelope.occurredAt, bytes });
          return seal.guard?.encrypt(lying) ?? lying;
        },
      },
    };
    await encryptRows(db, slow);
    expect(await readDraft(new TabletStore(db, seal), 'field')).toBe('newer');
  });
});

describe('the lock', () => {
  test('[S42] opens with its code alone, also typed in full width', async () => {
    const db = fresh();
    await protect(db, 'kagi-2026');
    const kept = await readProtection(db);
    if (kept?.state !== 'locked') throw new Error('it is not locked');
    expect(await openLock(kept.lock, 'kagi-2027')).toBeNull();
    expect(await openLock(kept.lock, ' ｋａｇｉ－２０２６ ')).toMatchObject({
      proof: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('[S43] erased keys leave the sealed outbox and the numbers, nothing else', async () => {
    const db = await openTablet();
    const seal = await protect(db, 'ichi-ni-san');
    await encryptRows(db, seal);
    const row = await db.photos.get(`${ref.id}/ab`);
    await eraseKeys(db, 'wrong-codes');
    expect(await readProtection(db)).toEqual({ state: 'erased', why: 'wrong-codes' });
    expect((await db.handover.toArray()).map(({ id }) => id).toSorted()).toEqual([
      `${ref.id}/ab`,
      envelope.id,
    ]);
    expect((await db.handover.get(`${ref.id}/ab`))?.sealed).toEqual(row?.sealed);
    expect(await db.sequences.count()).toBe(1);
    for (const table of [db.bases, db.copies, db.outbox, db.drafts, db.photos, db.earlier])
      expect(await table.count()).toBe(0);
    expect(await dump(db)).not.toContain(SECRET);
    expect((await readHeard(db)).sealKey).toBeNull();
  });

  test('[S40] a photo taken while protected is encrypted before it is kept', async () => {
    const seal = await protect(fresh(), 'ichi-ni-san');
    const open = { caseId: ref.id, hash: 'cd', state: 'waiting', code: null, tries: 0, size: 1 } as const;
    const row = await sealedPhoto(seal, { ...open, id: 'x', takenAt: envelope.occurredAt, blob: picture });
    expect(await row.blob.text()).not.toContain('MMMM');
    expect(await (await openedPhoto(seal, row)).text()).toBe(await picture.text());
  });
});
