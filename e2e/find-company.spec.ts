import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import { ResolutionStep } from './pages/resolution';
import { VisitPage } from './pages/visit';

/** A fact that was told on the phone. */
const told = (device: Device, caseId: string, key: string, value: string) =>
  device.send({ kind: 'case', id: caseId }, 'fact.set', {
    id: v7(),
    visitId: null,
    key,
    subjectId: null,
    value,
    certainty: 'unverified',
    source: 'told',
    note: null,
  });

test('without a network a company is found by a bill, an old name, a router, a network’s name, a server', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const brought = page.waitForResponse('**/api/providers');
  await visit.open(caseId, 'information');
  await brought;
  await page.context().route('**/api/**', (route) => route.abort());

  const finder = (key: string, values?: Record<string, string>) => say(`visit.finder.${key}`, values);
  const words = (key: string, values?: Record<string, string>) =>
    say(`visit.information.found.${key}`, values);
  await page.getByRole('button', { name: finder('open') }).tap();
  const sheet = visit.dialog();
  const field = sheet.getByLabel(finder('field'));
  const first = sheet
    .getByRole('list', { name: finder('found') })
    .getByRole('listitem')
    .first();

  await test.step('a line of a bankbook: the company, its servers of today and before, its desk', async () => {
    await field.fill('ｵ-ｼ-ｴﾇ ﾘﾖｳﾘﾖｳ');
    await expect(first).toContainText('OCN');
    await expect(first).toContainText(`${words('as.provider')}・${words('as.mail-host')}`);
    await expect(first).toContainText(words('since', { day: '2010-11-25' }));
    await expect(first.getByText(words('was'), { exact: true }).first()).toBeVisible();
    await expect(first.getByRole('link', { name: 'https://support.ocn.ne.jp/' })).toBeVisible();
    await expect(first.getByRole('link', { name: '0120-506-506' })).toBeVisible();
  });

  await test.step('an old name says that it is one', async () => {
    await field.fill('DION');
    await expect(first).toContainText('au one net');
    await expect(first).toContainText(finder('byOldName', { met: 'DION' }));
  });

  await test.step('a wireless network’s name: whose line it is, or only who made the router', async () => {
    await field.fill('auhome_aaEGx5');
    await expect(first).toContainText(words('as.line'));
    await field.fill('Buffalo-G-9AD0');
    await expect(first).toContainText(words('as.router-maker'));
    await expect(first.getByRole('button', { name: words('fill') })).toHaveCount(0);
  });

  await test.step('of a router that both halves of the country have, the other one is a tap away and copied as the line', async () => {
    await field.fill('PR-500KI');
    const west = sheet.getByRole('button', { name: say('visit.information.found.as.line') }).last();
    await west.tap();
    const card = sheet.getByRole('region', { name: finder('by.router', { met: 'PR-500' }) });
    await expect(card).toHaveCount(1);
    await card.getByRole('button', { name: words('fillAs', { party: words('as.line') }) }).tap();
    await expect(
      card.getByRole('button', { name: words('fillAs', { party: words('as.line') }) }),
    ).toHaveCount(0);
  });

  await test.step('a server’s name, and what no directory has', async () => {
    await field.fill('受信サーバー: sv1234.xserver.jp');
    await expect(first).toContainText('sv*.xserver.jp');
    await field.fill('こころあたりなし');
    await expect(sheet.getByText(finder('nothing'))).toBeVisible();
  });
});

test('what a call taught of a desk is kept without a line, and shown to the next technician', async ({
  open,
  device,
  language,
  say,
}) => {
  const mark = v7().slice(-8);
  const company = 'ソフトバンク光';
  const number = '0800-111-2009';
  const oikawa = await device('oikawa');
  const { caseId } = await beginVisit(oikawa);
  await told(oikawa, caseId, 'line', company);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const desks = (key: string, values?: Record<string, string | number>) => say(`visit.desks.${key}`, values);
  const brought = page.waitForResponse('**/api/providers');
  await visit.open(caseId, 'resolution');
  await brought;
  const cut = '**/api/sync';
  await page.context().route(cut, (route) => route.abort());

  await test.step('the number stands beside the call; after it one tap remembers the desk', async () => {
    const resolution = new ResolutionStep(visit, titles(language));
    const main = page.getByRole('main');
    await main.getByRole('button', { name: say('visit.resolution.next.free') }).tap();
    await main.getByLabel(say('visit.resolution.free.what')).fill('窓口へ電話');
    await visit.answer(say('visit.resolution.free.channel'), say('words.attemptChannel.phone'), main).tap();
    await resolution.startButton(1).tap();
    await expect(main.getByRole('link', { name: number }).first()).toBeVisible();
    await expect(main.getByRole('button', { name: desks('rememberOf', { company }) })).toHaveCount(0);
    await resolution.phase('wait-queue');
    await resolution.phase('talk');
    await resolution.outcome('learnt');
    await main.getByRole('button', { name: desks('rememberOf', { company }) }).tap();
    await expect(main.getByLabel(desks('field.number'), { exact: true })).toHaveValue(number);
    await expect(main.getByLabel(desks('field.wait'), { exact: true })).toHaveValue('0');
    for (const [key, value] of [
      ['menu', `2 → 1 (${mark})`],
      ['asks', '契約者の生年月日'],
      ['wait', '２５'],
    ] as const) {
      const field = main.getByLabel(desks(`field.${key}`), { exact: true });
      await field.fill(value);
      await field.blur();
    }
    await expect(visit.saving()).not.toContainText(say('common.saving.nothingToSend'));
  });

  await page.context().unroute(cut);
  await visit.untilSent();

  await test.step('a colleague who looks the company up sees it beside the directory’s desk', async () => {
    const takahashi = await device('takahashi');
    const { caseId: next } = await beginVisit(takahashi);
    const colleague = await open('tablet', 'takahashi');
    await new VisitPage(colleague, say).open(next, 'information');
    await colleague.getByRole('button', { name: say('visit.finder.open') }).tap();
    await colleague.getByRole('dialog').getByLabel(say('visit.finder.field')).fill('そふとばんくひかり');
    const card = colleague.getByRole('region', {
      name: say('visit.finder.by.brand', { met: 'ソフトバンクヒカリ' }),
    });
    await expect(card).toContainText(desks('menuWas', { way: `2 → 1 (${mark})` }));
    await expect(card).toContainText(desks('waited', { minutes: 25 }));
    await expect(card).toContainText('及川');
  });

  await test.step('the office takes it away', async () => {
    const administrator = await open('office', 'murakami');
    await administrator.goto('/settings/desks');
    const row = administrator.getByRole('row', { name: mark });
    await expect(row).toContainText(company);
    await row.getByRole('button', { name: say('settings.desks.forget') }).click();
    await administrator
      .getByRole('dialog')
      .getByRole('button', { name: say('settings.desks.forget'), exact: true })
      .click();
    await expect(row).toHaveCount(0);
  });
});

test('where a notice’s genuineness is asked, its company says how to tell, without a network', async ({
  open,
  device,
  language,
  say,
}) => {
  const oikawa = await device('oikawa');
  const { caseId } = await beginVisit(oikawa);
  await told(oikawa, caseId, 'address', 'info@izumi.sakura.ne.jp');
  await oikawa.send({ kind: 'case', id: caseId }, 'cause.name', {
    causeId: 'account-suspended-for-spam',
    causeWords: null,
    causeReason: null,
    causeSource: 'seen',
    causeToldBy: null,
    decisive: [],
  });
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const brought = page.waitForResponse('**/api/providers');
  await visit.open(caseId, 'resolution');
  await brought;
  await page.context().route('**/api/**', (route) => route.abort());
  await new ResolutionStep(visit, titles(language)).openRemedy('unlock-by-notice');

  const words = (key: string, values?: Record<string, string>) =>
    say(`visit.resolution.precaution.genuine-link.${key}`, values);
  const asked = page.getByRole('region', { name: words('ask') });
  await expect(asked).toContainText(words('fromSenders', { senders: 'support@sakura.ad.jp' }));
  await expect(asked).toContainText(words('toHosts', { hosts: 'secure.sakura.ad.jp' }));
  const sender = asked.getByLabel(words('sender'));
  await sender.fill('support@sakura.ad.jp');
  await expect(asked).toContainText(words('listed'));
  // A customer's own domain is the company's too: another customer may have sent it.
  await sender.fill('support@izumi.sakura.ne.jp');
  await expect(asked).toContainText(words('unlisted'));
  await sender.fill('support@sakura.ad.jp.evil.example');
  await expect(asked).toContainText(words('differ'));
});
