import 'server-only';
import { headers } from 'next/headers';
import { customersOrigin } from '@/lib/report/customers-origin';
import { env } from './env';

/**
 * What links begin with that are shown in answer to a request.
 * @returns null where other machines cannot reach this one
 */
export const originForLinks = async (): Promise<string | null> =>
  customersOrigin(env.KIRIWAKE_URL ?? null, (await headers()).get('origin'));
