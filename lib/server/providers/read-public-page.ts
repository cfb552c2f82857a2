import 'server-only';
import { type LookupAddress, lookup } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** Bytes; such a file has some thousand. */
const MOST_BYTES = 65_536;

/**
 * Resolves a name for a connection, so that what is judged is what is connected to: a name that leads to a closed
 * network with any of its addresses leads nowhere.
 */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const fail =
      error ?? (found.every(({ address }) => isPublicAddress(address)) ? null : new Error('not public'));
    const [first] = found ?? [];
    if (fail || !first) return done(fail ?? new Error('no address'), '', 0);
    if (options.all) return done(null, found);
    return done(null, first.address, first.family);
  });
};

/**
 * Reads a small text of a machine of the open internet by HTTPS. No redirect is followed, nothing is sent but the
 * request, and the certificate has to be good.
 * @param timeoutMs milliseconds for all of it
 * @returns null where there is no such page
 * @throws where the machine does not answer in time, is not on the open internet or sends too much
 */
export const readPublicPage = (url: URL, timeoutMs: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    // An address in digits would not be resolved, and so not be judged.
    const isPlain =
      url.protocol === 'https:' &&
      url.port === '' &&
      url.username === '' &&
      !/^\[|^[\d.]+$/.test(url.hostname);
    if (!isPlain) {
      reject(new Error('not a plain https address'));
      return;
    }
    const signal = AbortSignal.timeout(timeoutMs);
    const asking = request(url, { lookup: lookupPublic, signal, agent: false }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.destroy();
        resolve(null);
        return;
      }
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        if (text.length > MOST_BYTES) answer.destroy(new Error('too much'));
      });
      answer.on('end', () => resolve(text));
      answer.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
