import { expect, test } from 'vitest';
import type { StoryDraft } from '@/lib/case/story-row';
import { checkDraft, isClean } from './check-draft';
import { findPersonalData } from './find-personal-data';
import { WORLDS } from './testing/worlds';

const known = WORLDS.joiner;
const draft: StoryDraft = {
  title: 'メールが送れない',
  symptom: '朝から送れなくなりました。',
  steps: [{ words: 'ウェブメールを試しました。', leftOut: false }],
  cause: '送信が止められていました。',
  fix: '解除しました。',
  lesson: '',
  notPersonal: [],
};

test('[N3] what everybody may know stands', () => {
  for (const words of [
    '杜のパソコン相談室(022-000-0000)までご相談ください。',
    '当店は仙台市青葉区杜の丘1-2-3にあります。',
    '宮城県のお客様です。outlook.comに送り、192.168.1.1を開きました。',
  ])
    expect(findPersonalData(words, known), words).toEqual([]);
});

test('[N4] what only looks personal stands with a reason, the case’s own never', () => {
  const told = { ...draft, fix: '8,800円で直しました。窓口の村井さんと佐々木様が話しました。' };
  const kinds = checkDraft(told, known).map(({ kind, words }) => [kind, words]);
  expect(kinds).toEqual([
    ['own-amount', '8,800円'],
    ['name', '村井さん'],
    ['own-name', '佐々木'],
  ]);
  const allow = (...words: string[]) => ({
    ...told,
    notPersonal: words.map((one) => ({ words: one, reason: '料金表の金額です' })),
  });
  expect(isClean(allow('8,800円', '村井さん', '佐々木', '佐々木様'), known)).toBe(false);
  expect(checkDraft(allow('8,800円', '村井さん', '佐々木'), known).map(({ allowed }) => allowed)).toEqual([
    '料金表の金額です',
    '料金表の金額です',
    null,
  ]);
  const fixed = { ...allow('8,800円'), fix: '8,800円で直しました。' };
  expect(isClean(fixed, known)).toBe(true);
  // The reason is for these words alone.
  expect(isClean({ ...fixed, fix: '12,000円と8,800円。村井さん。' }, known)).toBe(false);
});

test('[N5] a step that is left out is not looked at', () => {
  const step = (leftOut: boolean) => ({ ...draft, steps: [{ words: '佐々木様に聞きました。', leftOut }] });
  expect(isClean(step(false), known)).toBe(false);
  expect(checkDraft(step(false), known)).toMatchObject([{ part: 'step-0', start: 0, end: 3 }]);
  expect(isClean(step(true), known)).toBe(true);
});

test('[N5] what describes a photo is looked at as every other part', () => {
  const photo = { photoId: '00000000-0000-7000-8000-000000000060', hash: 'a'.repeat(64), looked: true };
  const told = (alt: string) => ({ ...draft, photos: [{ ...photo, alt }] });
  expect(checkDraft(told('佐々木様の画面'), known)).toMatchObject([{ part: 'photo-0', start: 0, end: 3 }]);
  expect(isClean(told('送信できないという表示'), known)).toBe(true);
});
