import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures/test';
import { Start } from './fixtures/own-server';
import { CallDesk } from './pages/call-desk';
import { OfficeCase } from './pages/office-case';
import { ReportStep } from './pages/report';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

type Empty = { address: string; setup: string };

/** A server without anything in it, and the link that makes its first administrator. */
const test = base.extend<object, { empty: Empty }>({
  empty: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing else is needed
    async ({}, give) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'kiriwake-one-'));
      const start = new Start(dataDir);
      const address = await start.address();
      const link = () => /\/setup\?token=[\w-]{32}/.exec(start.output)?.[0];
      await expect.poll(link).toBeTruthy();
      await give({ address, setup: link() ?? '' });
      await start.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ empty }, give) => give(empty.address),
});

const OWNER = { shopName: 'ひとり電器', name: '切分 守', email: 'mamoru@hitori.example.jp' };
const password = 'ひとりで-ぜんぶ-やる-店';

test('whoever does everything alone sees no board, nobody to choose and no review', async ({
  empty,
  open,
  say,
}) => {
  test.setTimeout(240_000);
  const office = await open('office');
  const signIn = async (page: Page) => {
    await page.getByLabel(say('auth.email'), { exact: true }).fill(OWNER.email);
    await page.getByLabel(say('auth.password'), { exact: true }).fill(password);
    await page.getByRole('button', { name: say('auth.submit'), exact: true }).click();
    await page.waitForURL('**/today');
  };
  const customer = '独立工芸';
  const nav = office.getByRole('navigation', { name: say('office.nav.label') });

  await test.step('the first link makes the shop; signing in leads to the day’s visits', async () => {
    await office.goto(empty.setup);
    for (const [name, value] of Object.entries({ ...OWNER, password }))
      await office.getByLabel(say(`auth.setup.${name}`), { exact: true }).fill(value);
    await office.getByRole('button', { name: say('auth.setup.submit'), exact: true }).click();
    await office.waitForURL('**/sign-in');
    await signIn(office);
  });

  await test.step('no board, no technicians’ column, no view and no rule of reviews', async () => {
    await office.goto('/board');
    await office.waitForURL('**/cases');
    await expect(nav.getByRole('link')).toHaveText(
      ['today', 'cases', 'customers', 'papers', 'stories', 'playbooks', 'settings'].map((key) =>
        say(`office.nav.${key}`),
      ),
    );
    await expect(nav.getByRole('link', { name: say('office.nav.today') })).toHaveAttribute('href', '/today');
    const views = office.getByRole('navigation', { name: say('office.view.label') });
    await expect(views.getByRole('link', { name: say('office.view.all') })).toBeVisible();
    await expect(views.getByRole('link', { name: say('office.view.review') })).toHaveCount(0);
    await expect(office.getByText(`${say('office.filter.status')}:`)).toBeVisible();
    await expect(office.getByText(`${say('office.filter.technician')}:`)).toHaveCount(0);
    await expect(office.getByRole('option', { name: say('words.caseStatus.review') })).toHaveCount(0);
    await office.goto('/settings/shop');
    await expect(office.getByLabel(say('settings.shop.pinRequired'))).toBeVisible();
    await expect(office.getByLabel(say('settings.shop.reviews'))).toHaveCount(0);
  });

  const caseId = await test.step('a call is taken without choosing who goes', async () => {
    const desk = new CallDesk(office, say);
    await desk.open();
    await desk.tellPurposes();
    await desk.search('022-000-0415');
    await desk.takeNew({ kind: 'business', name: customer, kana: 'どくりつ', phone: '022-000-0415' });
    await desk.site({ postalCode: '9813133', street: '4-1-5' });
    await desk.answer({
      category: 'email',
      direction: 'send',
      workStopped: 'hindered',
      requestKind: 'repair',
    });
    await desk.words('送れません');
    await office.getByRole('button', { name: say('intake.submit.otherDay') }).click();
    // The whole of today, so that it is not over at any hour.
    await office.getByLabel(say('intake.slots.from'), { exact: true }).fill('00:00');
    await office.getByLabel(say('intake.slots.to'), { exact: true }).fill('23:50');
    await expect(office.getByLabel(say('intake.slots.technician'), { exact: true })).toHaveCount(0);
    await expect(office.getByRole('main').getByText(OWNER.name)).toHaveCount(0);
    return (await desk.book()).caseId;
  });

  await test.step('its page has nobody to hand it to', async () => {
    const page = new OfficeCase(office, say);
    await page.open(caseId);
    await expect(office.getByRole('button', { name: say('office.act.move') })).toBeVisible();
    await expect(office.getByRole('button', { name: say('office.act.assign') })).toHaveCount(0);
    await office.goto('/cases');
    await expect(office.getByRole('row').filter({ hasText: customer })).toBeVisible();
    await expect(office.getByRole('columnheader', { name: say('office.list.technician') })).toHaveCount(0);
  });

  await test.step('the tablet has the visit today; ended, the case closes without anybody’s approval', async () => {
    const tablet = await open('tablet');
    await tablet.goto('/sign-in');
    await signIn(tablet);
    // Outside of the demo a tablet is protected before it holds anything.
    await tablet.getByLabel(say('tablet.lock.newCode', { shortest: 8 })).fill('kagi-no-7-ban');
    await tablet.getByLabel(say('tablet.lock.codeAgain')).fill('kagi-no-7-ban');
    await tablet.getByRole('button', { name: say('tablet.lock.protect'), exact: true }).tap();
    const today = new TodayPage(tablet, say);
    await today.choose(customer);
    await today.leave();
    await today.arrive();
    const visit = new VisitPage(tablet, say);
    await visit.goTo('resolution');
    await tablet
      .getByRole('button', { name: say('visit.resolution.bar.stop') })
      .first()
      .tap();
    await tablet.getByRole('radio', { name: say('words.result.follow-up') }).check();
    await tablet.getByRole('button', { name: say('visit.stop.confirm') }).tap();
    await expect(visit.step('resolution')).toContainText(say('words.stepState.done'));
    await visit.goTo('report');
    await new ReportStep(visit).endVisit();
    await tablet.waitForURL('**/today');
    await office.goto(`/cases/${caseId}`);
    // Closed: nothing is left to do but a note, and nobody is asked for approval.
    await expect(office.getByRole('button', { name: say('office.act.note') })).toBeVisible();
    await expect(office.getByRole('button', { name: say('office.act.cancel') })).toHaveCount(0);
    await expect(office.getByText(say('office.act.approve'))).toHaveCount(0);
    await expect(office.getByText(say('words.caseStatus.review'))).toHaveCount(0);
  });
});
