import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import { intakeQuestions, isIntakeAnswer } from '@/lib/case/intake-questions';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { LongText } from '../long-text';
import { type Pair, Pairs } from './pairs';

/** Whom it is about: how to reach them, where, and who has a say. */
export function CustomerPart({ state, customer }: { state: CaseState; customer: CustomerState }) {
  const t = useTranslations('office.about');
  const words = useTranslations('words');
  const formats = useFormats();
  const { root } = customer;
  const site = customer.sites.find(({ id }) => id === state.root.siteId) ?? customer.sites[0];
  const people = state.people.map((person) => {
    const roles = formats.dotted(person.roles.map((role) => words(`personRole.${role}`)));
    return (
      <span key={person.id} className="block">
        {person.name}
        {person.relation && ` (${person.relation})`} <span className="text-muted">{roles}</span>
      </span>
    );
  });
  return (
    <section aria-label={t('title')}>
      <SectionHead
        title={t('title')}
        aside={
          <Link href={`/customers/${root.id}`} prefetch={false} className="text-accent hover:underline">
            {t('open')}
          </Link>
        }
      />
      <Pairs
        pairs={[
          [t('name'), <b key="name">{root.name}</b>],
          [t('contact'), root.contact],
          [
            t('phone'),
            root.phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`} className="block text-accent">
                {formats.phone(phone)}
              </a>
            )),
          ],
          [t('email'), root.email],
          [t('place'), site && [site.city, site.street, site.building].filter(Boolean).join(' ')],
          [t('directions'), site?.directions],
          [t('parking'), site?.parking],
          [t('note'), root.note && <LongText key="note" text={root.note} />],
          [t('people'), people.length > 0 ? people : null],
        ]}
      />
    </section>
  );
}

/** What was taken down on the phone. */
export function IntakePart({ state: { root } }: { state: CaseState }) {
  const t = useTranslations('office');
  const words = useTranslations('words');
  const intake = useTranslations('intake');
  const formats = useFormats();
  // In the order of the call: a JSON column keeps none.
  const answers = intakeQuestions(root.category).flatMap((question): Pair[] => {
    const answer = root.intake[question];
    // The words are proven complete by a test; the keys are put together here.
    const word = (key: string) => words(`intake.${question}.${key}` as 'intake.since.unknown');
    return answer && isIntakeAnswer(question, answer) ? [[word('title'), word(answer)]] : [];
  });
  const price =
    root.priceTold === null
      ? t('case.noPrice')
      : t('case.price', { price: formats.yenWithTax(root.priceTold) });
  return (
    <section aria-label={t('about.intake')}>
      <SectionHead
        title={t('about.intake')}
        aside={t('case.toldAt', { time: formats.shortDayTime(root.openedAt) })}
      />
      <Pairs
        pairs={[
          [
            intake('callerWords'),
            root.callerWords && (
              <LongText key="caller" text={t('summary.quote', { words: root.callerWords })} />
            ),
          ],
          [
            t('case.screen'),
            root.screenWords && (
              <LongText key="screen" text={t('summary.quote', { words: root.screenWords })} />
            ),
          ],
          ...answers,
          [t('about.urgency'), words(`urgency.${root.urgency}`)],
          [t('about.workStopped'), words(`workStopped.${root.workStopped}`)],
          [t('about.requestKind'), words(`requestKind.${root.requestKind}`)],
          [t('about.fee'), formats.dotted([price, root.readBackAt && t('case.readBack')])],
        ]}
      />
    </section>
  );
}
