import type { ReactNode } from 'react';
import { StateWord } from '@/components/ui/state-word';
import type { PhotoItem, ReportDocument } from '@/lib/report/document';
import { DocumentBlock, shapeOf } from './document-block';
import { DocumentFee } from './document-fee';
import { SignaturePicture } from './signature-picture';

function Part({ title, number, children }: { title: string; number: number; children: ReactNode }) {
  return (
    <section className="report-part pt-[2em]">
      <h2 className="mb-[0.7em] flex items-baseline gap-[0.5em] border-b-2 border-ink pb-[0.3em] palt text-[1.3em] leading-snug">
        <span className="text-[1.3em] leading-none text-accent">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Hero({ hero }: { hero: ReportDocument['hero'] }) {
  return (
    <div
      className={`report-hero mt-[1em] rounded-b-card border border-t-[6px] border-line-strong bg-surface px-[1em] py-[1.1em] ${hero.tone === 'ok' ? 'border-t-ok' : 'border-t-attention'}`}
    >
      <StateWord shape={shapeOf[hero.tone]}>{hero.state}</StateWord>
      <h1 className="mt-[0.2em] mb-[0.3em] palt text-[1.5em] leading-snug">{hero.title}</h1>
      {hero.lines.map((line, index) => (
        <p key={index} className="whitespace-pre-line">
          {line}
        </p>
      ))}
    </div>
  );
}

/**
 * A report for reading on a screen: for the customer's page and for the tablet before it is issued. Sized by the text
 * around it.
 * @param photo draws the picture of a photo, or says that it has not come yet
 * @param afterFee what the page puts below the fee: the PDF's button
 */
export function DocumentView({
  document,
  photo,
  afterFee,
}: {
  document: ReportDocument;
  photo: (item: PhotoItem) => ReactNode;
  afterFee?: ReactNode;
}) {
  const { to, sections, fee, signature } = document;
  return (
    <article lang={document.language} className="leading-[1.75]">
      <p className="report-to leading-relaxed">
        <b className="text-[1.1em]">{to.main}</b> <span>{to.attention}</span>
        <small className="block text-[0.85em] text-muted">
          <span className="inline-block">
            {document.date} · {document.technician}
          </span>{' '}
          <span className="inline-block">{document.number}</span>
        </small>
      </p>
      <Hero hero={document.hero} />
      <div className="report-parts">
        {sections.map((section, index) => (
          <Part key={section.id} title={section.title} number={index + 1}>
            {section.blocks.map((block, at) => (
              <DocumentBlock key={at} block={block} photo={photo} />
            ))}
          </Part>
        ))}
        {fee && (
          <Part title={fee.title} number={sections.length + 1}>
            <DocumentFee fee={fee} />
            {afterFee}
          </Part>
        )}
        {!fee && afterFee}
        {signature && (
          <div className="break-inside-avoid pt-[1.2em] text-[0.85em] text-muted">
            {signature.drawing && (
              <SignaturePicture drawing={signature.drawing} label={signature.alt} className="h-[4.5em]" />
            )}
            <p className="border-t border-line-strong pt-[0.3em]">{signature.text}</p>
          </div>
        )}
      </div>
    </article>
  );
}
