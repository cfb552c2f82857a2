import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// The stories of one worker share one demo shop; a second worker has a server and a database of its own.
const running = process.env.KIRIWAKE_E2E_URL;
const ports = process.env.KIRIWAKE_E2E_PORTS?.split(',') ?? ['3210', '3211'];
// Each worker reads this file again: beside its own address, nothing may differ from one reading to the next.
const worker = Number(process.env.TEST_PARALLEL_INDEX ?? 0);
const addressOf = (port = '') => `http://127.0.0.1:${port}`;
const baseURL = running ?? addressOf(ports[worker]);
const system = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: running ? 1 : ports.length,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    // A button that is not there fails its own line, not the whole test minutes later.
    actionTimeout: 15_000,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    // Without the film of each page: it took half of the tests' own time, and the trace shows the pages anyway.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: existsSync(system) ? system : undefined,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: running
    ? undefined
    : ports.map((port) => ({
        command: 'node --conditions=react-server --import tsx scripts/test/e2e-server.ts',
        url: `${addressOf(port)}/api/health`,
        timeout: 300_000,
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          PORT: port,
          HOST: '127.0.0.1',
          KIRIWAKE_DEMO: '1',
          // The mail lab of e2e/mail-lab runs on this machine, under an authority of its own.
          KIRIWAKE_PROBE_ALLOW: '127.0.0.0/8,::1',
          NODE_EXTRA_CA_CERTS: resolve(import.meta.dirname, 'e2e/mail-lab/certificates/ca.pem'),
          KIRIWAKE_DEMO_PASSWORD: process.env.KIRIWAKE_DEMO_PASSWORD ?? 'kiriwake-demo',
        },
      })),
});
