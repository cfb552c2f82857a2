import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { emailOf, PASSWORD } from './fixtures/people';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { ResolutionStep } from './pages/resolution';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The page's clock runs so many milliseconds ahead, as that of a tablet which was set by hand. */
const setClockAhead = (ahead: number): void => {
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given: [] | [number | string]) {
      super(given.length === 0 ? Right.now() + ahead : given[0]);
    }
    static override now(): number {
      return Right.now() + ahead;
    }
  } as DateConstructor;
};

/** The last few minutes as the shop's clock shows them. */
const justNow = (): RegExp => {
  const write = new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    hour: 'numeric',
    minute: '2-digit',
  });
  const minutes = [-1, 0, 1, 2, 3, 4].map((ago) => write.format(Date.now() - ago * MINUTE));
  return new RegExp(`(^|\\D)(${minutes.join('|')})(\\D|$)`);
};

for (const hours of [3, -3]) {
  test(`a tablet whose clock is ${hours} hours off is refused nothing, and the office sees true times`, async ({
    open,
    device,
    say,
  }) => {
    const own = await device('sato');
    const begun = await beginVisit(own);
    const texts = titles('ja');
    const page = await open('tablet');
    await page.context().addInitScript(setClockAhead, hours * HOUR);
    const today = new TodayPage(page, say);
    const visit = new VisitPage(page, say);
    const resolution = new ResolutionStep(visit, texts);

    await test.step('signs in, and has the day and its visits', async () => {
      await page.goto('/sign-in');
      await page.getByLabel(say('auth.email')).fill(emailOf('sato'));
      await page.getByLabel(say('auth.password')).fill(PASSWORD);
      await page.getByRole('button', { name: say('auth.title') }).tap();
      await expect(page).toHaveURL(/\/today/);
      await expect(today.list().getByRole('paragraph').filter({ hasText: justNow() })).toBeVisible();
      await today.choose(begun.customer);
    });

    await test.step('a case is opened on the spot and worked on; nothing of it is refused', async () => {
      await page.getByRole('link', { name: say('tablet.today.newCase') }).tap();
      const name = `時計店 ${v7().slice(-6)}`;
      await page.getByRole('textbox', { name: say('tablet.newCase.name'), exact: true }).fill(name);
      await page.getByRole('radio', { name: say('words.category.email') }).tap();
      await page.getByRole('button', { name: say('tablet.newCase.start') }).tap();
      await expect(visit.rail()).toBeVisible();
      await visit.goTo('isolation');
      await new IsolationStep(visit, texts).answer('web-browse', 'ok');
      await visit.goTo('resolution');
      await resolution.free('窓口へ電話');
      await resolution.phase('wait-reply');
      await expect(resolution.attempts().first()).not.toContainText(/時間/);
      await expect(page.getByText(/K-\d{4}-\d{5}/)).toBeVisible();
      await visit.untilSent();
      await expect(visit.saving()).not.toContainText(/要対応/);
    });
    const caseId = /visits\/([^/]+)/.exec(page.url())?.[1] ?? '';

    await test.step('the tablet says how far its clock is off', async () => {
      await page.goto(`/visits/${caseId}/saving`);
      const length = say('tablet.attention.clockAhead', { length: '' }).trim();
      const behind = say('tablet.attention.clockBehind', { length: '' }).trim();
      // A request that was long under way is measured as some seconds more or less.
      const told = page.getByText(new RegExp(`(3時間|2時間59分).*${hours > 0 ? length : behind}`));
      await expect(told.filter({ visible: true }).first()).toBeVisible();
    });

    await test.step('the office sees when it was, and how long it waits', async () => {
      const office = await open('office', 'chiba');
      const officeCase = new OfficeCase(office, say);
      await officeCase.open(caseId);
      const arrived = officeCase
        .course()
        .getByRole('listitem')
        .filter({ hasText: say('office.timeline.visit-arrive') });
      await expect(arrived).toContainText(justNow());
      await expect(officeCase.attempts().getByText(say('words.phase.wait-reply')).first()).toBeVisible();
      await expect(officeCase.attempts()).not.toContainText(/時間/);
      await office.goto('/board');
      const block = office
        .getByRole('link')
        .filter({ hasText: /時計店/ })
        .first();
      await expect(block).toBeVisible();
      // Refused ones would be kept by the tablet and told; of its own case none is.
      const { visits, checks, attempts } = await own.caseOf(caseId);
      expect([visits.length, checks.length, attempts.length]).toEqual([1, 1, 1]);
    });
  });
}
