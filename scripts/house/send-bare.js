import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { barePage, isBareAddress, nonceOfBare } from './bare-page.js';

// The middle between time and bytes: a report takes 2 ms.
const params = {
  [constants.BROTLI_PARAM_QUALITY]: 6,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
/** @type {Record<string, (page: Buffer) => Promise<Buffer>>} */
const pack = { br: (page) => promisify(brotliCompress)(page, { params }), gzip: promisify(gzip) };

/** @param {string} accepted the request's Accept-Encoding */
const packingOf = (accepted) => {
  const names = accepted
    .split(',')
    .flatMap((one) => (/;\s*q=0(\.0*)?\s*$/.test(one) ? [] : one.split(';')[0]?.trim()));
  return Object.keys(pack).find((name) => names.includes(name));
};

/** @param {string} root the folder whose build is served */
const stylesOf = (root) => {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @param {string} href */
  return (href) => {
    const file = /^\/_next\/(static\/(?:[\w~-][\w.~-]*\/)*[\w.~-]+\.css)(\?|$)/.exec(href)?.[1];
    if (!file) return null;
    const style = known.get(file) ?? readFileSync(join(root, '.next', file), 'utf8');
    known.set(file, style);
    return style;
  };
};

/**
 * Makes customers' pages bare (bare-page.js) as they leave the server; everything else goes as it is.
 * @param {string} root the folder whose build is served
 */
export const bareSender = (root) => {
  const styleOf = stylesOf(root);
  /**
   * Prepares an answer before Next gets it.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  return (request, response) => {
    if (request.method !== 'GET' || !isBareAddress(request.url ?? '')) return;
    const packing = packingOf(String(request.headers['accept-encoding'] ?? ''));
    // Packed here, once it is bare: Next would pack it before.
    delete request.headers['accept-encoding'];
    const writeHead = response.writeHead.bind(response);
    const write = response.write.bind(response);
    const end = response.end.bind(response);
    const flushHeaders = response.flushHeaders.bind(response);
    /** @type {Buffer[]} */
    const parts = [];
    /** @param {unknown} part @param {unknown} encoding */
    const keep = (part, encoding) => {
      if (typeof part === 'string')
        parts.push(Buffer.from(part, typeof encoding === 'string' ? encoding : 'utf8'));
      else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
    };
    /** @type {string | null | undefined} null for what goes as it is; undefined until its headers are known */
    let nonce;
    /** Whether the answer is a page to keep until it is whole. */
    const kept = () => {
      const html = String(response.getHeader('content-type')).startsWith('text/html');
      nonce ??= (html && nonceOfBare(String(response.getHeader('content-security-policy')))) || null;
      return nonce !== null;
    };
    /** @param {Buffer} page @param {string} [packedAs] */
    const send = (page, packedAs) => {
      // What they ask for beforehand is in the page, or is not there.
      response.removeHeader('link');
      response.setHeader('vary', 'Accept-Encoding');
      if (packedAs) response.setHeader('content-encoding', packedAs);
      response.setHeader('content-length', page.length);
      writeHead(response.statusCode);
      end(page);
    };

    response.writeHead = (status, ...rest) => {
      response.statusCode = status;
      for (const headers of rest)
        if (typeof headers === 'object') for (const name in headers) response.setHeader(name, headers[name]);
      return kept() ? response : writeHead(status);
    };
    response.flushHeaders = () => {
      if (!kept()) flushHeaders();
    };
    response.write = (part, ...rest) => {
      if (!kept()) return write(part, ...rest);
      keep(part, rest[0]);
      const done = rest.find((one) => typeof one === 'function');
      if (done) process.nextTick(done);
      return true;
    };
    response.end = (...rest) => {
      if (!kept()) return end(...rest);
      keep(rest[0], rest[1]);
      const done = rest.find((one) => typeof one === 'function');
      if (done) response.once('finish', done);
      const page = Buffer.from(barePage(Buffer.concat(parts).toString(), nonce ?? '', styleOf));
      if (!packing) send(page);
      else
        pack[packing](page).then(
          (packed) => send(packed, packing),
          () => send(page),
        );
      return response;
    };
  };
};
