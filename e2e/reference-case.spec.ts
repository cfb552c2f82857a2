import { expect, test } from './fixtures/test';
import { CallDesk } from './pages/call-desk';
import { GreetingStep } from './pages/greeting';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

test('a visit from the phone call to the customer’s rating', async ({ open, say }) => {
  test.setTimeout(300_000);
  // A name of its own finds the visit among the demo's.
  const customer = `有限会社いずみ建具 ${Date.now() % 100_000}`;
  const contact = '佐々木 和子';
  const office = await open('office', 'chiba');
  const tablet = await open('tablet', 'takahashi');
  const desk = new CallDesk(office, say);
  const today = new TodayPage(tablet, say);
  const visit = new VisitPage(tablet, say);
  let caseId = '';

  await test.step('the office takes the call of a customer who was never here', async () => {
    await desk.open();
    await desk.tellPurposes();
    await desk.search('022-000-0814');
    await desk.takeNew({
      kind: 'business',
      name: customer,
      kana: 'いずみたてぐ',
      phone: '022-000-0814',
      contact,
    });
    await desk.site({ postalCode: '9813133', street: '桜ヶ森3-14', parking: '店の前に1台' });
    await desk.callerIs('present', 'decides', 'pays', 'contract-holder');
    await desk.answer({
      category: 'email',
      direction: 'both',
      since: 'this-morning',
      web: 'yes',
      otherDevices: 'not-checked',
      workStopped: 'stopped',
      requestKind: 'repair',
      warning: 'no',
    });
    await desk.words('送ることも、受け取ることもできません。', '接続が中断されました');
    await desk.giveFirstSlot('高橋 健');
    await expect(desk.readBack()).toContainText('5,500円');
    const taken = await desk.book();
    caseId = taken.caseId;
    await office.getByRole('link', { name: '案件を開く' }).click();
    await expect(office).toHaveURL(new RegExp(caseId));
  });

  await test.step('the technician sees the visit, leaves and arrives', async () => {
    await today.open();
    await today.choose(customer);
    await expect(today.sheet()).toContainText('桜ヶ森3-14');
    await expect(today.sheet()).toContainText('店の前に1台');
    await expect(today.sheet()).toContainText('送ることも、受け取ることもできません。');
    await expect(today.sheet().getByRole('link', { name: /022-000-0814/ })).toHaveAttribute(
      'href',
      'tel:0220000814',
    );
    await today.leave();
    await today.arrive();
  });

  await test.step('greeting: what is explained, who is who, the estimate approved before the work', async () => {
    const greeting = new GreetingStep(visit);
    await visit.goTo('greeting');
    await greeting.person('present', contact);
    await greeting.makeEstimate();
    await expect(greeting.estimate()).toContainText('8,800円');
    const view = await greeting.turn('procedure');
    for (const topic of ['procedure', 'privacy', 'password-handling', 'backup-explained', 'photos']) {
      await greeting.customerSays(view, topic, 'yes');
    }
    await greeting.customerSays(view, 'open-mailbox', 'yes');
    await greeting.customerApproves(view);
    await greeting.turnBack(view);
    await expect(visit.step('greeting')).toContainText('済');
  });
});
