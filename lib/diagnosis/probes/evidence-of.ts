import type { ProbeFailure, Seen } from './seen';
import type { FindingCode } from './terms';

/** What was said where something did not work; a number that the words begin with is not said twice. */
const saidOf = ({ code, words }: ProbeFailure): string => {
  const [first = ''] = (code ?? '').split(' ');
  return words !== '' && words.startsWith(first) ? words : [code, words].filter(Boolean).join(' ');
};

/**
 * What a step showed, in one line.
 * @param code the finding that it shows; without it all of it
 */
export const evidenceOf = (seen: Seen, code?: FindingCode): string => {
  const said = 'failure' in seen && seen.failure ? saidOf(seen.failure) : null;
  switch (seen.step) {
    case 'resolve':
      return said ?? seen.addresses.join(' ');
    case 'ports':
      return seen.ports.map(({ port, state }) => `${port} ${state}`).join(', ');
    case 'greeting':
      return seen.greeting ?? said ?? '';
    case 'tls': {
      const { certificate: one } = seen;
      const parts = one ? [one.wrong, one.names, one.issuer, `${one.validFrom} – ${one.validTo}`] : [];
      return said ?? [seen.version, ...parts].filter(Boolean).join(' · ').slice(0, 500);
    }
    case 'sign-in':
      return said ?? seen.ways.join(' ');
    case 'mailbox': {
      const notices = seen.notices.map(({ on, from, subject }) => `${on} ${from} ${subject}`);
      const used = seen.used === null ? [] : [`${seen.used} %`];
      if (code === 'notice-in-junk') return notices.join(' · ').slice(0, 500);
      return said ?? (code ? used : [...used, ...notices]).join(' · ').slice(0, 500);
    }
    case 'send':
      return [seen.refusedAt, said].filter(Boolean).join(': ').slice(0, 500);
    case 'arrive':
      return said ?? (seen.where === null ? '' : `${Math.round(seen.ms / 1000)} s`);
  }
};
