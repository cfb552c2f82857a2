import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { accounts, addressOf, PASSWORD } from './accounts';
import { readCertificate } from './lab';
import type { SimMailboxes } from './sim-mailboxes';

const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

const stateOf = (address: string) =>
  accounts.find(([account]) => addressOf(account) === address.toLowerCase())?.[1];

/** A submission server that treats each account as accounts.ts says. */
export const smtpServer = (boxes: SimMailboxes, certificate: string, secure: boolean): SMTPServer => {
  const options: SMTPServerOptions = {
    secure,
    key: readCertificate('server.key'),
    cert: readCertificate(certificate),
    logger: false,
    disableReverseLookup: true,
    onAuth: ({ username = '', password }, _session, done) => {
      const state = stateOf(username);
      if (!state || password !== PASSWORD || state.noSmtp)
        return done(refusal(535, '5.7.8 Error: authentication failed'));
      return done(null, { user: username });
    },
    onRcptTo: ({ address }, { user }, done) => {
      const sending = stateOf(user ?? '')?.sending;
      const to = stateOf(address);
      if (sending?.at === 'RCPT TO') return done(refusal(sending.code, sending.words));
      if (to?.receiving) return done(refusal(to.receiving.code, to.receiving.words));
      if (to?.full) return done(refusal(552, '5.2.2 Mailbox is full'));
      return done();
    },
    onData: (stream, { user, envelope }, done) => {
      const sending = stateOf(user ?? '')?.sending;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (sending?.at === 'DATA') return done(refusal(sending.code, sending.words));
        const raw = Buffer.concat(chunks).toString('utf8');
        for (const { address } of envelope.rcptTo)
          boxes.deliver(address, stateOf(address)?.junk ? 'Junk' : 'INBOX', raw);
        return done();
      });
    },
  };
  const server = new SMTPServer(options);
  // A failed handshake would end the process.
  server.on('error', () => undefined);
  return server;
};
