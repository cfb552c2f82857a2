import 'client-only';
import type { TabletDatabase } from '../database';
import type { Me } from '../me';
import { lockByCode } from '../protection/data-key';
import { protectedSeal } from '../protection/protected-seal';
import { keepProtection } from '../protection/protection';
import { serverKeyOf } from '../protection/seal-to-server';
import type { Seal } from '../seal';

export const someone: Me = {
  userId: '00000000-0000-7000-8000-0000000000a1',
  shopId: '00000000-0000-7000-8000-0000000000a2',
  deviceId: '00000000-0000-7000-8000-0000000000a3',
  name: '高橋 健',
  roles: ['technician'],
};

/** Some server's public key, as base64. */
export const someSealKey = async (): Promise<string> => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return btoa(String.fromCharCode(...point));
};

/** Protects a database by a code; few rounds, so that tests are quick. */
export const protect = async (db: TabletDatabase, code: string, sealKey?: string): Promise<Seal> => {
  const { lock, unlocked } = await lockByCode(code, 1000);
  await keepProtection(db, { state: 'locked', lock, wrong: 0, settled: false });
  const server = await serverKeyOf(sealKey ?? (await someSealKey()));
  return protectedSeal(unlocked.key, server, someone, null);
};
