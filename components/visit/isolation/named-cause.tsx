'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import type { SuggestedCause } from '@/lib/diagnosis/suggested-causes';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';

/** The cause that was named, with its time; before, the one that the answers point to clearly; else nothing. */
export function NamedCause({ causes, onName }: { causes: readonly SuggestedCause[]; onName: () => void }) {
  const t = useTranslations('visit.isolation');
  const words = useTranslations('words');
  const common = useTranslations('common.action');
  const text = useText();
  const { state, playbook } = useVisit();
  const { causeId, causeNamedAt, causeWords, decisive } = state.root;
  const [top] = causes;
  const clear = top?.likelihood === 'strong' ? top.causeId : null;
  const cause = playbook.causes.find(({ id }) => id === (causeId ?? clear));
  if (!cause) return null;
  return causeId ? (
    <CauseStrip
      head={
        <>
          {words('concept.cause')} {causeNamedAt && <TimeText at={causeNamedAt} />} ·{' '}
          {t('cause.decisiveCount', { count: decisive.length })}
        </>
      }
      title={text(cause.title)}
      more={causeWords}
      action={
        <Button kind="text" size="small" onClick={onName}>
          {common('edit')}
        </Button>
      }
    />
  ) : (
    <CauseStrip
      head={
        <>
          {words('concept.causes')} · <b>{words('likelihood.strong')}</b>
        </>
      }
      title={text(cause.title)}
      more={null}
      action={
        <Button kind="line" onClick={onName}>
          {t('nameCause')}
        </Button>
      }
    />
  );
}

function CauseStrip({
  head,
  title,
  more,
  action,
}: {
  head: ReactNode;
  title: string;
  more: string | null;
  action: ReactNode;
}) {
  return (
    <section className="mt-3 mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-accent-line bg-accent-tint px-4 py-2">
      <div className="min-w-0 flex-1 leading-snug">
        <p className="text-14 text-muted">{head}</p>
        <h2 className="text-18">{title}</h2>
        {more && <p className="text-15">{more}</p>}
      </div>
      {action}
    </section>
  );
}
