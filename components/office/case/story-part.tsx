import Link from 'next/link';
import { SectionHead } from '@/components/ui/section-head';
import { latestConsent } from '@/lib/case/consents';
import { isTellable, mayTellStory } from '@/lib/case/stories';
import type { CaseState } from '@/lib/case/state';
import { storyStanding } from '@/lib/case/story-row';
import { StoryWords } from '@/lib/i18n/client/story-words';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StoryConsent } from './story-consent';
import type { ChangeCase } from './use-case-change';

/** What the customer said on their case being told, and the way to its story, where there is one or may be one. */
export function StoryPart({
  state,
  zone,
  changeCase,
}: {
  state: CaseState;
  zone: string;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('story.case');
  const ways = useTranslations('words.consentWay');
  const formats = useFormats();
  const [story] = state.stories;
  const said = latestConsent(state, 'story');
  if (!story && !said && state.root.closedAt === null) return null;
  const who = state.people.find(({ id }) => id === said?.personId)?.name ?? '';
  return (
    <section aria-label={t('title')}>
      <SectionHead title={t('title')} aside={story && t(storyStanding(story))} />
      <p className="mt-1 text-muted">{t(mayTellStory(state) ? 'may' : 'mayNot')}</p>
      {said && (
        <p className="whitespace-pre-line text-muted">
          {t('said', {
            time: formats.shortDayTime(said.givenAt),
            who,
            way: ways(said.way ?? 'in-person'),
            words: said.words ?? '',
          })}
        </p>
      )}
      <StoryWords>
        <StoryConsent
          caseId={state.root.id}
          people={state.people.map(({ id, name }) => ({ id, name }))}
          isPublic={state.stories.some(({ published }) => published !== null)}
          zone={zone}
          changeCase={changeCase}
        />
      </StoryWords>
      {(story || isTellable(state)) && (
        <Link
          href={`/cases/${state.root.id}/story`}
          prefetch={false}
          className="mt-1 block font-bold text-accent hover:underline"
        >
          {t(story ? 'edit' : 'write')}
        </Link>
      )}
    </section>
  );
}
