import type { Page } from '@playwright/test';
import { beginVisit } from './fixtures/cases';
import { titles } from './fixtures/playbook';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { addressOf, PASSWORD } from './mail-lab/accounts';
import type { MailLab } from './mail-lab/lab';
import { type Oddities, oddEndpoint, startOddities } from './mail-lab/oddities';
import { startSimulatedLab } from './mail-lab/simulated-lab';
import { MailProbe } from './pages/mail-probe';
import { VisitPage } from './pages/visit';

let lab: MailLab;
let odd: Oddities;
test.beforeAll(async () => {
  lab = await startSimulatedLab();
  odd = await startOddities();
});
test.afterAll(async () => {
  await odd.stop();
  await lab.stop();
});

/** The server under test knows no names of the lab; its certificate is good for this one too. */
const here = <Of extends { host: string }>(endpoint: Of): Of => ({ ...endpoint, host: 'localhost' });

async function allowSignIn(page: Page, say: Say, allowed: boolean): Promise<void> {
  await page.goto('/settings/shop');
  await page.getByLabel(say('settings.shop.probeSignIn')).setChecked(allowed);
  await page.getByRole('button', { name: say('office.customer.save') }).click();
  await expect(page.getByText(say('office.customer.saved', { time: '' }).trim())).toBeVisible();
}

test('a probe signs in where the shop and the customer agree, finds what stopped, and one tap records it', async ({
  open,
  device,
  say,
  language,
}) => {
  const administrator = await open('office', 'murakami');
  await allowSignIn(administrator, say, true);
  const oikawa = await device('oikawa');
  const { caseId } = await beginVisit(oikawa);
  const visit = new VisitPage(await open('tablet', 'oikawa'), say);
  const probe = new MailProbe(visit);
  await visit.open(caseId, 'isolation');
  await probe.open();
  const account = addressOf('reference');
  await probe.fill({
    address: account,
    receiving: here(lab.doors.imaps),
    sending: here(lab.doors.smtp),
    signIn: { username: account, password: PASSWORD },
  });
  await probe.start();
  for (const step of ['resolve', 'tls', 'sign-in', 'mailbox', 'send'])
    await expect(probe.steps()).toContainText(probe.say(`step.${step}`));
  for (const code of ['signed-in', 'sending-stopped', 'notice-in-junk'])
    await expect(probe.findings()).toContainText(probe.say(`finding.${code}`));
  await expect(probe.findings()).toContainText('550 5.7.1 Sending suspended');
  await expect(probe.sheet()).toContainText(probe.say('done'));

  const { check, outcome } = titles(language);
  for (const [checkId, id] of [
    ['error-kind', 'sending-stopped'],
    ['junk-folder', 'provider-notice'],
  ] as const) {
    const values = { check: check(checkId), outcome: outcome(checkId, id) };
    await probe
      .findings()
      .getByRole('button', { name: say('visit.isolation.probe.record', values) })
      .tap();
    await expect(probe.findings()).toContainText(say('visit.isolation.probe.recorded', values));
  }
  await visit.page.keyboard.press('Escape');
  await expect(probe.sheet()).toBeHidden();
  await visit.untilSent();
  const { state } = await oikawa.around(caseId);
  const recorded = state.checks.map(({ checkId, outcome: id, note }) => [checkId, id, note]);
  expect(recorded).toEqual(
    expect.arrayContaining([
      ['error-kind', 'sending-stopped', expect.stringContaining('RCPT TO: 550 5.7.1')],
      ['junk-folder', 'provider-notice', expect.stringContaining('2026-11-20 support@lab.test')],
    ]),
  );
  // The password is nowhere: not in the case, and not in the sheet that is opened again.
  expect(JSON.stringify(state)).not.toContain(PASSWORD);
  await probe.open();
  await expect(probe.sheet().getByLabel(probe.say('signIn'))).not.toBeChecked();
  await allowSignIn(administrator, say, false);
});

test('without the shop’s word nobody signs in, and nothing beside the open internet is asked', async ({
  device,
}) => {
  const oikawa = await device('oikawa');
  const { caseId } = await beginVisit(oikawa);
  const ask = async (host: string, signIn: object | null) => {
    const response = await oikawa.request.post(`/api/probes/${caseId}`, {
      data: {
        address: addressOf('ok'),
        receiving: { protocol: 'imap', host, port: 993, security: 'tls' },
        sending: null,
        signIn,
      },
    });
    return { status: response.status(), text: await response.text() };
  };
  const refused = await ask('localhost', {
    username: 'x',
    password: PASSWORD,
    agreed: true,
    loopBack: false,
  });
  expect([refused.status, JSON.parse(refused.text)]).toMatchObject([403, { code: 'probe-sign-in-off' }]);
  for (const host of ['10.0.0.1', '169.254.169.254', '192.168.1.1', '100.64.0.1']) {
    const { status, text } = await ask(host, null);
    expect(status).toBe(200);
    expect(text).toContain('"closed-address"');
    expect(text).not.toContain('"ports"');
  }
});

test('a probe is stopped by hand and leaves its place, and without a line the office is named', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const visit = new VisitPage(await open('tablet', 'oikawa'), say);
  const probe = new MailProbe(visit);
  await visit.open(caseId, 'isolation');
  await probe.open();
  const silent = here(oddEndpoint(odd, 'silent', 'smtp', 'none'));
  await probe.fill({ address: addressOf('ok'), sending: silent });
  await probe.start();
  await expect(probe.steps()).toContainText(probe.say('step.greeting'));
  await probe
    .sheet()
    .getByRole('button', { name: probe.say('stop') })
    .tap();
  await expect(probe.sheet()).toContainText(probe.say('stopped'));

  // The server lets the shop's place go: the next one runs.
  const again = probe.sheet().getByRole('button', { name: probe.say('again') });
  await again.tap();
  await probe.fill({ address: addressOf('ok'), sending: here(oddEndpoint(odd, 'closed', 'smtp', 'tls')) });
  await expect(async () => {
    if (await again.isVisible()) await again.tap();
    await probe.start();
    await expect(probe.findings()).toContainText(probe.say('finding.port-refused'), { timeout: 5000 });
  }).toPass();

  await visit.page.context().route('**/api/**', (route) => route.abort());
  await again.tap();
  await probe.start();
  await expect(probe.sheet()).toContainText(probe.say('problem.no-line'));
  await expect(probe.sheet()).toContainText(say('visit.isolation.probe.offlineWhat'));
});

test('the office probes for a tablet without a line, and the technician reads what was found', async ({
  open,
  device,
  say,
}) => {
  const oikawa = await device('oikawa');
  const { caseId } = await beginVisit(oikawa);
  const page = await open('office', 'chiba');
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: say('probe.title') }).click();
  const dialog = page.getByRole('dialog');
  const receiving = dialog.getByRole('radiogroup', { name: say('probe.receiving'), exact: true });
  await receiving.getByRole('radio', { name: say('probe.none') }).click();
  await dialog.getByRole('button', { name: say('probe.start') }).click();
  await expect(dialog).toContainText(say('probe.wrong.address'));
  await dialog.getByLabel(say('probe.address')).fill(addressOf('ok'));
  await dialog.getByLabel(say('probe.host.sending')).fill('localhost');
  await dialog.getByLabel(say('probe.port.sending')).fill(String(odd.ports.closed));
  await dialog.getByRole('button', { name: say('probe.start') }).click();
  await expect(dialog).toContainText(say('probe.finding.port-refused'));
  await dialog.getByRole('button', { name: say('probe.toNote') }).click();
  await expect(dialog).toContainText(say('probe.noted'));
  const { state } = await oikawa.around(caseId);
  expect(state.notes.at(-1)?.words).toContain(say('probe.finding.port-refused'));
});
