'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';

/** The cause that was named, with its time; nothing before. */
export function NamedCause({ onEdit }: { onEdit: () => void }) {
  const t = useTranslations('visit.isolation.cause');
  const common = useTranslations('common.action');
  const words = useTranslations('words.concept');
  const text = useText();
  const { state, playbook } = useVisit();
  const { causeId, causeNamedAt, causeWords, decisive } = state.root;
  const cause = playbook.causes.find(({ id }) => id === causeId);
  if (!cause) return null;
  return (
    <section className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-accent-line bg-accent-tint px-4 py-2">
      <div className="min-w-0 flex-1 leading-snug">
        <h2 className="text-14 font-normal text-muted">
          {words('cause')} {causeNamedAt && <TimeText at={causeNamedAt} />}
        </h2>
        <p className="text-18 font-bold">{text(cause.title)}</p>
        {causeWords && <p className="text-15">{causeWords}</p>}
      </div>
      <span className="text-15 text-muted">{t('decisiveCount', { count: decisive.length })}</span>
      <Button kind="text" size="small" onClick={onEdit}>
        {common('edit')}
      </Button>
    </section>
  );
}
