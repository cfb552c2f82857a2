import { accounts, addressOf, PASSWORD } from './accounts';
import type { SimMail, SimMailboxes } from './sim-mailboxes';
import type { Talk } from './sim-line-server';

/** As much of POP3 as a program that receives mail speaks. */
export const popTalk =
  (boxes: SimMailboxes): Talk =>
  (client) => {
    let user = '';
    let mails: SimMail[] | null = null;
    client.say('+OK simulated POP3 ready');
    const head = ({ raw }: SimMail) => raw.split('\r\n\r\n')[0] ?? '';
    return (line) => {
      const [verb = '', ...rest] = line.split(' ');
      const mail = mails?.[Number(rest[0]) - 1];
      switch (verb.toUpperCase()) {
        case 'CAPA':
          return client.say('+OK', 'USER', 'TOP', ...(client.secure ? [] : ['STLS']), '.');
        case 'STLS':
          client.say('+OK');
          return client.startTls();
        case 'USER':
          user = rest.join(' ');
          return client.say('+OK');
        case 'PASS': {
          const known = accounts.find(([account]) => addressOf(account) === user);
          if (known?.[1].suspended) return client.say(`-ERR [SYS/PERM] ${known[1].suspended}`);
          if (!known || rest.join(' ') !== PASSWORD) return client.say('-ERR [AUTH] Authentication failed.');
          mails = [...boxes.folder(user, 'INBOX')];
          return client.say('+OK');
        }
        case 'STAT':
          return client.say(`+OK ${mails?.length ?? 0} 0`);
        case 'TOP':
          return mail ? client.say('+OK', head(mail), '', '.') : client.say('-ERR');
        case 'DELE':
          if (mail) mail.deleted = true;
          return client.say('+OK');
        case 'QUIT':
          boxes.expunge(user, 'INBOX');
          client.say('+OK');
          return client.end();
        default:
          return client.say('-ERR');
      }
    };
  };
