import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildDocument } from '@/lib/report/build-document';
import { buildReport } from '@/lib/report/build-report';
import { at, inputFor, resolved } from '@/lib/report/testing/reference-case';
import { printable } from '@/lib/server/report-pdf/printable';
import { typeset } from '@/lib/server/report-pdf/typst-thread';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { type Benchmark, percentile } from './benchmark';

const WARM_UP = 5;
const REPORTS = 100;

/** Typesets documents one after the other and times each. */
const measure = async (documentOf: (n: number) => object): Promise<number[]> => {
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + REPORTS; n += 1) {
    const data = printable({ ...documentOf(n), page: 'ページ' });
    const began = performance.now();
    const pdf = await typeset('report', data);
    if (n >= WARM_UP) times.push(performance.now() - began);
    if (pdf.length < 5_000) throw new Error(`a PDF of ${pdf.length} bytes`);
  }
  return times;
};

/** The reference case's report as a PDF, each one different; the floor is the same template with no sections in it. */
export const benchmark: Benchmark = {
  name: 'pdf',
  describe: `p95 of ${REPORTS} reports as PDF/UA-1, nothing kept; floor: the template with nothing in it`,
  run: async () => {
    const playbook = loadPlaybook('email');
    const { say, write } = wordsIn('ja');
    const content = buildReport(resolved(playbook).case, inputFor(playbook, 'ja'));
    const document = buildDocument(
      content,
      { report: { revision: 1, changeNote: null, issuedAt: at('12:08') }, signature: undefined },
      say,
      write,
    );
    const full = await measure((n) => ({ ...document, title: `${document.title} ${n}` }));
    const bare = await measure((n) => ({ ...document, title: `${document.title} ${n}`, sections: [] }));
    return [
      {
        name: 'pdf',
        metric: 'report p95',
        unit: 'ms',
        value: percentile(full, 0.95),
        floor: percentile(bare, 0.95),
      },
    ];
  },
};
