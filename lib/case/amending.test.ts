import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArgsOf, findMutation, MUTATIONS, type MutationName } from '@/lib/mutation/registry';
import type { CaseListName } from './state';
import { type Cells, KINDS } from './testing/amended-kinds';
import { at, id, Play } from './testing/play';

/** Arguments of which TypeScript cannot know whose they are; the mutation's own schema checks them. */
const write = (play: Play, name: MutationName, args: Cells, time: string): string | null =>
  play.try(name, args as ArgsOf<MutationName>, time);
const named = ({ row }: { row: Cells }): Cells =>
  'key' in row ? { id: row.id, key: row.key, subjectId: row.subjectId } : { id: row.id };
const cellsOf = (play: Play, list: CaseListName): Cells =>
  (play.case[list].find((row) => row.id === id(50)) ?? {}) as Cells;

/** What a new entry need not give, since nothing was said of it yet. */
const unsaid = (name: MutationName, cell: string): boolean =>
  name === 'fact.set' ? cell !== 'visitId' : ['shownHash', 'answers'].includes(cell);

describe('amending an entry', () => {
  test('[C70] every change that can amend an entry of a case is tried here', () => {
    const amending = MUTATIONS.filter(({ aggregate, name }) => {
      const definition = findMutation(name);
      return aggregate === 'case' && definition?.toBegin !== undefined;
    });
    expect(KINDS.map(({ name }) => name).toSorted()).toEqual(amending.map(({ name }) => name).toSorted());
  });

  test.each(KINDS)('[C70] $name changes the fields given, and no others', (kind) => {
    for (const [cell, value] of Object.entries(kind.other)) {
      const play = Play.arrived();
      expect(write(play, kind.name, kind.row, '10:41')).toBeNull();
      expect(write(play, kind.name, { ...named(kind), [cell]: value }, '10:44')).toBeNull();
      expect(cellsOf(play, kind.list)).toMatchObject({ ...kind.row, [cell]: value });
    }
  });

  test.each(KINDS)('[C70] a new $name needs its fields', (kind) => {
    const play = Play.arrived();
    const needed = Object.keys(kind.other).filter((cell) => !unsaid(kind.name, cell));
    for (const cell of needed) {
      const { [cell]: _, ...rest } = kind.row;
      expect([cell, write(play, kind.name, rest, '10:41')]).toEqual([cell, 'malformed']);
    }
  });

  test.each(KINDS)('[C72] $name: what two hands amend apart stands from both, in either order', (kind) => {
    const cells = Object.keys(kind.other);
    const pick = (keys: readonly string[]): Cells => ({
      ...named(kind),
      ...Object.fromEntries(keys.map((key) => [key, kind.other[key]])),
    });
    fc.assert(
      fc.property(fc.subarray(cells), fc.boolean(), (mine, first) => {
        const theirs = cells.filter((key) => !mine.includes(key));
        const hands = first ? [mine, theirs] : [theirs, mine];
        const play = Play.arrived();
        write(play, kind.name, kind.row, '10:41');
        for (const keys of hands) expect(write(play, kind.name, pick(keys), '10:44')).toBeNull();
        expect(cellsOf(play, kind.list)).toMatchObject({ ...kind.row, ...kind.other });
      }),
    );
  });

  test('[C72] a fact that two hands begin apart keeps what each said', () => {
    const begun = (n: number) => ({ id: id(n), visitId: id(30), key: 'address', subjectId: null });
    const value = { ...begun(50), value: 'a@example.jp', certainty: 'confirmed' as const };
    const note = { ...begun(51), note: '名刺のもの' };
    const there = { value: 'a@example.jp', certainty: 'confirmed', note: '名刺のもの' };
    expect(Play.arrived().do('fact.set', value).do('fact.set', note).case.facts).toMatchObject([there]);
    expect(Play.arrived().do('fact.set', note).do('fact.set', value).case.facts).toMatchObject([there]);
  });

  test('[C70] a secret keeps no value that an amended key would leave in it', () => {
    const fact = { id: id(50), visitId: id(30), key: 'address', subjectId: null, value: 'a@example.jp' };
    const playbook = { facts: [{ id: 'password', secret: true }], checks: [], causes: [], remedies: [] };
    const play = Play.arrived(playbook as never).do('fact.set', fact);
    expect(play.try('fact.set', { id: id(50), key: 'password', subjectId: null })).toBe('malformed');
  });

  test('[C70] the cause is refined and the payment addressed without writing the rest again', () => {
    const play = Play.arrived()
      .do('cause.name', { causeId: 'gremlins', causeSource: 'seen', decisive: [] }, '11:14')
      .do('cause.name', { causeReason: '使い回し' }, '11:20')
      .do('cause.name', { causeWords: '乗っ取り' }, '11:21')
      .do('payment.record', { paidHow: 'cash', paidAmount: 8800 }, '12:05')
      .do('payment.record', { addressee: '有限会社いずみ建具' }, '12:06');
    expect(play.case.root).toMatchObject({
      causeId: 'gremlins',
      causeReason: '使い回し',
      causeWords: '乗っ取り',
      paidHow: 'cash',
      paidAmount: 8800,
      paidAt: at('12:05'),
      addressee: '有限会社いずみ建具',
    });
  });

  test('[C71] sections of the report are written apart, and drafted again by null', () => {
    const play = Play.arrived()
      .do('report.draft', { sections: { wrong: '送れない' } })
      .do('report.draft', { sections: { done: '直した' } });
    expect(play.case.root.reportDraft).toEqual({ wrong: '送れない', done: '直した' });
    expect(play.do('report.draft', { sections: { wrong: null } }).case.root.reportDraft).toEqual({
      done: '直した',
    });
  });

  test('[C74] a moved or cancelled appointment keeps its note', () => {
    const promised = {
      id: id(20),
      technicianId: id(11),
      startsAt: at('13:00'),
      endsAt: at('14:00'),
      assignmentId: id(21),
    };
    const play = Play.scheduled()
      .do('appointment.make', { ...promised, note: '裏口から' })
      .do('appointment.make', { ...promised, startsAt: at('13:30') });
    expect(play.case.appointments).toMatchObject([{ startsAt: at('13:30'), note: '裏口から' }]);
    expect(play.do('appointment.cancel', { id: id(20) }).case.appointments).toMatchObject([
      { state: 'cancelled', note: '裏口から' },
    ]);
  });
});
