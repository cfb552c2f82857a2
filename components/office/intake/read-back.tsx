'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { Category } from '@/lib/case/terms';
import type { ReactNode } from 'react';
import { CheckBox } from '@/components/ui/check-box';
import type { FeeItem } from '@/lib/shop/state';
import { useFormats } from '@/lib/i18n/use-formats';
import type { IntakeDraft } from './intake-draft';

const strong = (chunks: ReactNode) => (
  <b className="bg-[linear-gradient(transparent_62%,var(--accent-tint)_62%)]">{chunks}</b>
);

/** What the caller is asked to have at hand, where it matters. */
const BRING: Partial<Record<Category, 'email' | 'internet'>> = {
  email: 'email',
  internet: 'internet',
  wifi: 'internet',
};

/** What is read back to the caller, word for word: when, who, what it costs, what to have at hand. */
export function ReadBack({
  draft,
  who,
  place,
  when,
  items,
  price,
  onRead,
}: {
  draft: IntakeDraft;
  who: string;
  place: string;
  when: { day: string; from: string; to: string } | null;
  items: readonly FeeItem[];
  price: number | null;
  onRead: (read: boolean) => void;
}) {
  const t = useTranslations('intake.readBack');
  const locale = useLocale();
  const formats = useFormats();
  const labels = items.map((item) => (locale === 'en' ? (item.labelEn ?? item.label) : item.label));
  const named = labels.reduce((first, second) => (first === '' ? second : t('both', { first, second })), '');
  const bring = draft.category && BRING[draft.category];
  return (
    <section className="mt-3.5 rounded-r-card border-l-4 border-accent bg-surface px-4 py-3 outline outline-line">
      <h3 className="flex text-13 font-normal text-muted">
        {t('title')}
        <span className="ml-auto">{t('kept')}</span>
      </h3>
      <p className="mt-0.5 text-16 leading-relaxed">
        {locale === 'ja' && '「'}
        {when ? t.rich('when', { ...when, who, place, b: strong }) : t.rich('whenUnset', { b: strong })}
        {locale === 'en' && ' '}
        {price === null
          ? t('noPrice')
          : t.rich('price', { items: named, price: formats.yenWithTax(price), b: strong })}
        {locale === 'en' && ' '}
        {draft.requestKind === 'estimate-only'
          ? t.rich('estimateOnly', { b: strong })
          : t.rich('estimate', { b: strong })}
        {locale === 'en' && ' '}
        {bring && t.rich(`bring.${bring}`, { b: strong })}
        {locale === 'ja' && '」'}
      </p>
      <CheckBox
        checked={draft.readBack}
        onChange={(event) => onRead(event.target.checked)}
        className="mt-1 text-13"
      >
        {t('done')}
      </CheckBox>
    </section>
  );
}
