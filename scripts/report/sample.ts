import { createHash } from 'node:crypto';
import { buildReport } from '@/lib/report/build-report';
import { canonical } from '@/lib/report/canonical';
import { customer, id, inputFor, resolved, shop } from '@/lib/report/testing/reference-case';
import { loadPlaybook } from '@/prisma/playbooks/load';
import type { Input } from './input';

/** A name written by hand, in a box of 600 by 200. */
const DRAWING =
  'M70 60C64 84 52 104 38 118M58 88L58 158M92 70L150 66M120 40C116 74 104 100 84 120M104 104L104 152L146 150L146 102L104 104M196 58C190 82 178 102 164 116M184 88L184 158M212 74L270 70M238 46L236 150M216 110L262 108M212 152L276 148';

/** The reference case, issued and signed, as the program reads it from a file. */
export function sample(): Input {
  const playbook = loadPlaybook('email');
  const play = resolved(playbook);
  const content = canonical(buildReport(play.case, inputFor(playbook)));
  const contentHash = createHash('sha256').update(content).digest('hex');
  play
    .do(
      'report.issue',
      { id: id(90), revision: 1, language: 'ja', content, contentHash, changeNote: null },
      '12:06',
    )
    .do(
      'signature.record',
      {
        id: id(91),
        reportId: id(90),
        personId: id(31),
        name: '佐々木 和子',
        kind: 'signed',
        reason: null,
        drawing: DRAWING,
        contentHash,
      },
      '12:08',
    );
  return { case: play.case, customer, shop, playbook: 'email', technician: '高橋 健' };
}
