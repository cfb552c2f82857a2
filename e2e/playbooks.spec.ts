import { loadPlaybook } from '@/prisma/playbooks/load';
import { resolve } from 'node:path';
import { Workbench } from './pages/workbench';
import { expect, test } from './fixtures/test';

const email = loadPlaybook('email', resolve(import.meta.dirname, '../prisma/playbooks'));
const check = email.checks.find(({ id }) => id === 'webmail-send');
const cause = email.causes.find(({ id }) => id === 'account-suspended-for-spam');
const refused = check?.outcomes.find(({ id }) => id === 'refused');
if (!check || !cause || !refused) throw new Error('the playbook has changed');

const comment =
  "# A mail to oneself out of the host's own page: nothing on the machine or the line can have it refused.";

// They choose the version that the whole shop's cases begin with.
test.describe.configure({ mode: 'serial' });

test('a playbook is read: what a check asks, what its answers say, how it fared, in either language', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  await page.goto('/playbooks');
  await page.getByRole('link', { name: email.title.ja, exact: true }).click();
  await page.waitForURL('**/playbooks/email');
  await page.getByRole('link', { name: check.title.ja }).click();
  await page.waitForURL(`**?check=${check.id}`);
  await expect(page.getByRole('heading', { name: check.title.ja })).toBeVisible();
  for (const { ja } of check.how) await expect(page.getByText(ja).first()).toBeVisible();
  const row = page.getByRole('row', { name: cause.title.ja });
  await expect(row).toContainText(say('playbooks.bearing.strongly-for'));
  await expect(row).toContainText(say('playbooks.bearing.strongly-against'));
  const numbers = page.getByRole('region', { name: say('playbooks.numbers.title') });
  await expect(numbers).toContainText(say('playbooks.numbers.decided'));
  await page.getByRole('link', { name: say('playbooks.inLanguage.en') }).click();
  await page.waitForURL('**?lang=en&*');
  await expect(page.getByRole('heading', { name: check.title.en })).toBeVisible();
  await page.getByRole('link', { name: `${say('playbooks.counts.causes')} ${email.causes.length}` }).click();
  await page.getByRole('link', { name: cause.title.en }).click();
  await page.waitForURL(`**&cause=${cause.id}`);
  await expect(page.getByText(cause.plain.en, { exact: true })).toBeVisible();
});

test('the shop learns from its closed cases, sees what changed and from which, and goes back', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  const book = new Workbench(page, say, 'email');
  // How many cases there are is the shop's affair.
  const learnt = new RegExp(say('playbooks.learning.done', { count: 99 }).replace('99', '\\d+'));
  await book.goBackTo(email.version);
  await page.getByRole('button', { name: say('playbooks.learning.learn') }).click();
  await page.getByText(learnt).waitFor();
  await page.reload();
  await expect(book.used).toContainText(say('playbooks.origin.learned'));
  const differences = page.getByRole('region', { name: say('playbooks.differences') });
  await expect(differences).toContainText('prior');
  await expect(differences).toContainText('→');
  const from = page.getByRole('region', { name: say('playbooks.from') });
  await expect(from.getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: say('playbooks.learning.learn') }).click();
  await page.getByText(say('playbooks.learning.nothing-new')).waitFor();
  await book.goBackTo(email.version);
});

test('a text is put right by its line, tried, published as the shop’s own, and begun with', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  // The whole text goes to the server and back each time it rests.
  test.slow();
  page.setDefaultTimeout(60_000);
  const book = new Workbench(page, say, 'email');
  await book.goBackTo(email.version);
  await book.edit();
  await book.show('asYaml');
  const before = await book.text.inputValue();
  await expect(book.publish).toBeDisabled();

  const lines = before.split('\n');
  const at = lines.findIndex((line) => line.trim().startsWith('operator:'));
  const operator = lines[at] ?? '';
  await book.replace(operator, '    operator: nobody');
  await page.getByRole('button', { name: say('playbooks.edit.line', { line: at + 1 }) }).click();
  await expect(book.text).toBeFocused();
  await expect(book.publish).toBeDisabled();

  const title = 'メール(自店)';
  await book.replace('    operator: nobody', operator);
  await book.replace(`ja: ${email.title.ja}\n`, `ja: ${title}\n`);
  await page.getByText(say('playbooks.edit.changes', { count: 1 })).waitFor();

  await page.getByLabel(say('playbooks.try.anyCheck')).selectOption(check.id);
  await book.answer(check.id, refused.title.ja).click();
  const first = page.locator('[data-cause]').first();
  await expect(first).toContainText(cause.title.ja);

  await book.publish.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('playbooks.edit.note')).fill('名前を直した');
  await dialog.getByRole('button', { name: say('playbooks.edit.publish') }).click();
  await page.waitForURL('**/versions?*');
  await expect(book.used).toContainText('名前を直した');
  await expect(page.getByRole('region', { name: say('playbooks.differences') })).toContainText(title);

  const call = await open('office', 'chiba');
  await call.goto('/playbooks');
  await expect(call.getByRole('link', { name: title })).toBeVisible();
  await book.goBackTo(email.version);
});

test('the form writes into the same text, keeps what is said beside it, and leads to what is wrong', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  test.slow();
  page.setDefaultTimeout(60_000);
  const book = new Workbench(page, say, 'email');
  const at = email.checks.indexOf(check);
  const changes = (count: number) => page.getByText(say('playbooks.edit.changes', { count }));
  await book.goBackTo(email.version);
  await book.edit();
  await book.openPart('checks', at);

  await test.step('words and numbers go into the text, comments stay', async () => {
    await book.fill(['checks', at, 'why', 'ja'], '機械とメール会社を分けるため');
    await book.fill(['checks', at, 'minutes'], '4');
    await changes(2).waitFor();
    await book.show('asYaml');
    expect(await book.text.inputValue()).toContain(comment);
    expect(await book.text.inputValue()).toContain('ja: 機械とメール会社を分けるため\n');
  });

  await test.step('what is typed as YAML stands in the form', async () => {
    await book.replace('ja: 機械とメール会社を分けるため\n', `ja: ${check.why.ja}\n`);
    await changes(1).waitFor();
    await book.show('asForm');
    await book.openPart('checks', at);
    await expect(book.field('checks', at, 'why', 'ja')).toHaveValue(check.why.ja);
    await expect(book.field('checks', at, 'minutes')).toHaveValue('4');
  });

  await test.step('a finding leads to its field', async () => {
    await book.fill(['checks', at, 'minutes'], 'すぐ');
    const findings = page.getByRole('region', { name: say('playbooks.edit.findings') });
    await findings.getByText(say('findings.wrong-value', { field: 'minutes', expected: 'number' })).waitFor();
    await expect(book.publish).toBeDisabled();
    await book.openPart('causes', 0);
    await findings.getByRole('button').filter({ hasText: 'minutes' }).click();
    await expect(book.field('checks', at, 'minutes')).toBeFocused();
    await book.fill(['checks', at, 'minutes'], String(check.minutes));
    await changes(0).waitFor();
  });
});

test('a cause and what is done about it are added in the form, and taken out with every mention of them', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  test.slow();
  page.setDefaultTimeout(60_000);
  const book = new Workbench(page, say, 'email');
  const changes = (count: number) => page.getByText(say('playbooks.edit.changes', { count }));
  const last = email.causes.length;
  await book.goBackTo(email.version);
  await book.edit();
  await book.openPart('causes', 0);

  await test.step('a name without letters for its id is asked for again', async () => {
    await book.add('causes', '猫がかじった線', '猫');
    await expect(page.getByText(say('playbooks.form.noLetters'))).toBeVisible();
    await page
      .getByLabel(say('playbooks.form.nameIn', { language: say('playbooks.form.language.en') }))
      .fill('Cat');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('common.action.add') })
      .click();
    await expect(page.getByRole('article', { name: '猫がかじった線' })).toContainText('cat');
    await expect(book.publish).toBeDisabled();
  });

  await test.step('a remedy is for it, and a place stands for it', async () => {
    await book.field('causes', last, 'layer').selectOption('line');
    await book.openPart('remedies', 0);
    await book.add('remedies', '線を替える', 'Change the cable');
    await page.getByRole('checkbox', { name: '猫がかじった線' }).check();
    await book.show('asYaml');
    expect(await book.text.inputValue()).toMatch(/id: change-the-cable[^]*causes:\s*(- |\[ ?)cat/);
    await book.show('asForm');
  });

  await test.step('taken out, it takes what was for it alone along', async () => {
    await book.openPart('causes', last);
    await page.getByRole('button', { name: say('playbooks.form.removeOne.causes') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(say('playbooks.form.alsoChanged.remedies', { count: 1 }));
    await dialog.getByRole('button', { name: say('playbooks.form.removeIt'), exact: true }).click();
    await changes(0).waitFor();
    await expect(page.getByRole('article', { name: email.causes.at(-1)?.title.ja ?? '' })).toBeVisible();
  });

  await test.step('a place that is used stays', async () => {
    await book.openPart('layers', 0);
    await page.getByRole('button', { name: say('playbooks.form.removeOne.layers') }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByRole('button', { name: say('playbooks.form.removeIt'), exact: true }),
    ).toBeHidden();
  });
});

test('numbers that tell less are seen on closed cases and stories before anybody begins with them', async ({
  open,
  say,
}) => {
  const page = await open('office', 'chiba');
  test.slow();
  page.setDefaultTimeout(60_000);
  const book = new Workbench(page, say, 'email');
  const at = email.checks.indexOf(check);
  const row = (check.under ?? []).findIndex(({ causes }) => causes.includes(cause.id));
  await book.goBackTo(email.version);
  await book.edit();
  await book.openPart('checks', at);

  await test.step('what comes further down is named', async () => {
    await book.fill(['checks', at, 'under', row, 'chances', 'refused'], '3');
    await page.getByText(say('playbooks.edit.changes', { count: 1 })).waitFor();
    await book.beside('cases');
    await page.getByRole('button', { name: say('playbooks.tried.start'), exact: true }).click();
    const seen = new RegExp(say('playbooks.tried.done', { seen: 99 }).replace('99', '\\d+'));
    await page.getByText(seen).waitFor();
    const stories = page.getByRole('region', { name: say('playbooks.tried.stories') });
    await expect(stories.getByRole('row', { name: say('playbooks.tried.first') })).toContainText('−');
    await expect(stories.getByText('reference-sending-stopped')).toBeVisible();
    const cases = page.getByRole('region', { name: say('playbooks.tried.cases') });
    await expect(cases.getByRole('row', { name: say('playbooks.tried.few') })).toBeVisible();
  });

  await test.step('it tells, and keeps nobody from publishing', async () => {
    await book.publish.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).not.toContainText(say('playbooks.edit.tried.not'));
    await dialog.getByRole('button', { name: say('playbooks.edit.publish') }).click();
    await page.waitForURL('**/versions?*');
    await expect(page.getByRole('region', { name: say('playbooks.differences') })).toContainText('3%');
  });

  await test.step('the version that was made says beside its numbers what the one before said', async () => {
    await book.edit();
    await book.show('asYaml');
    expect(await book.text.inputValue()).toContain(comment);
    await book.goBackTo(email.version);
  });
});

test('the office’s playbooks do not exist for technicians', async ({ open }) => {
  const page = await open('office', 'takahashi');
  for (const path of [
    '/playbooks',
    '/playbooks/email',
    '/playbooks/email/edit',
    '/playbooks/email/versions',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});
