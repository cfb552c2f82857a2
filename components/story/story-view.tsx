import { CallShop } from '@/components/report/call-shop';
import type { PublishedStory } from '@/lib/case/story-row';
import { closingOf, sectionsOf } from '@/lib/story/copied-story';
import type { StoryLanguage } from '@/lib/story/story-sentences';

/** A story to read: its parts and photos, then that each case differs and whom to ask nearby. */
export function StoryView({
  story,
  shop,
  language,
  address,
  told,
  ask,
}: {
  story: PublishedStory;
  shop: { name: string; phone: string | null; hours: string | null };
  language: StoryLanguage;
  /** Where it stands, which its photos' addresses begin with. */
  address: string;
  /** When it was published, in words. */
  told: string;
  /** The heading above whom to ask. */
  ask: string;
}) {
  const [differs = '', ...whom] = closingOf({ name: shop.name, phone: null }, language);
  return (
    <article lang={language} className="pb-[2em]">
      <h1 className="mt-[0.8em] palt text-[1.5em] leading-snug">{story.title}</h1>
      <p className="text-[0.8em] text-muted">{told}</p>
      {sectionsOf(story, language).map(({ title, paragraphs, ordered }) => (
        <section key={title} className="pt-[1.6em]">
          <h2 className="mb-[0.5em] border-b-2 border-ink pb-[0.2em] palt text-[1.2em] leading-snug">
            {title}
          </h2>
          {ordered ? (
            <ol className="ml-[1.4em] grid list-decimal gap-[0.4em] marker:font-bold marker:text-accent">
              {paragraphs.map((line, index) => (
                // Lines of one text have no identity beside their place.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>{line}</li>
              ))}
            </ol>
          ) : (
            paragraphs.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <p key={index}>{line}</p>
            ))
          )}
        </section>
      ))}
      {story.photos?.map(({ hash, alt }) => (
        <figure key={hash} className="pt-[1.6em]">
          <img src={`${address}/photos/${hash}`} alt={alt} loading="lazy" className="w-full rounded-chip" />
          <figcaption aria-hidden="true" className="pt-[0.3em] text-[0.85em] text-muted">
            {alt}
          </figcaption>
        </figure>
      ))}
      <section className="mt-[2em] rounded-card border border-line-strong bg-surface px-[1em] py-[0.9em]">
        <h2 className="palt text-[1.1em] leading-snug">{ask}</h2>
        <p className="mt-[0.3em]">{differs}</p>
        {whom.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {shop.phone && <CallShop phone={shop.phone} hours={shop.hours} primary />}
      </section>
    </article>
  );
}
