import 'server-only';
import { join } from 'node:path';
import * as z from 'zod';
import { isMailAddress } from '@/lib/customer/mail-address';

const yesNo = z
  .enum(['1', 'true', 'yes', '0', 'false', 'no'])
  .transform((word) => ['1', 'true', 'yes'].includes(word));

const mailAddress = z.string().refine(isMailAddress, 'is not one mail address');

const shape = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    /** The app's own role (`kiriwake_app`), or an owner that may step down to it. */
    DATABASE_URL: z.url(),
    /** Past a pooler, for LISTEN and jobs. */
    DATABASE_DIRECT_URL: z.url().optional(),
    /** What customers' links begin with; without it links only open on this machine. */
    KIRIWAKE_URL: z
      .url()
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
    KIRIWAKE_DATA_DIR: z.string().min(1).default('.kiriwake'),
    /** Signs session tokens; 32 characters and more. */
    KIRIWAKE_SECRET: z.string().min(32),
    /**
     * Secrets of which the keys are made that tablets seal their unsent work to, the newest first, with commas between;
     * KIRIWAKE_SECRET where there are none. A secret that was replaced stays here until no tablet has such work left.
     */
    KIRIWAKE_SEAL_SECRETS: z
      .string()
      .transform((text) => text.split(',').map((secret) => secret.trim()))
      .pipe(z.array(z.string().min(32)))
      .optional(),
    /** The shop's mail server with sign-in, `smtp://` or `smtps://`; without it no mail is sent. */
    KIRIWAKE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** The address that mails come from; their name is the shop's. */
    KIRIWAKE_SMTP_FROM: mailAddress.optional(),
    /** Where the shop itself is told something; the address above where it is not set. */
    KIRIWAKE_SMTP_NOTIFY: mailAddress.optional(),
    /**
     * Networks beside the open internet that mail probes may reach, on any port, with commas between: a mail server in the
     * house, such as `192.168.1.0/24`. Whoever may probe can then see what answers there.
     */
    KIRIWAKE_PROBE_ALLOW: z
      .string()
      .transform((text) => text.split(',').map((network) => network.trim()))
      .pipe(z.array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()])))
      .default([]),
    KIRIWAKE_DEMO: yesNo.default(false),
    KIRIWAKE_DEMO_PASSWORD: z.string().optional(),
    KIRIWAKE_LOG: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(
    ({ KIRIWAKE_SMTP_URL: url, KIRIWAKE_SMTP_FROM: from }) => (url === undefined) === (from === undefined),
    {
      message: 'KIRIWAKE_SMTP_URL and KIRIWAKE_SMTP_FROM are set together or not at all',
    },
  );

// `next build` loads every route to look at it, long before there is a database; nothing connects then.
const whileBuilding =
  process.env.NEXT_PHASE === 'phase-production-build'
    ? { DATABASE_URL: 'postgresql://127.0.0.1/build', KIRIWAKE_SECRET: 'only-while-building-'.repeat(2) }
    : {};

// An empty variable, as compose files like to set them, means "not set".
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const parsed = shape.safeParse({ ...whileBuilding, ...given });
if (!parsed.success) throw new Error(`The environment has a mistake:\n${z.prettifyError(parsed.error)}`);

/** The environment, checked once at start: the only place in the app that reads it. */
export const env = {
  ...parsed.data,
  /** Where photos, logos and reports are kept. */
  filesDir: join(/* turbopackIgnore: true */ parsed.data.KIRIWAKE_DATA_DIR, 'files'),
  directUrl: parsed.data.DATABASE_DIRECT_URL ?? parsed.data.DATABASE_URL,
  development: parsed.data.NODE_ENV === 'development',
};

// next-auth reads its origin from the environment by itself, and takes localhost:3000 without one. Where no
// address was told, the one in the request is right: only this machine can send any.
if (env.KIRIWAKE_URL) process.env.NEXTAUTH_URL ??= env.KIRIWAKE_URL;
else process.env.AUTH_TRUST_HOST ??= '1';
