import Link from 'next/link';
import { STORY_VIEWS, storyFilterAddress, type StoryView } from '@/lib/case/story-filter';
import { useTranslations } from '@/lib/i18n/use-translations';

/** Which stories are listed; each view is an address of its own. */
export function StoryViews({ current }: { current: StoryView }) {
  const t = useTranslations('story.list');
  return (
    <nav aria-label={t('views')} className="my-2 flex flex-wrap gap-x-1 gap-y-1 text-15">
      {STORY_VIEWS.map((view) => (
        <Link
          key={view}
          href={storyFilterAddress(view)}
          prefetch={false}
          aria-current={view === current ? 'page' : undefined}
          className={`inline-flex min-h-10 items-center rounded-chip px-3 pointer-coarse:min-h-11 ${
            view === current ? 'bg-accent-tint font-bold text-accent' : 'text-muted hover:text-ink'
          }`}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
