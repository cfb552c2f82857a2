import { expect, type Locator, type Page } from '@playwright/test';
import type { StepId } from '@/lib/case/steps';
import type { Say } from '../fixtures/words';

/** What all six steps of a visit share: the rail, what is known, the saving state, undo. */
export class VisitPage {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  async open(caseId: string, step?: StepId): Promise<void> {
    await this.page.goto(step ? `/visits/${caseId}/${step}` : `/visits/${caseId}`);
    await expect(this.rail()).toBeVisible();
  }

  rail(): Locator {
    return this.page.getByRole('navigation', { name: this.say('tablet.frame.steps') });
  }

  step(step: StepId): Locator {
    return this.rail().getByRole('link', {
      name: new RegExp(`(^|\\s)${this.say(`words.stepShort.${step}`)}\\s`),
    });
  }

  async goTo(step: StepId): Promise<void> {
    await this.step(step).tap();
    await expect(this.step(step)).toHaveAttribute('aria-current', /.+/);
  }

  /** What we know, beside every step. */
  known(): Locator {
    return this.page.getByRole('complementary');
  }

  saving(): Locator {
    return this.page.getByRole('status', { name: this.say('tablet.saving.label') }).filter({ visible: true });
  }

  /** Everything made here has reached the server. */
  async untilSent(): Promise<void> {
    await expect(this.saving()).toContainText(this.say('common.saving.nothingToSend'), { timeout: 60_000 });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('common.action.undo') }).tap();
  }

  /** Opens the visit's own times, from its clock. */
  async times(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('tablet.frame.visitTimes') }).tap();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** An answer of a question that is asked with large buttons. */
  answer(question: string, answer: string, within: Locator | Page = this.page): Locator {
    return within
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer, exact: true });
  }
}
