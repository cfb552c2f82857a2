import { expect, type Locator } from '@playwright/test';
import type { Titles } from '../fixtures/playbook';
import type { VisitPage } from './visit';

type Evidence = { operator?: 'customer' | 'technician'; words?: string };

/** Step 4: checks, answers, what decided it. */
export class IsolationStep {
  constructor(
    readonly visit: VisitPage,
    readonly titles: Titles,
  ) {}

  private say(key: string): string {
    return this.visit.say(`visit.isolation.${key}`);
  }

  /** The one open question. */
  band(): Locator {
    return this.visit.page.getByRole('region', { name: this.say('open') });
  }

  answers(): Locator {
    return this.band().getByRole('radiogroup', { name: this.say('answers') });
  }

  /** A check and, where it was answered, its answer as one line. */
  line(check: string): Locator {
    return this.visit.page.getByRole('main').getByRole('button', { name: this.titles.check(check) });
  }

  /** Opens a check, from the lines in sight or from the list of all. */
  async openCheck(check: string): Promise<void> {
    const { page, say } = this.visit;
    const title = this.titles.check(check);
    const heading = this.band().getByRole('heading', { name: title });
    if (await heading.isVisible()) return;
    await page.getByRole('button', { name: say('words.concept.check'), exact: true }).tap();
    await this.visit.dialog().getByRole('button', { name: title }).tap();
    await expect(heading).toBeVisible();
  }

  async answer(check: string, outcome: string, evidence: Evidence = {}): Promise<void> {
    const { page, say } = this.visit;
    await this.openCheck(check);
    if (evidence.operator === 'customer') {
      await this.visit.answer(this.say('operator'), say('words.operator.customer'), this.band()).tap();
    }
    const answer = this.answerOf(check, outcome);
    await answer.tap();
    await expect(answer).toBeChecked();
    if (!evidence.words) return;
    await this.band()
      .getByRole('button', { name: this.say('write') })
      .tap();
    await page.getByLabel(this.say('screenWords')).fill(evidence.words);
    await page.getByLabel(this.say('screenWords')).blur();
    await expect(this.band()).toContainText(evidence.words);
  }

  answerOf(check: string, outcome: string): Locator {
    return this.answers().getByRole('radio', { name: this.titles.outcome(check, outcome), exact: true });
  }

  /** A safety question that comes before the open check. */
  safetyQuestion(kind: string): Locator {
    return this.band().getByRole('region', {
      name: this.visit.say(`visit.resolution.precaution.${kind}.ask`),
    });
  }

  /** Answers one safety question before the open check. */
  async precaution(kind: string, answer: string): Promise<void> {
    const { say } = this.visit;
    const question = say(`visit.resolution.precaution.${kind}.ask`);
    const given = this.visit.answer(question, say(`visit.resolution.answer.${answer}`), this.band());
    await given.tap();
    await expect(given).toBeChecked();
  }

  /** The remedy that lets the customer work before it is solved. */
  async offerWorkaround(remedy: string): Promise<void> {
    await this.visit.page.getByRole('button', { name: this.titles.remedy(remedy) }).tap();
    await expect(this.visit.page.getByLabel(this.say('workaround.label'))).not.toHaveValue('');
  }

  async nameCause(cause: string, words: string): Promise<void> {
    const { page, say } = this.visit;
    // A cause that the answers point to clearly has a button of its own beside the quiet one.
    await page
      .getByRole('button', { name: this.say('nameCause') })
      .first()
      .tap();
    const dialog = this.visit.dialog();
    await dialog.getByRole('radio', { name: this.titles.cause(cause) }).tap();
    await dialog.getByLabel(this.say('cause.words')).fill(words);
    await dialog
      .getByRole('button', { name: say('common.action.close') })
      .last()
      .tap();
    await expect(dialog).toBeHidden();
  }
}
