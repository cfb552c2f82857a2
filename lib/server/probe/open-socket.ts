import 'server-only';
import { connect, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import { within } from './within';

/**
 * Connects to an address that was judged before; no name is asked for here.
 * @throws where it does not come about while the signal lives
 */
export const openSocket = async (address: string, port: number, signal: AbortSignal): Promise<Socket> => {
  const socket = connect({ host: address, port });
  try {
    await within(
      signal,
      new Promise<void>((resolve, reject) => {
        socket.once('error', reject);
        socket.once('connect', () => resolve());
      }),
    );
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    socket.removeAllListeners('error');
    socket.on('error', () => undefined);
  }
};

/** What today's servers speak. */
export const MODERN: ConnectionOptions = { minVersion: 'TLSv1.2' };
/** Tried only to tell that a server speaks nothing newer; nothing is said over it. */
export const OLD: ConnectionOptions = {
  minVersion: 'TLSv1',
  maxVersion: 'TLSv1.1',
  ciphers: 'DEFAULT@SECLEVEL=0',
};

/**
 * Puts TLS over a connection, whatever the certificate is: it is judged afterwards, before anything secret is said.
 * @param host the name that the certificate has to bear
 */
export const overTls = async (
  socket: Socket,
  host: string,
  options: ConnectionOptions,
  signal: AbortSignal,
): Promise<TLSSocket> => {
  const secure = connectTls({
    ...options,
    socket,
    host,
    servername: isIP(host) === 0 ? host : undefined,
    rejectUnauthorized: false,
  });
  try {
    return await within(
      signal,
      new Promise<TLSSocket>((resolve, reject) => {
        secure.once('secureConnect', () => resolve(secure));
        secure.on('error', reject);
        secure.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
      }),
    );
  } catch (error) {
    secure.destroy();
    socket.destroy();
    throw error;
  }
};
