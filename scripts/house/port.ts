import { env } from '../env';
import { freePort } from '../postgres/free-port';
import { Plain } from '../say';

/**
 * The port to serve on: PORT, which must be free, or else 3000, or else any.
 * @throws Plain when PORT is taken.
 */
export async function choosePort(): Promise<number> {
  const port = await freePort(env.PORT ?? 3000, env.HOST);
  if (env.PORT && port !== env.PORT) {
    throw new Plain(`Port ${env.PORT} on ${env.HOST} is taken. Choose another with PORT.`);
  }
  return port;
}

/** The address to print; a server that listens everywhere is reached here by 127.0.0.1. */
export function addressOf(port: number): string {
  if (env.KIRIWAKE_URL) return env.KIRIWAKE_URL.replace(/\/$/, '');
  const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? '127.0.0.1' : env.HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
