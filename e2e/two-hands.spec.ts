import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { SymptomStep } from './pages/symptom';
import { VisitPage } from './pages/visit';

test('the office sees a tap without reloading, and a tap that was undone', async ({ open, device, say }) => {
  const { caseId } = await beginVisit(await device('sugawara'));
  const texts = titles('ja');
  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(caseId);
  const visit = new VisitPage(await open('tablet', 'sugawara'), say);
  const isolation = new IsolationStep(visit, texts);
  await visit.open(caseId, 'isolation');
  await isolation.answer('web-browse', 'fail');
  await expect(officeCase.ledger()).toContainText(texts.outcome('web-browse', 'fail'));

  await visit.undo();
  await expect(isolation.answers().getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(officeCase.ledger()).not.toContainText(texts.outcome('web-browse', 'fail'));
});

test('two tablets answer one check: both show the one that came later', async ({ open, device, say }) => {
  const { caseId, visitId } = await beginVisit(await device('sugawara'));
  const texts = titles('ja');
  const other = await device('sugawara');
  const visit = new VisitPage(await open('tablet', 'sugawara'), say);
  const isolation = new IsolationStep(visit, texts);
  await visit.open(caseId, 'isolation');
  await isolation.answer('web-browse', 'ok');
  await expect.poll(async () => (await other.caseOf(caseId)).checks.length).toBe(1);
  await other.send({ kind: 'case', id: caseId }, 'check.record', {
    id: v7(),
    visitId,
    checkId: 'web-browse',
    outcome: 'slow',
    subjectId: null,
    words: '3分かかった',
    note: null,
    operator: 'technician',
  });
  // The tablet hears of it with its next exchange.
  await visit.page.reload();
  await isolation.openCheck('web-browse');
  await expect(
    isolation.answers().getByRole('radio', { name: texts.outcome('web-browse', 'slow') }),
  ).toBeChecked();
  await expect(isolation.band()).toContainText('3分かかった');
});

test('two write into one text field: the later stands, and nobody’s words are lost from sight', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('sugawara'));
  const other = await device('sugawara');
  const page = await open('tablet', 'sugawara');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'symptom');
  await new SymptomStep(visit, titles('ja')).write('words', '送信できません');
  await expect.poll(async () => (await other.caseOf(caseId)).symptoms.length).toBe(1);
  const [row] = (await other.caseOf(caseId)).symptoms;
  if (!row) throw new Error('the symptom has gone');

  const words = page.getByRole('main').getByRole('textbox', { name: say('visit.symptom.words') });
  // In the middle of a conversion nothing is taken from the hand that types.
  await words.dispatchEvent('compositionstart');
  await words.fill('送信できません。番号は 550');
  await other.send({ kind: 'case', id: caseId }, 'symptom.record', {
    id: row.id,
    visitId: row.visitId,
    subjectId: row.subjectId,
    reproduced: row.reproduced,
    steps: row.steps,
    words: '送信を拒否されました',
    code: row.code,
    sending: row.sending,
    receiving: row.receiving,
    since: row.since,
    changed: row.changed,
    operator: row.operator,
  });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const theirs = page.getByText(say('visit.theirs', { text: '送信を拒否されました' }));
  await expect(theirs).toBeVisible();
  await expect(words).toHaveValue('送信できません。番号は 550');

  await words.dispatchEvent('compositionend');
  await words.blur();
  await expect
    .poll(async () => (await other.caseOf(caseId)).symptoms[0]?.words)
    .toBe('送信できません。番号は 550');
  await expect(theirs).toBeVisible();

  const office = await open('office', 'chiba');
  await office.goto(`/cases/${caseId}?all=1`);
  const course = new OfficeCase(office, say).course();
  await expect(course).toContainText('送信を拒否されました');
  await expect(course).toContainText('送信できません。番号は 550');
});

test('two tablets without a line amend different cells of one symptom: both keep theirs', async ({
  open,
  device,
  say,
}) => {
  const other = await device('sugawara');
  const { caseId } = await beginVisit(other);
  const texts = titles('ja');
  const hands = [await open('tablet', 'sugawara'), await open('tablet', 'sugawara')].map((page) => {
    const visit = new VisitPage(page, say);
    return { page, visit, step: new SymptomStep(visit, texts) };
  });
  const [first, second] = hands;
  if (!first || !second) throw new Error('two tablets are needed');
  await first.visit.open(caseId, 'symptom');
  await first.step.write('since', '昨日の夕方');
  await first.visit.untilSent();
  await second.visit.open(caseId, 'symptom');
  const field = (page: typeof first.page, name: string) =>
    page.getByRole('main').getByRole('textbox', { name: say(`visit.symptom.${name}`), exact: true });
  await expect(field(second.page, 'since')).toHaveValue('昨日の夕方');

  for (const { page } of hands) await page.context().setOffline(true);
  await first.step.write('words', '送信を拒否されました');
  await second.step.write('code', '550 5.7.1');
  await second.step.reproduced('yes');
  for (const { page, visit } of hands) {
    await page.context().setOffline(false);
    await visit.untilSent();
  }
  const both = { since: '昨日の夕方', words: '送信を拒否されました', code: '550 5.7.1' };
  expect((await other.caseOf(caseId)).symptoms).toMatchObject([{ ...both, reproduced: 'yes' }]);
  await expect(field(second.page, 'words')).toHaveValue('送信を拒否されました');
});

test('what happened is accepted after the office gave the case to somebody else', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('sugawara'));
  const texts = titles('ja');
  const page = await open('tablet', 'sugawara');
  const visit = new VisitPage(page, say);
  const isolation = new IsolationStep(visit, texts);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  await page.context().setOffline(true);
  await isolation.answer('web-browse', 'ok');

  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(caseId);
  await office.getByRole('button', { name: say('office.act.assign') }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel(say('office.act.technician')).selectOption({ label: '佐藤 美咲' });
  await dialog.getByRole('button', { name: say('office.act.assign') }).click();
  await expect(dialog).toBeHidden();

  await page.context().setOffline(false);
  await expect(officeCase.ledger()).toContainText(texts.outcome('web-browse', 'ok'), { timeout: 60_000 });
});
