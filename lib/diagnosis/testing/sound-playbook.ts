import type { Playbook, Text } from '../playbook';

const words = (en: string): Text => ({ ja: `${en}の言葉`, en });

/** The parts that a test bends; a playbook's own are all optional, readonly or deep. */
export type Bent = ReturnType<typeof soundPlaybook>;

/** A playbook of two places, two causes and "other" about which nothing is odd; made anew for each test to bend. */
export function soundPlaybook() {
  const cause = (id: string, layer: string, prior: number) => ({
    id,
    layer,
    prior,
    title: words(id),
    plain: words(id),
    why: words(id),
    prevention: [words(id)],
  });
  const check = (id: string, layer: string) => ({
    id,
    layer,
    title: words(id),
    brief: words(id),
    how: [words(id)],
    why: words(id),
    plain: words(id),
    operator: 'either' as const,
    minutes: 1,
    needs: [],
    featured: true,
    outcomes: [
      { id: 'good', title: words('good'), verdict: 'fine' as const, plain: words('good') },
      { id: 'bad', title: words('bad'), verdict: 'faulty' as const, plain: words('bad') },
    ] as Playbook['checks'][number]['outcomes'],
    usually: { good: 0.9, bad: 0.1 } as Record<string, number>,
  });
  const remedy = (id: string, causes: string[]) => ({
    id,
    causes,
    title: words(id),
    channel: 'device' as const,
    steps: [words(id)],
    minutes: 1,
    plain: words(id),
    precautions: [],
  });
  const playbook: Playbook = {
    schemaVersion: 2,
    id: 'sound',
    version: 1,
    title: words('sound'),
    layers: [
      { id: 'wall', title: words('wall') },
      { id: 'lamp', title: words('lamp') },
    ],
    facts: [
      {
        id: 'room',
        title: words('room'),
        ask: words('room'),
        why: words('room'),
        sources: ['told'],
        group: 'machine',
        featured: true,
      },
    ],
    symptoms: [
      {
        id: 'light',
        check: 'plug',
        title: words('light'),
        ask: words('light'),
        answers: [
          { id: 'good', title: words('good'), verdict: 'fine' },
          { id: 'unknown', title: words('unknown'), verdict: 'neutral' },
        ],
      },
    ],
    causes: [cause('no-power', 'wall', 3), cause('bulb', 'lamp', 2), cause('other', 'lamp', 1)],
    checks: [
      { ...check('plug', 'wall'), under: [{ causes: ['no-power'], chances: { bad: 0.9 } }] },
      { ...check('swap', 'lamp'), under: [{ causes: ['bulb'], chances: { bad: 0.8 } }] },
    ],
    remedies: [
      remedy('call', ['no-power', 'other']),
      { ...remedy('new-bulb', ['bulb']), message: words('Dear {customer}') },
    ],
  };
  const [plug, swap] = playbook.checks;
  if (!plug || !swap) throw new Error('It has two checks.');
  const [, plugBad] = plug.outcomes;
  const [, swapBad] = swap.outcomes;
  if (!plugBad || !swapBad) throw new Error('Each has two answers.');
  plugBad.suggests = ['no-power'];
  swapBad.suggests = ['bulb'];
  return { playbook, plug, swap, plugBad, swapBad };
}
