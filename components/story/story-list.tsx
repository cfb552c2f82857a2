import { Marked } from '@/components/office/marked';
import { searchQuery } from '@/lib/case/search-query';
import type { PublishedStory } from '@/lib/case/story-row';
import type { StoryLanguage } from '@/lib/story/story-sentences';

export type StoryLine = {
  id: string;
  path: string;
  language: StoryLanguage;
  story: PublishedStory;
  told: string;
};

/** Stories one below the other: title, the beginning of the symptom, when it was published. */
export function StoryList({ lines, typed }: { lines: readonly StoryLine[]; typed: string }) {
  const words = searchQuery(typed)?.words ?? [];
  return (
    <ul className="mt-[0.6em]">
      {lines.map(({ id, path, language, story, told }) => (
        <li key={id} lang={language} className="border-b border-line py-[0.8em]">
          <a href={path} className="palt text-[1.1em] font-bold text-accent underline underline-offset-4">
            <Marked text={story.title} words={words} />
          </a>
          <p className="line-clamp-2 text-[0.9em] leading-relaxed">
            <Marked text={story.symptom} words={words} />
          </p>
          <p className="text-[0.8em] text-muted">{told}</p>
        </li>
      ))}
    </ul>
  );
}
