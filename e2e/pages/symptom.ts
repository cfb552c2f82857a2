import type { Titles } from '../fixtures/playbook';
import type { VisitPage } from './visit';

type Direction = 'sending' | 'receiving';

/** Step 2: the customer shows it. */
export class SymptomStep {
  constructor(
    readonly visit: VisitPage,
    readonly titles: Titles,
  ) {}

  private say(key: string): string {
    return this.visit.say(`visit.symptom.${key}`);
  }

  /** A device or an account of the case. */
  async addSubject(kind: 'account' | 'device', name: string): Promise<void> {
    const { page, say } = this.visit;
    await page
      .getByRole('main')
      .getByRole('button', { name: say('visit.subject.add') })
      .tap();
    const dialog = this.visit.dialog();
    await dialog.getByRole('radio', { name: say(`words.subjectKind.${kind}`) }).tap();
    await dialog.getByLabel(say('visit.subject.name')).fill(name);
    await dialog.getByRole('button', { name: say('common.action.add') }).tap();
    await page.getByRole('radio', { name, checked: true }).waitFor();
  }

  async write(field: 'steps' | 'words' | 'code' | 'since' | 'changed', text: string): Promise<void> {
    const input = this.visit.page.getByRole('main').getByLabel(this.say(field), { exact: true });
    const box = input.and(this.visit.page.getByRole('textbox'));
    await box.fill(text);
    await box.blur();
  }

  async reproduced(answer: 'yes' | 'no'): Promise<void> {
    await this.visit.answer(this.say('cameAbout'), this.visit.say(`words.reproduced.${answer}`)).tap();
  }

  async works(direction: Direction, state: string): Promise<void> {
    const word = this.visit.say(`words.directionState.${state}`);
    await this.visit.answer(this.titles.symptom(direction), word).tap();
  }
}
