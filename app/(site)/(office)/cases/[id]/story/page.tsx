import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OfficePage } from '@/components/office/office-page';
import { StoryEditor } from '@/components/office/story/story-editor';
import { Notice } from '@/components/ui/notice';
import { isTellable } from '@/lib/case/stories';
import { tellablePhotos } from '@/lib/case/story-photos';
import { withTrueTimes } from '@/lib/case/true-times';
import { StoryWords } from '@/lib/i18n/client/story-words';
import { getTranslations } from '@/lib/i18n/get-translations';
import { uuid } from '@/lib/mutation/text';
import { loadCaseFile } from '@/lib/server/office/case-file';
import { requireActor } from '@/lib/server/require-actor';
import { draftStory } from '@/lib/story/draft-story';
import { knownOf } from '@/lib/story/known-of';
import { storiesPath } from '@/lib/story/public-address';
import { keepStory, publishStory, withdrawStory } from './actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('story.editor'))('title') };
}

/** Where the office makes a story of a closed case whose customer allows it. */
export default async function StoryPage({ params }: Props) {
  const { actor, shop } = await requireActor(['office']);
  const { id } = await params;
  const file = uuid().safeParse(id).success ? await loadCaseFile(actor, id) : null;
  if (!file) notFound();
  const t = await getTranslations('story.editor');
  const { state, customer, playbook } = file;
  const [story = null] = state.stories;
  const { language } = state.root;
  const tellable = isTellable(state);
  return (
    <OfficePage className="px-4 pt-3.5 pb-6 text-15 leading-relaxed lg:px-6">
      <p className="text-13 text-muted">
        <Link
          href={`/cases/${id}`}
          prefetch={false}
          className="text-accent underline decoration-1 underline-offset-3"
        >
          {t('back')}
        </Link>{' '}
        › {state.root.number}
      </p>
      <h1 className="palt text-20">{t('title')}</h1>
      {tellable ? (
        <p className="mt-1 max-w-[60rem] text-13 text-muted">{t('about')}</p>
      ) : (
        <Notice tone="attention" className="mt-3">
          {t(state.root.closedAt === null ? 'notClosed' : 'noConsent')}
        </Notice>
      )}
      {(tellable || story?.published) && (
        <StoryWords>
          <StoryEditor
            caseId={id}
            story={story}
            draft={story?.draft ?? draftStory(withTrueTimes(state), playbook, language)}
            language={language}
            tellable={tellablePhotos(state)}
            known={knownOf(state, customer, shop)}
            shop={{ name: shop.root.name, phone: shop.root.phone }}
            address={shop.root.publicStories === true ? storiesPath(shop.root.id) : null}
            keepStory={keepStory}
            publishStory={publishStory}
            withdrawStory={withdrawStory}
          />
        </StoryWords>
      )}
    </OfficePage>
  );
}
