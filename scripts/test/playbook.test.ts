import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkText, lineFor } from '../playbook/check-text';
import { root } from '../root';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const email = readFileSync(join(root, 'prisma/playbooks/email.yaml'), 'utf8');
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const temporary = mkdtempSync(join(tmpdir(), 'kiriwake-playbook-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('checking a playbook’s text', () => {
  it('names the line of what does not fit the schema', () => {
    const text = email.replace('en: Outage or maintenance at the mail host', '');
    expect(checkText(text).map(lineFor)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${lineOf(text, 'ja: メール会社の障害・工事')}: error: .*“en” is missing.* \\(causes\\.3\\.title\\.en\\)$`,
        ),
      ),
    ]);
  });

  it('names the line of an id that is not there', () => {
    const text = email.replace(
      '- { causes: [dns-failure], chances: { fail: 0.85',
      '- { causes: [dsn-failure], chances: { fail: 0.85',
    );
    expect(checkText(text)).toContainEqual({
      code: 'unknown-id',
      path: ['checks', 0, 'under', 2, 'causes', 0],
      values: { id: 'dsn-failure' },
      line: lineOf(text, 'dsn-failure'),
      grave: true,
    });
  });

  it('says where it is no YAML', () => {
    expect(() => checkText('id: a\nb: [')).toThrow(/^line 2: not YAML: /);
  });
});

describe('npm run playbook', () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'scripts/playbook.ts', ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );

  it('ends with 0 where nothing is odd, 1 and a line for each finding, 2 for what it can’t read', () => {
    const fine = run('check', 'prisma/playbooks/general.yaml');
    expect([fine.status, fine.stdout]).toEqual([0, '']);

    const file = join(temporary, 'odd.yaml');
    writeFileSync(
      file,
      email.replace(
        'usually: { ok: 0.95, fail: 0.02, slow: 0.03 }',
        'usually: { ok: 0.95, fail: 0.03, slow: 0.03 }',
      ),
    );
    const odd = run('check', file);
    expect(odd.status).toBe(1);
    expect(odd.stdout).toMatch(/odd\.yaml:\d+: error: The chances sum to 1\.01\. \(checks\.0\.usually\)\n/);

    const none = run('check', join(temporary, 'none.yaml'));
    expect([none.status, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('none.yaml');
    expect(run().stderr).toContain('Usage');
  });
});
