import 'server-only';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';
import { escaped, plainPage } from './plain-page';

/**
 * The answer to a form that could not be taken since the database is away: says so, and holds what was filled in, to
 * be sent again by one press. A page of its own: everything that the real one is made of is away.
 * @param request the form's request; proxy.ts put the nonce of its policy there
 * @param form what was filled in
 */
export const sendAgain = async (request: Request, form: FormData): Promise<Response> => {
  const lang = form.get('lang');
  const locale = isLocale(lang) ? lang : 'ja';
  const t = await getTranslations({ locale, namespace: 'customer.absent' });
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`<textarea hidden name="${escaped(name)}">\n${escaped(value)}</textarea>`]
      : [],
  );
  return plainPage(
    { locale, title: t('notSent'), nonce: request.headers.get('x-nonce') },
    `<p>${escaped(t('kept'))}</p>
<form method="post">${fields.join('')}<button type="submit">${escaped(t('sendAgain'))}</button></form>`,
  );
};
