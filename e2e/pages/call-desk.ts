import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../fixtures/words';

export type Taken = { caseId: string; number: string };

/** Answers of the call by question, each as its code, in the order in which they are asked. */
export type Answers = Record<string, string>;

/** The page on which the office takes a call. */
export class CallDesk {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  async open(): Promise<void> {
    await this.page.goto('/calls/new');
    await expect(this.page.getByRole('heading', { name: this.say('intake.title') })).toBeAttached();
  }

  /** Said before the first word about a person is written down. */
  async tellPurposes(): Promise<void> {
    await this.page.getByRole('checkbox', { name: this.say('intake.purposes.said') }).check();
  }

  /** Looks a customer up by what is typed; the caller chooses from what was found. */
  async search(typed: string): Promise<Locator> {
    await this.page.getByRole('combobox', { name: this.say('intake.find.label') }).pressSequentially(typed);
    return this.page.getByRole('option');
  }

  /** A customer who was never here: what was typed into the search is taken over. */
  async takeNew(customer: {
    kind: 'business' | 'person';
    name: string;
    kana: string;
    phone: string;
    contact?: string;
    language?: 'ja' | 'en';
  }): Promise<void> {
    const { page, say } = this;
    await page.getByRole('button', { name: say('intake.find.new') }).click();
    await page.getByRole('radio', { name: say(`intake.customer.${customer.kind}`) }).click();
    const named = customer.kind === 'business' ? 'nameBusiness' : 'name';
    await page.getByLabel(say(`intake.customer.${named}`), { exact: true }).fill(customer.name);
    await page.getByLabel(say('intake.customer.kana')).fill(customer.kana);
    await page.getByLabel(say('intake.customer.phone')).fill(customer.phone);
    if (customer.contact) await page.getByLabel(say('intake.customer.contact')).fill(customer.contact);
    await page.getByRole('radio', { name: say(`words.language.${customer.language ?? 'ja'}`) }).click();
  }

  /** The address, filled in from the postal code as far as the code tells. */
  async site(site: { postalCode: string; street: string; directions?: string; parking?: string }) {
    const { page, say } = this;
    await page.getByLabel(say('intake.site.postalCode')).fill(site.postalCode);
    await expect(page.getByLabel(say('intake.site.city'))).not.toHaveValue('');
    await page.getByLabel(say('intake.site.street')).fill(site.street);
    if (site.directions) await page.getByLabel(say('intake.site.directions')).fill(site.directions);
    if (site.parking) await page.getByLabel(say('intake.site.parking')).fill(site.parking);
  }

  /** What the person who calls is, beside the one who calls. */
  async callerIs(...roles: string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: this.say('intake.people.roles') }).first();
    for (const role of roles) {
      const chip = group.getByRole('button', { name: this.say(`words.personRole.${role}`), exact: true });
      if ((await chip.getAttribute('aria-pressed')) === 'false') await chip.click();
    }
  }

  async answer(answers: Answers): Promise<void> {
    const { page, say } = this;
    for (const [question, answer] of Object.entries(answers)) {
      const own = ['category', 'workStopped', 'requestKind'].includes(question);
      const word = say(own ? `words.${question}.${answer}` : `words.intake.${question}.${answer}`);
      const group = page.getByRole('radiogroup', { name: say(`intake.question.${question}`) });
      await group.getByRole('radio', { name: word }).click();
    }
  }

  async words(callerWords: string, screenWords?: string): Promise<void> {
    await this.page.getByLabel(this.say('intake.callerWords')).fill(callerWords);
    if (screenWords) await this.page.getByLabel(this.say('intake.screenWords')).fill(screenWords);
  }

  /** The first free time of a technician; a day later where the day is full, over, or a holiday. */
  async giveFirstSlot(technician: string): Promise<void> {
    const days = this.page.getByRole('group', { name: this.say('intake.slots.week') }).getByRole('button');
    const lane = this.page.getByRole('listitem').filter({ hasText: technician });
    for (const day of await days.all()) {
      await day.click();
      await expect(day).toHaveAttribute('aria-pressed', 'true');
      const slot = lane.getByRole('button').first();
      if ((await lane.getByRole('button').count()) === 0) continue;
      await slot.click();
      await expect(slot).toHaveAttribute('aria-pressed', 'true');
      return;
    }
    await this.giveOtherTime(technician);
  }

  /** A time that was not offered: the week is full, as after many runs on one database. */
  async giveOtherTime(technician: string): Promise<void> {
    const { page, say } = this;
    await page.getByRole('button', { name: say('intake.submit.otherDay') }).click();
    await page
      .getByLabel(say('intake.slots.technician'), { exact: true })
      .selectOption({ label: technician });
  }

  /** What is read back to the caller; it names the price. */
  readBack(): Locator {
    const title = this.page.getByText(this.say('intake.readBack.title'));
    return this.page.locator('section').filter({ has: title }).last();
  }

  async book(): Promise<Taken> {
    const { page, say } = this;
    await page.getByRole('checkbox', { name: say('intake.readBack.done') }).check();
    await page.getByRole('button', { name: say('intake.submit.book') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const title = (await dialog.getByRole('heading').first().textContent()) ?? '';
    const href = await dialog.getByRole('link', { name: say('intake.done.open') }).getAttribute('href');
    const caseId = href?.split('/').at(-1) ?? '';
    const number = /K-\d{4}-\d{5}/.exec(title)?.[0] ?? '';
    expect(number, 'a case number').not.toBe('');
    return { caseId, number };
  }
}
