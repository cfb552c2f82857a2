'use client';

import type { Ref } from 'react';
import type { CustomerCard } from '@/lib/customer/card';
import { CustomerSearch } from './customer-search';
import type { IntakeDraft, Patch } from './intake-draft';
import { KnownCustomer } from './known-customer';
import { NewCustomerFields } from './new-customer-fields';
import { PeopleFields } from './people-fields';
import { PurposesNote } from './purposes-note';
import { SiteChoice } from './site-choice';

const looksLikePhone = (typed: string): boolean => /^[\d\s()\-‐-―ー+]+$/.test(typed.normalize('NFKC'));

/** 1: who is calling. The purposes of personal data stand before everything that could be typed. */
export function CallerColumn({
  draft,
  patch,
  customer,
  purposes,
  userNames,
  missing,
  searchRef,
}: {
  draft: IntakeDraft;
  patch: Patch;
  customer: CustomerCard | null;
  purposes: string | null;
  userNames: Readonly<Record<string, string>>;
  missing: boolean;
  searchRef: Ref<HTMLInputElement>;
}) {
  const chosen = draft.customerId !== null;
  const takeNew = () => {
    const typed = draft.query.trim();
    patch({
      isNew: true,
      customerId: null,
      ...(looksLikePhone(typed) ? { phone: draft.phone || typed } : { name: draft.name || typed }),
    });
  };
  return (
    <>
      <PurposesNote
        purposes={purposes}
        said={draft.purposesSaid}
        onSaid={(purposesSaid) => patch({ purposesSaid })}
      />
      {!chosen && !draft.isNew && (
        <CustomerSearch
          ref={searchRef}
          query={draft.query}
          onQuery={(query) => patch({ query })}
          onChoose={(customerId) => patch({ customerId, isNew: false, siteId: null, siteIsOther: false })}
          onNew={takeNew}
        />
      )}
      {draft.isNew && <NewCustomerFields draft={draft} patch={patch} missing={missing} />}
      {chosen && customer && (
        <KnownCustomer
          card={customer}
          userNames={userNames}
          onChange={() => patch({ customerId: null, siteId: null, siteIsOther: false })}
        />
      )}
      {(draft.isNew || customer) && (
        <>
          <SiteChoice draft={draft} patch={patch} customer={customer} />
          <PeopleFields
            draft={draft}
            patch={patch}
            callerHint={customer ? (customer.contact ?? customer.name) : draft.contact || draft.name}
          />
        </>
      )}
    </>
  );
}
