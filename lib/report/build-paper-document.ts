import { paperNumber } from '@/lib/case/papers';
import { RECEIVED_HOW } from '@/lib/case/terms';
import type { Say, Write } from './document';
import type { PaperContent, PaperLine } from './paper-content';
import type { PaperDocument } from './paper-document';
import { paragraphsOf } from './report-input';

type Contract = NonNullable<PaperContent['contract']>;

/** The rate of food and newspapers in percent, which an invoice has to point out line by line. */
const REDUCED = 8;

/** Yen without tax from which a receipt for cash wants a revenue stamp when it is on paper (印紙税法 別表第一 17号). */
const STAMPED_FROM = 50_000;

const lineOf = (line: PaperLine, { kind }: PaperContent, say: Say, write: Write) => ({
  label: line.taxRate === REDUCED ? `${line.label} ${say('paper.reducedMark')}` : line.label,
  note: [
    line.note,
    line.quantity > 1 ? say('fee.quantity', { count: line.quantity }) : null,
    kind === 'estimate' && line.approvedAt
      ? say('paper.approved', { time: write.dateTime(line.approvedAt) })
      : null,
  ]
    .filter((part) => part !== null)
    .join(' '),
  amount: write.yen(line.total),
});

const totalsOf = ({ rates, kind, total }: PaperContent, say: Say, write: Write): PaperDocument['totals'] => {
  const charged = rates.reduce((sum, rate) => sum + rate.total, 0);
  return [
    { label: say('paper.sum'), amount: write.yen(kind === 'receipt' ? charged : total) },
    ...rates.map(({ rate, total: ofRate, tax }) => ({
      label: rate === 0 ? say('paper.untaxed') : say('paper.rate', { rate, tax: write.yen(tax) }),
      amount: write.yen(ofRate),
    })),
  ];
};

const contractFacts = (
  { servedAt, paid }: PaperContent,
  { contractedAt, nextOn, warranty }: Contract,
  say: Say,
  write: Write,
): [string, string][] => {
  // Noon: the day is the same wherever the shop is.
  const next = nextOn ? write.date(`${nextOn}T12:00:00.000Z`) : null;
  const served = servedAt ? write.date(servedAt) : say('paper.onItsDate');
  return [
    ['paper.contractedOn', contractedAt ? write.date(contractedAt) : say('paper.onItsDate')],
    ['paper.delivered', next ? say('paper.deliveredLater', { date: served, next }) : served],
    ['paper.pay', paid.how ? say(`paper.payBy.${paid.how}`) : '—'],
    ...(warranty ? [['paper.warranty', warranty] as [string, string]] : []),
  ];
};

const factsOf = (content: PaperContent, say: Say, write: Write): PaperDocument['facts'] => {
  const { kind, servedAt, paid, corrects, contract, caseNumber, headline } = content;
  const facts = [
    [kind === 'receipt' ? 'paper.proviso' : 'paper.subject', say(`paper.about.${kind}`, { headline })],
  ];
  if (servedAt && kind !== 'estimate' && kind !== 'contract')
    facts.push(['paper.servedOn', write.date(servedAt)]);
  const how = RECEIVED_HOW.find((one) => one === paid.how);
  if (kind === 'receipt' && how) facts.push(['paper.how', say(`paper.paidBy.${how}`)]);
  if (paid.tendered !== undefined) {
    const change = write.yen(paid.tendered - content.total);
    facts.push([
      'paper.tendered',
      say('paper.tenderedChange', { tendered: write.yen(paid.tendered), change }),
    ]);
  }
  if (kind === 'invoice' && paid.received > 0) facts.push(['paper.received', write.yen(paid.received)]);
  if ((kind === 'invoice' || kind === 'receipt') && paid.received > 0 && paid.left > 0)
    facts.push(['paper.left', write.yen(paid.left)]);
  if (contract) facts.push(...contractFacts(content, contract, say, write));
  if (corrects) {
    const which = say('paper.corrected', {
      title: say(`paper.title.${corrects.kind}`),
      number: paperNumber(caseNumber, corrects),
      date: write.date(corrects.issuedAt),
    });
    facts.push(['paper.corrects', which], ['paper.reason', corrects.reason]);
  }
  return facts.map(([key = '', value = '']) => ({ label: say(key), value }));
};

const stampOf = ({ kind, paid, total, rates }: PaperContent): boolean => {
  const tax = rates.reduce((sum, rate) => sum + rate.tax, 0);
  return kind === 'receipt' && paid.how === 'cash' && total - tax >= STAMPED_FROM;
};

const issuerOf = ({ issuer, contract }: PaperContent, say: Say): PaperDocument['issuer'] => {
  const { name, postalCode, address, phone, registrationNumber } = issuer;
  const postal = postalCode ? `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)} ` : '';
  return {
    name,
    lines: [
      address ? `${postal}${address}` : '',
      phone ? say('paper.phone', { phone }) : '',
      registrationNumber ? say('fee.registration', { number: registrationNumber }) : '',
      contract ? say('paper.representative', { name: contract.representative }) : '',
      contract ? say('paper.technician', { name: contract.technician }) : '',
    ].filter((line) => line !== ''),
  };
};

/**
 * Lays a paper out for reading.
 * @param content what was or will be issued
 * @param issuedAt the instant of its date, true by the server's clock
 * @param say words of the namespace `report` in the content's language
 * @param write dates and yen in the content's language and zone
 */
export const buildPaperDocument = (
  content: PaperContent,
  issuedAt: string,
  say: Say,
  write: Write,
): PaperDocument => {
  const { kind, language, caseNumber, qualified, lines, addressee } = content;
  const reduced = lines.some(({ taxRate }) => taxRate === REDUCED);
  return {
    language,
    title: say(`paper.title.${kind}`),
    subtitle: content.contract ? say('paper.visitingSales') : qualified ? say(`paper.qualified.${kind}`) : '',
    number: say('paper.number', { number: paperNumber(caseNumber, content) }),
    date: say('paper.date', { date: write.date(issuedAt) }),
    to: addressee,
    intro: say(`paper.intro.${kind}`),
    amount: {
      label: say(`paper.amount.${kind}`),
      value: write.yen(content.total),
      note: say('fee.withTax'),
    },
    facts: factsOf(content, say, write),
    lines: lines.map((line) => lineOf(line, content, say, write)),
    totals: totalsOf(content, say, write),
    notes: [
      ...(reduced ? [say('paper.reduced')] : []),
      ...(kind === 'estimate' ? [say('paper.estimateNote')] : []),
    ],
    framed: content.contract
      ? { title: say('paper.readWell'), lines: paragraphsOf(content.contract.coolingOff) }
      : null,
    stamp: stampOf(content) ? say('paper.stamp') : '',
    issuer: issuerOf(content, say),
  };
};
