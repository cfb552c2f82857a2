import type { Route } from '@playwright/test';
import sharp from 'sharp';
import { beginVisit } from './fixtures/cases';
import { brings, expect, lookAgain, test } from './fixtures/own';
import { titles } from './fixtures/playbook';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { SymptomStep } from './pages/symptom';
import { VisitPage } from './pages/visit';

test('the server is killed in the middle of a visit: it goes on, and all of it arrives, once', async ({
  own,
  open,
  device,
  say,
}) => {
  test.setTimeout(180_000);
  const { caseId } = await beginVisit(await device('oikawa'));
  const texts = titles('ja');
  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(caseId);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const isolation = new IsolationStep(visit, texts);
  const symptom = new SymptomStep(visit, texts);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();

  await test.step('an answer arrives, and its acknowledgement dies with the server', async () => {
    const lost = async (route: Route) => {
      if (!brings(route)) return route.continue();
      // A second one may be on its way by then.
      await route.fetch().catch(() => undefined);
      await own.kill();
      await route.abort();
    };
    await page.route('**/api/sync', lost);
    await isolation.answer('web-browse', 'ok');
    await expect(visit.saving()).toContainText(say('common.saving.offline'));
    await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
    await page.unroute('**/api/sync', lost);
  });

  const written = 'サーバーに接続できません(0x800CCC0E)';
  await test.step('answers, a photo and typing go on, and the tablet says that they are on it', async () => {
    await isolation.answer('client-behaviour', 'normal');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: await picture() });
    await expect(visit.saving()).toContainText(say('tablet.saving.unsentPhotos', { count: 1 }));
    await visit.goTo('symptom');
    await symptom.write('words', written);
    await visit.answer(say('visit.symptom.cameAbout'), say('words.reproduced.yes')).tap();
    await expect(visit.saving()).toContainText(say('common.saving.saved'));
    await expect(visit.saving()).toContainText(say('common.saving.offline'));
  });

  await test.step('the office is not told that its page is fresh', async () => {
    await expect(office.getByText(/から同期なし/)).toBeVisible();
  });

  await test.step('started again on the same folder, everything comes, once', async () => {
    // Still in the field when the server comes: written down by itself.
    await page
      .getByRole('main')
      .getByRole('textbox', { name: say('visit.symptom.steps') })
      .fill('送信ボタンを押す');
    await own.startAgain();
    await lookAgain(page);
    await visit.untilSent();
    const { checks, symptoms, photos } = await (await device('oikawa')).caseOf(caseId);
    expect(checks.map(({ checkId }) => checkId).sort()).toEqual(['client-behaviour', 'web-browse']);
    expect(symptoms).toMatchObject([{ words: written, steps: '送信ボタンを押す', reproduced: 'yes' }]);
    expect(photos).toHaveLength(1);
    const kept = await page.context().request.get(`/api/photos/${caseId}/${photos[0]?.hash}`);
    expect([kept.status(), kept.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  });

  await test.step('the office’s page hears of it without a hand, and the journal holds each once', async () => {
    await expect(officeCase.ledger()).toContainText(texts.outcome('client-behaviour', 'normal'), {
      timeout: 30_000,
    });
    await office.goto(`/cases/${caseId}?all=1`);
    const line = officeCase
      .course()
      .getByRole('listitem')
      .filter({ hasText: texts.check('web-browse') });
    await expect(line).toHaveCount(1);
  });
});

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
