import { liveAttempts } from '@/lib/case/attempts';
import { liveRows } from '@/lib/case/live-rows';
import type { CaseState } from '@/lib/case/state';
import type { StoryDraft } from '@/lib/case/story-row';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { STORY_SENTENCES, type StoryLanguage } from './story-sentences';

const symptomOf = (state: CaseState, language: StoryLanguage): string => {
  const words = STORY_SENTENCES[language];
  const seen = liveRows(state.symptoms).toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
  const told = seen.flatMap((row) => [
    row.sending === 'fail' && row.receiving === 'fail' ? words.neither : null,
    row.sending === 'fail' && row.receiving === 'ok' ? words.noSending : null,
    row.sending === 'ok' && row.receiving === 'fail' ? words.noReceiving : null,
    row.words || row.code ? words.onScreen([row.words, row.code].filter(Boolean).join(' ')) : null,
  ]);
  return [words.called(state.root.headline), ...new Set(told.filter((one) => one !== null))].join(words.gap);
};

const checkSteps = (state: CaseState, playbook: Playbook, language: StoryLanguage) =>
  liveRows(state.checks).flatMap((row) => {
    const check = playbook.checks.find(({ id }) => id === row.checkId);
    const plain = check?.outcomes.find(({ id }) => id === row.outcome)?.plain[language];
    return plain ? [{ at: row.recordedAt, words: plain, leftOut: false }] : [];
  });

const attemptWords = (state: CaseState, playbook: Playbook | null, language: StoryLanguage) =>
  liveAttempts(state).map((attempt) => ({
    at: attempt.startedAt,
    outcome: attempt.outcome,
    words: playbook?.remedies.find(({ id }) => id === attempt.remedyId)?.plain[language] ?? attempt.title,
  }));

/**
 * The first draft of a case's story, for the office to edit: as the playbook tells what was found and done, in words that
 * fit any customer, and in the technician's only where the playbook has none.
 * @param playbook the version that the case is pinned to; null where it is not at hand
 */
export const draftStory = (
  state: CaseState,
  playbook: Playbook | null,
  language: StoryLanguage,
): StoryDraft => {
  const words = STORY_SENTENCES[language];
  const { root } = state;
  const cause = playbook?.causes.find(({ id }) => id === root.causeId);
  const done = attemptWords(state, playbook, language);
  const tried = done
    .filter(({ outcome }) => outcome === 'did-not' || outcome === 'learnt' || outcome === 'given-up')
    .map(({ at, words: what, outcome }) => ({
      at,
      words: outcome === 'learnt' ? what : words.didNot(what),
      leftOut: false,
    }));
  const checked = playbook ? checkSteps(state, playbook, language) : [];
  const steps = [...checked, ...tried].toSorted((a, b) => a.at.localeCompare(b.at));
  const worked = done.filter(({ outcome }) => outcome === 'worked').map(({ words: what }) => what);
  return {
    title: root.headline.slice(0, 120),
    symptom: symptomOf(state, language),
    steps: steps.slice(0, 60).map(({ words: step, leftOut }) => ({ words: step.slice(0, 1000), leftOut })),
    cause: cause ? [cause.plain[language], cause.why[language]].join(words.gap) : (root.causeWords ?? ''),
    fix: worked.join('\n') || (root.workaround ?? ''),
    lesson: cause?.prevention.map((one) => one[language]).join('\n') ?? '',
    notPersonal: [],
  };
};
