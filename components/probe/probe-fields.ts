import { hostOf } from '@/lib/diagnosis/providers/fold';
import type { MailServer } from '@/lib/diagnosis/providers/provider';
import { type ProbeRequest, probeRequestSchema } from '@/lib/diagnosis/probes/request';

export type Security = MailServer['security'];
export type ServerFields<Protocol extends string> = {
  protocol: Protocol | 'none';
  host: string;
  port: string;
  security: Security;
};

/** What is typed before a probe; the password is in the page's memory alone. */
export type ProbeFields = {
  address: string;
  receiving: ServerFields<'imap' | 'pop'>;
  sending: ServerFields<'smtp'>;
  there: boolean;
  signIn: boolean;
  username: string;
  password: string;
  agreed: boolean;
  loopBack: boolean;
};

/** How a protocol is spoken today, where nothing else is known. */
const TODAY = {
  imap: { port: '993', security: 'tls' },
  pop: { port: '995', security: 'tls' },
  smtp: { port: '587', security: 'starttls' },
} as const;

type Known = Pick<MailServer, 'protocol' | 'host' | 'port' | 'security'>;

/** @param known the provider's servers of today, none where they are not known */
export const fieldsFor = (address: string, known: readonly Known[]): ProbeFields => {
  const of = (protocol: Known['protocol']) => known.find((server) => server.protocol === protocol);
  const incoming = of('imap') ?? of('pop');
  const outgoing = of('smtp');
  const written = (server: Known) => ({
    host: server.host,
    port: String(server.port),
    security: server.security,
  });
  return {
    address,
    receiving: {
      protocol: incoming?.protocol === 'pop' ? 'pop' : 'imap',
      ...(incoming ? written(incoming) : { host: '', ...TODAY.imap }),
    },
    sending: { protocol: 'smtp', ...(outgoing ? written(outgoing) : { host: '', ...TODAY.smtp }) },
    there: false,
    signIn: false,
    username: address,
    password: '',
    agreed: false,
    loopBack: true,
  };
};

/** Another protocol is spoken on another port. */
export const withProtocol = <Protocol extends 'imap' | 'pop' | 'smtp'>(
  fields: ServerFields<Protocol>,
  protocol: Protocol | 'none',
): ServerFields<Protocol> => ({ ...fields, protocol, ...(protocol === 'none' ? {} : TODAY[protocol]) });

export type WrongField =
  | 'address'
  | 'servers'
  | 'receiving.host'
  | 'receiving.port'
  | 'sending.host'
  | 'sending.port'
  | 'password'
  | 'agreed';

const plain = (text: string): string => text.normalize('NFKC').trim();

const serverOf = <Protocol extends string>({ protocol, host, port, security }: ServerFields<Protocol>) =>
  protocol === 'none' ? null : { protocol, host: hostOf(host), port: Number(plain(port)), security };

/** @returns what to ask the server for, or what is wrong */
export const requestOf = (fields: ProbeFields): ProbeRequest | WrongField[] => {
  const { signIn, username, password, agreed, loopBack } = fields;
  const asked = {
    address: plain(fields.address),
    receiving: serverOf(fields.receiving),
    sending: serverOf(fields.sending),
    signIn: signIn
      ? { username: plain(username) || plain(fields.address), password, agreed, loopBack }
      : null,
  };
  const parsed = probeRequestSchema.safeParse(asked);
  if (parsed.success) return parsed.data;
  const wrong = new Set<WrongField>();
  for (const { path } of parsed.error.issues) {
    const [first, second] = path;
    if (first === 'address') wrong.add('address');
    else if ((first === 'receiving' || first === 'sending') && (second === 'host' || second === 'port'))
      wrong.add(`${first}.${second}`);
    else if (second === 'agreed') wrong.add('agreed');
    else if (first === 'signIn') wrong.add('password');
    else wrong.add('servers');
  }
  return [...wrong];
};
