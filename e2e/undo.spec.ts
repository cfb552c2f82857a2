import { beginVisit } from './fixtures/cases';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { correctTime, timeButton, VisitTimes } from './pages/visit-times';
import { InformationStep } from './pages/information';
import { ResolutionStep } from './pages/resolution';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

/** The time of day in the shop's zone, some minutes from an instant. */
const clockAt = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toLocaleTimeString('en-GB', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
  });
const minute = (instant: string | null | undefined) => instant?.slice(0, 16);

test('times of a visit and of an attempt are corrected with both kept', async ({
  open,
  device,
  say,
  language,
}) => {
  const mine = await device('oikawa');
  const { caseId } = await beginVisit(mine);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'resolution');
  const resolution = new ResolutionStep(visit, titles(language));
  await resolution.free('窓口へ電話');
  await expect(resolution.attempts()).toHaveCount(1);
  await visit.untilSent();
  const before = await mine.caseOf(caseId);
  const [attempt] = before.attempts;
  const [arrived] = before.visits;
  const started = attempt?.startedAt ?? '';

  await correctTime(page, say, say('words.timeOf.start'), clockAt(started, -4));
  await expect(timeButton(page, say, say('words.timeOf.start'))).toContainText(
    clockAt(started, -4).replace(/^0/, ''),
  );
  await visit.times();
  const times = new VisitTimes(page, say);
  await times.correct('arrived', clockAt(arrived?.arrivedAt ?? '', -6));
  await expect(times.dialog()).toBeHidden();
  await visit.untilSent();
  const after = await mine.caseOf(caseId);
  expect(after.attempts[0]?.correctedAt).toBe(started);
  expect(minute(after.attempts[0]?.startedAt)).toBe(
    minute(new Date(Date.parse(started) - 4 * 60_000).toISOString()),
  );
  expect(after.visits[0]?.arrivedCorrectedAt).toBe(arrived?.arrivedAt);

  // Back to what was recorded first: nothing is corrected any more.
  await visit.undo();
  await expect.poll(async () => (await mine.caseOf(caseId)).visits[0]).toEqual(arrived);

  // An end before its beginning is refused in words, in the dialog.
  await resolution.outcome('did-not');
  await correctTime(page, say, say('words.timeOf.end'), clockAt(started, -9));
  await expect(visit.dialog().getByText(say('errors.refusal.times-crossed'))).toBeVisible();
});

test('a withdrawn attempt comes back, by the snackbar and later', async ({ open, device, say, language }) => {
  const mine = await device('oikawa');
  const { caseId } = await beginVisit(mine);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'resolution');
  const resolution = new ResolutionStep(visit, titles(language));
  await resolution.free('窓口へ電話');
  await resolution.openAttempt(1);
  await resolution.withdraw();
  await expect(resolution.attempts()).toHaveCount(0);
  await visit.undo();
  await expect(resolution.attempts()).toHaveCount(1);
  await resolution.openAttempt(1);
  await resolution.withdraw();
  await resolution.restore('窓口へ電話');
  await expect(resolution.attempts()).toHaveCount(1);
  await visit.untilSent();
  expect((await mine.caseOf(caseId)).attempts).toMatchObject([{ withdrawnAt: null }]);
});

test('first answers to consents and facts go back to not asked', async ({ open, device, say, language }) => {
  const mine = await device('oikawa');
  const { caseId } = await beginVisit(mine);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'greeting');
  const photos = visit.answer(say('words.consent.photos'), say('visit.greeting.yes'));
  await photos.tap();
  await expect(photos).toBeChecked();
  await visit.undo();
  await expect(photos).not.toBeChecked();
  await photos.tap();
  await photos.tap();
  await expect(photos).not.toBeChecked();

  await visit.goTo('information');
  const information = new InformationStep(visit, titles(language));
  await information.set('mail-host', { certainty: 'confirmed', value: 'あおばネット' });
  await information.takeBack();
  await expect(
    visit.answer(say('visit.information.certainty'), say('words.certainty.confirmed')),
  ).not.toBeChecked();
  await visit.undo();
  await expect(
    visit.answer(say('visit.information.certainty'), say('words.certainty.confirmed')),
  ).toBeChecked();
  await information.takeBack();
  await visit.untilSent();
  const sent = await mine.caseOf(caseId);
  expect(sent.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  expect(sent.facts.filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
});

test('leaving, arriving and nobody home are taken back', async ({ open, device, say }) => {
  const mine = await device('oikawa');
  const { caseId, customer } = await beginVisit(mine);
  const page = await open('tablet', 'oikawa');
  const today = new TodayPage(page, say);
  await today.open();
  await today.choose(customer);
  await (await today.times()).takeBack('arrived');
  await today.leave();
  const visit = new VisitPage(page, say);
  await visit.undo();
  await expect(today.sheet().getByRole('button', { name: say('tablet.today.leave') })).toBeVisible();
  await today.leave();
  await today.arrive();
  await expect(visit.rail()).toBeVisible();
  // Told on the page that it led to, in place of the leaving.
  await expect(page.getByRole('status').filter({ hasText: say('tablet.today.didArrive') })).toBeVisible();
  await visit.undo();
  // As a technician goes back: a page thrown away in the instant of a tap may lose that tap.
  await page.getByRole('link', { name: say('tablet.attention.toToday') }).tap();
  await expect(today.list()).toBeVisible();
  await today.choose(customer);
  await today.notMade('nobody-home');
  await expect(page.getByRole('status').filter({ hasText: say('tablet.today.didEnd') })).toBeVisible();
  await visit.undo();
  await expect(today.sheet().getByRole('button', { name: say('tablet.today.arrive') })).toBeVisible();
  await visit.untilSent();
  const { visits, root } = await mine.caseOf(caseId);
  expect(visits.filter(({ leftForAt, arrivedAt }) => leftForAt ?? arrivedAt)).toMatchObject([
    { arrivedAt: null, leftAt: null, outcome: null },
  ]);
  expect(root.status).toBe('en-route');
});
