import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { apply, type Outcome } from '@/lib/mutation/apply';
import { at, type Lab, same } from './contract-lab';
import type { ContractRule } from './contract-order-rules';

const HOURS = 3_600_000;
/** A symptom of which nothing was seen yet. */
const UNSEEN = {
  reproduced: 'not-tried' as const,
  steps: null,
  words: null,
  code: null,
  sending: null,
  receiving: null,
  answers: null,
  since: null,
  changed: null,
  operator: 'customer' as const,
};

const late = (results: Awaited<ReturnType<Lab['commit']>>) =>
  results.map((result) => result.status === 'applied' && result.late);

/** What is kept, from whom, and beside whom: S8 to S14, S36. */
export const RECORD_RULES: ContractRule[] = [
  {
    rule: 'S8',
    title: 'what is read back is what the journal makes',
    prove: async (lab) => {
      const edit = lab.made(lab.case, 'case.edit', { headline: '送ることだけできない' }, at('09:30'));
      await lab.commit([edit], lab.chiba);
      const visit = { id: lab.id(101), appointmentId: lab.id(31), technicianId: lab.takahashi.userId };
      const stop = { reason: 'follow-up', words: '部品を待つ', nextOn: '2026-11-30' } as const;
      await lab.commit([
        lab.sent('visit.arrive', visit, at('10:31')),
        lab.sent(
          'subject.set',
          { id: lab.id(109), kind: 'device', label: '会計のPC', detail: null },
          at('10:32'),
        ),
        lab.sent(
          'subject.set',
          { id: lab.id(102), kind: 'account', label: 'info@', detail: null },
          at('10:33'),
        ),
        lab.sent('case.stop', stop, at('10:50')),
      ]);
      const { state } = await lab.kept();
      let replayed: CaseState | null = null;
      for (const line of await lab.store.journal(lab.case)) {
        const office = ['case.open', 'appointment.make', 'case.edit'].includes(line.name);
        const outcome: Outcome<CaseState> = apply(
          replayed,
          { ...line, aggregate: { kind: 'case', id: lab.case.id } },
          {
            actor: office ? lab.chiba : lab.takahashi,
            playbook: null,
            numbers: { caseNumber: state.root.number ?? undefined },
            reviews: true,
          },
        );
        if (!outcome.ok) throw new Error(`${line.name}: ${outcome.code}`);
        replayed = outcome.state;
      }
      same(state, replayed, 'the case');
      same(state.root.nextOn, '2026-11-30', 'a day');
      same(
        state.subjects.map(({ id }) => id),
        [lab.id(102), lab.id(109)],
        'the order of rows',
      );
    },
  },
  {
    rule: 'S26',
    title: 'what a wrong clock recorded reads back as it was, with the difference beside it',
    offsetMs: -3 * HOURS,
    prove: async (lab) => {
      const visit = { id: lab.id(101), appointmentId: lab.id(31), technicianId: lab.takahashi.userId };
      const arrive = lab.sent('visit.arrive', visit, at('13:31'));
      const note = lab.note('メモ', 102, at('13:32'));
      await lab.commit([arrive, note]);
      const { state } = await lab.kept();
      same(state.visits[0]?.arrivedAt, at('13:31'), 'the arrival');
      const readings = [arrive, note].map(({ id, occurredAt }) => ({ id, occurredAt, offsetMs: -3 * HOURS }));
      same(state.clockReadings.slice(-2), readings, 'the readings');
      same(withTrueTimes(state).visits[0]?.arrivedAt, at('10:31'), 'the arrival as it is told');
    },
  },
  {
    rule: 'S9',
    title: 'text is kept to the last character or refused',
    prove: async (lab) => {
      const texts = [
        '髙﨑 𠮷野家',
        '👩‍👩‍👧‍👦',
        'ﾒｰﾙが ｵｸﾚﾅｲ',
        'مرحبا\u200f',
        'e\u0301 \\ " \n\t',
        '<b>&amp;',
        'あ'.repeat(9000),
      ];
      await lab.commit(texts.map((words, index) => lab.note(words, 101 + index)));
      same(await lab.words(), texts, 'the notes');
      const bad = ['x\0y', '\ud83d', '\udc00\ud800', 'あ'.repeat(100_000), '   '];
      const endings = await lab.endings(bad.map((words, index) => lab.note(words, 201 + index)));
      same(
        endings,
        bad.map(() => 'malformed'),
        'what cannot be kept',
      );
    },
  },
  {
    rule: 'S10',
    title: 'what happened is taken late, and brings a closed case back',
    prove: async (lab) => {
      const give = { id: lab.id(33), technicianId: lab.sato.userId };
      await lab.commit([lab.made(lab.case, 'case.assign', give, at('12:00'))], lab.chiba);
      const device = { id: lab.id(101), kind: 'device', label: 'PC', detail: null } as const;
      same(
        late(await lab.commit([lab.sent('subject.set', device, at('11:30'))])),
        [true],
        'after somebody took over',
      );
      same(
        await lab.endings([lab.sent('subject.set', { ...device, id: lab.id(102) }, at('13:00'))]),
        ['not-allowed'],
        'after',
      );
      await lab.commit([lab.made(lab.case, 'case.cancel', { words: '直った' }, at('14:00'))], lab.chiba);
      same((await lab.kept()).state.root.status, 'cancelled', 'cancelled');
      same(
        late(await lab.commit([lab.sent('subject.set', { ...device, id: lab.id(103) }, at('11:40'))])),
        [true],
        'after closing',
      );
      same((await lab.kept()).state.root.cancelledAt, null, 'back again');
    },
  },
  {
    rule: 'S11',
    title: 'who was never responsible, and who is of another shop, changes nothing',
    prove: async (lab) => {
      const before = await lab.kept();
      const note = (n: number) => lab.made(lab.case, 'note.add', { id: lab.id(n), words: 'x' });
      same(await lab.endings([note(101)], lab.sato), ['not-allowed'], 'a colleague');
      const outsider = { ...lab.chiba, shopId: lab.id(99), userId: lab.id(98) };
      same(await lab.endings([note(102)], outsider), ['not-found'], 'another shop');
      same(
        await lab.endings([note(103)], { kind: 'customer', shopId: lab.shop.id, caseId: lab.case.id }),
        ['not-allowed'],
        'customer',
      );
      same(await lab.kept(), before, 'the case');
    },
  },
  {
    rule: 'S12',
    title: 'a batch is applied in its order',
    prove: async (lab) => {
      const person = {
        id: lab.id(101),
        name: '佐々木',
        kana: null,
        roles: ['present' as const],
        relation: null,
        phone: null,
      };
      const consent = {
        id: lab.id(102),
        personId: lab.id(101),
        kind: 'procedure' as const,
        given: true,
        words: null,
      };
      const early = lab.sent('consent.give', { ...consent, id: lab.id(103) });
      const batch = [early, lab.sent('person.set', person), lab.sent('consent.give', consent)];
      same(await lab.endings(batch), ['unknown-row', 'applied', 'applied'], 'endings');
    },
  },
  {
    rule: 'S13',
    title: 'nothing is created twice, nothing unknown is changed',
    prove: async (lab) => {
      const again = (await lab.store.journal(lab.customer))[0];
      if (!again) throw new Error('no journal');
      const twice = lab.made(lab.customer, 'customer.create', again.args as never);
      same(await lab.endings([twice], lab.chiba), ['already-exists'], 'created twice');
      const nobody = lab.made({ kind: 'customer', id: lab.id(77) }, 'customer.edit', { name: 'x' });
      same(await lab.endings([nobody], lab.chiba), ['not-found'], 'unknown');
    },
  },
  {
    rule: 'S14',
    title: 'two who write at once both keep their work',
    prove: async (lab) => {
      const { version } = await lab.kept();
      const made = Array.from({ length: 6 }, (_, index) =>
        lab.made(lab.case, 'note.add', { id: lab.id(101 + index), words: `${index}` }, at('11:00')),
      );
      const results = await Promise.all(made.map((note) => lab.commit([note], lab.chiba)));
      const versions = results.flat().map((result) => result.status === 'applied' && result.version);
      same(new Set(versions).size, 6, 'different versions');
      same((await lab.kept()).version, version + 6, 'the version');
      same(await lab.words(), ['0', '1', '2', '3', '4', '5'], 'the notes');
    },
  },
  {
    rule: 'S36',
    title: 'two devices amend one row apart and both keep their fields, whoever is first',
    prove: async (lab) => {
      for (const [n, seq, first] of [
        [101, 1, 'here'],
        [102, 2, 'there'],
      ] as const) {
        const row = { id: lab.id(n), visitId: null, subjectId: null, ...UNSEEN };
        same(await lab.endings([lab.sent('symptom.record', row, at('10:40'))]), ['applied'], 'the row');
        const words = { id: row.id, words: '送信を拒否されました' };
        const here = lab.sent('symptom.record', words, at('10:42'));
        const steps = { id: row.id, steps: '送受信を押す', sending: 'fail' as const };
        const made = lab.made(lab.case, 'symptom.record', steps, at('10:41'));
        const there = { ...made, deviceId: lab.otherTablet, deviceSeq: seq };
        for (const amended of first === 'here' ? [here, there] : [there, here])
          same(await lab.endings([amended]), ['applied'], 'an amendment');
        const kept = (await lab.kept()).state.symptoms.find(({ id }) => id === row.id);
        const times = { recordedAt: at('10:40'), correctedAt: null, withdrawnAt: null };
        same(kept, { ...row, ...words, ...steps, ...times }, 'what both wrote');
      }
      same(
        await lab.endings([lab.sent('symptom.record', { id: lab.id(103), words: 'x' })]),
        ['malformed'],
        'new',
      );
    },
  },
];
