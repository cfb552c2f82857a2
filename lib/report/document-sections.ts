import type { ReportAttempt, ReportContent } from './content';
import type { Block, DocumentSection, Say, StateItem, StepItem, Tone, Write } from './document';
import { troubleBlocks } from './document-trouble';
import { lead } from './lead';

const layerTones: Record<ReportContent['checked'][number]['state'], Tone> = {
  fine: 'ok',
  faulty: 'faulty',
  'partly-open': 'partly',
  'not-checked': 'not-checked',
  'could-not-be-checked': 'unknown',
};

const paragraphs = (lines: string[]): Block[] => (lines.length > 0 ? [{ kind: 'paragraphs', lines }] : []);

const checkedBlock = ({ checked }: ReportContent, say: Say): Block[] =>
  checked.length === 0
    ? []
    : [
        {
          kind: 'states',
          title: say('checked'),
          aside: '',
          items: checked.map(({ title, state }) => ({
            label: title,
            tone: layerTones[state],
            word: say(`layerState.${state}`),
          })),
        },
      ];

const stepOf = (attempt: ReportAttempt, say: Say, write: Write): StepItem => ({
  time: write.time(attempt.startedAt),
  text: attempt.text,
  results: [
    attempt.waitedMinutes === null ? '' : say('waited', { minutes: attempt.waitedMinutes }),
    attempt.learnt ?? '',
    attempt.learnt && attempt.outcome === 'learnt' ? '' : say(`outcome.${attempt.outcome ?? 'open'}`),
    attempt.reference ? say('reference', { reference: attempt.reference }) : '',
  ].filter((line) => line !== ''),
  solved: attempt.outcome === 'worked',
});

const doneBlocks = (content: ReportContent, say: Say, write: Write): Block[] => {
  const { workaround, done, attempts } = content;
  const first: Block[] = workaround
    ? [
        {
          kind: 'box',
          title: say('workaround'),
          time: workaround.at ? write.time(workaround.at) : '',
          text: workaround.words,
        },
      ]
    : [];
  const steps: Block[] =
    attempts.length > 0
      ? [{ kind: 'steps', items: attempts.map((attempt) => stepOf(attempt, say, write)) }]
      : [];
  return [...first, ...paragraphs(done), ...steps, ...verifiedBlock(content, say, write)];
};

const verifiedItem = (row: ReportContent['verifications'][number], say: Say, write: Write): StateItem => {
  const good = row.outcome === 'ok';
  const key = row.direction === 'forwarding' ? (good ? 'none' : 'found') : row.outcome;
  const label = say(`verification.${row.direction}`);
  return {
    label: row.subject ? `${label} (${row.subject})` : label,
    tone: good ? 'ok' : 'faulty',
    word: `${say(`verificationOutcome.${key}`)} ${write.time(row.at)}`,
  };
};

const verifiedBlock = ({ verifications }: ReportContent, say: Say, write: Write): Block[] => {
  const operators = new Set(verifications.map((row) => row.operator));
  const [only] = operators.size === 1 ? operators : [];
  if (verifications.length === 0) return [];
  return [
    {
      kind: 'states',
      title: say('verified'),
      aside: only ? say(`operator.${only}`) : '',
      items: verifications.map((row) => verifiedItem(row, say, write)),
    },
  ];
};

const settingsBlock = ({ settings }: ReportContent, say: Say): Block[] =>
  settings.length === 0
    ? []
    : [
        {
          kind: 'settings',
          items: settings.map(({ what, subject, was, now, putBack }) => ({
            title: subject ? `${what} (${subject})` : what,
            lines: [was ? say('setting.from', { was }) : '', now ? say('setting.to', { now }) : ''].filter(
              (line) => line !== '',
            ),
            back: putBack ? say('setting.back', { how: putBack }) : '',
          })),
        },
      ];

const photosBlock = ({ photos = [] }: ReportContent, say: Say, write: Write): Block[] =>
  photos.length === 0
    ? []
    : [
        {
          kind: 'photos',
          items: photos.map(({ at, hash, words }, index) => ({
            hash,
            alt: words ?? say('photo.alt', { number: index + 1 }),
            time: write.time(at),
            words: words ?? '',
          })),
        },
      ];

/** The numbered sections that have something to say, in the order in which they are read. */
export const sectionsOf = (content: ReportContent, say: Say, write: Write): DocumentSection[] => {
  const section = (id: DocumentSection['id'], blocks: Block[], title = say(`section.${id}`)) => ({
    id,
    title,
    blocks,
  });
  const advice: Block[] =
    content.advice.length > 0 ? [{ kind: 'advice', items: content.advice.map(lead) }] : [];
  const wrongTitle = say(content.result === 'resolved' ? 'section.wrong' : 'section.found');
  return [
    section('trouble', troubleBlocks(content, say, write)),
    section('wrong', [...paragraphs(content.wrong), ...checkedBlock(content, say)], wrongTitle),
    section('reason', paragraphs(content.reason)),
    section('done', doneBlocks(content, say, write)),
    section('settings', settingsBlock(content, say)),
    section('photos', photosBlock(content, say, write)),
    section('left', paragraphs(content.left)),
    section('advice', advice),
  ].filter(({ blocks }) => blocks.length > 0);
};
