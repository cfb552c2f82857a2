import { expect, type Locator } from '@playwright/test';
import type { VisitPage } from './visit';

/** Step 1, and the screen turned to the customer. */
export class GreetingStep {
  constructor(readonly visit: VisitPage) {}

  private say(key: string): string {
    return this.visit.say(key);
  }

  card(topic: string): Locator {
    return this.visit.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: this.say(`visit.customerView.topic.${topic}.short`) });
  }

  /** Names a person who is there, or gives the one who is known already the role. */
  async person(role: string, name: string): Promise<void> {
    const { page } = this.visit;
    await page
      .getByRole('main')
      .getByRole('button', { name: this.say(`words.personRole.${role}`) })
      .tap();
    const dialog = this.visit.dialog();
    const known = dialog.getByRole('checkbox', { name });
    if (await known.count()) await known.check();
    else {
      await dialog.getByLabel(this.say('visit.greeting.people.new')).fill(name);
      await dialog.getByRole('button', { name: this.say('common.action.add') }).tap();
      await expect(known).toBeChecked();
    }
    await dialog
      .getByRole('button', { name: this.say('common.action.close') })
      .last()
      .tap();
    await expect(dialog).toBeHidden();
  }

  /** The estimate from the fee table. */
  async makeEstimate(): Promise<void> {
    await this.visit.page.getByRole('button', { name: this.say('visit.greeting.estimate.make') }).tap();
  }

  estimate(): Locator {
    return this.visit.page.getByRole('region', { name: this.say('visit.greeting.estimate.label') });
  }

  /** The screen turned to the customer, from a topic on. */
  async turn(topic: string): Promise<Locator> {
    await this.card(topic).getByRole('button').tap();
    const view = this.visit.dialog();
    await expect(view).toBeVisible();
    return view;
  }

  /** The customer reads one thing and says yes or no. */
  async customerSays(view: Locator, topic: string, answer: 'yes' | 'no'): Promise<void> {
    const title = this.say(`visit.customerView.topic.${topic}.title`);
    await expect(view.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    await view.getByRole('button', { name: this.say(`visit.customerView.${answer}`), exact: true }).tap();
  }

  async customerApproves(view: Locator): Promise<void> {
    await view.getByRole('button', { name: this.say('visit.customerView.estimate.approved') }).tap();
    await expect(
      view.getByRole('heading', { level: 1, name: this.say('visit.customerView.thanks') }),
    ).toBeVisible();
  }

  /** Back to the technician's screen: only by holding, so that a customer does not do it by chance. */
  async turnBack(view: Locator): Promise<void> {
    await this.visit.page.keyboard.down('Escape');
    await expect(view).toBeHidden();
    await this.visit.page.keyboard.up('Escape');
  }
}
