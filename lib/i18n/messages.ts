import type { Locale } from './locales';

export type Messages = (typeof import('./messages-ja'))['default'];
export type ShellMessages = (typeof import('./shell-messages-ja'))['default'];
export type Namespace = keyof Messages;

/** The technician's texts of one language: only that language's file is fetched by the browser. */
export async function loadShellMessages(locale: Locale): Promise<ShellMessages> {
  return locale === 'en'
    ? (await import('./shell-messages-en')).default
    : (await import('./shell-messages-ja')).default;
}
