import { describe, expect, test } from 'vitest';
import { mayTellStory } from './stories';
import { tellablePhotos } from './story-photos';
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

  const said = {
    id: id(75),
    personId: id(31),
    given: true,
    way: 'phone' as const,
    words: 'どうぞ',
    name: null,
  };
  const call = (play: Play, given: boolean, at_: string, n = 75, said_ = at_) =>
    play.do('story.consent', { ...said, id: id(n), given, saidAt: at(said_) }, at_, chiba);

  test('[C107] may be told by phone, which leaves the case closed and keeps who, how and in which words', () => {
    const play = closed(null);
    expect(play.try('story.draft', written, '12:30', chiba)).toBe('consent-missing');
    expect(play.try('story.consent', { ...said, saidAt: at('12:31') }, '12:30', chiba)).toBe(
      'time-in-future',
    );
    expect(
      play.try('story.consent', { ...said, personId: id(99), saidAt: at('12:00') }, '12:30', chiba),
    ).toBe('unknown-row');
    expect(play.try('story.consent', { ...said, saidAt: at('12:00') }, '12:30', takahashi)).toBe(
      'not-allowed',
    );
    call(play, true, '12:30', 75, '12:10');
    expect(play.case.consents).toMatchObject([
      { kind: 'story', given: true, way: 'phone', words: 'どうぞ', personId: id(31), givenAt: at('12:10') },
    ]);
    expect(play.case.root.closedAt).toBe(at('11:30'));
    play.do('story.draft', written, '13:00', chiba);
    const stranger = { ...said, id: id(76), personId: id(90), name: '佐々木 次郎', saidAt: at('13:05') };
    play.do('story.consent', stranger, '13:10', chiba);
    expect(play.case.people).toMatchObject([{ id: id(31) }, { id: id(90), name: '佐々木 次郎', roles: [] }]);
  });

  test('[C107] count what was said last, whichever way', () => {
    expect(mayTellStory(call(closed(true), false, '12:30').case)).toBe(false);
    expect(mayTellStory(call(closed(false), true, '12:30').case)).toBe(true);
    // Written down later than the rating came, but said before it.
    expect(mayTellStory(call(closed(true), false, '12:30', 75, '11:45').case)).toBe(true);
    const changed = (before: boolean, mayTell: boolean) =>
      call(closed(before), !before, '12:30').do(
        'rating.give',
        { ...rating, mayTell, score: 4 },
        '12:40',
        customer,
      );
    expect(mayTellStory(changed(true, true).case)).toBe(false);
    expect(mayTellStory(changed(false, false).case)).toBe(false);
  });

  test('[C95] a call takes the story off the public pages at once, and an undone consent too', () => {
    const play = call(published(), false, '15:00');
    expect(play.case.stories).toMatchObject([
      { published: null, publishedAt: null, withdrawnAt: at('15:00') },
    ]);
    expect(play.try('story.publish', { id: id(0xabc), draft }, '15:30', chiba)).toBe('consent-missing');
    call(play, true, '16:00', 76).do('story.publish', { id: id(0xabc), draft }, '16:10', chiba);
    expect(play.case.stories).toMatchObject([{ withdrawnAt: null }]);
    const byPhone = call(closed(null), true, '12:30')
      .do('story.draft', written, '13:00', chiba)
      .do('story.publish', { id: id(0xabc), draft }, '14:00', chiba);
    byPhone.do('row.withdraw', { list: 'consents', id: id(75) }, '14:30');
    expect(byPhone.case.stories).toMatchObject([{ published: null }]);
  });

  describe('[C108] photos', () => {
    const COPY = 'c'.repeat(64);
    const photo = { id: id(60), visitId: null, hash: 'a'.repeat(64), bytes: 9, caption: '再現時の表示' };
    const rest = { aboutKind: null, aboutId: null, shownHash: COPY };
    const told = { photoId: id(60), hash: COPY, alt: '送信できないという表示', looked: true };
    const publish = (play: Play, photos: StoryDraft['photos']) => {
      const shown = { ...draft, photos };
      play.do('story.draft', { ...written, draft: shown }, '13:00', chiba);
      return play.try('story.publish', { id: id(0xabc), draft: shown }, '14:00', chiba);
    };
    const withPhoto = (before: (play: Play) => Play = (play) => play) => {
      const play = Play.arrived().do('photo.add', { ...photo, ...rest }, '10:50');
      before(play).do('case.stop', { reason: 'referred', words: '購入店へ', nextOn: null }, '11:00');
      play.do('visit.end', { id: id(30), outcome: 'done', note: null }, '11:01');
      return play.do('case.close', {}, '11:30', chiba).do('rating.give', rating, '12:00', customer);
    };

    test('are shown by the copy that the report shows, looked at and described', () => {
      expect(tellablePhotos(withPhoto().case)).toEqual([
        { photoId: id(60), hash: COPY, caption: '再現時の表示' },
      ]);
      // Never the original, whose hash the case knows too.
      expect(publish(withPhoto(), [{ ...told, hash: photo.hash }])).toBe('content-changed');
      expect(publish(withPhoto(), [{ ...told, photoId: id(61) }])).toBe('content-changed');
      expect(publish(withPhoto(), [{ ...told, looked: false }])).toBe('story-incomplete');
      expect(publish(withPhoto(), [{ ...told, alt: ' ' }])).toBe('story-incomplete');
      const play = withPhoto();
      expect(publish(play, [told])).toBeNull();
      expect(play.case.stories[0]?.published?.photos).toEqual([{ hash: COPY, alt: told.alt }]);
    });

    test('are not shown once withdrawn, masked anew, or of a customer who wanted none', () => {
      const gone = withPhoto((play) => play.do('row.withdraw', { list: 'photos', id: id(60) }, '10:55'));
      expect(publish(gone, [told])).toBe('content-changed');
      const hidden = withPhoto((play) => play.do('photo.add', { id: id(60), shownHash: null }, '10:55'));
      expect(publish(hidden, [told])).toBe('content-changed');
      const refused = { id: id(44), personId: id(31), kind: 'photos' as const, given: false, words: null };
      expect(
        publish(
          withPhoto((play) => play.do('consent.give', refused, '10:56')),
          [told],
        ),
      ).toBe('content-changed');
    });
  });
});
