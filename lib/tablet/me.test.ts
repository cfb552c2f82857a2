import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forgetMe, type Me, rememberedMe, rememberMe } from './me';
import { keepStorage } from './testing/kept-storage';

const me: Me = {
  userId: '00000000-0000-7000-8000-0000000000a1',
  shopId: '00000000-0000-7000-8000-0000000000a2',
  deviceId: '00000000-0000-7000-8000-0000000000a3',
  name: '高橋 健',
  roles: ['technician'],
};

beforeEach(async () => {
  keepStorage();
  await forgetMe();
});

test('who signed in is in the database, not in what the browser writes when it likes', async () => {
  expect(await rememberedMe()).toBeNull();
  await rememberMe(me);
  keepStorage();
  expect(await rememberedMe()).toEqual(me);
  await rememberMe({ ...me, name: '高橋 健二' });
  expect((await rememberedMe())?.name).toBe('高橋 健二');
});

test('[S31] whom an older app remembered is known, and forgotten for good when they sign out', async () => {
  localStorage.setItem('kiriwake-me', JSON.stringify(me));
  expect(await rememberedMe()).toEqual(me);
  expect(localStorage.getItem('kiriwake-me')).toBeNull();
  await forgetMe();
  expect(await rememberedMe()).toBeNull();
});
