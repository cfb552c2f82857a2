import { useLocale } from 'next-intl';

type Part = string | null | undefined | false;

/** @returns a function that joins short facts by a dot, as the reader's language writes it; what is missing is left out */
export function useDotted(): (parts: readonly Part[]) => string {
  const dot = useLocale() === 'ja' ? '・' : ' · ';
  return (parts) => parts.filter(Boolean).join(dot);
}

/** Short facts in a row. */
export function Dotted({ parts }: { parts: readonly Part[] }) {
  return useDotted()(parts);
}
