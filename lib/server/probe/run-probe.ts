import 'server-only';
import { codesOf, findingsOf } from '@/lib/diagnosis/probes/findings-of';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import type { ProbeEvent, Seen } from '@/lib/diagnosis/probes/seen';
import { type Endpoint, PROBE_LIMIT, type ProbeStep, STEP_LIMIT } from '@/lib/diagnosis/probes/terms';
import { AccountSteps } from './account-steps';
import { limited } from './limited';
import type { ProbeAround } from './probe-around';
import { ReachSteps } from './reach-steps';

type Planned = { step: ProbeStep; where: string; run: (signal: AbortSignal) => Promise<Seen[]> };

const placeOf = ({ host, port }: Endpoint): string => `${host}:${port}`;

/**
 * Probes the servers of one mail address, step by step: ten seconds a step, forty in all. What a step finds decides
 * which come after it.
 * @returns events as they happen; the last one is `ended`, unless nobody listens any more
 */
export async function* runProbe(request: ProbeRequest, around: ProbeAround): AsyncGenerator<ProbeEvent> {
  const limits = around.limits ?? { step: STEP_LIMIT, probe: PROBE_LIMIT };
  const whole = new AbortController();
  const give = () => whole.abort(around.signal.reason);
  around.signal.addEventListener('abort', give, { once: true });
  if (around.signal.aborted) give();
  const timer = setTimeout(() => whole.abort(new DOMException('too slow', 'TimeoutError')), limits.probe);
  const reach = new ReachSteps(around);
  const account = new AccountSteps(request, reach, around);
  const all: Seen[] = [];
  try {
    for (const { step, where, run } of plan(request, reach, account)) {
      if (whole.signal.aborted) break;
      yield { kind: 'began', step, where };
      for (const seen of await limited(whole.signal, limits.step, run)) {
        all.push(seen);
        yield { kind: 'seen', seen, codes: codesOf(seen, all), findings: findingsOf(all) };
      }
    }
    if (!around.signal.aborted) yield { kind: 'ended', how: whole.signal.aborted ? 'out-of-time' : 'done' };
  } finally {
    clearTimeout(timer);
    around.signal.removeEventListener('abort', give);
    account.close();
  }
}

/** What comes next is asked only when all before is over, so it knows what was found. */
function* plan(
  { receiving, sending }: ProbeRequest,
  reach: ReachSteps,
  account: AccountSteps,
): Generator<Planned> {
  const endpoints: Endpoint[] = [receiving, sending].filter((one) => one !== null);
  for (const host of new Set(endpoints.map((one) => one.host)))
    yield { step: 'resolve', where: host, run: (signal) => reach.resolve(host, endpoints, signal) };
  for (const endpoint of endpoints.filter(reach.hasAddress))
    yield { step: 'ports', where: placeOf(endpoint), run: (signal) => reach.ports(endpoint, signal) };
  for (const endpoint of endpoints.filter((one) => reach.addressOf(one) !== undefined))
    yield { step: 'greeting', where: placeOf(endpoint), run: (signal) => reach.look(endpoint, signal) };
  for (const endpoint of endpoints.filter(reach.isReached)) {
    const where = placeOf(endpoint);
    yield { step: 'sign-in', where, run: (signal) => account.signIn(endpoint, signal) };
    if (endpoint.protocol === 'imap' && account.hasMailbox)
      yield { step: 'mailbox', where, run: (signal) => account.look(endpoint, signal) };
  }
  if (sending && account.maySend)
    yield { step: 'send', where: placeOf(sending), run: (signal) => account.send(sending, signal) };
  if (receiving && account.hasSent && account.hasMailbox)
    yield { step: 'arrive', where: placeOf(receiving), run: (signal) => account.arrive(receiving, signal) };
}
