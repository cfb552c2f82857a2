import { expect, test } from './fixtures/test';
import { pdfText, readOutside, squeeze } from './fixtures/pdf';
import { titles } from './fixtures/playbook';
import { CallDesk } from './pages/call-desk';
import { CustomerPage, wrongPin } from './pages/customer';
import { GreetingStep } from './pages/greeting';
import { InformationStep } from './pages/information';
import { IsolationStep } from './pages/isolation';
import { OfficeCase } from './pages/office-case';
import { ReportStep } from './pages/report';
import { ResolutionStep } from './pages/resolution';
import { SymptomStep } from './pages/symptom';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';
import { isolate, resolve } from './stories/mail-stopped';

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

  await test.step('the customer shows the symptom with their own hands', async () => {
    const symptom = new SymptomStep(visit, titles('ja'));
    await visit.goTo('symptom');
    await symptom.addSubject('account', 'sasaki@aoba.example.ne.jp');
    await symptom.addSubject('device', '事務所のパソコン');
    await symptom.write('steps', 'メールソフトを開く\n「送受信」を押す');
    await symptom.reproduced('yes');
    await symptom.write('words', 'サーバーへの接続が中断されました');
    await symptom.write('code', '0x800CCC0F');
    await symptom.works('sending', 'fail');
    await symptom.works('receiving', 'fail');
    await symptom.write('since', '今朝から');
    await expect(visit.known()).toContainText('サーバーへの接続が中断されました');
    await expect(visit.step('symptom')).toContainText('済');
  });

  await test.step('facts: the password is only a note, nobody knows the provider; unknown blocks nothing', async () => {
    const information = new InformationStep(visit, titles('ja'));
    await visit.goTo('information');
    await information.set('address', {
      value: 'sasaki@aoba.example.ne.jp',
      source: 'device-settings',
      certainty: 'confirmed',
    });
    await information.set('password', { note: '手書きのメモだけ', source: 'note', certainty: 'unverified' });
    await information.set('internet-provider', { certainty: 'unknown' });
    await information.set('mail-host', {
      value: 'あおばネット',
      note: 'アドレスの末尾から',
      source: 'inferred',
      certainty: 'confirmed',
    });
    await information.set('contract-holder', { value: contact, source: 'told', certainty: 'confirmed' });
    await expect(information.line('password')).toContainText('メモのみ');
    await expect(information.line('internet-provider')).toContainText('不明');
    await expect(visit.step('information')).not.toContainText('済');
  });

  await isolate(visit, new IsolationStep(visit, titles('ja')));
  await resolve(visit, new ResolutionStep(visit, titles('ja')));

  const report = new ReportStep(visit);
  const handed =
    await test.step('the report is drafted, edited, paid, issued, signed, handed over', async () => {
      await visit.goTo('report');
      await expect(visit.page.getByRole('main')).toContainText(
        'あおばネットが、送信だけを停止していました。',
      );
      await report.rewrite('advice', 'パスワードは、12文字以上にしてください。');
      await report.pay('cash');
      const view = await report.turn();
      await expect(view.getByRole('article')).toContainText('8,800円');
      await report.sign(view);
      await report.turnBack(view);
      const link = await report.handed();
      expect(link.address).toMatch(/\/r\/[\w-]{20,}$/);
      expect(link.pin).toMatch(/^\d{4}$/);
      await report.endVisit();
      await visit.untilSent();
      return link;
    });

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
    await page.open(handed.address);
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
