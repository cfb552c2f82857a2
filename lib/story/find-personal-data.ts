import { findAddresses } from './find-addresses';
import { findCodes } from './find-codes';
import { findDays } from './find-days';
import { findGeneral } from './find-general';
import { findMails } from './find-mails';
import { findNames } from './find-names';
import { findStrangers } from './find-strangers';
import { type Finding, isOwn } from './finding';
import type { Known } from './known';
import { foldedLetters, stretchOf } from './folded';

type Stretch = { start: number; end: number };
const within = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const meet = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** Where what everybody may know stands: the shop's own name, phone and address. */
const openStretches = (text: string, open: readonly string[]): Stretch[] => {
  const letters = foldedLetters(text);
  return open
    .map((words) => foldedLetters(words).text)
    .filter((words) => words.length >= 4)
    .flatMap((words) => {
      const found: Stretch[] = [];
      for (let at = letters.text.indexOf(words); at >= 0; at = letters.text.indexOf(words, at + 1))
        found.push(stretchOf(letters, at, words.length));
      return found;
    });
};

/** The case's own before what only looks like something, the longest first. */
const weight = (finding: Finding): number => (isOwn(finding) ? 1_000_000 : 0) + finding.end - finding.start;

/**
 * Whatever in a text may say who it is about: what the case knows of its people, in any writing, and what looks like
 * anybody's name, address, number or account.
 * @param text as it would be published
 * @param known what the case knows
 * @returns in the order of the text; each once, the case's own before what only looks like something
 */
export const findPersonalData = (text: string, known: Known): Finding[] => {
  const open = openStretches(text, known.open);
  const all = [
    ...findNames(text, known.names),
    ...findAddresses(text, known.addresses),
    ...findCodes(text, known),
    ...findMails(text, known),
    ...findDays(text, known),
    ...findGeneral(text),
    ...findStrangers(text),
  ].filter((finding) => finding.end > finding.start && !open.some((stretch) => within(finding, stretch)));
  const kept: Finding[] = [];
  for (const finding of all.toSorted((a, b) => weight(b) - weight(a))) {
    const told = (other: Finding) => (isOwn(other) && !isOwn(finding) ? meet : within)(finding, other);
    if (!kept.some(told)) kept.push(finding);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
};
