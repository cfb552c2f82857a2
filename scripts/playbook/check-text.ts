import { createTranslator } from 'use-intl/core';
import { parseDocument } from 'yaml';
import { isGrave, type Finding } from '@/lib/diagnosis/odd-playbook/finding';
import { oddPlaybook } from '@/lib/diagnosis/odd-playbook/odd-playbook';
import { readPlaybook } from '@/lib/diagnosis/odd-playbook/read-playbook';
import findings from '@/lib/i18n/messages/en/findings.json';
import { linesOf, Unreadable } from '../read-json';

export type PlacedFinding = Finding & { line: number; grave: boolean };

/**
 * All that is wrong or odd about a playbook's text, in the order of its lines.
 * @param text YAML, or JSON, which is YAML
 * @throws Unreadable for what is neither, naming its line
 */
export function checkText(text: string): PlacedFinding[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) {
    const [summary] = broken.message.split(' at line');
    throw new Unreadable(`line ${broken.linePos?.[0].line ?? 1}: not YAML: ${summary}`);
  }
  const { playbook, findings: unfit } = readPlaybook(document.toJS());
  const lineOf = linesOf(text);
  return (playbook ? oddPlaybook(playbook) : unfit)
    .map((one) => ({ ...one, line: lineOf(one.path) + 1, grave: isGrave(one) }))
    .toSorted((a, b) => a.line - b.line);
}

const say = createTranslator({ locale: 'en', messages: findings });

/** One finding as a line: whether it is an error, what, and where in the playbook. */
export const lineFor = ({ line, grave, code, values, path }: PlacedFinding): string =>
  `${line}: ${grave ? 'error' : 'odd'}: ${say(code, values)} (${path.join('.')})`;
