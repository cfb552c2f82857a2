import 'server-only';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import type { Finding, ProbeEvent } from '@/lib/diagnosis/probes/seen';
import { recordAudit } from '../audit';
import { env } from '../env';
import { log } from '../log';
import { onStopping } from '../stopping';
import { mayReach } from './allowed-address';
import { noticeSendersOf } from './notice-senders-of';
import { runProbe } from './run-probe';

type By = { shopId: string; userId: string; caseId: string };

/**
 * Runs a probe for as long as somebody reads, one line of JSON an event, and records that it ran: where to and what was
 * found, never the address or the password.
 * @param release called once at the end, however it ends
 */
export const probeStream = (
  request: ProbeRequest,
  { shopId, userId, caseId }: By,
  listening: AbortSignal,
  release: () => Promise<void>,
): ReadableStream<Uint8Array> => {
  const stop = new AbortController();
  const end = () => stop.abort();
  const unregister = onStopping(end);
  listening.addEventListener('abort', end, { once: true });
  if (listening.aborted) end();
  const servers = [request.receiving, request.sending].flatMap((one) =>
    one ? [`${one.host}:${one.port}`] : [],
  );
  const audit = (kind: 'mail-probe' | 'mail-probe-ended', detail: Record<string, string | boolean>) =>
    recordAudit({ kind, shopId, actorId: userId, subjectId: caseId, detail });
  const events = runProbe(request, {
    signal: stop.signal,
    mayReach: mayReach(env.KIRIWAKE_PROBE_ALLOW),
    noticeSenders: noticeSendersOf(request),
  });
  let findings: Finding[] = [];
  let how: 'done' | 'out-of-time' | 'stopped' | 'failed' = 'stopped';
  let over = false;
  let left = false;
  const finish = async () => {
    if (over) return;
    over = true;
    unregister();
    listening.removeEventListener('abort', end);
    await release();
    await audit('mail-probe-ended', {
      how,
      findings: [...new Set(findings.map(({ code }) => code))].join(' '),
    });
  };
  const note = (event: ProbeEvent) => {
    if (event.kind === 'seen') ({ findings } = event);
    if (event.kind === 'ended') ({ how } = event);
  };
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: async () => {
      try {
        await audit('mail-probe', {
          servers: servers.join(' '),
          signIn: request.signIn !== null,
          loopBack: request.signIn?.loopBack === true,
        });
      } catch (error) {
        // What is not recorded does not run.
        unregister();
        await release();
        throw error;
      }
    },
    pull: async (controller) => {
      try {
        const { value, done } = await events.next();
        if (done || stop.signal.aborted) {
          await finish();
          if (!left) controller.close();
          return;
        }
        note(value);
        controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      } catch (error) {
        // The code alone: words of a library can hold what was said to it.
        log.error({ name: error instanceof Error ? error.name : 'unknown' }, 'a mail probe failed');
        how = 'failed';
        await events.return(undefined).catch(() => undefined);
        await finish();
        if (!left) controller.close();
      }
    },
    cancel: async () => {
      left = true;
      stop.abort();
      await events.return(undefined);
      await finish();
    },
  });
};
