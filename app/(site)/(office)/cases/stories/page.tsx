import type { Metadata } from 'next';
import { OfficePage } from '@/components/office/office-page';
import { OlderLink } from '@/components/office/older-link';
import { RowKeys } from '@/components/office/row-keys';
import { StoryTable } from '@/components/office/story/story-table';
import { StoryViews } from '@/components/office/story/story-views';
import { EmptyState } from '@/components/ui/empty-state';
import { storyFilterAddress, storyFilterSchema } from '@/lib/case/story-filter';
import { getTranslations } from '@/lib/i18n/get-translations';
import { listStoriesOf } from '@/lib/server/office/list-stories';
import { requireActor } from '@/lib/server/require-actor';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('story.list'))('title') };
}

/** The shop's stories, and the closed cases that can become one. */
export default async function StoriesPage({ searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const filter = storyFilterSchema.parse(await searchParams);
  const [t, keys, { stories, older }] = await Promise.all([
    getTranslations('story.list'),
    getTranslations('office.keys'),
    listStoriesOf(shop.root.id, filter),
  ]);
  const next = older ? storyFilterAddress(filter.view, older) : undefined;
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
        { keys: ['N'], label: keys('takeCall') },
      ]}
    >
      <RowKeys older={next} />
      <h1 className="text-22">{t('title')}</h1>
      <StoryViews current={filter.view} />
      {shop.root.publicStories !== true && <p className="mb-2 text-13 text-muted">{t('switchedOff')}</p>}
      {stories.length > 0 ? (
        <StoryTable stories={stories} possible={filter.view === 'possible'} />
      ) : (
        <EmptyState title={t(`none.${filter.view}`)}>{t('noneHelp')}</EmptyState>
      )}
      {next && <OlderLink href={next}>{t('older')}</OlderLink>}
    </OfficePage>
  );
}
