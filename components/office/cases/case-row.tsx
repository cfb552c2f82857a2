import Link from 'next/link';
import type { ListedCase } from '@/lib/case/listed-case';
import { useFormats } from '@/lib/i18n/use-formats';
import { CaseState } from '../case-state';
import { Marked } from '../marked';
import { CaseProgress } from './case-progress';

const cell = 'px-2.5 py-1.5 align-middle max-md:block max-md:border-0 max-md:px-0 max-md:py-0';
const line = 'max-md:line-clamp-2 md:truncate';

/** A case as a line of the list; on a phone as a few lines of their own. The number is the link of the row. */
export function CaseRow({
  listed,
  words,
  technician,
  now,
}: {
  listed: ListedCase;
  words: readonly string[];
  /** Null in a shop of one. */
  technician: string | null;
  now: string;
}) {
  const formats = useFormats();
  const visitAt = listed.arrivedAt ?? listed.plannedAt;
  const cause = listed.causeWords ?? listed.resultWords;
  return (
    <tr className="relative border-b border-line leading-snug hover:bg-surface has-[a:focus]:bg-accent-tint has-[a:focus]:inset-shadow-[3px_0_0_var(--accent)] max-md:block max-md:py-2.5 max-md:pl-2">
      <td className={`${cell} max-md:float-right`}>
        <CaseState status={listed.status} result={listed.result} />
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        <Link
          href={`/cases/${listed.id}`}
          data-row-link
          className="outline-none after:absolute after:inset-0"
          prefetch={false}
        >
          <Marked text={listed.number ?? '—'} words={words} />
        </Link>
      </td>
      <td className={cell}>
        <p className={`${line} font-bold`}>
          <Marked text={listed.customerName} words={words} />
        </p>
        <p className={`${line} text-muted`}>
          <Marked text={formats.dotted([listed.contact, listed.city])} words={words} />
        </p>
      </td>
      <td className={cell}>
        <p className={line}>
          <Marked text={listed.headline} words={words} />
        </p>
        {cause && (
          <p className={`${line} text-muted`}>
            <Marked text={cause} words={words} />
          </p>
        )}
      </td>
      {technician !== null && (
        <td className={`${cell} max-md:mr-3 max-md:inline-block md:truncate`}>{technician}</td>
      )}
      <td className={`${cell} whitespace-nowrap max-md:inline-block`}>
        {visitAt ? formats.shortDayTime(visitAt) : ''}
      </td>
      <td className={`${cell} md:text-right`}>
        <CaseProgress listed={listed} now={now} />
      </td>
    </tr>
  );
}
