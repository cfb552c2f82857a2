import 'server-only';
import type { ProviderDirectory } from '@/lib/diagnosis/providers/provider';
import { loadProviders } from '@/prisma/providers/load';

let read: ProviderDirectory | undefined;

/** The shipped directory of providers, read once. */
export const providerDirectory = (): ProviderDirectory => (read ??= loadProviders());
