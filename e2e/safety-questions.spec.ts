import { beginVisit } from './fixtures/cases';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { IsolationStep } from './pages/isolation';
import { ResolutionStep } from './pages/resolution';
import { VisitPage } from './pages/visit';

test('a check that may do harm is answered only after its safety question, and that once in a visit', async ({
  open,
  device,
  language,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const texts = titles(language);
  const isolation = new IsolationStep(visit, texts);
  await visit.open(caseId, 'isolation');

  await test.step('no outcome before the machine is shown to be clean; passing over it is always allowed', async () => {
    await isolation.openCheck('webmail-login');
    await expect(isolation.safetyQuestion('clean-machine')).toBeVisible();
    await expect(isolation.answerOf('webmail-login', 'ok')).toBeDisabled();
    await expect(isolation.answers().getByRole('radio', { name: say('words.answer.skipped') })).toBeEnabled();
    await page.keyboard.press('Digit1');
    await expect(isolation.answers().getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('a doubtful machine holds it back still, and says what to do', async () => {
    await isolation.precaution('clean-machine', 'not-clean');
    await expect(isolation.safetyQuestion('clean-machine')).toContainText(
      say('visit.resolution.precaution.clean-machine.stop'),
    );
    await expect(isolation.answerOf('webmail-login', 'ok')).toBeDisabled();
    await isolation.precaution('clean-machine', 'clean');
    await isolation.answer('webmail-login', 'ok');
  });

  await test.step('what this visit has answered is not asked again', async () => {
    await isolation.openCheck('junk-folder');
    await expect(isolation.answerOf('junk-folder', 'nothing')).toBeEnabled();
    await expect(isolation.safetyQuestion('clean-machine')).toHaveCount(0);
    await isolation.openCheck('sign-in-history');
    await expect(isolation.safetyQuestion('clean-machine')).toHaveCount(0);
    await expect(isolation.answerOf('sign-in-history', 'normal')).toBeDisabled();
    await isolation.precaution('holder-consent', 'holder');
    await isolation.answer('sign-in-history', 'foreign');
    await isolation.nameCause('account-abused', '他人が送っていました。');
  });

  await test.step('nor before a remedy, which may begin at once', async () => {
    const resolution = new ResolutionStep(visit, texts);
    await visit.goTo('resolution');
    await resolution.openRemedy('change-password');
    await expect(resolution.startButton(1)).toBeEnabled();
  });

  await visit.untilSent();
  const kept = await (await device('oikawa')).caseOf(caseId);
  expect(kept.precautions.map(({ kind, answer }) => [kind, answer])).toEqual([
    ['clean-machine', 'clean'],
    ['holder-consent', 'holder'],
  ]);
  expect(kept.checks.map(({ checkId, outcome }) => [checkId, outcome])).toEqual([
    ['webmail-login', 'ok'],
    ['sign-in-history', 'foreign'],
  ]);
});
