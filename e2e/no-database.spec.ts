import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { expect, lookAgain, test } from './fixtures/own';
import { OwnPostgres } from './fixtures/own-postgres';
import { emailOf, PASSWORD } from './fixtures/people';
import { titles } from './fixtures/playbook';
import { betweenReadings } from './fixtures/reading-again';
import { CallDesk } from './pages/call-desk';
import { CustomerPage } from './pages/customer';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { VisitPage } from './pages/visit';

test('Postgres is gone for a while: each is told in their words, nothing is lost, and it mends itself', async ({
  own,
  open,
  device,
  request,
  say,
}) => {
  test.setTimeout(180_000);
  const texts = titles('ja');
  const database = new OwnPostgres(own.dataDir);
  const tablet = await device('sugawara');
  const { caseId } = await beginVisit(tablet);
  const other = await beginVisit(tablet);
  const given = await giveReport(tablet, other);

  const office = await open('office', 'chiba');
  const untilRead = await betweenReadings(office);
  const desk = new CallDesk(office, say);
  const customer = `断線工務店 ${caseId.slice(-6)}`;
  await test.step('a call is being taken down, a visit is under way, a customer holds the report', async () => {
    await desk.open();
    await desk.search('022-000-0777');
    await desk.takeNew({ kind: 'business', name: customer, kana: 'だんせん', phone: '022-000-0777' });
    await desk.answer({
      category: 'email',
      direction: 'both',
      workStopped: 'stopped',
      requestKind: 'repair',
    });
    await desk.words('送れません。');
    await desk.giveFirstSlot('高橋 健');
  });
  const casePage = await office.context().newPage();
  const officeCase = new OfficeCase(casePage, say);
  await officeCase.open(caseId);
  const visit = new VisitPage(await open('tablet', 'sugawara'), say);
  const isolation = new IsolationStep(visit, texts);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  const phone = await open('phone');
  const link = new CustomerPage(phone, say);
  await link.open(given.path);
  await link.enter(given.pin);
  await expect(phone.getByRole('article')).toBeVisible();

  const somebody = await open('office');
  await somebody.goto('/sign-in');

  await database.fail();

  const health = async () => {
    const answer = await request.get('/api/health');
    return [answer.status(), ((await answer.json()) as { database: string }).database];
  };
  await test.step('health says which part fails', async () => {
    await expect.poll(health).toEqual([503, 'unreachable']);
  });

  await test.step('the call could not be saved; all that was typed is there', async () => {
    await office.getByRole('checkbox', { name: say('intake.readBack.done') }).check();
    await office.getByRole('button', { name: say('intake.submit.book') }).click();
    await expect(office.getByText(say('intake.problem.server'))).toBeVisible();
    await expect(office.getByLabel(say('intake.callerWords'))).toHaveValue('送れません。');
    await expect(office.getByLabel(say('intake.customer.nameBusiness'), { exact: true })).toHaveValue(
      customer,
    );
  });

  const broken = await office.context().newPage();
  await test.step('another page of the office says so in words, without a stack', async () => {
    await broken.goto('/cases');
    await expect(broken.getByRole('heading', { name: say('common.page.errorTitle') })).toBeVisible();
    await expect(broken.locator('body')).not.toContainText(/ECONNREFUSED|terminat|at \w+ \(/);
  });

  await test.step('who signs in is told to try later', async () => {
    await somebody.getByLabel(say('auth.email')).fill(emailOf('chiba'));
    await somebody.getByLabel(say('auth.password')).fill(PASSWORD);
    await somebody.getByRole('button', { name: say('auth.title') }).click();
    await expect(somebody.getByText(say('errors.signIn.unavailable'))).toBeVisible();
    await expect(somebody.getByLabel(say('auth.email'))).toHaveValue(emailOf('chiba'));
  });

  await test.step('the form to sign in is shown to whoever comes now', async () => {
    const late = await open('office');
    await late.goto('/sign-in');
    await expect(late.getByLabel(say('auth.password'))).toBeVisible();
    await late.close();
  });

  await test.step('the tablet goes on', async () => {
    await isolation.answer('web-browse', 'ok');
    await expect(visit.saving()).toContainText(say('common.saving.offline'));
    await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  });

  await test.step('the customer’s words are kept on a page that sends them again; the link says try again', async () => {
    const words = '早くて、助かりました。"<b>&\n二行目';
    await phone.getByRole('radio', { name: say('customer.rating.score.5'), exact: true }).check();
    await phone.getByLabel(say('customer.rating.words')).fill(words);
    await phone.getByRole('button', { name: say('customer.rating.send') }).tap();
    await expect(phone.getByText(say('customer.absent.kept'))).toBeVisible();
    const second = await open('phone');
    await second.goto(given.path);
    await expect(second.getByText(say('customer.absent.title'))).toBeVisible();
    await second.close();
  });

  await database.comeBack();

  await test.step('health is well again by itself', async () => {
    await expect.poll(health).toEqual([200, 'ok']);
  });

  await test.step('the call is saved by pressing again, once', async () => {
    await office.getByRole('button', { name: say('intake.submit.book') }).click();
    await expect(office.getByRole('dialog').getByRole('heading').first()).toContainText(/K-\d{4}-\d{5}/);
    await broken.getByRole('button', { name: say('common.action.retry') }).click();
    await expect(broken.getByRole('row').filter({ hasText: customer })).toHaveCount(1);
  });

  await test.step('the tablet sends, and the office’s open page hears of it', async () => {
    await lookAgain(visit.page);
    await visit.untilSent();
    await expect(officeCase.ledger()).toContainText(texts.outcome('web-browse', 'ok'), { timeout: 30_000 });
  });

  await test.step('the customer’s words arrive as they were written', async () => {
    await phone.getByRole('button', { name: say('customer.absent.sendAgain') }).tap();
    await expect(phone.getByText(say('customer.rating.thanks'))).toBeVisible();
    const { ratings } = await tablet.caseOf(other.caseId);
    expect(ratings).toMatchObject([{ score: 5, words: '早くて、助かりました。"<b>&\n二行目' }]);
  });

  await test.step('the next call is taken down without a line', async () => {
    await untilRead();
    await office.context().setOffline(true);
    await office
      .getByRole('dialog')
      .getByRole('button', { name: say('intake.done.another') })
      .click();
    await expect(office.getByRole('dialog')).toBeHidden();
    await expect(office.getByLabel(say('intake.callerWords'))).toHaveValue('');
    await desk.words('次のお電話です。');
  });
});
