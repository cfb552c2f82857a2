import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// Each worker reads this file again, so what is chosen here may not differ from one reading to the next.
const running = process.env.KIRIWAKE_E2E_URL;
const port = process.env.KIRIWAKE_E2E_PORT ?? '3210';
const baseURL = running ?? `http://127.0.0.1:${port}`;
const system = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  // The stories share one demo shop, and two cores serve app, database and browser.
  workers: 1,
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
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: existsSync(system) ? system : undefined,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: running
    ? undefined
    : {
        command: 'node --conditions=react-server --import tsx scripts/test/e2e-server.ts',
        url: `${baseURL}/api/health`,
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
      },
});
