import { createServer } from 'node:net';

/**
 * A TCP port that is free now.
 * @param wanted taken when it is free; otherwise, or when left out, the system chooses.
 */
export async function freePort(wanted = 0, host = '127.0.0.1'): Promise<number> {
  const port = await tryPort(wanted, host);
  if (port !== null) return port;
  const any = await tryPort(0, host);
  if (any === null) throw new Error(`No port is free on ${host}.`);
  return any;
}

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });
}
