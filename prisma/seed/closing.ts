import { createHash, randomBytes } from 'node:crypto';
import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import { latestReport } from '@/lib/case/report-state';
import type { CaseState } from '@/lib/case/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { buildPaper } from '@/lib/report/build-paper';
import { buildReport } from '@/lib/report/build-report';
import { canonical } from '@/lib/report/canonical';
import { canonicalPaper } from '@/lib/report/paper-content';
import { DEMO_PLAYBOOKS } from './demo-playbooks';
import type { Around, Story } from './story';

const PLAYBOOKS = new Map(DEMO_PLAYBOOKS.map((playbook) => [playbook.id, playbook]));

const playbookOfCase = ({ root }: CaseState): Playbook => {
  const playbook = PLAYBOOKS.get(root.playbookId);
  if (!playbook) throw new Error(`no playbook "${root.playbookId}" is shipped`);
  return playbook;
};

const DRAWING =
  'M60 120C80 60 110 60 118 120M130 90L190 88M160 60L158 150M210 70L280 68M245 50L240 150M300 110C330 60 360 80 350 140';

/**
 * The end of a visit: the report issued, signed and paid, a link to it handed over, the technician gone.
 * @param review what the office and the customer did afterwards; null leaves the case in review
 */
export const closing = (
  story: Story,
  time: string,
  review: { score?: number; words?: string } | null,
): Story => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  // Token and PIN went to the customer on paper and are nowhere else: the office makes a new link to show one.
  const [tokenHash, pinTag] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
  story
    .when(time)
    .do('payment.record', (state) => ({
      paidHow: 'cash',
      paidAmount: feeTotals(liveFeeLines(state)).total,
      addressee: null,
    }))
    .do('report.issue', (state, around) => {
      const content = canonical(
        buildReport(state, {
          ...around,
          playbook: playbookOfCase(state),
          technicianName: technicianName(state, around),
          language: 'ja',
        }),
      );
      return {
        id: story.id('report'),
        revision: 1,
        language: 'ja',
        content,
        contentHash: hash(content),
        changeNote: null,
      };
    })
    .do('paper.issue', (state, around) => {
      const { customer, shop } = around;
      const giver = technicianName(state, around);
      const paper = buildPaper(state, 'receipt', { customer, shop, language: 'ja', technicianName: giver });
      const content = canonicalPaper(paper);
      const { kind, serial, language, total, addressee } = paper;
      const said = { kind, serial, language, total, addressee, correctsId: null };
      return { id: story.id('receipt'), ...said, content, contentHash: hash(content) };
    })
    .do('signature.record', (state) => ({
      id: story.id('signature'),
      reportId: story.id('report'),
      personId: story.id('present'),
      name: state.people[0]?.name ?? null,
      kind: 'signed',
      reason: null,
      drawing: DRAWING,
      contentHash: latestReport(state)?.contentHash ?? '',
    }))
    .do('link.make', (_state, { shop }) => ({
      id: story.id('link'),
      tokenHash,
      pinTag,
      expiresAt: story.time(time, shop.root.linkDays).toISOString(),
    }))
    .do('visit.end', { id: story.id('visit'), outcome: 'done', note: null });
  if (review === null) return story;
  if (review.score) {
    const rating = {
      // A customer rates through the link that they opened.
      id: story.id('link'),
      score: review.score,
      words: review.words ?? null,
      mayTell: review.score > 4,
    };
    story.when('18:30', 'customer').do('rating.give', rating);
  }
  return story.when('18:45', 'chiba').do('case.close', {});
};

const technicianName = ({ visits }: CaseState, { shop }: Around): string =>
  shop.users.find(({ id }) => id === visits.at(-1)?.technicianId)?.name ?? '';
