import { expect, test } from 'vitest';
import { openContent, openSealed } from '@/lib/server/sealed/open-sealed';
import { sealKey } from '@/lib/server/sealed/server-keys';
import { sealContent } from '@/lib/tablet/protection/protected-seal';
import { sealToServer, serverKeyOf } from '@/lib/tablet/protection/seal-to-server';

// Tablet and server know nothing of each other's code: here what one seals is opened by the other.
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const made = { v: 1 as const, userId: id(1), shopId: id(2), deviceId: id(3) };
const item = {
  ...made,
  kind: 'mutation' as const,
  offsetMs: -4200,
  envelope: { name: 'note.add', args: { words: '髙﨑㈱ 🔧' } },
};

test('what a tablet seals, the server opens, and it is another each time', async () => {
  const server = await serverKeyOf(sealKey);
  const [once, twice] = [await sealToServer(server, item), await sealToServer(server, item)];
  expect(openSealed(once)).toEqual(item);
  expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(false);
  expect(Buffer.from(once).toString('utf8')).not.toContain('note.add');
});

test('a bit that changed anywhere, or the end cut off, and nothing of it is read', async () => {
  const sealed = await sealToServer(await serverKeyOf(sealKey), item);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openSealed(changed)).toBeTypeOf('string');
  }
  expect(openSealed(sealed.subarray(0, -1))).toBe('damaged');
  expect(openSealed(new Uint8Array(0))).toBe('damaged');
});

test('what was sealed to another server is said to be so', async () => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const point = Buffer.from(await crypto.subtle.exportKey('raw', publicKey)).toString('base64');
  expect(openSealed(await sealToServer(await serverKeyOf(point), item))).toBe('other-key');
});

test('a photo is opened by the key that was sealed with it', async () => {
  const server = await serverKeyOf(sealKey);
  const blob = new Blob([new Uint8Array(300_000).fill(9)]);
  const photo = { caseId: id(4), hash: 'ab'.repeat(32) };
  const { sealed, content } = await sealContent(server, made, photo, blob);
  const opened = openSealed(sealed);
  if (typeof opened === 'string' || opened.kind !== 'photo') throw new Error('not opened');
  expect(opened).toMatchObject(photo);
  expect(openContent(opened.key, content)?.equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
  content[20] = (content[20] ?? 0) ^ 1;
  expect(openContent(opened.key, content)).toBeNull();
});
