import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button, buttonClass } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { PaperFilter } from '@/lib/case/paper-filter';
import { PAPER_KINDS } from '@/lib/case/terms';

/** Kind, days, amounts and addressee; a form, so that all of it lives in the address and needs no script. */
export function PaperFilters({ filter, filtered }: { filter: PaperFilter; filtered: boolean }) {
  const t = useTranslations('office.paperList');
  const words = useTranslations('words.paper');
  const kinds = PAPER_KINDS.map((kind) => ({ value: kind as string, label: words(kind) }));
  const yen = { inputMode: 'numeric', maxLength: 14, className: 'w-32 max-md:w-auto' } as const;
  return (
    <Form
      action="/papers"
      prefetch={false}
      role="search"
      className="my-2.5 flex flex-wrap items-end gap-x-3 gap-y-2 text-15 max-md:grid max-md:grid-cols-2"
    >
      <div data-page-search className="min-w-52 flex-1 max-md:col-span-2">
        <TextField label={t('party')} name="party" defaultValue={filter.party} maxLength={100} />
      </div>
      <Select
        label={t('kind')}
        name="kind"
        defaultValue={filter.kind ?? ''}
        options={[{ value: '', label: t('anyKind') }, ...kinds]}
        className="w-36 max-md:col-span-2 max-md:w-auto"
      />
      <TextField type="date" label={t('from')} name="from" defaultValue={filter.from} />
      <TextField type="date" label={t('to')} name="to" defaultValue={filter.to} />
      <TextField {...yen} label={t('least')} name="least" defaultValue={filter.least} />
      <TextField {...yen} label={t('most')} name="most" defaultValue={filter.most} />
      <div className="flex items-center gap-2 max-md:col-span-2">
        <Button type="submit">{t('find')}</Button>
        {filtered && (
          <Link href="/papers" prefetch={false} className={buttonClass('text')}>
            {t('clear')}
          </Link>
        )}
      </div>
    </Form>
  );
}
