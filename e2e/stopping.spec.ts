import { beginVisit } from './fixtures/cases';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { OfficeCase } from './pages/office-case';
import { ResolutionStep } from './pages/resolution';
import { VisitPage } from './pages/visit';

test('without a proof it is not solved; ending unsolved is a result with words and a next day', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const tablet = await open('tablet', 'oikawa');
  const visit = new VisitPage(tablet, say);
  const resolution = new ResolutionStep(visit, titles('ja'));
  const reason = say('words.result.waiting-provider');
  const stop = (key: string) => say(`visit.stop.${key}`);

  await test.step('sending still fails: it says what is missing', async () => {
    await visit.open(caseId, 'resolution');
    await resolution.verify('send', 'fail');
    await resolution.resolve();
    await expect(resolution.missing(2)).toBeVisible();
    await expect(visit.step('resolution')).not.toContainText(say('words.stepState.done'));
  });

  await test.step('ended unsolved: the reason, words to the customer, the next day', async () => {
    await tablet
      .getByRole('button', { name: say('visit.resolution.bar.stop') })
      .first()
      .tap();
    await tablet.getByRole('radio', { name: reason }).check();
    await expect(tablet.getByText('返答を待っております').first()).toBeVisible();
    await visit.answer(stop('next'), stop('inThree')).tap();
    await tablet.getByRole('button', { name: stop('confirm') }).tap();
    await expect(visit.step('resolution')).toContainText(say('words.stepState.done'));
    await visit.untilSent();
  });

  await test.step('the office reads reason and words', async () => {
    const office = await open('office', 'chiba');
    const officeCase = new OfficeCase(office, say);
    await officeCase.open(caseId);
    await expect(officeCase.course()).toContainText(reason);
    await expect(officeCase.course()).toContainText('返答を待っております');
  });

  await test.step('and it can be taken back while nothing is signed', async () => {
    await tablet
      .getByRole('button', { name: say('visit.resolution.resolve.continue') })
      .first()
      .tap();
    await expect(visit.step('resolution')).not.toContainText(say('words.stepState.done'));
  });
});
