import { describe, expect, test } from 'vitest';
import { heldBackBy, latestPrecaution } from './precautions';
import { id, Play } from './testing/play';

type Kind = 'backup' | 'clean-machine' | 'holder-consent';

const answer = (n: number, kind: Kind, given: string) => ({
  id: id(n),
  attemptId: null,
  kind,
  answer: given,
  words: null,
  personId: null,
});

describe('what a safety question holds back', () => {
  test('until it is answered in this case; the answer then holds for all that asks the same', () => {
    const play = Play.arrived();
    expect(heldBackBy(play.case, [])).toEqual([]);
    expect(heldBackBy(play.case, ['clean-machine', 'holder-consent'])).toEqual([
      'clean-machine',
      'holder-consent',
    ]);
    play.do('precaution.record', answer(70, 'clean-machine', 'clean'), '11:00');
    expect(heldBackBy(play.case, ['clean-machine', 'holder-consent'])).toEqual(['holder-consent']);
    play.do('precaution.record', answer(71, 'holder-consent', 'on-behalf'), '11:01');
    expect(heldBackBy(play.case, ['holder-consent', 'clean-machine'])).toEqual([]);
  });

  test('an answer that says to do something else first holds it back; the latest stands, a withdrawn one does not', () => {
    const play = Play.arrived();
    play.do('precaution.record', answer(70, 'clean-machine', 'clean'), '11:00');
    play.do('precaution.record', answer(71, 'clean-machine', 'not-clean'), '11:10');
    expect(latestPrecaution(play.case, 'clean-machine')).toMatchObject({ answer: 'not-clean' });
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual(['clean-machine']);
    play.do('row.withdraw', { list: 'precautions', id: id(71) }, '11:20');
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual([]);
    play.do('row.withdraw', { list: 'precautions', id: id(70) }, '11:21');
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual(['clean-machine']);
  });
});
