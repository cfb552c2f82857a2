'use client';

import { Copy } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Party } from '@/lib/diagnosis/providers/find-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { useFillFacts } from './use-fill-facts';

/** One tap that copies a company into the facts; away where there is nothing left to copy. */
export function FillButton({
  provider,
  domain,
  parties,
  words,
}: {
  provider: Provider;
  domain: string;
  parties: readonly Party[];
  words: string;
}) {
  const fill = useFillFacts(provider, domain, parties);
  if (!fill) return null;
  return (
    <Button size="small" onClick={fill}>
      <Copy aria-hidden="true" className="size-4.5" />
      {words}
    </Button>
  );
}
