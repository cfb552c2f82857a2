import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/** Milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 50;

/** Ends a server that was started here, and waits until it is gone. */
export const ended = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
};

const answers = (address: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const tell = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });

/**
 * Waits until something listens there.
 * @throws where nothing does for long
 */
export const answering = async (address: string, port: number): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (!(await answers(address, port))) {
    if (Date.now() > end) throw new Error(`nothing answers on ${address}:${port}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
};
