'use client';

import { Button } from '@/components/ui/button';
import { SectionHead } from '@/components/ui/section-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useTranslations } from '@/lib/i18n/use-translations';
import { COOLING_OFF } from '@/lib/report/cooling-off';

const TEXTS = [
  { name: 'coolingOff', language: 'ja' },
  { name: 'coolingOffEn', language: 'en' },
] as const;
type Fields = Record<'representative' | (typeof TEXTS)[number]['name'], string>;

/** What the contract paper of visiting sales says in the shop's name; the product's text is an example to be checked. */
export function ContractTexts({
  fields,
  set,
  errorOf,
}: {
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  errorOf: (name: keyof Fields) => string | undefined;
}) {
  const t = useTranslations('settings.shop');
  return (
    <>
      <SectionHead title={t('contract')} className="mt-4 md:col-span-2" />
      <p className="text-13 text-muted md:col-span-2">{t('contractHint')}</p>
      <TextField
        label={t('representative')}
        hint={t('representativeHint')}
        value={fields.representative}
        maxLength={200}
        onChange={(event) => set({ representative: event.target.value })}
        error={errorOf('representative')}
      />
      <div className="max-md:hidden" />
      {TEXTS.map(({ name, language }) => (
        <div key={name}>
          <TextArea
            label={t(name)}
            hint={t('coolingOffHint')}
            rows={8}
            maxLength={4000}
            value={fields[name]}
            onChange={(event) => set({ [name]: event.target.value })}
            error={errorOf(name)}
          />
          {fields[name].trim() === '' && (
            <details className="mt-1 text-13">
              <summary className="cursor-pointer font-bold text-accent">{t('sample')}</summary>
              <p lang={language} className="my-2 whitespace-pre-line text-muted">
                {COOLING_OFF[language]}
              </p>
              <Button size="small" onClick={() => set({ [name]: COOLING_OFF[language] })}>
                {t('useSample')}
              </Button>
            </details>
          )}
        </div>
      ))}
    </>
  );
}
