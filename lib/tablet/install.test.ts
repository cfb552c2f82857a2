import { beforeEach, expect, test, vi } from 'vitest';

let events: EventTarget;
let standalone: boolean;
const load = async () => {
  const room = await import('./install');
  room.catchInstallOffer();
  return room;
};

beforeEach(() => {
  vi.resetModules();
  events = new EventTarget();
  standalone = false;
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: standalone }));
  vi.stubGlobal('navigator', {});
});

const offered = (prompt: () => Promise<unknown>) =>
  Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });

test('the browser’s offer is kept instead of its banner, and can be taken once', async () => {
  const { readInstall, install } = await load();
  expect(readInstall()).toBe('menu');
  const prompt = vi.fn(() => Promise.resolve({ outcome: 'dismissed' }));
  const event = offered(prompt);
  events.dispatchEvent(event);
  expect([event.defaultPrevented, readInstall()]).toEqual([true, 'offered']);
  await install();
  await install();
  expect(prompt).toHaveBeenCalledOnce();
  expect(readInstall()).toBe('menu');
});

test('what is installed is not offered', async () => {
  const { readInstall } = await load();
  events.dispatchEvent(offered(() => Promise.resolve()));
  events.dispatchEvent(new Event('appinstalled'));
  expect(readInstall()).toBe('installed');
});

test('the app’s own window offers nothing, and Apple’s browsers have a way of their own', async () => {
  const { readInstall } = await load();
  vi.stubGlobal('navigator', { standalone: false });
  expect(readInstall()).toBe('share');
  vi.stubGlobal('navigator', { standalone: true });
  expect(readInstall()).toBe('installed');
  vi.stubGlobal('navigator', {});
  standalone = true;
  expect(readInstall()).toBe('installed');
});
