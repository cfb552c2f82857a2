import * as z from 'zod';

/** `1`, `true`, `yes` mean yes; `0`, `false`, `no` mean no; anything else is a mistake worth naming. */
const yesNo = z
  .enum(['1', 'true', 'yes', '0', 'false', 'no'])
  .transform((word) => ['1', 'true', 'yes'].includes(word));

const shape = z.object({
  DATABASE_URL: z.url().optional(),
  DATABASE_DIRECT_URL: z.url().optional(),
  DATABASE_OWNER_URL: z.url().optional(),
  KIRIWAKE_URL: z.url().optional(),
  KIRIWAKE_DATA_DIR: z.string().min(1).optional(),
  KIRIWAKE_SECRET: z.string().min(32).optional(),
  KIRIWAKE_DEMO: yesNo.optional(),
  KIRIWAKE_DEMO_PASSWORD: z.string().min(8).optional(),
  KIRIWAKE_LOG: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  PLAYWRIGHT_CHROMIUM: z.string().min(1).optional(),
  /** A folder with the programs of another Postgres, to run the integration tests on. */
  KIRIWAKE_TEST_POSTGRES: z.string().min(1).optional(),
  /** A server that runs already, for the end-to-end tests. */
  KIRIWAKE_E2E_URL: z.url().optional(),
  /** How often e2e/faults.spec.ts kills browser and server, and the seed of its chances. */
  KIRIWAKE_FAULTS: z.coerce.number().int().min(1).optional(),
  KIRIWAKE_SEED: z.coerce.number().int().min(1).optional(),
  CI: z.string().optional(),
});

// An empty variable, as compose files like to set them, means "not set".
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const parsed = shape.safeParse(given);
if (!parsed.success) {
  console.error(`The environment has a mistake:\n${z.prettifyError(parsed.error)}`);
  process.exit(1);
}

/** What the scripts were told by the environment, read once. */
export const env = parsed.data;

/** The environment for a child process: ours, with `extra` on top. */
export function childEnv(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
