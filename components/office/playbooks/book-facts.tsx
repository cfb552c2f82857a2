import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';

/** Where a version comes from: shipped, learned from cases or edited, by whom and when. */
export function BookFacts({
  origin,
  made,
  by,
  cases,
  note,
  versions,
}: {
  origin: 'shipped' | 'learned' | 'edited';
  /** A day, as people read it. */
  made: string;
  by: string | null;
  /** How many are counted in its numbers. */
  cases: number;
  note: string | null;
  /** The address of the list of versions. */
  versions: string;
}) {
  const t = useTranslations('playbooks');
  return (
    <section aria-label={t('facts.title')} className="text-13 leading-relaxed">
      <SectionHead title={t('facts.title')} />
      <p className="pt-2">
        <b>{t(`origin.${origin}`)}</b>
        <span className="ml-2 text-muted">{by === null ? made : t('facts.by', { made, by })}</span>
      </p>
      {cases > 0 && <p>{t('facts.cases', { count: cases })}</p>}
      {note && <p className="text-muted">{t('quote', { words: note })}</p>}
      <p className="pt-1">
        <Link href={versions} prefetch={false} className="text-accent hover:underline">
          {t('allVersions')}
        </Link>
      </p>
    </section>
  );
}
