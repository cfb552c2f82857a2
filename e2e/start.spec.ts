import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Start } from './fixtures/own-server';

const health = async (address: string) => (await fetch(`${address}/api/health`)).json();

test('starts once, says so to a second start, survives kill -9, stops within five seconds', async () => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'kiriwake-start-'));
  const started: Start[] = [];
  const start = () => {
    const one = new Start(dataDir);
    started.push(one);
    return one;
  };
  try {
    const first = start();
    const address = await first.address();
    expect(await health(address)).toMatchObject({ status: 'ok' });
    await expect.poll(() => first.output).toMatch(/\/setup\?token=[\w-]{32}/);

    const second = start();
    expect(await second.ended).toBe(0);
    expect(second.output).toContain(`running already: ${address}`);

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start();
    const again = await third.address();
    expect(await health(again)).toMatchObject({ status: 'ok' });

    // A request that never ends, as an event stream is one.
    const { hostname, port } = new URL(again);
    const open = connect(Number(port), hostname);
    await once(open, 'connect');
    open.on('error', () => undefined);
    open.write('GET /api/health HTTP/1.1\r\nHost: x\r\n');
    const asked = Date.now();
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5_000);
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  } finally {
    for (const { child, ended } of started) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('refuses the data of a newer Postgres in words, and leaves it alone', async () => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'kiriwake-start-'));
  try {
    const first = new Start(dataDir);
    await first.address();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);

    const versionFile = join(dataDir, 'postgres/PG_VERSION');
    const ours = Number(readFileSync(versionFile, 'utf8'));
    writeFileSync(versionFile, `${ours + 1}\n`);
    const refused = new Start(dataDir);
    expect(await refused.ended).toBe(1);
    expect(refused.output).toContain(`was made by a newer Postgres (${ours + 1})`);
    expect(refused.output).not.toMatch(/^\s+at /m);
    expect(readFileSync(versionFile, 'utf8').trim()).toBe(String(ours + 1));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
