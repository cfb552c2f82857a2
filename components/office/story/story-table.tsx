import Link from 'next/link';
import { StateWord } from '@/components/ui/state-word';
import type { StateShape } from '@/components/ui/state-icon';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { StoryStanding } from '@/lib/case/story-row';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

export type TableStory = {
  caseId: string;
  id: string;
  title: string;
  standing: StoryStanding | null;
  at: string;
  since: string | null;
  caseNumber: string | null;
  headline: string;
};

const SHAPES: Record<StoryStanding, StateShape> = {
  draft: 'not-checked',
  public: 'ok',
  withdrawn: 'refused',
};

/**
 * Stories or cases that can become one, a line each; the title leads to the editor, the number to the case.
 * @param possible whether these are cases without a story yet
 */
export function StoryTable({ stories, possible }: { stories: readonly TableStory[]; possible: boolean }) {
  const t = useTranslations('story.list');
  const words = useTranslations('story.case');
  const formats = useFormats();
  return (
    <Table className="text-13">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <HeadCell className="max-md:pl-0!">{t(possible ? 'trouble' : 'storyTitle')}</HeadCell>
          {!possible && <HeadCell>{t('standing')}</HeadCell>}
          <HeadCell className="max-md:hidden">{t(possible ? 'closed' : 'written')}</HeadCell>
          <HeadCell>{t('case')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <Row key={story.id} className="has-[a[data-row-link]:focus]:bg-accent-tint">
            <Cell className="wrap-anywhere max-md:pl-0!">
              <Link
                href={`/cases/${story.caseId}/story`}
                data-row-link
                prefetch={false}
                className="inline-flex min-h-6 items-center font-bold hover:underline pointer-coarse:min-h-11"
              >
                {story.title.trim() || t('untitled')}
              </Link>
              <span className="block text-muted md:hidden">{formats.date(story.at)}</span>
            </Cell>
            {story.standing && (
              <Cell className="whitespace-nowrap">
                <StateWord shape={SHAPES[story.standing]}>{words(story.standing)}</StateWord>
                {story.since && <span className="block text-muted">{formats.date(story.since)}</span>}
              </Cell>
            )}
            <Cell className="whitespace-nowrap max-md:hidden">{formats.dateTime(story.at)}</Cell>
            <Cell>
              <Link
                href={`/cases/${story.caseId}`}
                prefetch={false}
                className="inline-flex min-h-6 items-center text-accent hover:underline pointer-coarse:min-h-11"
              >
                {story.caseNumber ?? story.headline}
              </Link>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
