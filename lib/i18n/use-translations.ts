import { useTranslations as untyped } from 'next-intl';
import type { Namespace, Translator } from './translator';

/** The words of a branch, in a component; next-intl's own, with types that the compiler can follow. */
export const useTranslations = untyped as unknown as {
  (): Translator;
  <Name extends Namespace>(namespace: Name): Translator<Name>;
};
