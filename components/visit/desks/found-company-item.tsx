'use client';

import { ChevronRight } from 'lucide-react';
import type { FoundCompany } from '@/lib/diagnosis/providers/find-by-text';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { ProviderCard } from '../information/provider-card';
import { useText } from '../use-text';

/** A company that was found: what of it the line met, which party it is; the chosen one with all that is known. */
export function FoundCompanyItem({
  company: { provider, because },
  domain,
  open,
  onOpen,
}: {
  company: FoundCompany;
  domain: string;
  open: boolean;
  onOpen: () => void;
}) {
  const t = useTranslations('visit.finder');
  const as = useTranslations('visit.information.found.as');
  const { dotted } = useFormats();
  const text = useText();
  const [first] = because;
  const isOld = first && provider.oldNames?.includes(first.met);
  const met = first && t(isOld ? 'byOldName' : `by.${first.clue}`, { met: first.met });
  if (open)
    return (
      <li>
        <ProviderCard provider={provider} domain={domain} label={met ?? ''} each />
      </li>
    );
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-hit w-full items-center gap-3 py-1.5 text-left text-16 leading-snug"
      >
        <span className="min-w-0 flex-1">
          <b className="mr-2">{text(provider.name)}</b>
          <span className="text-14 text-muted">{dotted(provider.kinds.map((kind) => as(kind)))}</span>
          <span className="block text-14 text-muted">{met}</span>
        </span>
        <ChevronRight aria-hidden="true" className="size-5 text-muted" />
      </button>
    </li>
  );
}
