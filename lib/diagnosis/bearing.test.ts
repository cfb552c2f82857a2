import { expect, test } from 'vitest';
import { bearingsOf, frequencies, tellingChecks, tellingsOf } from './bearing';
import { numberedPlaybook as playbook } from './testing/numbered-playbook';

test('says of each answer what it tells of a cause, the cause that it tells most of first', () => {
  const rows = bearingsOf(playbook, 'send');
  expect(rows.map(({ cause }) => cause.id)).toEqual(['stopped']);
  const [ok, refused] = rows[0]?.row ?? [];
  expect(ok?.bearing).toBe('strongly-against');
  expect(refused).toMatchObject({ bearing: 'strongly-for' });
  expect(refused?.chance).toBeCloseTo(0.97 * 0.9 + 0.03 * 0.05, 10);
  expect(bearingsOf(playbook, 'no-such-check')).toEqual([]);
  expect(tellingsOf(playbook, 'send', 'stopped')).toEqual(rows[0]?.row);
  expect(tellingsOf(playbook, 'send', 'outage').map(({ bearing }) => bearing)).toEqual(
    Array(3).fill('nothing'),
  );
  expect(tellingsOf(playbook, 'send', 'no-such-cause')).toEqual([]);
});

test('names the checks that tell most of a cause', () => {
  expect(tellingChecks(playbook, 'stopped', 1)).toEqual(['send']);
  expect(tellingChecks(playbook, 'stopped', 9)).toEqual(['send', 'notice']);
});

test('says how often a cause is met', () => {
  const met = frequencies(playbook);
  expect(met.get('broken-line')).toEqual({ share: 4 / 10.5, word: 'often' });
  expect(met.get('other')).toEqual({ share: 0.5 / 10.5, word: 'sometimes' });
});
