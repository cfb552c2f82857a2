import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { Plain } from '../say';

const shape = z.object({
  databasePassword: z.string(),
  appPassword: z.string(),
  sessionSecret: z.string(),
  demoPassword: z.string(),
});

export type Secrets = z.infer<typeof shape>;

const make = (): Secrets => ({
  databasePassword: randomBytes(24).toString('base64url'),
  appPassword: randomBytes(24).toString('base64url'),
  sessionSecret: randomBytes(32).toString('base64url'),
  // Typed by hand, so without look-alikes: 12 of 31 characters, 59 bits.
  demoPassword: Array.from(randomBytes(12), (byte) => 'abcdefghjkmnpqrstuvwxyz23456789'[byte % 31]).join(''),
});

/** The secrets of this installation, made on the first start and kept in a file that only its user can read. */
export function readSecrets(file: string): Secrets {
  if (!existsSync(file)) {
    // Written aside and renamed: a crash must not leave half a file in the place of the only keys.
    writeFileSync(`${file}.new`, `${JSON.stringify(make(), null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Plain(`${file} is damaged:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
