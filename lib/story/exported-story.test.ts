import { expect, test } from 'vitest';
import type { StoryDraft } from '@/lib/case/story-row';
import { CASE, chiba, id, Play, SHOP } from '@/lib/case/testing/play';
import { exportedStory } from './exported-story';
import { WORLDS } from './testing/worlds';

const known = WORLDS.joiner;
const ORIGINAL = 'a'.repeat(64);
const COPY = 'c'.repeat(64);
const photo = { photoId: id(60), hash: COPY, alt: '送信できないという表示', looked: true };
const draft: StoryDraft = {
  title: 'メールが送れない',
  symptom: '朝から送れなくなりました。',
  steps: [{ words: '名義をお聞きしました。', leftOut: true }],
  cause: '送信が止められていました。',
  fix: '解除しました。',
  lesson: '',
  notPersonal: [],
  photos: [photo],
};

const closed = (mayTell = true) => {
  const taken = { id: id(60), visitId: null, hash: ORIGINAL, bytes: 9, caption: null, shownHash: COPY };
  return Play.arrived()
    .do('photo.add', { ...taken, aboutKind: null, aboutId: null }, '10:50')
    .do('case.stop', { reason: 'referred', words: '購入店へ', nextOn: null }, '11:00')
    .do('visit.end', { id: id(30), outcome: 'done', note: null }, '11:01')
    .do('case.close', {}, '11:30', chiba)
    .do('rating.give', { id: id(70), score: 5, words: null, mayTell }, '12:00', {
      kind: 'customer',
      shopId: SHOP,
      caseId: CASE,
    });
};

test('[N10] a story that could be published is taken along, with the masked copies alone', () => {
  const story = exportedStory(closed().case, draft, known);
  expect(story).toMatchObject({ title: draft.title, steps: [], photos: [{ hash: COPY, alt: photo.alt }] });
  expect(JSON.stringify(story)).not.toContain(ORIGINAL);
});

test('[N10] nothing is taken along while something stands against publishing it', () => {
  const { case: state } = closed();
  const without = (change: Partial<StoryDraft>) => exportedStory(state, { ...draft, ...change }, known);
  expect(without({ photos: [{ ...photo, hash: ORIGINAL }] })).toBeNull();
  expect(without({ photos: [{ ...photo, looked: false }] })).toBeNull();
  expect(without({ photos: [{ ...photo, alt: '佐々木様の画面' }] })).toBeNull();
  expect(without({ fix: '佐々木様のご契約から解除しました。' })).toBeNull();
  expect(without({ cause: ' ' })).toBeNull();
  expect(exportedStory(closed(false).case, draft, known)).toBeNull();
  const masked = closed().do('photo.show', { id: id(60), shownHash: 'd'.repeat(64) }, '13:00', chiba);
  expect(exportedStory(masked.case, draft, known)).toBeNull();
});
