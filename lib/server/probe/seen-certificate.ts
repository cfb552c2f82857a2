import 'server-only';
import type { TLSSocket } from 'node:tls';
import type { SeenCertificate } from '@/lib/diagnosis/probes/seen';
import { withoutSecrets } from '@/lib/diagnosis/probes/without-secrets';

const DAY = 86_400_000;

const nameOf = (part: Record<string, string | string[] | undefined> | undefined): string =>
  withoutSecrets([part?.CN, part?.O].flat().filter(Boolean).join(', '), []);

const dayOf = (text: string): string => new Date(text).toISOString().slice(0, 10);

/** What the certificate of a connection says, and what is wrong with it; null where there is none. */
export const seenCertificate = (socket: TLSSocket, now: number): SeenCertificate | null => {
  const certificate = socket.getPeerCertificate();
  if (!certificate?.valid_to) return null;
  // Typed as an error; it is the code of one.
  const wrong = socket.authorized ? null : socket.authorizationError;
  const code = wrong instanceof Error ? wrong.message : wrong;
  return {
    subject: nameOf({ ...certificate.subject }),
    issuer: nameOf({ ...certificate.issuer }),
    names: withoutSecrets(certificate.subjectaltname ?? '', []),
    validFrom: dayOf(certificate.valid_from),
    validTo: dayOf(certificate.valid_to),
    daysLeft: Math.floor((Date.parse(certificate.valid_to) - now) / DAY),
    wrong: typeof code === 'string' ? code.slice(0, 200) : null,
  };
};
