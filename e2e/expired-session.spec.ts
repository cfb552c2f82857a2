import type { BrowserContext, Page } from '@playwright/test';
import { beginVisit } from './fixtures/cases';
import { emailOf, PASSWORD, type Person } from './fixtures/people';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { CallDesk } from './pages/call-desk';
import { VisitPage } from './pages/visit';

/** The session ends as one that ran out: the browser does not have it any more. */
const endSession = (context: BrowserContext) => context.clearCookies({ name: /session-token/ });

const signInAgain = async (page: Page, person: Person, say: Say) => {
  await page.getByLabel(say('auth.email')).fill(emailOf(person));
  await page.getByLabel(say('auth.password')).fill(PASSWORD);
  await page.getByRole('button', { name: say('auth.title') }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

test('the office’s session ends in the middle of a call: nothing typed is lost, and it is sent after', async ({
  open,
  device,
  say,
}) => {
  const page = await open('office', 'chiba');
  const desk = new CallDesk(page, say);
  const customer = `期限切れ商店 ${Date.now() % 100_000}`;
  await desk.open();
  await desk.search('022-000-0666');
  await desk.takeNew({ kind: 'business', name: customer, kana: 'きげんぎれ', phone: '022-000-0666' });
  await desk.answer({ category: 'computer', workStopped: 'stopped', requestKind: 'repair' });
  await desk.words('画面が、');
  await endSession(page.context());
  // Something changes in the shop: the page would read itself again, and come to the sign-in page.
  const asked = page.waitForResponse('**/api/session');
  await beginVisit(await device('oikawa'));
  expect((await asked).status()).toBe(401);
  await desk.words('画面が、真っ黒のままです。');
  const callBack = async () => {
    await page.getByRole('button', { name: say('intake.submit.callBack') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('intake.callBack.title') }).click();
  };
  await callBack();
  await expect(page.getByText(say('intake.problem.expired'))).toBeVisible();
  await expect(page.getByLabel(say('intake.callerWords'))).toHaveValue('画面が、真っ黒のままです。');

  // As it says: in another page, then pressed again.
  const other = await page.context().newPage();
  await other.goto('/calls/new');
  await signInAgain(other, 'chiba', say);
  await other.close();
  await callBack();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toContainText(/K-\d{4}-\d{5}/);
  await page.goto('/cases');
  const row = page.getByRole('row').filter({ hasText: customer });
  await expect(row).toHaveCount(1);
  await row.getByRole('link').first().click();
  await expect(page.getByText('画面が、真っ黒のままです。').first()).toBeVisible();
});

test('a tablet’s session ends in the middle of typing: signing in leads back to the very step', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'symptom');
  await visit.untilSent();
  await endSession(page.context());
  const field = page.getByRole('main').getByRole('textbox', { name: say('visit.symptom.words') });
  await field.fill('接続が中断されました');
  await expect(visit.saving()).toContainText(say('tablet.saving.signedOut'));
  await visit
    .saving()
    .getByRole('link', { name: say('tablet.saving.signIn') })
    .tap();
  await signInAgain(page, 'oikawa', say);
  await expect(page).toHaveURL(new RegExp(`/visits/${caseId}/symptom`));
  // Written down by itself meanwhile.
  await expect(page.getByRole('main').getByText('接続が中断されました')).toBeVisible();
  await visit.untilSent();
  const { symptoms } = await (await device('oikawa')).caseOf(caseId);
  expect(symptoms).toMatchObject([{ words: '接続が中断されました' }]);
});
