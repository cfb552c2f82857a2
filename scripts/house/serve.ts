import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../root';
import { Plain } from '../say';

/** The web server, running. */
export interface Served {
  stop(): Promise<void>;
  /** Settles when it ends by itself. */
  ended: Promise<unknown>;
}

/**
 * Serves the production build.
 * @throws Plain when the address is taken or the server does not come up.
 */
export async function serve(host: string, port: number, env: NodeJS.ProcessEnv): Promise<Served> {
  const child = fork(join(root, 'scripts/serve.js'), [host, String(port)], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    // Not ours: neither the TypeScript loader nor the react-server condition of this script.
    execArgv: [],
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([
    once(child, 'message').then(([message]) => message as { ready?: true; error?: string }),
    ended.then(() => ({ error: 'it ended while starting', ready: undefined })),
  ]);
  if (!first.ready) {
    child.kill('SIGKILL');
    throw new Plain(`The web server could not start on ${host}:${port} (${first.error}).`);
  }
  return {
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.send('stop');
      await ended;
    },
  };
}
