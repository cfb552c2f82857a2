'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { go } from '@/components/visit/frame/go';
import type { CustomerState } from '@/lib/customer/state';
import { newestPlaybook } from '@/lib/tablet/newest-playbook';
import { newId } from '@/lib/tablet/new-id';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useChangeOf } from '@/lib/tablet/use-change';
import type { NewCaseForm } from './new-case-form';
import { orNull } from '@/lib/mutation/text';

/** Begins a visit on the spot, with or without a network: the customer if new, the case, and that we are there. */
export const useStartCase = () => {
  const t = useTranslations('tablet.newCase');
  const language = useLocale();
  const { tablet, say } = useTablet();
  const changeOf = useChangeOf();

  const createCustomer = async (form: NewCaseForm): Promise<{ id: string; siteId: string | null } | null> => {
    const id = newId();
    const street = orNull(form.street);
    const siteId = street === null ? null : newId();
    const site = siteId && {
      id: siteId,
      label: null,
      postalCode: null,
      prefecture: null,
      city: null,
      street,
      building: null,
      directions: null,
      parking: null,
      note: null,
    };
    const made = await changeOf({ kind: 'customer', id }, 'customer.create', {
      kind: form.kind,
      name: form.name.trim(),
      kana: null,
      contact: form.kind === 'business' ? orNull(form.contact) : null,
      phones: orNull(form.phone) ? [form.phone.trim()] : [],
      email: null,
      addressee: null,
      note: null,
      language,
      site: site || null,
    });
    return made ? { id, siteId } : null;
  };

  /** @returns whether it began; then the visit is open */
  return async (form: NewCaseForm, known: CustomerState | undefined): Promise<boolean> => {
    const { category } = form;
    if (category === null) return false;
    const playbook = await newestPlaybook(tablet.store, category);
    if (!playbook) {
      say({ text: t('noPlaybook') });
      return false;
    }
    const customer = known
      ? { id: known.root.id, siteId: known.sites[0]?.id ?? null }
      : await createCustomer(form);
    if (!customer) return false;
    const technicianId = tablet.me.userId;
    const ref = { kind: 'case', id: newId() } as const;
    const opened = await changeOf(ref, 'case.open', {
      branchId: null,
      customerId: customer.id,
      siteId: customer.siteId,
      relatedCaseId: null,
      channel: form.channel,
      category,
      headline: orNull(form.headline) ?? t(`auto.${category}`),
      callerWords: orNull(form.callerWords),
      screenWords: null,
      since: null,
      intake: {},
      urgency: form.urgency,
      workStopped: form.workStopped ?? 'no',
      requestKind: 'repair',
      priceTold: null,
      language: known?.root.language ?? language,
      playbookId: playbook.id,
      playbookVersion: playbook.version,
      readBack: false,
      assignTo: { id: newId(), technicianId },
    });
    if (!opened) return false;
    const here = { id: newId(), appointmentId: null, technicianId };
    if (!(await changeOf(ref, 'visit.arrive', here))) return false;
    go(`/visits/${ref.id}`);
    return true;
  };
};
