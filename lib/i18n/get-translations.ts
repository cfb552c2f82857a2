import 'server-only';
import { getTranslations as untyped } from 'next-intl/server';
import type { Locale } from './locales';
import type { Namespace, Translator } from './translator';

/** The words of a branch, in server code; next-intl's own, with types that the compiler can follow. */
export const getTranslations = untyped as unknown as {
  (): Promise<Translator>;
  <Name extends Namespace>(namespace: Name): Promise<Translator<Name>>;
  <Name extends Namespace>(of: { locale: Locale; namespace: Name }): Promise<Translator<Name>>;
};
