import { type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import { at, type Lab, same } from './contract-lab';

export type ContractRule = {
  rule: string;
  title: string;
  /** Milliseconds that the clock of whoever writes is behind; 0 where left out. */
  offsetMs?: number;
  prove: (lab: Lab) => Promise<void>;
};

/** Once each, in order, refused with a code: S1 to S7. */
export const ORDER_RULES: ContractRule[] = [
  {
    rule: 'S1',
    title: 'the same mutation again is answered already and changes nothing',
    prove: async (lab) => {
      const note = lab.note('一度だけ', 101);
      const [first] = await lab.commit([note]);
      const before = await lab.kept();
      const [again] = await lab.commit([structuredClone(note)]);
      same(
        again,
        { id: note.id, status: 'already', version: first?.status === 'applied' && first.version },
        'again',
      );
      same(await lab.kept(), before, 'the case after');
    },
  },
  {
    rule: 'S2',
    title: 'a known id with other content is refused',
    prove: async (lab) => {
      const note = lab.note('はじめの言葉', 101);
      await lab.commit([note]);
      const other = { ...note, args: { id: lab.id(101), words: 'ほかの言葉' } };
      same(await lab.endings([other]), ['id-reused'], 'other words');
      const elsewhere = { ...note, aggregate: lab.customer, name: 'customer.edit', args: {} };
      same(await lab.endings([elsewhere], lab.chiba), ['id-reused'], 'another aggregate');
      same(await lab.words(), ['はじめの言葉'], 'the notes');
    },
  },
  {
    rule: 'S3',
    title: 'a refused mutation changes nothing, is remembered, and the next goes on',
    prove: async (lab) => {
      const early = lab.sent('rating.give', { id: lab.id(101), score: 5, words: null, mayTell: true });
      const before = await lab.kept();
      same(await lab.endings([early]), ['not-allowed'], 'a rating by the technician');
      same(await lab.kept(), before, 'the case after');
      same(await lab.endings([lab.note('次', 102)]), ['applied'], 'the next');
      same(await lab.endings([early]), ['not-allowed'], 'sent again');
      same(
        (await lab.store.journal(lab.case)).map(({ name }) => name).includes('rating.give'),
        false,
        'journal',
      );
    },
  },
  {
    rule: 'S4',
    title: 'a gap stops, and what was missing lets it go on; refusals count',
    prove: async (lab) => {
      const [one, two, three, four] = [1, 2, 3, 4].map((n) => lab.note(`${n}`, 100 + n));
      if (!one || !two || !three || !four) return;
      same(await lab.endings([two, three]), ['out-of-order'], 'without the first');
      const refused = { ...one, args: {} };
      same(await lab.endings([refused, two]), ['malformed', 'applied'], 'with a refused first');
      same(await lab.endings([four]), ['out-of-order'], 'a later gap');
      same(await lab.endings([three, four]), ['applied', 'applied'], 'all there');
      same(await lab.words(), ['2', '3', '4'], 'the notes');
    },
  },
  {
    rule: 'S5',
    title: 'devices count apart, the server does not count',
    prove: async (lab) => {
      const other = { ...lab.note('別の端末', 101), deviceId: lab.otherTablet };
      same(await lab.endings([other]), ['applied'], 'the first of another device');
      const server = lab.made(lab.case, 'note.add', { id: lab.id(102), words: '事務' }, at('11:00'));
      same(await lab.endings([server], lab.chiba), ['applied'], 'the server’s');
      const own = { ...lab.note('この端末', 103), deviceSeq: 1 };
      same(await lab.endings([own]), ['applied'], 'the first of this device');
    },
  },
  {
    rule: 'S6',
    title: 'unknown names, newer protocols and other shapes are refused, each with its code',
    prove: async (lab) => {
      const batch: Envelope[] = [
        { ...lab.note('x', 101), name: 'crystal.gaze' },
        { ...lab.note('x', 102), protocol: PROTOCOL + 1 },
        { ...lab.note('x', 103), args: { id: lab.id(103), words: 7 } },
        { ...lab.note('x', 104), args: { id: lab.id(104), words: 'x', more: true } },
        { ...lab.note('x', 105), name: 'customer.edit', args: {} },
        lab.note('最後', 106),
      ];
      const codes = ['unknown-name', 'protocol-too-old', 'malformed', 'malformed', 'unknown-name', 'applied'];
      same(await lab.endings(batch), codes, 'endings');
    },
  },
  {
    rule: 'S7',
    title: 'versions follow one another, and the journal holds what was sent',
    prove: async (lab) => {
      const { version } = await lab.kept();
      const notes = [lab.note('一', 101), lab.note('二', 102, at('11:01'))];
      const results = await lab.commit(notes);
      same(
        results.map((result) => result.status === 'applied' && result.version),
        [version + 1, version + 2],
        'versions',
      );
      const journal = await lab.store.journal(lab.case);
      same(
        journal.map((line) => line.version),
        journal.map((_, index) => index + 1),
        'the journal’s order',
      );
      const lines = notes.map((note, index) => ({ ...note, version: version + 1 + index, late: false }));
      same(journal.slice(-2), lines, 'its end');
    },
  },
];
