import { openAttempts } from '@/lib/case/attempts';
import type { CaseState } from '@/lib/case/state';
import { attemptText, attemptsPart } from './attempts-part';
import { findingsPart } from './findings-part';
import { paragraphsOf, type ReportInput } from './report-input';
import { SENTENCES } from './sentences';

export const SECTIONS = ['wrong', 'reason', 'done', 'advice', 'left'] as const;
export type Section = (typeof SECTIONS)[number];

const causeOf = (state: CaseState, { playbook }: ReportInput) =>
  playbook.causes.find((cause) => cause.id === state.root.causeId);

const wrong = (state: CaseState, input: ReportInput): string[] => {
  const { causeWords } = state.root;
  const plain = causeOf(state, input)?.plain[input.language];
  const found = findingsPart(state, input).map((finding) => finding.found);
  const named = causeWords ? paragraphsOf(causeWords) : plain ? [plain] : [];
  if (named.length > 0) return [...named, ...found.filter((words) => !named.includes(words))];
  return found.length > 0 ? found : [SENTENCES[input.language].notFound];
};

const reason = (state: CaseState, input: ReportInput): string[] => {
  const { causeReason, causeSource, causeToldBy } = state.root;
  const words = SENTENCES[input.language];
  if (causeReason && causeSource === 'told')
    return [words.asToldBy(causeToldBy ?? words.somebody, causeReason)];
  if (causeReason) return paragraphsOf(causeReason);
  const why = causeOf(state, input)?.why[input.language];
  return why ? [why] : [];
};

const left = (state: CaseState, input: ReportInput): string[] =>
  openAttempts(state).map((attempt) =>
    SENTENCES[input.language].awaiting(attemptText(attempt, input).replace(/[。.]$/, '')),
  );

/**
 * The report's sentences as the case itself tells them, before the technician writes over any.
 * @returns paragraphs by section; empty where the case says nothing
 */
export const draftSections = (state: CaseState, input: ReportInput): Record<Section, string[]> => ({
  wrong: wrong(state, input),
  reason: reason(state, input),
  done: attemptsPart(state, input).map((attempt) => attempt.text),
  advice: causeOf(state, input)?.prevention.map((text) => text[input.language]) ?? [],
  left: left(state, input),
});

/** The sections as they will be issued: the technician's own words where there are any, else the draft. */
export const finalSections = (state: CaseState, input: ReportInput): Record<Section, string[]> => {
  const draft = draftSections(state, input);
  const own = state.root.reportDraft;
  const chosen = SECTIONS.map((section) => [
    section,
    own[section] === undefined ? draft[section] : paragraphsOf(own[section]),
  ]);
  return Object.fromEntries(chosen) as Record<Section, string[]>;
};
