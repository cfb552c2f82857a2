import { describe, expect, test } from 'vitest';
import type { StoryDraft } from './story-row';
import { at, CASE, chiba, id, Play, SHOP, takahashi } from './testing/play';

const customer = { kind: 'customer' as const, shopId: SHOP, caseId: CASE };
const draft: StoryDraft = {
  title: 'メールが送れない',
  symptom: '朝から、メールを送れなくなりました。',
  steps: [
    { words: 'ウェブメールで送信を試しました。', leftOut: false },
    { words: '契約の名義をお聞きしました。', leftOut: true },
    { words: '  ', leftOut: false },
  ],
  cause: 'プロバイダが送信を止めていました。',
  fix: '案内のメールから解除しました。',
  lesson: 'パスワードは12文字以上にしてください。',
  notPersonal: [{ words: '12文字', reason: '長さです' }],
};
const written = { id: id(0xabc), language: 'ja' as const, draft };
const rating = { id: id(70), score: 5, words: null, mayTell: true };
const closed = (mayTell: boolean | null = true) => {
  const play = Play.arrived().do(
    'case.stop',
    { reason: 'referred', words: '購入店へ', nextOn: null },
    '11:00',
  );
  play.do('visit.end', { id: id(30), outcome: 'done', note: null }, '11:01');
  play.do('case.close', {}, '11:30', chiba);
  return mayTell === null ? play : play.do('rating.give', { ...rating, mayTell }, '12:00', customer);
};
const published = () =>
  closed()
    .do('story.draft', written, '13:00', chiba)
    .do('story.publish', { id: id(0xabc), draft }, '14:00', chiba);

describe('stories', () => {
  test('[C90] are written by the office, of a closed case whose customer allows it', () => {
    expect(closed(null).try('story.draft', written, '13:00', chiba)).toBe('consent-missing');
    expect(closed(false).try('story.draft', written, '13:00', chiba)).toBe('consent-missing');
    expect(
      Play.arrived().do('rating.give', rating, '10:40', customer).try('story.draft', written, '13:00', chiba),
    ).toBe('wrong-state');
    expect(closed().try('story.draft', written, '13:00', takahashi)).toBe('not-allowed');
    expect(closed().try('story.draft', written, '13:00', customer)).toBe('not-allowed');
    const play = closed().do('story.draft', written, '13:00', chiba);
    expect(play.case.root.closedAt).toBe(at('11:30'));
    expect(play.case.stories).toMatchObject([
      { slug: 'email-00000abc', draft, draftedById: chiba.userId, published: null, publishedAt: null },
    ]);
  });

  test('[C91] keep what is published while a draft is written, and their address', () => {
    const play = published().do(
      'story.draft',
      { ...written, draft: { ...draft, title: '別の題' } },
      '15:00',
      chiba,
    );
    expect(play.case.stories).toMatchObject([
      {
        slug: 'email-00000abc',
        draft: { title: '別の題' },
        published: { title: draft.title },
        publishedAt: at('14:00'),
      },
    ]);
    play.do('story.publish', { id: id(0xabc), draft: { ...draft, title: '別の題' } }, '16:00', chiba);
    expect(play.case.stories).toMatchObject([
      { published: { title: '別の題' }, publishedAt: at('16:00'), firstAt: at('14:00') },
    ]);
  });

  test('[C92] are published as they were read, without what was left out', () => {
    expect(published().case.stories[0]?.published).toEqual({
      title: draft.title,
      symptom: draft.symptom,
      steps: ['ウェブメールで送信を試しました。'],
      cause: draft.cause,
      fix: draft.fix,
      lesson: draft.lesson,
    });
    const play = closed().do('story.draft', written, '13:00', chiba);
    const other = { ...draft, fix: '別の直し方' };
    expect(play.try('story.publish', { id: id(0xabc), draft: other }, '14:00', chiba)).toBe(
      'content-changed',
    );
    expect(play.try('story.publish', { id: id(0xdef), draft }, '14:00', chiba)).toBe('unknown-row');
  });

  test('[C93] are published whole, lesson or not', () => {
    for (const part of ['title', 'symptom', 'cause', 'fix'] as const) {
      const less = { ...draft, [part]: ' ' };
      const play = closed().do('story.draft', { ...written, draft: less }, '13:00', chiba);
      expect(play.try('story.publish', { id: id(0xabc), draft: less }, '14:00', chiba)).toBe(
        'story-incomplete',
      );
    }
    const plain = { ...draft, lesson: '' };
    const play = closed().do('story.draft', { ...written, draft: plain }, '13:00', chiba);
    play.do('story.publish', { id: id(0xabc), draft: plain }, '14:00', chiba);
    expect(play.case.stories[0]?.published?.lesson).toBeNull();
  });

  test('[C94] are withdrawn at once and can be published again', () => {
    const play = published().do('story.withdraw', { id: id(0xabc) }, '15:00', chiba);
    expect(play.case.stories).toMatchObject([
      { draft, published: null, publishedAt: null, withdrawnAt: at('15:00'), firstAt: at('14:00') },
    ]);
    expect(play.try('story.withdraw', { id: id(0xabc) }, '15:01', chiba)).toBe('wrong-state');
    expect(play.try('story.withdraw', { id: id(1) }, '15:01', chiba)).toBe('unknown-row');
    play.do('story.publish', { id: id(0xabc), draft }, '16:00', chiba);
    expect(play.case.stories).toMatchObject([{ publishedAt: at('16:00'), withdrawnAt: null }]);
  });

  test('[C95] go when the customer does not allow it any more', () => {
    const play = published().do('rating.give', { ...rating, mayTell: false }, '15:00', customer);
    expect(play.case.stories).toMatchObject([
      { published: null, publishedAt: null, withdrawnAt: at('15:00') },
    ]);
    expect(play.try('story.publish', { id: id(0xabc), draft }, '16:00', chiba)).toBe('consent-missing');
    expect(play.try('story.draft', written, '16:00', chiba)).toBe('consent-missing');
  });
});
