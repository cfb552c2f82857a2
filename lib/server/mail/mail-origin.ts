import 'server-only';
import { customersOrigin } from '@/lib/report/customers-origin';
import { env } from '../env';
import { mailer } from './mailer';

/** What links in mails begin with; null where nothing outside this machine leads here. */
export const mailOrigin = (): string | null => customersOrigin(env.KIRIWAKE_URL ?? null, null);

/** Whether links can be mailed: there is a mail server, and what it would send opens. */
export const sendsMail = (): boolean => mailer !== null && mailOrigin() !== null;
