import type { Report, Signature } from '@/lib/case/state';
import type { ReportContent } from './content';
import type { DocumentSignature, ReportDocument, Say, Write } from './document';
import { feeOf } from './document-fee';
import { heroOf } from './document-hero';
import { sectionsOf } from './document-sections';

/** What stands beside the content once it was issued; taken `withTrueTimes`. */
export type Issued = {
  report: Pick<Report, 'revision' | 'changeNote' | 'issuedAt'>;
  signature: Pick<Signature, 'kind' | 'name' | 'reason' | 'drawing' | 'signedAt'> | undefined;
};

const signatureOf = ({ signature }: Issued, say: Say, write: Write): DocumentSignature | null => {
  if (!signature) return null;
  const time = write.dateTime(signature.signedAt);
  const name = signature.name ?? '';
  const signed = signature.kind === 'signed';
  return {
    title: say('signature.title'),
    drawing: signed ? signature.drawing : null,
    alt: say('signature.alt', { name }),
    text: signed
      ? say('signature.signed', { name, time })
      : say('signature.declined', { reason: signature.reason ?? '', time }),
  };
};

const postal = (code: string | null): string => (code ? `〒${code.slice(0, 3)}-${code.slice(3)} ` : '');

const footerOf = ({ shop, timesCorrected }: ReportContent, issued: Issued | null, say: Say, write: Write) => {
  const lines = [
    shop.address ? `${postal(shop.postalCode)}${shop.address}` : '',
    shop.registrationNumber ? say('fee.registration', { number: shop.registrationNumber }) : '',
  ];
  if (issued) {
    const { revision, changeNote, issuedAt } = issued.report;
    const time = write.dateTime(issuedAt);
    lines.push(
      revision > 1 ? say('revision', { revision, time, note: changeNote ?? '' }) : say('issued', { time }),
    );
  }
  if (timesCorrected) lines.push(say('timesCorrected'));
  return { shop: shop.name, lines: lines.filter((line) => line !== '') };
};

/**
 * Lays a report out for reading.
 * @param content what was or will be issued
 * @param issued version and signature; null for a draft
 * @param say words of the namespace `report` in the content's language
 * @param write times and yen in the content's language and zone
 */
export const buildDocument = (
  content: ReportContent,
  issued: Issued | null,
  say: Say,
  write: Write,
): ReportDocument => {
  const day = content.visits.at(-1)?.arrivedAt ?? content.resultAt ?? issued?.report.issuedAt;
  const { main, attention } = content.addressee;
  const fee = feeOf(content, say, write);
  return {
    language: content.language,
    logo: content.shop.logo ?? null,
    title: say('title'),
    subtitle: content.shop.registrationNumber && fee ? say('invoiceToo') : '',
    number: content.caseNumber ? say('number', { number: content.caseNumber }) : '',
    date: day ? write.date(day) : '',
    technician: say('technician', { name: content.technician }),
    to: { main, attention: attention ? say('attention', { name: attention }) : '' },
    hero: heroOf(content, say, write),
    sections: sectionsOf(content, say, write),
    fee,
    help: {
      title: say('section.help'),
      lines: [say('help'), ...(content.shop.warranty ? [content.shop.warranty] : [])],
      phone: content.shop.phone ?? '',
      hours: content.shop.hours ?? '',
    },
    signature: issued ? signatureOf(issued, say, write) : null,
    footer: footerOf(content, issued, say, write),
  };
};
