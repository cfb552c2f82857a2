import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { frequencies } from '@/lib/diagnosis/bearing';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { type BookAddress, bookAddress } from './book-address';
import { percentOf } from './percent';

type Part = { kind: 'check' | 'cause'; id: string };

/** The checks by place, or the causes by how often they are met; the one that is open is marked. */
export function PartList({
  playbook,
  open,
  address,
  language,
}: {
  playbook: Playbook;
  open: Part;
  address: BookAddress;
  language: Locale;
}) {
  const t = useTranslations('playbooks');
  const [firstCheck, firstCause] = [playbook.checks[0], playbook.causes[0]];
  const met = frequencies(playbook);
  const causes = playbook.causes.toSorted(
    (a, b) => (met.get(b.id)?.share ?? 0) - (met.get(a.id)?.share ?? 0),
  );
  const line = ({ kind, id }: Part, title: string, aside: string) => (
    <Link
      key={id}
      href={bookAddress({ ...address, check: undefined, cause: undefined, [kind]: id })}
      prefetch={false}
      data-row-link
      aria-current={open.kind === kind && open.id === id ? 'true' : undefined}
      className={`flex min-h-8 items-center gap-2 px-4 text-13 focus-visible:-outline-offset-3 lg:pl-6 pointer-coarse:min-h-11 ${open.kind === kind && open.id === id ? 'bg-surface font-bold inset-shadow-[3px_0_0_var(--accent)]' : 'hover:bg-surface'}`}
    >
      <span className="min-w-0 flex-1 py-1 leading-snug">{title}</span>
      <span className="flex-none font-normal text-muted">{aside}</span>
    </Link>
  );
  const tab = (kind: Part['kind'], first: string | undefined, label: string, count: number) => (
    <Link
      href={bookAddress({ ...address, check: undefined, cause: undefined, [kind]: first })}
      prefetch={false}
      aria-current={open.kind === kind ? 'true' : undefined}
      className={`grid min-h-9 place-items-center text-13 focus-visible:-outline-offset-3 pointer-coarse:min-h-11 ${open.kind === kind ? 'bg-ink font-bold text-paper' : 'hover:bg-accent-tint'}`}
    >
      {label} {count}
    </Link>
  );
  return (
    <nav
      aria-label={t('parts')}
      className="border-line pt-3 pb-4 max-lg:order-last max-lg:border-t lg:border-r"
    >
      <div className="mx-4 mb-2 grid grid-cols-2 overflow-hidden rounded-card border border-line-strong bg-surface lg:ml-6">
        {tab('check', firstCheck?.id, t('counts.checks'), playbook.checks.length)}
        {tab('cause', firstCause?.id, t('counts.causes'), playbook.causes.length)}
      </div>
      {open.kind === 'check'
        ? playbook.layers.map((layer) => {
            const checks = playbook.checks.filter(({ layer: id }) => id === layer.id);
            return (
              <section key={layer.id} aria-label={layer.title[language]}>
                <h2 className="flex px-4 pt-2.5 pb-1 text-13 lg:pl-6">
                  {layer.title[language]}
                  <span className="ml-auto font-normal text-muted">{checks.length}</span>
                </h2>
                {checks.map(({ id, title, minutes }) =>
                  line({ kind: 'check', id }, title[language], t('minutes', { minutes })),
                )}
              </section>
            );
          })
        : causes.map(({ id, title }) =>
            line(
              { kind: 'cause', id },
              title[language],
              t('percent', { share: percentOf(met.get(id)?.share ?? 0) }),
            ),
          )}
    </nav>
  );
}
