'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { usePeople } from '@/components/visit/resolution/use-people';
import { useVisit } from '@/lib/tablet/visit-context';
import { ownWords, type ConsentKind } from './topics';

const POINTS = ['first', 'second', 'third'] as const;

/** What is said about a topic: the shop's own words where it has them, else the product's three points. */
export function useTopicWords(): (topic: ConsentKind) => { title: string; points: string[]; ifNot: string } {
  const t = useTranslations('visit.customerView.topic');
  const { shop } = useVisit();
  const { technician } = usePeople();
  return (topic) => {
    const own = ownWords(shop.root, topic);
    const ours = POINTS.map((point) => t(`${topic}.${point}`, { technician, shop: shop.root.name }));
    return { title: t(`${topic}.title`), points: own.length > 0 ? own : ours, ifNot: t(`${topic}.ifNot`) };
  };
}
