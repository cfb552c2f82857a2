import { useFormats } from '@/lib/i18n/use-formats';

/** An amount in yen that never breaks over a line. */
export function Money({
  yen,
  withTax = false,
  className = '',
}: {
  yen: number;
  withTax?: boolean;
  className?: string;
}) {
  const formats = useFormats();
  return (
    <span className={`whitespace-nowrap ${className}`}>
      {withTax ? formats.yenWithTax(yen) : formats.yen(yen)}
    </span>
  );
}
