import { pdfText, squeeze } from './fixtures/pdf';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { CallDesk } from './pages/call-desk';
import { CustomerPage } from './pages/customer';
import { GreetingStep } from './pages/greeting';
import { InformationStep } from './pages/information';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { ReportStep } from './pages/report';
import { ResolutionStep } from './pages/resolution';
import { SymptomStep } from './pages/symptom';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

test.use({ language: 'en' });

test('a visit in English, from the call to the report in the customer’s language', async ({ open, say }) => {
  test.setTimeout(600_000);
  const customer = `Morgan Hale ${Date.now() % 100_000}`;
  const texts = titles('en');
  const office = await open('office', 'chiba');
  const tablet = await open('tablet', 'sato');
  const visit = new VisitPage(tablet, say);
  const desk = new CallDesk(office, say);

  const { caseId } = await test.step('the call of an English speaker', async () => {
    await desk.open();
    await desk.tellPurposes();
    await desk.search('090-0000-0999');
    await desk.takeNew({
      kind: 'person',
      name: customer,
      kana: 'もーがん へいる',
      phone: '090-0000-0999',
      language: 'en',
    });
    await desk.site({ postalCode: '9813133', street: '桜ヶ森3-14' });
    await desk.callerIs('present', 'decides', 'pays', 'contract-holder');
    await desk.answer({ category: 'email', direction: 'send', web: 'yes', workStopped: 'hindered' });
    await desk.words('I cannot send mail.');
    await desk.giveFirstSlot('佐藤 美咲');
    await expect(desk.readBack()).toContainText('¥5,500');
    return desk.book();
  });

  await test.step('greeting and estimate', async () => {
    const today = new TodayPage(tablet, say);
    await today.open();
    await today.choose(customer);
    await today.arrive();
    const greeting = new GreetingStep(visit);
    await visit.goTo('greeting');
    await greeting.person('present', customer);
    await greeting.makeEstimate();
    const view = await greeting.turn('procedure');
    await greeting.customerSays(view, 'procedure', 'yes');
    await greeting.customerSays(view, 'privacy', 'yes');
    await greeting.customerSays(view, 'password-handling', 'no');
    await greeting.customerSays(view, 'backup-explained', 'yes');
    await greeting.customerSays(view, 'photos', 'yes');
    await greeting.customerSays(view, 'open-mailbox', 'yes');
    await greeting.customerApproves(view);
    await greeting.turnBack(view);
  });

  await test.step('symptom, facts, isolation', async () => {
    const symptom = new SymptomStep(visit, texts);
    await visit.goTo('symptom');
    await symptom.write('steps', 'Write a mail\nPress Send');
    await symptom.reproduced('yes');
    await symptom.write('words', 'Sending is restricted');
    await symptom.works('sending', 'fail');
    await symptom.works('receiving', 'ok');
    const information = new InformationStep(visit, texts);
    await visit.goTo('information');
    await information.set('address', {
      value: 'hale@aoba.example.ne.jp',
      source: 'told',
      certainty: 'confirmed',
    });
    const isolation = new IsolationStep(visit, texts);
    await visit.goTo('isolation');
    await isolation.answer('web-browse', 'ok');
    await isolation.answer('webmail-receive', 'ok', { operator: 'customer' });
    await isolation.answer('webmail-send', 'refused', {
      operator: 'customer',
      words: 'Sending is restricted',
    });
    await isolation.nameCause(
      'account-suspended-for-spam',
      'Aoba Net had stopped sending from this address.',
    );
  });

  await test.step('the desk lifts it; proof in both directions', async () => {
    const resolution = new ResolutionStep(visit, texts);
    await visit.goTo('resolution');
    await resolution.openRemedy('call-technical-desk');
    await resolution.precaution('holder-consent', 'holder');
    await resolution.start(1);
    await resolution.phase('talk');
    await resolution.outcome('worked');
    await resolution.verify('send', 'ok');
    await resolution.verify('receive', 'ok');
    await resolution.resolve();
    await expect(visit.step('resolution')).toContainText(say('words.stepState.done'));
  });

  const handed = await test.step('the report, signed and handed over', async () => {
    const report = new ReportStep(visit);
    await visit.goTo('report');
    await report.pay('card');
    const view = await report.turn();
    await expect(view.getByRole('article')).toContainText('¥8,800');
    await report.sign(view);
    await report.turnBack(view);
    const link = await report.handed();
    await report.endVisit();
    await visit.untilSent();
    return link;
  });

  await test.step('the customer reads it in English, and the PDF tells the same', async () => {
    const phone = await open('phone', undefined, { locale: 'en-GB' });
    const page = new CustomerPage(phone, say);
    await page.open(handed.address);
    await page.enter(handed.pin);
    await expect(phone.getByRole('article')).toHaveAttribute('lang', 'en');
    await expect(phone.getByRole('article')).toContainText('Aoba Net had stopped sending from this address.');
    const text = await pdfText(await page.pdf());
    expect(text).toContain(squeeze('Aoba Net had stopped sending from this address.'));
    expect(text).toContain('8,800');
    await page.rate(4, 'Clear and friendly.');
  });

  await test.step('the office reads the rating and closes', async () => {
    const officeCase = new OfficeCase(office, say);
    await officeCase.open(caseId);
    await expect(office.getByText('Clear and friendly.').first()).toBeVisible();
    await officeCase.close();
  });
});
