import { expect, it } from 'vitest';
import { planChecks } from './next-check';
import type { Playbook } from './playbook';
import { suggestedCauses } from './suggested-causes';
import { numberedPlaybook } from './testing/numbered-playbook';
import { answers } from './testing/small-playbook';
import { toldBySymptoms } from './told-by-symptoms';

const words = { ja: 'send', en: 'send' };
const playbook: Playbook = {
  ...numberedPlaybook,
  symptoms: [{ id: 'sending', title: words, ask: words, answers: [], check: 'send' }],
};
const symptoms = [{ at: '2026-11-24T01:00:00.000Z', answers: { sending: 'refused', other: 'ok' } }];

it('[D15] takes a reproduced symptom for the answer of its check until that is made', () => {
  expect(toldBySymptoms(playbook, symptoms, [])).toEqual([
    { checkId: 'send', outcome: 'refused', at: '2026-11-24T01:00:00.000Z' },
  ]);
  expect(toldBySymptoms(playbook, symptoms, answers(['send', 'ok']))).toEqual([]);
  expect(toldBySymptoms(numberedPlaybook, symptoms, [])).toEqual([]);
  const told = toldBySymptoms(playbook, symptoms, []);
  expect(suggestedCauses(playbook, told)[0]?.causeId).toBe('stopped');
});

it('[D15] leaves that check open, and expects nothing new of it', () => {
  const login = answers(['login', 'ok']);
  const send = (from: ReturnType<typeof toldBySymptoms>) =>
    planChecks(playbook, login, [], from).open.find(({ check }) => check.id === 'send');
  expect(send([])?.gain).toBeGreaterThan(0.1);
  expect(send(toldBySymptoms(playbook, symptoms, login))?.gain).toBe(0);
});

it('[D10] opens what makes sense only after that answer', () => {
  const [login, ...others] = playbook.checks;
  if (!login) throw new Error('no check');
  const asked = { ...login, id: 'who-refused', onlyAfter: [{ check: 'send', outcomes: ['refused'] }] };
  const longer = { ...playbook, checks: [login, ...others, asked] };
  const open = (from: ReturnType<typeof toldBySymptoms>) =>
    planChecks(longer, [], [], from).open.map(({ check }) => check.id);
  expect(open([])).not.toContain('who-refused');
  expect(open(toldBySymptoms(longer, symptoms, []))).toContain('who-refused');
});
