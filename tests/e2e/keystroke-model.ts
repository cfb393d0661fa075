import type { Locator, Page } from 'playwright-core';

/**
 * Seconds of the keystroke-level model (S. K. Card, T. P. Moran, A. Newell, “The keystroke-level model for user performance time with interactive systems”,
 * Communications of the ACM 23(7), 1980, 396–410): a key or button pressed by an average skilled typist, pointing with a mouse, a hand moved between keyboard and mouse, and
 * preparing for an act in mind. The system's own time is left out: nothing here waits.
 */
const SECONDS = { K: 0.2, P: 1.1, H: 0.4, M: 1.35 } as const;

/** A person at a desk: does on a page what it is told, and counts what that takes. */
export class CountedHands {
  #at: 'keyboard' | 'mouse' = 'mouse';
  #seconds = 0;
  readonly fields: string[] = [];
  keystrokes = 0;

  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  get minutes(): number {
    return this.#seconds / 60;
  }

  /** Fills in a field: thinks of it, goes there, and presses a key for each sign. */
  async type(field: Locator, text: string, name?: string): Promise<void> {
    await this.#point();
    await field.click();
    this.#move('keyboard');
    await field.fill(text);
    this.#keys([...text].length);
    this.fields.push(name ?? (await nameOf(field)));
  }

  /** Chooses from a list. */
  async choose(field: Locator, option: string | RegExp, typed?: string): Promise<void> {
    await this.#point();
    await field.click();
    if (typed !== undefined) {
      this.#move('keyboard');
      await field.fill(typed);
      this.#keys([...typed].length);
    }
    const list = this.#page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
    const named = list.locator('.ant-select-item-option').filter({ hasText: option }).first();
    await named.waitFor();
    await this.#point();
    await named.click();
    await list.waitFor({ state: 'hidden' });
    this.fields.push(await nameOf(field));
  }

  /** Presses a button or a link. */
  async press(target: Locator): Promise<void> {
    await this.#point();
    await target.click();
  }

  /** Brings a file: the button, the file in the list of the system's window, and its own button. */
  async bring(input: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    for (let step = 0; step < 3; step += 1) await this.#point();
    await input.setInputFiles(file);
    this.fields.push(file.name);
  }

  #keys(count: number): void {
    this.keystrokes += count;
    this.#seconds += count * SECONDS.K;
  }

  #move(to: 'keyboard' | 'mouse'): void {
    if (this.#at !== to) this.#seconds += SECONDS.H;
    this.#at = to;
  }

  /** To a thing that was thought of, and a click on it: pressing and letting go count as one key. */
  async #point(): Promise<void> {
    this.#move('mouse');
    this.#seconds += SECONDS.M + SECONDS.P;
    this.#keys(1);
  }
}

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((node) => {
    const { labels, id } = node as HTMLInputElement;
    return labels?.[0]?.textContent ?? id;
  });
