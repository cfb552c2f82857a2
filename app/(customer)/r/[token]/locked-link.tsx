import { getTranslations } from '@/lib/i18n/get-translations';
import { CallShop } from '@/components/report/call-shop';
import { type PinAnswer, PinForm } from '@/components/report/pin-form';
import { formatsFor } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import type { FoundLink } from '@/lib/server/customer-link/find-link';
import { pinStanding } from '@/lib/server/customer-link/limit-pin';
import { ClosedLink } from './closed-link';

/** The page before the PIN: whose it is and how to call them, nothing of the case. */
export async function LockedLink({
  link,
  locale,
  address,
  answer,
}: {
  link: FoundLink;
  locale: Locale;
  address: string;
  answer: string | null;
}) {
  const t = await getTranslations({ locale, namespace: 'customer.pin' });
  const standing = await pinStanding(link.id);
  if (standing.state === 'stopped') return <ClosedLink link={link} locale={locale} because="stopped" />;
  const said = (): PinAnswer => {
    if (standing.state === 'wait') {
      const until = new Date(Date.now() + standing.seconds * 1000);
      // To the minute above: at the minute told, it works.
      until.setTime(Math.ceil(until.getTime() / 60_000) * 60_000);
      return { kind: 'wait', until: formatsFor(locale, link.shop.zone).time(until) };
    }
    if (answer === 'wrong') return { kind: 'wrong', left: standing.left };
    return { kind: answer === 'not-a-pin' ? 'not-a-pin' : 'ask' };
  };
  return (
    <>
      <main>
        <PinForm
          locale={locale}
          action={`${address}/open`}
          digits={link.pinTag === null ? null : link.pinDigits}
          answer={said()}
        />
      </main>
      {link.shop.phone && (
        <footer className="border-t border-line pt-5 pb-7 text-[0.9em]">
          <b className="block text-[1.1em]">{t('lost')}</b>
          {link.shop.hours}
          <CallShop phone={link.shop.phone} />
        </footer>
      )}
    </>
  );
}
