'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import { SectionHead } from '@/components/ui/section-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { ShopRoot } from '@/lib/shop/state';
import { DraftNotice } from '../draft-notice';
import { SaveLine } from '../save-line';
import { useKeptDraft } from '../use-kept-draft';
import { type SaveAnswer, useSaving } from '../use-saving';
import { ContractTexts } from './contract-texts';
import { LogoField } from './logo-field';
import { useFocusWrong } from './use-focus-wrong';
import { orNull } from '@/lib/mutation/text';

const PIN_DIGITS = ['4', '5', '6'];
const GREETINGS = ['procedure', 'passwords', 'privacy', 'backup'] as const;

const fieldsOf = (shop: ShopRoot) => ({
  name: shop.name,
  kana: shop.kana ?? '',
  postalCode: shop.postalCode ?? '',
  address: shop.address ?? '',
  phone: shop.phone ?? '',
  hours: shop.hours ?? '',
  registrationNumber: shop.registrationNumber ?? '',
  logo: shop.logoPhotoHash ?? '',
  warranty: shop.warranty ?? '',
  representative: shop.representative ?? '',
  coolingOff: shop.coolingOff ?? '',
  coolingOffEn: shop.coolingOffEn ?? '',
  purposes: shop.purposes ?? '',
  linkDays: String(shop.linkDays),
  pinRequired: shop.pinRequired,
  pinDigits: String(shop.pinDigits ?? 4),
  reviews: shop.reviews,
  protectTablets: shop.protectTablets ?? false,
  publicStories: shop.publicStories ?? false,
  probeSignIn: shop.probeSignIn ?? false,
  procedure: shop.greeting.procedure ?? '',
  passwords: shop.greeting.passwords ?? '',
  privacy: shop.greeting.privacy ?? '',
  backup: shop.greeting.backup ?? '',
});

type Fields = ReturnType<typeof fieldsOf>;

const plain = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '');

const argsOf = (fields: Fields): ArgsOf<'shop.edit'> => ({
  name: fields.name.trim(),
  kana: orNull(fields.kana),
  postalCode: orNull(plain(fields.postalCode)),
  address: orNull(fields.address),
  phone: orNull(fields.phone),
  hours: orNull(fields.hours),
  registrationNumber: orNull(plain(fields.registrationNumber).toUpperCase()),
  logoPhotoHash: orNull(fields.logo),
  warranty: orNull(fields.warranty),
  representative: orNull(fields.representative),
  coolingOff: orNull(fields.coolingOff),
  coolingOffEn: orNull(fields.coolingOffEn),
  purposes: orNull(fields.purposes),
  linkDays: Number(plain(fields.linkDays)),
  pinRequired: fields.pinRequired,
  pinDigits: Number(fields.pinDigits),
  reviews: fields.reviews,
  protectTablets: fields.protectTablets,
  publicStories: fields.publicStories,
  probeSignIn: fields.probeSignIn,
  greeting: Object.fromEntries(
    GREETINGS.flatMap((key) => (orNull(fields[key]) ? [[key, fields[key].trim()]] : [])),
  ),
});

/** Only what was changed, so that what another administrator wrote meanwhile stays. */
const changesOf = (before: Fields, after: Fields): ArgsOf<'shop.edit'> => {
  const said = (part: [string, unknown]) => JSON.stringify(part);
  const old = new Set(Object.entries(argsOf(before)).map(said));
  return Object.fromEntries(Object.entries(argsOf(after)).filter((part) => !old.has(said(part))));
};

/** The shop's data, its words to customers and its rules. */
export function ShopForm({
  shop,
  alone,
  saveShop,
}: {
  shop: ShopRoot;
  /** A shop of one reviews nothing, whatever the rule says. */
  alone: boolean;
  saveShop: (id: string, args: ArgsOf<'shop.edit'>) => Promise<SaveAnswer>;
}) {
  const t = useTranslations('settings.shop');
  const settings = useTranslations('settings');
  const errors = useTranslations('errors.field');
  const { save, busy, problem, wrong, savedAt } = useSaving();
  const form = useFocusWrong(wrong);
  const { fields, saved, set, restored, settle, discard } = useKeptDraft('shop', fieldsOf(shop));
  const special = ['name', 'postalCode', 'registrationNumber', 'linkDays'] as const;
  const errorOf = (name: string) => {
    if (!wrong.includes(name)) return undefined;
    const known = special.find((one) => one === name);
    return known ? t(`wrong.${known}`) : errors('badText');
  };
  const send = async () => {
    if (await save((id) => saveShop(id, changesOf(saved, fields)))) settle(fields);
  };
  const line = (
    name: 'name' | 'kana' | 'postalCode' | 'address' | 'phone' | 'hours' | 'registrationNumber' | 'linkDays',
    hint?: string,
  ) => (
    <TextField
      label={t(name)}
      hint={hint}
      value={fields[name]}
      maxLength={500}
      onChange={(event) => set({ [name]: event.target.value })}
      error={errorOf(name)}
    />
  );
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-3 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="text-13 text-muted md:col-span-2">{t('about')}</p>
      {restored && <DraftNotice onDiscard={discard} className="md:col-span-2" />}
      {line('name')}
      {line('kana')}
      {line('postalCode', t('postalCodeHint'))}
      {line('address')}
      {line('phone')}
      {line('hours')}
      {line('registrationNumber', t('registrationHint'))}
      <TextArea
        label={t('warranty')}
        hint={t('warrantyHint')}
        rows={2}
        maxLength={1000}
        value={fields.warranty}
        onChange={(event) => set({ warranty: event.target.value })}
        error={errorOf('warranty')}
      />
      <LogoField hash={fields.logo} onChange={(logo) => set({ logo })} className="md:col-span-2" />
      <SectionHead title={t('texts')} className="mt-4 md:col-span-2" />
      <p className="text-13 text-muted md:col-span-2">{t('textsHint')}</p>
      <TextArea
        label={t('purposes')}
        hint={t('purposesHint')}
        rows={3}
        maxLength={4000}
        value={fields.purposes}
        onChange={(event) => set({ purposes: event.target.value })}
        error={errorOf('purposes')}
        className="md:col-span-2"
      />
      {GREETINGS.map((key) => (
        <TextArea
          key={key}
          label={t(`greeting.${key}`)}
          rows={3}
          maxLength={2000}
          value={fields[key]}
          onChange={(event) => set({ [key]: event.target.value })}
          error={errorOf(`greeting.${key}`)}
        />
      ))}
      <ContractTexts fields={fields} set={set} errorOf={errorOf} />
      <SectionHead title={t('rules')} className="mt-4 md:col-span-2" />
      <div className="grid content-start gap-3">
        {line('linkDays', t('linkDaysHint'))}
        <p aria-hidden="true" className="-mb-2 text-[0.9em]">
          {t('pinDigits')}
        </p>
        <Segmented
          label={t('pinDigits')}
          columns={3}
          clearable={false}
          segments={PIN_DIGITS.map((value) => ({ value, label: t('digits', { count: value }) }))}
          value={fields.pinDigits}
          onChange={(value) => set({ pinDigits: value ?? fields.pinDigits })}
        />
      </div>
      <div>
        <CheckBox
          checked={fields.pinRequired}
          onChange={(event) => set({ pinRequired: event.target.checked })}
        >
          {t('pinRequired')}
        </CheckBox>
        {!alone && (
          <CheckBox checked={fields.reviews} onChange={(event) => set({ reviews: event.target.checked })}>
            {t('reviews')}
          </CheckBox>
        )}
        <CheckBox
          checked={fields.protectTablets}
          hint={t('protectTabletsHint')}
          onChange={(event) => set({ protectTablets: event.target.checked })}
        >
          {t('protectTablets')}
        </CheckBox>
        <CheckBox
          checked={fields.publicStories}
          hint={t('publicStoriesHint')}
          onChange={(event) => set({ publicStories: event.target.checked })}
        >
          {t('publicStories')}
        </CheckBox>
        <CheckBox
          checked={fields.probeSignIn}
          hint={t('probeSignInHint')}
          onChange={(event) => set({ probeSignIn: event.target.checked })}
        >
          {t('probeSignIn')}
        </CheckBox>
      </div>
      <SaveLine
        busy={busy}
        problem={problem ?? (wrong.length > 0 ? settings('wrongFields') : null)}
        savedAt={savedAt}
        className="md:col-span-2"
      />
    </form>
  );
}
