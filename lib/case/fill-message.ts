import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { liveAttempts } from './attempts';
import { liveRows } from './live-rows';
import type { Attempt, CaseState, Symptom } from './state';
import type { LANGUAGES } from './terms';

type Language = (typeof LANGUAGES)[number];

export type MessageWorld = {
  state: CaseState;
  customer: CustomerState['root'] | null;
  playbook: Playbook;
  shopName: string;
  technicianName: string;
  /** The attempt that the text is for: not among what was tried. */
  attempt: Pick<Attempt, 'id'>;
  language: Language;
};

/** Stands where the case knows nothing, to be written in. */
export const BLANKS: Record<Language, string> = { ja: '（　　）', en: '(____)' };

const newest = <Row>(rows: readonly Row[], at: (row: Row) => string): Row[] =>
  rows.toSorted((a, b) => at(b).localeCompare(at(a)));

const symptoms = ({ state }: MessageWorld): Symptom[] =>
  newest(liveRows(state.symptoms), ({ recordedAt }) => recordedAt);

const factValue = ({ state }: MessageWorld, ...keys: string[]): string | null =>
  liveRows(state.facts).find(({ key, value }) => keys.includes(key) && value !== null)?.value ?? null;

const NOT_WORKING: Record<Language, Record<'both' | 'sending' | 'receiving', string>> = {
  ja: { both: '送ることも受け取ることもできません', sending: '送れません', receiving: '受け取れません' },
  en: {
    both: 'it can neither be sent nor received',
    sending: 'it cannot be sent',
    receiving: 'it cannot be received',
  },
};

const trouble = (world: MessageWorld): string => {
  const failing = symptoms(world).find(
    ({ sending, receiving }) => sending === 'fail' || receiving === 'fail',
  );
  const words = NOT_WORKING[world.language];
  if (!failing) return world.state.root.headline;
  if (failing.sending === 'fail' && failing.receiving === 'fail') return words.both;
  return failing.sending === 'fail' ? words.sending : words.receiving;
};

const listed = (items: readonly string[], language: Language): string | null =>
  items.length > 0 ? [...new Set(items)].join(language === 'ja' ? '、' : ', ') : null;

/** The outcomes of all checks of the provider's webmail, in the words of its buttons. */
const webmail = ({ state, playbook, language }: MessageWorld): string | null =>
  listed(
    newest(liveRows(state.checks), ({ recordedAt }) => recordedAt)
      .filter(({ checkId }, index, rows) => rows.findIndex((row) => row.checkId === checkId) === index)
      .toReversed()
      .flatMap(({ checkId, outcome }) => {
        const check = checkId.startsWith('webmail-') && playbook.checks.find(({ id }) => id === checkId);
        const found = check ? check.outcomes.find(({ id }) => id === outcome) : undefined;
        return found ? [found.title[language]] : [];
      }),
    language,
  );

const onScreen = (world: MessageWorld): string | null => {
  const { state } = world;
  const read = newest(
    [...liveRows(state.symptoms), ...liveRows(state.checks)],
    ({ recordedAt }) => recordedAt,
  ).find(({ words }) => words !== null);
  return read?.words ?? state.root.screenWords;
};

const tried = ({ state, attempt, language }: MessageWorld): string | null =>
  listed(
    liveAttempts(state)
      .filter(({ id }) => id !== attempt.id)
      .map(({ title }) => title),
    language,
  );

const contractHolder = (world: MessageWorld): string | null =>
  world.state.people.find(({ roles }) => roles.includes('contract-holder'))?.name ??
  factValue(world, 'contract-holder');

type Filler = (world: MessageWorld) => string | null;

/** What playbooks may leave open, by its names in both languages. */
const FILLERS: readonly (readonly [names: readonly string[], Filler])[] = [
  [['アドレス', 'address'], (world) => factValue(world, 'address')],
  [
    ['日時', 'time'],
    (world) => symptoms(world).find(({ since }) => since !== null)?.since ?? world.state.root.since,
  ],
  [['症状', 'symptom'], trouble],
  [['ウェブメールの結果', 'webmail result'], webmail],
  [['画面の言葉', 'words on the screen'], onScreen],
  [['試したこと', 'what was tried'], tried],
  [['お客様', 'customer'], ({ customer }) => customer?.name ?? null],
  [['電話番号', 'phone'], ({ customer }) => customer?.phones[0] ?? null],
  [['契約者', 'contract holder'], contractHolder],
  [['メール会社', 'mail company'], (world) => factValue(world, 'mail-host')],
  [['プロバイダ', 'provider'], (world) => factValue(world, 'internet-provider')],
  [['案件番号', 'case number'], ({ state }) => state.root.number],
  [['店', 'shop'], ({ shopName }) => shopName],
  [['担当者', 'technician'], ({ technicianName }) => technicianName],
];

const fillers = new Map(FILLERS.flatMap(([names, filler]) => names.map((name) => [name, filler] as const)));

/** The names that a playbook's {braces} may hold. */
export const MESSAGE_FIELDS: ReadonlySet<string> = new Set(fillers.keys());

/**
 * C69: a playbook's text with its {braces} filled in from the case; a blank stands where it knows nothing. A secret is
 * never among them: its value is not kept.
 * @param message in the world's language
 */
export const fillMessage = (message: string, world: MessageWorld): string =>
  message.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const words = fillers.get(name.trim())?.(world)?.trim();
    // A sentence goes on behind it.
    return words ? words.replace(/[。.]$/, '') : BLANKS[world.language];
  });
