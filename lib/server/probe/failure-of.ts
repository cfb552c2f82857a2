import 'server-only';
import { withoutSecrets } from '@/lib/diagnosis/probes/without-secrets';
import type { ProbeFailure } from '@/lib/diagnosis/probes/seen';

/** What Node, imapflow and nodemailer put onto their errors. */
const FIELDS = ['serverResponseCode', 'responseCode', 'originalCode', 'timeoutType', 'code'] as const;

const textOf = (error: object, field: string): string => {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/**
 * An error as it may be shown and kept.
 * @param secrets what must not stand in it, in every form
 */
export const failureOf = (error: unknown, secrets: readonly string[]): ProbeFailure => {
  if (typeof error !== 'object' || error === null) return { code: null, silent: false, words: '' };
  const codes = FIELDS.map((field) => textOf(error, field)).filter((text) => text !== '');
  const name = textOf(error, 'name');
  const silent = name === 'TimeoutError' || codes.some((code) => /TIMEDOUT|TIMEOUT/.test(code));
  const words =
    textOf(error, 'responseText') || textOf(error, 'response') || (silent ? '' : textOf(error, 'message'));
  const code = [...new Set(codes)].slice(0, 2).join(' ');
  return { code: code === '' ? null : code, silent, words: withoutSecrets(words, secrets) };
};
