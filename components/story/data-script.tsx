import { inScript } from '@/lib/story/structured-data';

/** Structured data of a page, under the page's nonce. */
export function DataScript({ data, nonce }: { data: unknown; nonce: string | null }) {
  return (
    <script
      type="application/ld+json"
      nonce={nonce ?? undefined}
      suppressHydrationWarning
      // `inScript` leaves nothing in it that could end the element.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: inScript(data) }}
    />
  );
}
