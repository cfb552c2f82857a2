import type { ReportContent } from './content';
import type { ReportDocument, Say, Write } from './document';

const proof = (content: ReportContent, say: Say): string[] => {
  if (content.result === 'resolved-by-phone') return [say('proven.byPhone')];
  const shown = content.verifications.filter((row) => row.outcome === 'ok');
  if (shown.length === 0) return [];
  const byCustomer = shown.every((row) => row.operator === 'customer');
  const who = say(`operatorDid.${byCustomer ? 'customer' : 'technician'}`);
  const both = ['send', 'receive'].every((one) => shown.some((row) => row.direction === one && row.outside));
  return [say(both ? 'proven.email' : 'proven.works', { who })];
};

/** The first thing to read: is it solved, and if not, why it ended and what comes next. */
export const heroOf = (content: ReportContent, say: Say, write: Write): ReportDocument['hero'] => {
  if (content.stop) {
    const { reason, words, nextOn } = content.stop;
    // Noon, so that no zone moves the day.
    const next = nextOn ? [say('nextOn', { date: write.date(`${nextOn}T03:00:00.000Z`) })] : [];
    return {
      tone: 'attention',
      state: say('state.stopped'),
      title: say(`stop.${reason}`),
      lines: [...words, ...next],
    };
  }
  if (content.result === null) {
    return { tone: 'attention', state: say('state.open'), title: content.headline, lines: [] };
  }
  return {
    tone: 'ok',
    state: say('state.resolved'),
    title: say(`headline.${content.category}`),
    lines: proof(content, say),
  };
};
