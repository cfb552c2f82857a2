import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../fixtures/words';

type Part = 'title' | 'symptom' | 'cause' | 'fix' | 'lesson';

/** The office's page of a case's story. */
export class StoryPage {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  async open(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}/story`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  part(part: Part): Locator {
    const label = part === 'title' ? 'story.editor.storyTitle' : `story.editor.part.${part}`;
    return this.page.getByLabel(this.say(label), { exact: true });
  }

  button(key: 'save' | 'publish' | 'publishAgain' | 'withdraw'): Locator {
    return this.page.getByRole('button', { name: this.say(`story.editor.${key}`), exact: true });
  }

  /** The words that are marked in the text. */
  marks(): Locator {
    return this.page.locator('mark');
  }

  async clean(): Promise<void> {
    await expect(this.page.getByText(this.say('story.editor.foundNone'), { exact: true })).toBeVisible();
  }
}
