import { MESSAGE_FIELDS } from '@/lib/case/fill-message';
import type { Playbook, Text } from '../playbook';
import { finding, type Finding, type Path } from './finding';

/** Terms of the trade that a customer is not to meet. */
const TRADE_TERM =
  /SMTP|IMAP|\bPOP3?\b|認証|TLS|SSL|(?<!サ)ポート|IPv6|DNS|OAuth|SPF|DKIM|DMARC|プロトコル|サーバー|クライアント|プロファイル|キャッシュ|authenticat|\bserver|\bport\b|\bclient\b|\bprofile\b|protocol/i;

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
const LANGUAGES = ['ja', 'en'] as const;

/** P15–P17: blanks that nobody fills, languages that are mixed up, the trade's terms before customers. */
export const wordingFindings = (playbook: Playbook): Finding[] => [
  ...texts(playbook, []).flatMap(({ path, text }) => mixed(path, text)),
  ...playbook.remedies.flatMap(({ message }, index) =>
    message ? blanks(['remedies', index, 'message'], message) : [],
  ),
  ...customersTexts(playbook).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) => {
      const [term] = TRADE_TERM.exec(text[language]) ?? [];
      return term ? [finding([...path, language], 'trade-term', { term })] : [];
    }),
  ),
];

type Placed = { path: Path; text: Text };

/** Every text below a value, with its path. */
function texts(value: unknown, path: Path): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && 'en' in value) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, inner]) =>
    texts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const mixed = (path: Path, { ja, en }: Text): Finding[] => [
  ...(JAPANESE.test(ja) ? [] : [finding([...path, 'ja'], 'wrong-language', { text: ja })]),
  ...(JAPANESE.test(en) ? [finding([...path, 'en'], 'wrong-language', { text: en })] : []),
];

const blanks = (path: Path, message: Text): Finding[] =>
  LANGUAGES.flatMap((language) =>
    [...message[language].matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) =>
      MESSAGE_FIELDS.has(name.trim()) ? [] : [finding([...path, language], 'unknown-blank', { name })],
    ),
  );

function customersTexts({ causes, checks, remedies }: Playbook): Placed[] {
  const below = (path: Path, rows: readonly object[], fields: readonly string[]) =>
    rows.flatMap((row, index) =>
      fields.flatMap((field) => texts((row as Record<string, unknown>)[field], [...path, index, field])),
    );
  const said = ['plain', 'why'];
  return [
    ...below(['causes'], causes, [...said, 'prevention']),
    ...causes.flatMap(({ details = [] }, index) => below(['causes', index, 'details'], details, said)),
    ...below(['checks'], checks, ['plain']),
    ...checks.flatMap(({ outcomes }, index) => below(['checks', index, 'outcomes'], outcomes, ['plain'])),
    ...below(['remedies'], remedies, ['plain', 'sayToCustomer']),
  ];
}
