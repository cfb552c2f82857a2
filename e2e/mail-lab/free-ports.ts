import { createServer, type Server } from 'node:net';

const listening = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

export const portOf = (server: Pick<Server, 'address'>): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** Ports that are free now, all different. */
export const freePorts = async <Name extends string>(
  names: readonly Name[],
): Promise<Record<Name, number>> => {
  const servers = await Promise.all(names.map(listening));
  const ports = Object.fromEntries(
    names.map((name, at) => [name, portOf(servers[at] ?? createServer())]),
  ) as Record<Name, number>;
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};
