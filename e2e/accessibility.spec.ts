import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures/test';

const PAGES = {
  chiba: [
    '/board',
    '/cases',
    '/calls/new',
    '/customers',
    '/papers',
    '/cases/stories',
    '/cases/stories?view=possible',
    '/playbooks',
    '/playbooks/email',
    '/playbooks/email/edit',
    '/playbooks/email/versions',
  ],
  murakami: ['/settings/shop', '/settings/users', '/settings/fees', '/settings/hours', '/settings/desks'],
  takahashi: ['/today', '/visits/new', '/visits/saving'],
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [person, paths] of Object.entries(PAGES)) {
    test(`${person}'s pages can be used by everybody, ${colorScheme}`, async ({ open }) => {
      const kind = person === 'takahashi' ? 'tablet' : 'office';
      const page = await open(kind, person as keyof typeof PAGES, { colorScheme });
      for (const path of paths) {
        await page.goto(path);
        await page.locator('h1, h2').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} ${String(target)}`),
        );
        expect(found, path).toEqual([]);
      }
    });
  }
}
