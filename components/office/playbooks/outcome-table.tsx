import { useTranslations } from '@/lib/i18n/use-translations';
import { Table } from '@/components/ui/table';
import { bearingsOf, type Telling } from '@/lib/diagnosis/bearing';
import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { percentOf } from './percent';

/** Bits at which the bar is full. */
const FULL = 5;

/** What each answer of a check says of each cause: a bar to either side, a word, and how likely it is under it. */
export function OutcomeTable({
  playbook,
  check,
  language,
}: {
  playbook: Playbook;
  check: Check;
  language: Locale;
}) {
  const t = useTranslations('playbooks');
  const concepts = useTranslations('words.concept');
  const rows = bearingsOf(playbook, check.id);
  const numbers = check.usually !== undefined;
  return (
    // A wide table is moved by the keyboard only where it can be stood on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={t('answers')} tabIndex={0} className="overflow-x-auto">
      <Table className="text-13">
        <thead>
          <tr>
            <th scope="col" className="border-b-[1.5px] border-ink py-1.5 pr-3 font-normal text-muted">
              {concepts('cause')}
            </th>
            {check.outcomes.map(({ id, title }) => (
              <th key={id} scope="col" className="border-b-[1.5px] border-ink py-1.5 pr-3">
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cause, row }) => (
            <tr key={cause.id} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 leading-snug">
                {cause.title[language]}
              </th>
              {row.map((telling, index) => (
                <td key={check.outcomes[index]?.id} className="py-1.5 pr-3 whitespace-nowrap">
                  <Bearing telling={telling} numbers={numbers} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length < playbook.causes.length && (
            <tr className="border-b border-line text-muted">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {t(rows.length === 0 ? 'allCauses' : 'otherCauses', {
                  count: playbook.causes.length - rows.length,
                })}
              </th>
              {check.outcomes.map(({ id }) => (
                <td key={id} className="py-1.5 pr-3">
                  {t('bearing.nothing')}
                  {numbers && check.usually?.[id] !== undefined && (
                    <span className="ml-1.5">{t('percent', { share: percentOf(check.usually[id]) })}</span>
                  )}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </Table>
      <p className="pt-2 text-13 leading-relaxed text-muted">{t('bearingNote')}</p>
    </section>
  );
}

function Bearing({ telling: { bearing, bits, chance }, numbers }: { telling: Telling; numbers: boolean }) {
  const t = useTranslations('playbooks');
  const width = `${(Math.min(FULL, Math.abs(bits)) / FULL) * 50}%`;
  const side = bits > 0 ? { left: '50%', width } : { right: '50%', width };
  return (
    <span className={`inline-flex items-center gap-2 ${bearing === 'nothing' ? 'text-muted' : ''}`}>
      <span aria-hidden="true" className="relative h-2 w-10 rounded-[2px] bg-unknown-tint">
        <span className="absolute -inset-y-0.5 left-1/2 w-px bg-line-strong" />
        {bearing !== 'nothing' && (
          <span
            className={`absolute inset-y-0 rounded-[2px] ${bits > 0 ? 'bg-accent' : 'bg-attention'}`}
            style={side}
          />
        )}
      </span>
      {t(`bearing.${bearing}`)}
      {numbers && <span className="text-muted">{t('percent', { share: percentOf(chance) })}</span>}
    </span>
  );
}
