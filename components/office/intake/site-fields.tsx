'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef } from 'react';
import { TextField } from '@/components/ui/text-field';
import type { PostalAddress } from '@/lib/customer/card';
import { useFetched } from '../use-fetched';
import type { SiteFields } from './intake-draft';
import { digitsOf } from '@/lib/customer/lookup';

/** A place to go to; the postal code brings the address, what was typed by hand stays. */
export function SiteForm({ site, onChange }: { site: SiteFields; onChange: (site: SiteFields) => void }) {
  const t = useTranslations('intake.site');
  const code = digitsOf(site.postalCode);
  const { answer } = useFetched<{ code: string; address: PostalAddress | null }>(
    code.length === 7 ? `/calls/address?code=${code}` : null,
  );
  const filledFor = useRef(site.city === '' ? '' : code);

  useEffect(() => {
    if (!answer?.address || answer.code !== code || filledFor.current === code) return;
    filledFor.current = code;
    const { prefecture, city, street } = answer.address;
    onChange({ ...site, prefecture, city, street: site.street === '' ? street : site.street });
  }, [answer, code, site, onChange]);

  const field = (name: keyof SiteFields, className?: string) => (
    <TextField
      label={t(name)}
      value={site[name]}
      onChange={(event) => onChange({ ...site, [name]: event.target.value })}
      maxLength={200}
      className={className}
      {...(name === 'postalCode' ? { inputMode: 'numeric' as const } : {})}
      error={name === 'postalCode' && answer?.code === code && !answer.address ? t('notFound') : undefined}
    />
  );
  return (
    <div className="grid grid-cols-2 gap-2.5">
      {field('postalCode')}
      {field('prefecture')}
      {field('city', 'col-span-2')}
      {field('street', 'col-span-2')}
      {field('building', 'col-span-2')}
      {field('directions', 'col-span-2')}
      {field('parking', 'col-span-2')}
    </div>
  );
}
