import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import { nextSerial, standingPapers, withoutReceipt } from '@/lib/case/papers';
import { livePayments, owedOf, receivedOf } from '@/lib/case/payments';
import type { CaseState, FeeLine, Paper } from '@/lib/case/state';
import { FEE_KINDS, type PaperKind } from '@/lib/case/terms';
import { withTrueTimes } from '@/lib/case/true-times';
import type { CustomerState } from '@/lib/customer/state';
import type { ShopState } from '@/lib/shop/state';
import { addresseeOf } from './addressee';
import type { ReportLanguage } from './content';
import { COOLING_OFF } from './cooling-off';
import type { PaperContent, PaperLine } from './paper-content';

/** What a paper is made from besides the case; `customer` is null where only the case is at hand. */
export type PaperInput = {
  customer: CustomerState | null;
  shop: ShopState;
  language: ReportLanguage;
  /** Who gives it to the customer. */
  technicianName: string;
};

/** What a line of the corrected paper gives back: yen with tax. */
export type GivenBack = Pick<PaperLine, 'label' | 'taxRate' | 'total'>;

const approvedAt = (state: CaseState, line: FeeLine): string | null =>
  state.approvals
    .filter(({ withdrawnAt, answer, lineIds }) => {
      return withdrawnAt === null && answer !== 'declined' && lineIds.includes(line.id);
    })
    .map((approval) => approval.approvedAt)
    .toSorted()[0] ?? null;

const linesOf = (state: CaseState): PaperLine[] =>
  liveFeeLines(state)
    .toSorted((a, b) => FEE_KINDS.indexOf(a.kind) - FEE_KINDS.indexOf(b.kind))
    .map((line) => ({
      label: line.label,
      note: line.note,
      quantity: line.quantity,
      total: line.amount * line.quantity,
      taxRate: line.taxRate,
      approvedAt: approvedAt(state, line),
    }));

const ratesOf = (lines: readonly PaperLine[]): PaperContent['rates'] =>
  feeTotals(lines.map(({ total, taxRate }) => ({ amount: total, quantity: 1, taxRate }))).rates;

/** When the work was done: a paper issued on the spot is issued before the visit ends. */
const servedAt = (state: CaseState): string | null =>
  state.root.resultAt ?? state.visits.findLast((visit) => visit.arrivedAt !== null)?.arrivedAt ?? null;

/** How a receipt's amount came in: as the money that came in last did. */
const receiptPaid = (state: CaseState, total: number): Pick<PaperContent['paid'], 'how' | 'tendered'> => {
  const { paidHow, paidAmount, paidAt } = state.root;
  const last = livePayments(state).findLast(({ kind }) => kind === 'payment');
  const atOnceLater =
    paidAmount !== null && paidAmount > 0 && paidAt !== null && paidAt >= (last?.takenAt ?? '');
  if (!last || atOnceLater) return { how: paidHow };
  const { how, amount, tendered } = last;
  return amount === total && tendered !== null && tendered > total ? { how, tendered } : { how };
};

const common = (state: CaseState, kind: PaperKind, { customer, shop, language }: PaperInput) => {
  const { name, postalCode, address, phone, registrationNumber, zone } = shop.root;
  return {
    schemaVersion: 1 as const,
    kind,
    serial: nextSerial(state, kind),
    language,
    zone,
    caseNumber: state.root.number,
    headline: state.root.headline,
    servedAt: servedAt(state),
    issuer: { name, postalCode, address, phone, registrationNumber },
    // The company that pays, never the person spoken to: a clerk's name makes a paper useless to it.
    addressee: addresseeOf(state, customer, language).main,
  };
};

const contractOf = (state: CaseState, { shop, language, technicianName }: PaperInput) => {
  const { representative, coolingOff, coolingOffEn, warranty } = shop.root;
  const own = language === 'ja' ? coolingOff : coolingOffEn;
  const left = state.root.result !== 'resolved' ? state.root.nextOn : null;
  return {
    representative: representative ?? '',
    technician: technicianName,
    contractedAt:
      state.approvals
        .filter(({ withdrawnAt, answer }) => withdrawnAt === null && answer !== 'declined')
        .map((approval) => approval.approvedAt)
        .toSorted()
        .at(-1) ?? null,
    nextOn: left,
    warranty,
    coolingOff: own ?? COOLING_OFF[language],
  };
};

/**
 * An estimate, invoice, receipt or contract paper of the fee as the case stands now, from the same lines as the report. An invoice of a
 * shop with a registration number is a qualified one; a receipt is where everything was received and no invoice is one
 * already.
 * @param state the case
 * @param kind which paper
 * @param input customer, shop and language
 * @returns the content, to be stored as its canonical text when it is issued; a receipt's total is what was received
 *   since the last one
 */
export const buildPaper = (
  state: CaseState,
  kind: Exclude<PaperKind, 'credit'>,
  input: PaperInput,
): PaperContent => {
  const told = withTrueTimes(state);
  const lines = linesOf(told);
  const rates = ratesOf(lines);
  const charged = rates.reduce((sum, { total }) => sum + total, 0);
  const received = receivedOf(state);
  const left = Math.max(0, owedOf(state));
  const registered = input.shop.root.registrationNumber !== null;
  const alone = left === 0 && standingPapers(state, 'invoice').length === 0;
  const total = kind === 'receipt' ? withoutReceipt(state) : charged;
  const how = kind === 'receipt' ? receiptPaid(state, total) : { how: state.root.paidHow };
  return {
    ...common(told, kind, input),
    qualified: registered && (kind === 'invoice' || (kind === 'receipt' && alone)),
    lines,
    rates,
    total,
    paid: { ...how, received, left },
    corrects: null,
    ...(kind === 'contract' ? { contract: contractOf(told, input) } : {}),
  };
};

/**
 * A credit note: gives back a part of an invoice or receipt, or all of it. What it corrects stays as it is.
 * @param corrects the paper
 * @param back what each line gives back; lines of nothing are left out
 * @param reason told on the note
 */
export const buildCreditNote = (
  state: CaseState,
  { corrects, back, reason, ...input }: PaperInput & { corrects: Paper; back: GivenBack[]; reason: string },
): PaperContent => {
  const told = withTrueTimes(state);
  const lines = back
    .filter(({ total }) => total !== 0)
    .map((line) => ({ ...line, note: null, quantity: 1, approvedAt: null }));
  const rates = ratesOf(lines);
  const { kind, serial } = corrects;
  const issuedAt = told.papers.find(({ id }) => id === corrects.id)?.issuedAt ?? corrects.issuedAt;
  return {
    ...common(told, 'credit', input),
    qualified: input.shop.root.registrationNumber !== null,
    lines,
    rates,
    total: rates.reduce((sum, { total }) => sum + total, 0),
    paid: { how: null, received: 0, left: 0 },
    corrects: { kind, serial, issuedAt, reason },
  };
};
