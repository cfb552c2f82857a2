/** Every finding, and whether it keeps a playbook from being published (SPEC.md). */
export const FINDINGS = {
  'missing-field': true,
  'unknown-field': true,
  'wrong-value': true,
  'missing-language': true,
  'repeated-id': true,
  'cause-twice': true,
  'unknown-id': true,
  'reserved-id': true,
  'no-chance': true,
  'wrong-sum': true,
  'no-numbers': true,
  'not-told-apart': false,
  'tells-nothing': false,
  'nothing-points-to': false,
  contradiction: true,
  'says-otherwise': false,
  ring: true,
  'never-proposed': true,
  'no-check': false,
  'never-fine': false,
  'no-solution': true,
  'unknown-blank': false,
  'wrong-language': false,
  'trade-term': false,
} as const satisfies Record<string, boolean>;

export type FindingCode = keyof typeof FINDINGS;

/** Names of fields and places in lists, from the playbook's root. */
export type Path = readonly (string | number)[];

export type Finding = {
  path: Path;
  code: FindingCode;
  /** What its words name: ids, sums, terms. */
  values: Readonly<Record<string, string>>;
};

/** Whether it keeps a playbook from being published. */
export const isGrave = ({ code }: Pick<Finding, 'code'>): boolean => FINDINGS[code];

export const finding = (path: Path, code: FindingCode, values: Finding['values'] = {}): Finding => ({
  path,
  code,
  values,
});
