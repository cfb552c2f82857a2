import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';

/** Below a list: on to its older rows. */
export function OlderLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <div className="flex justify-end py-3">
      <Link href={href} prefetch={false} className={buttonClass('plain', 'small')}>
        {children}
        <ChevronRight aria-hidden="true" className="size-4" />
      </Link>
    </div>
  );
}
