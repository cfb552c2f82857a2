'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { CustomerCard } from '@/lib/customer/card';
import { Dotted } from '../dotted';
import { chosenSite, type IntakeDraft, type Patch } from './intake-draft';
import { SiteForm } from './site-fields';

const addressOf = (site: CustomerCard['sites'][number]): string =>
  [site.city, site.street, site.building].filter(Boolean).join(' ');

/** Where somebody goes: a place that is known, or another one. */
export function SiteChoice({
  draft,
  patch,
  customer,
}: {
  draft: IntakeDraft;
  patch: Patch;
  customer: CustomerCard | null;
}) {
  const t = useTranslations('intake');
  const sites = customer?.sites ?? [];
  const chosen = chosenSite(draft, customer);
  return (
    <fieldset className="mt-4">
      <legend className="mb-1 text-15 font-bold">{t('site.title')}</legend>
      {sites.map((site) => (
        <label key={site.id} className="flex min-h-hit cursor-pointer items-baseline gap-2 py-1 text-13">
          <input
            type="radio"
            name="intake-site"
            checked={chosen?.id === site.id}
            onChange={() => patch({ siteId: site.id, siteIsOther: false })}
            className="accent-(--accent)"
          />
          <span>
            {site.label && <b>{site.label} </b>}
            {addressOf(site)}
            <span className="block text-muted">
              <Dotted parts={[site.directions, site.parking]} />
            </span>
          </span>
        </label>
      ))}
      {sites.length > 0 && (
        <label className="flex min-h-hit cursor-pointer items-center gap-2 text-13">
          <input
            type="radio"
            name="intake-site"
            checked={chosen === null}
            onChange={() => patch({ siteIsOther: true })}
            className="accent-(--accent)"
          />
          {t('customer.otherPlace')}
        </label>
      )}
      {chosen === null && <SiteForm site={draft.site} onChange={(site) => patch({ site })} />}
    </fieldset>
  );
}
