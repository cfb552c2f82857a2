'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SectionHead } from '@/components/ui/section-head';
import type { CustomerState, Machine, Site } from '@/lib/customer/state';
import { Dotted } from '../dotted';
import { MachineDialog, type SaveMachine } from './machine-dialog';
import { type SaveSite, SiteDialog } from './site-dialog';

/** Places and machines of a customer, each opened to be written anew. */
export function CustomerThings({
  customer,
  saveSite,
  saveMachine,
}: {
  customer: CustomerState;
  saveSite: SaveSite;
  saveMachine: SaveMachine;
}) {
  const t = useTranslations('office.customer');
  const kinds = useTranslations('words.machineKind');
  const action = useTranslations('common.action');
  const [site, setSite] = useState<Site | 'new' | null>(null);
  const [machine, setMachine] = useState<Machine | 'new' | null>(null);
  const { root, sites, machines } = customer;
  return (
    <>
      <section aria-label={t('sites')}>
        <SectionHead title={t('sites')} count={sites.length} />
        {sites.length === 0 && <p className="py-2 text-muted">{t('noSites')}</p>}
        <ul>
          {sites.map((one) => (
            <li key={one.id} className="flex items-start gap-2 border-b border-line py-2">
              <div className="min-w-0 flex-1">
                {one.label && <b className="block">{one.label}</b>}
                {one.postalCode && `〒${one.postalCode.slice(0, 3)}-${one.postalCode.slice(3)} `}
                {[one.prefecture, one.city, one.street, one.building].filter(Boolean).join('')}
                <span className="block text-muted">
                  <Dotted parts={[one.directions, one.parking]} />
                </span>
              </div>
              <Button kind="text" size="small" onClick={() => setSite(one)}>
                {action('edit')}
              </Button>
            </li>
          ))}
        </ul>
        <Button kind="text" size="small" className="-ml-3" onClick={() => setSite('new')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('addSite')}
        </Button>
      </section>
      <section aria-label={t('machines')}>
        <SectionHead title={t('machines')} count={machines.length} />
        {machines.length === 0 && <p className="py-2 text-muted">{t('noMachines')}</p>}
        <ul>
          {machines.map((one) => (
            <li key={one.id} className="flex items-start gap-2 border-b border-line py-2">
              <div className="min-w-0 flex-1">
                <b>{one.label}</b> <span className="text-muted">{kinds(one.kind)}</span>
                {one.detail && <span className="block text-muted">{one.detail}</span>}
              </div>
              <Button kind="text" size="small" onClick={() => setMachine(one)}>
                {action('edit')}
              </Button>
            </li>
          ))}
        </ul>
        <Button kind="text" size="small" className="-ml-3" onClick={() => setMachine('new')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('addMachine')}
        </Button>
      </section>
      {site && (
        <SiteDialog
          customerId={root.id}
          site={site === 'new' ? null : site}
          saveSite={saveSite}
          onClose={() => setSite(null)}
        />
      )}
      {machine && (
        <MachineDialog
          customerId={root.id}
          machine={machine === 'new' ? null : machine}
          sites={sites}
          saveMachine={saveMachine}
          onClose={() => setMachine(null)}
        />
      )}
    </>
  );
}
