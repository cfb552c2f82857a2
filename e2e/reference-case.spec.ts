import { expect, test } from './fixtures/test';
import { pdfText, readOutside, squeeze } from './fixtures/pdf';
import { titles } from './fixtures/playbook';
import { CallDesk } from './pages/call-desk';
import { CustomerPage, wrongPin } from './pages/customer';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { ResolutionStep } from './pages/resolution';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';
import { gatherFacts, greet, isolate, report, resolve, showSymptom } from './stories/mail-stopped';

test('a visit from the phone call to the customer’s rating', async ({ open, say }) => {
  test.setTimeout(600_000);
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

  await greet(visit, contact);
  await showSymptom(visit);
  await gatherFacts(visit, contact);
  await isolate(visit, new IsolationStep(visit, titles('ja')));
  await resolve(visit, new ResolutionStep(visit, titles('ja')));

  const handed = await report(visit);
  await visit.untilSent();

  const officeCase = new OfficeCase(office, say);
  await test.step('the office sees all of it, and closes the case', async () => {
    await officeCase.open(caseId);
    await expect(officeCase.head()).toContainText('承認待ち');
    await expect(officeCase.course()).toContainText('到着');
    await expect(officeCase.ledger()).toContainText('送信を制限しています');
    for (const channel of ['契約者ページでパスワードを変える', 'チャット', '技術窓口へ電話', '案内メール']) {
      await expect(officeCase.attempts()).toContainText(channel);
    }
    await expect(officeCase.attempts()).toContainText('あおばネットの担当者の説明では');
    await officeCase.close();
    await expect(officeCase.head()).toContainText('完了');
  });

  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await test.step('the customer opens the link: a wrong PIN says so, the right one opens the report', async () => {
    await page.open(handed.qr);
    await page.enter(wrongPin(handed.pin));
    await expect(phone.getByText('閲覧番号が違います。')).toBeVisible();
    await page.enter(handed.pin);
    await expect(phone.getByRole('article')).toContainText('あおばネットが、送信だけを停止していました。');
    await expect(phone.getByRole('article')).toContainText('8,800円');
    await expect(phone.getByRole('article')).toContainText('パスワードは、12文字以上にしてください。');
  });

  await test.step('the PDF tells the cause, the attempts and the fee', async () => {
    const pdf = await page.pdf();
    const outside = readOutside(pdf);
    for (const text of [await pdfText(pdf), outside.text ?? '']) {
      if (text === '') continue;
      for (const words of [
        'あおばネットが、送信だけを停止していました。',
        'メールのパスワードを、長く推測されにくいものに変更しました。',
        'チャット(文字のやりとり)で問い合わせました。',
        'あおばネットの担当者の説明では、短いパスワードが漏れ、迷惑メールの送信に使われた。',
        '案内に沿って停止を解除しました。これで解決しました。',
        '8,800円',
      ]) {
        expect(text).toContain(squeeze(words));
      }
    }
    expect(outside.mistakes ?? '').toBe('');
  });

  await test.step('the customer rates the visit, and the office reads it', async () => {
    await page.rate(5, '隣で説明しながら直してくれました。');
    await officeCase.open(caseId);
    await expect(office.getByText('隣で説明しながら直してくれました。').first()).toBeVisible();
    await expect(office.getByText('評価 5 / 5')).toBeVisible();
  });
});
