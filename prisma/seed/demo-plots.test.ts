import { expect, test } from 'vitest';
import { playbookOf } from '@/lib/case/playbook-of';
import { loadShippedPlaybooks } from '../playbooks/load';
import { type Plot, PLOTS } from './demo-plots';

const playbooks = loadShippedPlaybooks();
const newest = new Map(playbooks.map(({ id, version }) => [id, version]));

test.each(Object.entries<Plot>(PLOTS))(
  '%s: its playbook knows the checks, outcomes, cause and remedies',
  (_, plot) => {
    const begun = playbookOf(plot.category, newest);
    const playbook = playbooks.find(({ id }) => id === begun?.id);
    const outcomesOf = (checkId: string) =>
      playbook?.checks.find(({ id }) => id === checkId)?.outcomes.map(({ id }) => id);
    for (const [checkId, outcome] of plot.checks)
      expect([checkId, outcomesOf(checkId)]).toEqual([checkId, expect.arrayContaining([outcome])]);
    expect(playbook?.causes.map(({ id }) => id)).toContain(plot.cause);
    const remedies = playbook?.remedies ?? [];
    expect(remedies.find(({ id }) => id === plot.remedy[0])?.causes).toContain(plot.cause);
    if (plot.before?.[0]) expect(remedies.map(({ id }) => id)).toContain(plot.before[0]);
  },
);
