import type { Server } from 'node:net';
import { portOf } from './free-ports';
import { addressesOf, doorsOf, type MailLab } from './lab';
import { imapTalk } from './sim-imap';
import { lineServer } from './sim-line-server';
import { SimMailboxes } from './sim-mailboxes';
import { popTalk } from './sim-pop';
import { smtpServer } from './sim-smtp';

type Listens = { server: Pick<Server, 'address' | 'listen'>; close: () => void };

const listening = async ({ server }: Listens): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return portOf(server);
};

/** Small servers in this process, for where Dovecot and Postfix can't be had: the same accounts, the same doors. */
export const startSimulatedLab = async (): Promise<MailLab> => {
  const boxes = new SimMailboxes();
  const line = (server: Server): Listens => ({ server, close: () => server.close() });
  const imap = (certificate: string, tls: boolean) => line(lineServer(imapTalk(boxes), certificate, tls));
  const pop = (tls: boolean) => line(lineServer(popTalk(boxes), 'good.pem', tls));
  const smtp = (certificate: string, tls: boolean): Listens => {
    const made = smtpServer(boxes, certificate, tls);
    return { server: made.server, close: () => made.close() };
  };
  const servers = {
    imaps: imap('good.pem', true),
    imap: imap('good.pem', false),
    pops: pop(true),
    pop: pop(false),
    smtps: smtp('good.pem', true),
    smtp: smtp('good.pem', false),
    'imaps-expired': imap('expired.pem', true),
    'imaps-wrong-host': imap('wrong-host.pem', true),
    'smtp-expired': smtp('expired.pem', false),
  };
  const ports = {
    imaps: await listening(servers.imaps),
    imap: await listening(servers.imap),
    pops: await listening(servers.pops),
    pop: await listening(servers.pop),
    smtps: await listening(servers.smtps),
    smtp: await listening(servers.smtp),
    'imaps-expired': await listening(servers['imaps-expired']),
    'imaps-wrong-host': await listening(servers['imaps-wrong-host']),
    'smtp-expired': await listening(servers['smtp-expired']),
  };
  return {
    name: 'simulated servers',
    doors: doorsOf(ports),
    addresses: addressesOf('127.0.0.1', '127.0.0.1'),
    stop: async () => {
      for (const { close } of Object.values(servers)) close();
    },
  };
};
