import 'server-only';
import type { NoticeSenders } from '@/lib/diagnosis/probes/is-notice';
import type { MayReach } from './allowed-address';

/** What a probe is given beside the request. */
export type ProbeAround = {
  /** Ends when nobody listens any more. */
  signal: AbortSignal;
  mayReach: MayReach;
  noticeSenders: NoticeSenders;
  /** For tests: other names, more authorities, less time in milliseconds. */
  resolve?: (host: string) => Promise<string[]>;
  ca?: string;
  limits?: { step: number; probe: number };
};
