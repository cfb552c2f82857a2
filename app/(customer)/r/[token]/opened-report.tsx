import { getTranslations } from '@/lib/i18n/get-translations';
import { CallShop } from '@/components/report/call-shop';
import { DocumentView } from '@/components/report/document-view';
import { LatePhoto } from '@/components/report/late-photo';
import { RatingForm } from '@/components/report/rating-form';
import { Notice } from '@/components/ui/notice';
import { formatsFor } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import { buildDocument } from '@/lib/report/build-document';
import type { PhotoItem } from '@/lib/report/document';
import type { FoundLink } from '@/lib/server/customer-link/find-link';
import { mayRate } from '@/lib/server/customer-link/rate-visit';
import { readReport } from '@/lib/server/customer-link/read-report';
import { reportWords } from '@/lib/server/report-pdf/report-words';
import { ClosedLink } from './closed-link';
import { ToKeep } from './to-keep';

/** The report after the PIN: to read, to print, to keep as a PDF; then the rating and whom to call. */
export async function OpenedReport({
  link,
  locale,
  address,
  revision: asked,
  answer,
}: {
  link: FoundLink;
  locale: Locale;
  address: string;
  revision: number | undefined;
  answer: string | null;
}) {
  const opened = await readReport(link, asked);
  if (!opened) return <ClosedLink link={link} locale={locale} because="unreadable" />;
  const t = await getTranslations({ locale, namespace: 'customer.report' });
  const { say, write } = await reportWords(locale, opened.content.zone);
  const document = buildDocument(opened.content, opened.issued, say, write);
  const { help, footer } = document;
  const photo = ({ hash, alt }: PhotoItem) =>
    opened.photosHere.has(hash) ? (
      <img src={`${address}/photos/${hash}`} alt={alt} className="w-full rounded-chip" />
    ) : (
      <LatePhoto words={say('photo.late')} />
    );
  const { revision } = opened.issued.report;
  const old = revision < (opened.revisions[0]?.revision ?? revision);
  return (
    <>
      <main className="pt-6">
        {old && (
          <Notice className="report-screen mb-5">
            {t('old', { revision })}{' '}
            <a href={`${address}?lang=${locale}`} className="underline">
              {t('newest')}
            </a>
          </Notice>
        )}
        {opened.content.language !== locale && (
          <Notice className="report-screen mb-5">{t('otherLanguage')}</Notice>
        )}
        {document.logo && (
          // The shop's name stands above it already.
          <img
            src={`${address}/logo`}
            alt=""
            className="mb-[1em] h-[3.2em] max-w-[60%] rounded-chip bg-white object-contain p-[0.25em]"
          />
        )}
        <DocumentView
          document={document}
          photo={photo}
          afterFee={<ToKeep opened={opened} locale={locale} address={address} write={write} />}
        />
        <RatingForm
          locale={locale}
          action={`${address}/rating`}
          given={opened.rating}
          changeable={mayRate(opened.rating, Date.now())}
          answer={answer === 'thanks' || answer === 'failed' || answer === 'late' ? answer : null}
        />
        <section className="report-help break-inside-avoid pt-[2.2em]">
          <h2 className="mb-[0.7em] border-b-2 border-ink pb-[0.3em] palt text-[1.3em] leading-snug">
            {help.title}
          </h2>
          {help.lines.map((line) => (
            <p key={line} className="mb-[0.6em] whitespace-pre-line">
              {line}
            </p>
          ))}
          {help.phone && <CallShop phone={help.phone} hours={help.hours} primary />}
        </section>
      </main>
      <footer className="mt-11 grid gap-2 border-t border-line pt-6 pb-10 text-[0.85em] leading-relaxed text-muted">
        <p className="report-screen">
          {link.expiresAt
            ? t('until', { date: formatsFor(locale, link.shop.zone).date(link.expiresAt) })
            : t('forever')}
        </p>
        <p>
          {footer.shop}
          {footer.lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </footer>
    </>
  );
}
