import type { Check, Playbook } from '../playbook';
import { smallPlaybook } from './small-playbook';

const priors: Record<string, number> = { 'broken-line': 4, 'old-router': 2, stopped: 3, outage: 1 };

const numbers: Record<string, Pick<Check, 'usually' | 'under' | 'group'>> = {
  browse: {
    group: 'line',
    usually: { ok: 0.95, fail: 0.02, slow: 0.03 },
    under: [{ causes: ['broken-line', 'old-router'], chances: { fail: 0.9 } }],
  },
  tethering: {
    group: 'line',
    usually: { works: 0.1, same: 0.9 },
    under: [{ causes: ['broken-line'], chances: { works: 0.95 } }],
  },
  lookup: { usually: { ok: 0.9, fail: 0.1 }, under: [{ causes: ['old-router'], chances: { fail: 0.8 } }] },
  login: {
    usually: { ok: 0.9, down: 0.02, 'not-offered': 0.08 },
    under: [{ causes: ['outage'], chances: { down: 0.8 } }],
  },
  send: {
    usually: { ok: 0.9, refused: 0.05, odd: 0.05 },
    under: [{ causes: ['stopped'], chances: { refused: 0.9 } }],
  },
  notice: { usually: { none: 0.9, stop: 0.1 }, under: [{ causes: ['stopped'], chances: { stop: 0.5 } }] },
};

/** The small playbook with numbers: two checks of the line say the same thing. */
export const numberedPlaybook: Playbook = {
  ...smallPlaybook,
  schemaVersion: 2,
  causes: [...smallPlaybook.causes.map((cause) => ({ ...cause, prior: priors[cause.id] })), other()],
  checks: smallPlaybook.checks.map((check) => ({ ...check, ...numbers[check.id] })),
};

function other() {
  const words = { ja: 'other', en: 'other' };
  return { id: 'other', title: words, plain: words, why: words, prevention: [words], prior: 0.5 };
}
