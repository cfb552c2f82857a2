import { beginVisit } from './fixtures/cases';
import { expect, test } from './fixtures/test';
import { VisitPage } from './pages/visit';

test('an address tells its company, servers and desk without a network, and one tap copies them', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  const brought = page.waitForResponse('**/api/providers');
  await visit.open(caseId, 'information');
  // As a new tab asks again, the directory may be here already.
  expect([200, 304]).toContain((await brought).status());
  await page.context().route('**/api/**', (route) => route.abort());

  const found = page.getByRole('region', { name: say('visit.information.found.label') });
  await expect(found).toBeHidden();
  const address = page.getByLabel(say('visit.information.value'));
  await address.fill('yamada@cello.ocn.ne.jp');
  await address.blur();
  await expect(found).toContainText('OCN');
  await expect(found).toContainText('pop.ocn.ne.jp');
  await expect(found.getByRole('link', { name: '0120-506-506' })).toHaveAttribute('href', 'tel:0120-506-506');
  await expect(found.getByRole('link', { name: 'https://mail.ocn.jp/' })).toBeVisible();

  // What stands in the mail program is held against it.
  const words = (key: string) => say(`visit.information.found.${key}`);
  await found.getByText(words('compare')).tap();
  await visit.answer(words('which'), words('pop'), found).tap();
  await found.getByLabel(words('host')).fill('pop.ocn.ne.jp');
  await found.getByLabel(words('portNumber')).fill('110');
  await visit.answer(words('encryption'), words('security.none'), found).tap();
  await expect(found).toContainText(words('age.old'));
  await found.getByLabel(words('portNumber')).fill('995');
  await visit.answer(words('encryption'), words('security.tls'), found).tap();
  await expect(found).toContainText(words('age.current'));

  await found.getByRole('button', { name: words('fill') }).tap();
  const copied = page.getByRole('button', { name: `OCN${say('words.factSource.inferred')}` });
  await expect(copied).toHaveCount(2);
  await expect(copied.first()).toContainText('smtp.ocn.ne.jp 465');
  // The button is gone: there is nothing left to copy.
  await expect(found.getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: say('common.action.undo') }).tap();
  await expect(copied).toHaveCount(0);

  await address.fill('info@izumi-tategu.example.jp');
  await address.blur();
  await expect(found).toBeHidden();
});

test('a domain of the customer’s own is looked up online, each answer with its source', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  await page.route('**/api/providers?domain=*', (route) =>
    route.fulfill({
      json: {
        domain: new URL(route.request().url()).searchParams.get('domain'),
        mx: ['sv12.xserver.jp'],
        ns: ['ns1.dns.ne.jp'],
        servers: [
          { protocol: 'imap', host: 'sv12.xserver.jp', port: 993, security: 'tls', from: 'autoconfig' },
        ],
        silent: ['thunderbird'],
      },
    }),
  );
  const visit = new VisitPage(page, say);
  const brought = page.waitForResponse('**/api/providers');
  await visit.open(caseId, 'information');
  await brought;
  const address = page.getByLabel(say('visit.information.value'));
  await address.fill('info@izumi-tategu.example.jp');
  await address.blur();
  await page
    .getByRole('button', {
      name: say('visit.information.found.lookUp', { domain: 'izumi-tategu.example.jp' }),
    })
    .tap();
  const told = page.getByRole('region', {
    name: say('visit.information.found.online', { domain: 'izumi-tategu.example.jp' }),
  });
  await expect(told).toContainText('sv12.xserver.jp');
  await expect(told).toContainText(say('visit.information.found.from.autoconfig'));
  await expect(told).toContainText(say('visit.information.found.silent'));
  const found = page.getByRole('region', { name: say('visit.information.found.fromMx') });
  await expect(found).toContainText(say('visit.information.found.fill'));
  await expect(found.getByRole('link', { name: '06-6147-2580' })).toBeVisible();
});
