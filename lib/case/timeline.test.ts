import { describe, expect, it } from 'vitest';
import en from '@/lib/i18n/messages-en';
import ja from '@/lib/i18n/messages-ja';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { MUTATIONS, type MutationName } from '@/lib/mutation/registry';
import { at, chiba, id, opening, Play, takahashi } from './testing/play';
import { timelineOf, type JournalEntry, type TimelineItem } from './timeline';
import { TELLERS } from './timeline-entries';
import { TIMELINE_KEYS } from './timeline-keys';

const playbook = loadPlaybook('email');
const check = playbook.checks[0];
const outcome = check?.outcomes[0];

let version = 0;
const line = (
  name: MutationName,
  args: Record<string, unknown>,
  time: string,
  more: Partial<JournalEntry> = {},
): JournalEntry => {
  version += 1;
  return {
    id: id(0xf000 + version),
    version,
    name,
    args,
    occurredAt: at(time),
    receivedAt: at(time),
    offsetMs: 0,
    late: false,
    deviceId: null,
    actorId: takahashi.userId,
    actorRole: 'technician',
    ...more,
  };
};

const arrive = { id: id(30), appointmentId: id(20), technicianId: takahashi.userId };
const checked = {
  id: id(40),
  visitId: id(30),
  checkId: check?.id ?? '',
  outcome: outcome?.id ?? '',
  subjectId: null,
  words: null,
  note: null,
  operator: 'customer',
};
const play = () => Play.arrived(playbook);
const world = { state: play().case, playbook };
const items = (rows: ReturnType<typeof timelineOf>) =>
  rows.filter((row): row is TimelineItem => !('heading' in row));

describe('the course of a case', () => {
  it('puts a heading where a step begins, once a visit', () => {
    const rows = timelineOf(
      [
        line('case.open', opening, '09:14', { actorId: chiba.userId, actorRole: 'office' }),
        line('visit.arrive', arrive, '10:31'),
        line('check.record', checked, '10:55'),
        line('workaround.offer', { words: 'ウェブメールで受信' }, '11:00'),
        line('check.record', { ...checked, id: id(41) }, '11:02'),
        line('visit.arrive', { ...arrive, id: id(32) }, '14:00'),
      ],
      world,
    );
    expect(rows.map((row) => ('heading' in row ? `# ${row.heading}` : row.key))).toEqual([
      'case-open',
      '# greeting',
      'visit-arrive',
      '# isolation',
      'check-record',
      'workaround-offer',
      'check-record',
      '# greeting',
      'visit-arrive',
    ]);
  });

  it('tells a check in the playbook’s words and who operated', () => {
    const [item] = items(timelineOf([line('check.record', checked, '10:55')], world));
    expect(item).toMatchObject({
      key: 'check-record',
      operator: 'customer',
      values: { check: { text: check?.title }, outcome: { text: outcome?.title } },
    });
  });

  it('[C106] tells why no contract paper was given, where the money is settled', () => {
    const answer = {
      id: id(70),
      personId: id(31),
      kind: 'contract-paper',
      given: false,
      words: '以前からの取引',
    };
    const rows = timelineOf([line('consent.give', answer, '11:50')], world);
    expect(rows).toMatchObject([
      { heading: 'report' },
      { key: 'contract-declined', values: { words: '以前からの取引' } },
    ]);
  });

  it('[C73] tells a change of some fields with the others as they stood then', () => {
    const journal = [
      line('check.record', checked, '10:55'),
      line('check.record', { id: id(40), outcome: 'unknown' }, '10:57'),
      line('check.record', { id: id(40), outcome: outcome?.id, operator: 'technician' }, '10:58'),
      line('fact.set', { id: id(42), visitId: null, key: 'address', subjectId: null, note: '名刺' }, '11:00'),
      line('payment.record', { paidHow: 'cash', paidAmount: 8800 }, '12:05'),
      line('payment.record', { addressee: '有限会社いずみ建具' }, '12:06'),
    ];
    const told = items(timelineOf(journal, world, true)).map(({ key, operator, values }) => [
      key,
      operator,
      values,
    ]);
    const title = { text: check?.title };
    expect(told).toMatchObject([
      ['check-record', 'customer', { check: title }],
      ['check-unknown', 'customer', { check: title }],
      ['check-record', 'technician', { check: title }],
      ['fact-set', undefined, { certainty: { word: ['certainty', 'unverified'] } }],
      ['payment-record', undefined, { amount: { yen: 8800 } }],
      ['payment-record', undefined, { amount: { yen: 8800 } }],
    ]);
    expect(items(timelineOf(journal, world))).toMatchObject([
      { key: 'check-record', operator: 'technician', at: at('10:55') },
      { key: 'fact-set' },
      { key: 'payment-record', values: { how: { word: ['paidHow', 'cash'] } } },
    ]);
  });

  it('marks what decided it', () => {
    const state = { ...world.state, root: { ...world.state.root, decisive: [id(40)] } };
    const [item] = items(timelineOf([line('check.record', checked, '10:55')], { state, playbook }));
    expect(item?.mark).toBe('key');
  });

  it('shows an entry once, where it first stood, as it reads now; all records show each', () => {
    const journal = [
      line('check.record', { ...checked, outcome: 'unknown' }, '10:55'),
      line('check.record', checked, '10:58'),
    ];
    expect(items(timelineOf(journal, world)).map(({ key, at: when }) => [key, when])).toEqual([
      ['check-record', at('10:55')],
    ]);
    expect(items(timelineOf(journal, world, true)).map(({ key }) => key)).toEqual([
      'check-unknown',
      'check-record',
    ]);
  });

  it('leaves out what was undone and what is only detail', () => {
    const undone = play()
      .do('check.record', { ...checked, operator: 'customer' }, '10:55')
      .do('row.withdraw', { list: 'checks', id: id(40) }, '10:56');
    const journal = [
      line('check.record', checked, '10:55'),
      line('row.withdraw', { list: 'checks', id: id(40) }, '10:56'),
    ];
    expect(timelineOf(journal, { state: undone.case, playbook })).toEqual([]);
    expect(items(timelineOf(journal, { state: undone.case, playbook }, true))).toHaveLength(2);
  });

  it('puts an entry where its time was corrected to, and keeps the first', () => {
    const attempt = {
      id: id(50),
      visitId: id(30),
      remedyId: null,
      title: '技術窓口へ電話',
      channel: 'phone' as const,
      operator: 'customer' as const,
      customerMust: true,
      phase: 'work' as const,
    };
    const correction = { list: 'attempts' as const, id: id(50), which: 'start' as const, at: at('11:20') };
    const arrival = { list: 'visits' as const, id: id(30), which: 'arrived' as const, at: at('10:25') };
    const corrected = play()
      .do('attempt.start', attempt, '11:27')
      .do('time.correct', correction, '11:40')
      .do('time.correct', arrival, '11:41');
    const journal = [
      line('visit.arrive', arrive, '10:31'),
      line('attempt.start', attempt, '11:27'),
      line('time.correct', correction, '11:40'),
      line('time.correct', arrival, '11:41'),
    ];
    const standing = { state: corrected.case, playbook };
    expect(
      items(timelineOf(journal, standing)).map(({ key, at: when, firstAt }) => [key, when, firstAt]),
    ).toEqual([
      ['visit-arrive', at('10:25'), at('10:31')],
      ['attempt-start', at('11:20'), at('11:27')],
    ]);
    const told = items(timelineOf(journal, standing, true)).filter(({ key }) => key === 'time-correct');
    expect(told.map(({ values }) => values)).toEqual([
      { what: '技術窓口へ電話', which: { word: ['timeOf', 'start'] }, when: { at: at('11:20') } },
      {
        what: { word: ['concept', 'visit'] },
        which: { word: ['timeOf', 'arrived'] },
        when: { at: at('10:25') },
      },
    ]);
  });

  it('leaves out an arrival that was taken back, and a fact that was withdrawn', () => {
    const fact = {
      id: id(42),
      visitId: id(30),
      key: 'mail-host',
      subjectId: null,
      value: null,
      certainty: 'unknown' as const,
      source: null,
      note: null,
    };
    const undone = play()
      .do('fact.set', fact, '10:50')
      .do('row.withdraw', { list: 'facts', id: id(42) }, '10:51')
      .do('visit.take-back', { id: id(30), which: 'arrived' }, '10:52');
    const journal = [
      line('visit.arrive', arrive, '10:31'),
      line('fact.set', fact, '10:50'),
      line('fact.set', { ...fact, id: id(43) }, '10:50'),
      line('row.withdraw', { list: 'facts', id: id(42) }, '10:51'),
      line('visit.take-back', { id: id(30), which: 'arrived' }, '10:52'),
    ];
    expect(timelineOf(journal, { state: undone.case, playbook })).toEqual([]);
    const again = [...journal, line('visit.arrive', arrive, '11:00')];
    expect(items(timelineOf(again, { state: undone.case, playbook })).map(({ at: when }) => when)).toEqual([
      at('11:00'),
    ]);
  });

  it('puts a clock right that was off by more than two minutes, and keeps what it said', () => {
    const [off, near] = items(
      timelineOf(
        [
          line('visit.leave-for', arrive, '13:31', { offsetMs: -3 * 3_600_000 }),
          line('visit.arrive', arrive, '10:40', { offsetMs: 60_000 }),
        ],
        world,
      ),
    );
    expect(off).toMatchObject({ at: at('10:31'), clockAt: at('13:31') });
    expect(near).toMatchObject({ at: at('10:40'), clockAt: null });
  });

  it('goes by when it happened, keeps when it arrived, and marks what came late', () => {
    const [first] = items(
      timelineOf(
        [
          line('case.close', {}, '15:00'),
          line('check.record', checked, '10:55', { receivedAt: at('16:00'), late: true }),
        ],
        world,
      ),
    );
    expect(first).toMatchObject({
      key: 'check-record',
      at: at('10:55'),
      receivedAt: at('16:00'),
      late: true,
    });
  });

  it('still shows a line that this version cannot read', () => {
    const rows = timelineOf([line('case.open', { foreign: true }, '09:00')], world, true);
    expect(rows).toMatchObject([{ key: 'something-else', values: { name: 'case.open' } }]);
  });
});

describe('sentences', () => {
  it('are there for every change to a case, and for nothing else', () => {
    for (const { name, aggregate } of MUTATIONS)
      expect([name, TELLERS[name] !== null]).toEqual([name, aggregate === 'case']);
  });
  it.each([['ja', ja] as const, ['en', en] as const])('are written: %s', (_, messages) => {
    expect(Object.keys(messages.office.timeline).toSorted()).toEqual([...TIMELINE_KEYS].toSorted());
  });
});
