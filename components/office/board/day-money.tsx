import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import { PAID_HOW, type PaidHow } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';

/** What each technician took on the day, by way of paying: what has to be in the cash box. */
export function DayMoney({
  taken,
  userNames,
}: {
  taken: readonly { takenById: string; how: PaidHow; amount: number }[];
  userNames: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('office.board');
  const words = useTranslations('words.paidHow');
  const formats = useFormats();
  if (taken.length === 0) return null;
  const total = taken.reduce((sum, { amount }) => sum + amount, 0);
  const people = [...new Set(taken.map(({ takenById }) => takenById))];
  const hows = PAID_HOW.filter((how) => taken.some((one) => one.how === how));
  const sum = (id: string | null, how: PaidHow | null) =>
    taken
      .filter((one) => (id === null || one.takenById === id) && (how === null || one.how === how))
      .reduce((all, { amount }) => all + amount, 0);
  return (
    <section aria-label={t('money')} className="mt-5 max-w-3xl">
      <SectionHead title={t('money')} aside={formats.yen(total)} />
      <table className="w-full border-collapse text-15">
        <thead className="text-13 text-muted">
          <tr>
            <th scope="col" className="py-1 text-left font-normal">
              {t('moneyWho')}
            </th>
            {hows.map((how) => (
              <th key={how} scope="col" className="py-1 pl-3 text-right font-normal">
                {words(how)}
              </th>
            ))}
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {t('moneySum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((id) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1.5 text-left font-normal">
                {userNames[id]}
              </th>
              {hows.map((how) => (
                <td key={how} className="py-1.5 pl-3 text-right">
                  {formats.yen(sum(id, how))}
                </td>
              ))}
              <td className="py-1.5 pl-3 text-right font-bold">{formats.yen(sum(id, null))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
