import { expect, type Locator } from '@playwright/test';
import type { Titles } from '../fixtures/playbook';
import type { VisitPage } from './visit';

type Given = { certainty: string; source?: string; value?: string; note?: string };

/** Step 3: facts, each with its certainty and source. */
export class InformationStep {
  constructor(
    readonly visit: VisitPage,
    readonly titles: Titles,
  ) {}

  private say(key: string): string {
    return this.visit.say(`visit.information.${key}`);
  }

  /** The one open question. */
  band(): Locator {
    return this.visit.page.getByRole('region', { name: this.say('open') });
  }

  /** A fact as a line. */
  line(fact: string): Locator {
    return this.visit.page.getByRole('main').getByRole('button', { name: this.titles.fact(fact) });
  }

  /** The open question was not asked after all. */
  async takeBack(): Promise<void> {
    await this.band()
      .getByRole('button', { name: this.say('takeBack') })
      .tap();
  }

  async open(fact: string): Promise<void> {
    const question = this.band().getByRole('heading', { name: this.titles.ask(fact) });
    if (!(await question.isVisible())) await this.line(fact).first().tap();
    await expect(question).toBeVisible();
  }

  async set(fact: string, { certainty, source, value, note }: Given): Promise<void> {
    await this.open(fact);
    const { say } = this.visit;
    for (const [field, text] of [
      ['value', value],
      ['note', note],
    ] as const) {
      if (text === undefined) continue;
      const input = this.band().getByLabel(this.say(field));
      await input.fill(text);
      await input.blur();
    }
    const choices = [
      ['source', source && say(`words.factSource.${source}`)],
      ['certainty', say(`words.certainty.${certainty}`)],
    ] as const;
    for (const [question, word] of choices) {
      if (!word) continue;
      const answer = this.visit.answer(this.say(question), word, this.band());
      await answer.tap();
      await expect(answer).toBeChecked();
    }
  }
}
