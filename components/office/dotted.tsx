import { useFormats } from '@/lib/i18n/use-formats';

/** Short facts in a row, set apart by a dot; what is missing is left out. */
export function Dotted({ parts }: { parts: Parameters<ReturnType<typeof useFormats>['dotted']>[0] }) {
  return useFormats().dotted(parts);
}
