import type { Check, Outcome, Playbook, Text } from '../playbook';
import type { Result } from '../results';

const words = (text: string): Text => ({ ja: text, en: text });

type OutcomeSpec = Pick<Outcome, 'id' | 'verdict'> & Partial<Outcome>;
type CheckSpec = Pick<Check, 'id' | 'layer'> & Partial<Omit<Check, 'outcomes'>> & { outcomes: OutcomeSpec[] };

const check = ({ outcomes, ...rest }: CheckSpec): Check => ({
  title: words(rest.id),
  brief: words(rest.id),
  how: [words(rest.id)],
  why: words(rest.id),
  plain: words(rest.id),
  operator: 'either',
  minutes: 1,
  needs: [],
  featured: true,
  ...rest,
  outcomes: outcomes.map((outcome) => ({ title: words(outcome.id), plain: words(outcome.id), ...outcome })),
});

const cause = (id: string) => ({
  id,
  title: words(id),
  plain: words(id),
  why: words(id),
  prevention: [words(id)],
});

const remedy = (id: string, causes: string[], workaround = false) => ({
  id,
  causes,
  title: words(id),
  channel: 'device' as const,
  steps: [words(id)],
  minutes: 1,
  plain: words(id),
  precautions: [],
  workaround,
});

/** Three layers and four causes: enough to show every rule, small enough to hold in the head. */
export const smallPlaybook: Playbook = {
  schemaVersion: 1,
  id: 'small',
  version: 1,
  title: words('small'),
  layers: ['line', 'router', 'provider'].map((id) => ({ id, title: words(id) })),
  facts: [],
  symptoms: [],
  causes: ['broken-line', 'old-router', 'stopped', 'outage'].map(cause),
  checks: [
    check({
      id: 'browse',
      layer: 'line',
      outcomes: [
        { id: 'ok', verdict: 'fine', verdictLayers: { router: 'fine' }, rulesOut: ['broken-line'] },
        { id: 'fail', verdict: 'faulty', suggests: ['broken-line', 'old-router'] },
        { id: 'slow', verdict: 'neutral', suggests: ['old-router'] },
      ],
    }),
    check({
      id: 'tethering',
      layer: 'line',
      featured: false,
      needs: ['second-device'],
      outcomes: [
        { id: 'works', verdict: 'faulty', suggests: ['broken-line'] },
        { id: 'same', verdict: 'neutral' },
      ],
    }),
    check({
      id: 'lookup',
      layer: 'router',
      featured: false,
      outcomes: [
        { id: 'ok', verdict: 'fine' },
        { id: 'fail', verdict: 'faulty', suggests: ['old-router'] },
      ],
    }),
    check({
      id: 'login',
      layer: 'provider',
      subject: 'account',
      outcomes: [
        { id: 'ok', verdict: 'fine' },
        { id: 'down', verdict: 'faulty', suggests: ['outage'] },
        { id: 'not-offered', verdict: 'neutral' },
      ],
    }),
    check({
      id: 'send',
      layer: 'provider',
      subject: 'account',
      onlyAfter: [{ check: 'login', outcomes: ['ok'] }],
      outcomes: [
        { id: 'ok', verdict: 'fine', rulesOut: ['stopped'] },
        { id: 'refused', verdict: 'faulty', suggests: ['stopped'] },
        { id: 'odd', verdict: 'neutral', suggests: ['stopped', 'outage'] },
      ],
    }),
    check({
      id: 'notice',
      layer: 'provider',
      outcomes: [
        { id: 'none', verdict: 'neutral' },
        { id: 'stop', verdict: 'faulty', suggests: ['stopped'] },
      ],
    }),
  ],
  remedies: [
    remedy('webmail', ['stopped', 'outage'], true),
    remedy('unlock', ['stopped']),
    remedy('wait', ['outage']),
  ],
};

/** Results one minute apart, in the order given: `['browse', 'ok']`, or with a subject as the third word. */
export const answers = (...given: [checkId: string, outcome: string, subjectId?: string][]): Result[] =>
  given.map(([checkId, outcome, subjectId], minute) => ({
    checkId,
    outcome,
    subjectId: subjectId ?? null,
    at: `2026-11-24T02:${String(minute).padStart(2, '0')}:00.000Z`,
  }));
