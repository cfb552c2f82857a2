import type { ReportContent } from './content';
import type { Block, Say, Write } from './document';

const seenBlock = (seen: ReportContent['seen'][number], say: Say, write: Write): Block => {
  const who = say(`operatorDid.${seen.operator}`);
  const screen = [seen.words, seen.code].filter((part) => part !== null).join(' ');
  const lines = [
    say(`reproduced.${seen.reproduced}`, { who }),
    seen.sending ? say(`sending.${seen.sending}`) : '',
    seen.receiving ? say(`receiving.${seen.receiving}`) : '',
    ...(seen.others ?? []).map(({ what, found }) => say('seenOther', { what, found })),
    seen.steps ? say('seenSteps', { steps: seen.steps }) : '',
    screen ? say('seenWords', { words: screen }) : '',
  ];
  const title = seen.subject ? `${say('seen')} ${seen.subject}` : say('seen');
  return { kind: 'facts', title, time: write.time(seen.at), lines: lines.filter((line) => line !== '') };
};

/** What the customer told and what was then seen, kept apart, and who had their hands on it. */
export const troubleBlocks = (content: ReportContent, say: Say, write: Write): Block[] => {
  const { told, seen } = content;
  const since = told?.since ? say('toldSince', { since: told.since }) : '';
  const toldBlock: Block[] = told
    ? [{ kind: 'facts', title: say('told'), time: '', lines: [`${told.words}${since}`] }]
    : [];
  return [...toldBlock, ...seen.map((row) => seenBlock(row, say, write))];
};
