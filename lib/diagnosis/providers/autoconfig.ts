import { domainOf } from './fold';
import type { MailServer } from './provider';

const SECURITY: Record<string, MailServer['security']> = { SSL: 'tls', STARTTLS: 'starttls', plain: 'none' };
const PROTOCOL: Record<string, MailServer['protocol']> = { imap: 'imap', pop3: 'pop', smtp: 'smtp' };
const SERVER = /<(incoming|outgoing)Server\s+type="(\w+)"\s*>([\s\S]{0,4000}?)<\/\1Server>/g;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * The servers in a file of Mozilla's autoconfig format, in its order.
 * @param xml from somebody else's machine: what is not understood is left out
 * @param address or domain, for the names that the file leaves open
 */
export const readAutoconfig = (xml: string, address: string): MailServer[] =>
  [...xml.matchAll(SERVER)].flatMap(([, , type = '', inner = '']) => {
    const tag = (name: string) =>
      new RegExp(`<${name}>\\s*([^<\\s]{1,255})\\s*</${name}>`).exec(inner)?.[1] ?? '';
    const protocol = PROTOCOL[type];
    const security = SECURITY[tag('socketType')];
    const host = tag('hostname').replace('%EMAILDOMAIN%', domainOf(address)).toLowerCase();
    const port = Number(tag('port'));
    const isPort = Number.isInteger(port) && port > 0 && port < 65_536;
    return protocol && security && isPort && HOST.test(host) ? { protocol, host, port, security } : [];
  });
