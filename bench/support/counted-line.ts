import { connect, createServer, type AddressInfo } from 'node:net';

export type CountedLine = {
  url: string;
  /** Bytes that went over it so far, both ways, headers included. */
  bytes: () => number;
  stop: () => void;
};

/** A line to a server that counts what goes over it. */
export const countedLine = async (to: string): Promise<CountedLine> => {
  const target = new URL(to);
  let bytes = 0;
  const count = (chunk: Buffer) => (bytes += chunk.length);
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.on('data', count).pipe(far);
    far.on('data', count).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, bytes: () => bytes, stop: () => server.close() };
};
