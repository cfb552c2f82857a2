import Link from 'next/link';
import { SectionHead } from '@/components/ui/section-head';
import { isTellable } from '@/lib/case/stories';
import type { CaseState } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';

/** The way to a case's story, where there is one or may be one. */
export function StoryPart({ state }: { state: CaseState }) {
  const t = useTranslations('story.case');
  const [story] = state.stories;
  if (!story && !isTellable(state)) return null;
  const standing = story && (story.published ? 'public' : story.withdrawnAt ? 'withdrawn' : 'draft');
  return (
    <section aria-label={t('title')}>
      <SectionHead title={t('title')} aside={standing && t(standing)} />
      {!story && <p className="mt-1 text-muted">{t('may')}</p>}
      <Link
        href={`/cases/${state.root.id}/story`}
        prefetch={false}
        className="mt-1 inline-block font-bold text-accent hover:underline"
      >
        {t(story ? 'edit' : 'write')}
      </Link>
    </section>
  );
}
