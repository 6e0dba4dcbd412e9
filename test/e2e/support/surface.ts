// What a test looks at and acts on, by role and name: the site's pages, the overlay, or a page of the extension.
import type { Step, Where } from './in-page/query';
import type { Seen } from './in-page/seen';
import { choose, clickAt, fill, type Mouse, pointOf, press, typeInto } from './input';
import { inWords, listingOf, type Match, matchesOf, type Name, type Source, says, step, textOf } from './look';
import { eventually, PATIENCE_MS } from './poll';

export interface Patience {
  /** Milliseconds. */
  timeout?: number;
}

/** All that can be asked of a whole surface or of a part of it. */
class Scope {
  constructor(
    protected readonly source: Source,
    protected readonly steps: readonly Step[],
  ) {}

  /** The one element of a role (and name, and state) in here; nothing is looked for before it is used. */
  getByRole(role: string, name?: Name, where?: Where): Part {
    return new Part(this.source, [...this.steps, step(role, name, where)]);
  }

  /** The same, or undefined when there is none right now. */
  async queryByRole(role: string, name?: Name, where?: Where): Promise<Part | undefined> {
    const part = this.getByRole(role, name, where);
    return (await part.count()) > 0 ? part : undefined;
  }

  /** What all elements of a role (and name, and state) show right now. */
  async allByRole(role: string, name?: Name, where?: Where): Promise<Seen[]> {
    const matches = await matchesOf(this.source, [...this.steps, step(role, name, where)]);
    return matches.map(({ seen }) => seen);
  }

  /** What a person reads there right now. */
  async text(): Promise<string> {
    return textOf(this.source);
  }

  /** Waits until the text of all this holds `wanted`, and gives the text. */
  async waitForText(wanted: Name, { timeout }: Patience = {}): Promise<string> {
    let last = '';
    return eventually(
      async () => {
        last = await this.text();
        return says(last, wanted) ? last : undefined;
      },
      () => `${this} did not come to say « ${wanted} »; it says:\n${last}\n`,
      timeout,
    );
  }

  toString(): string {
    return [this.source.label, ...this.steps.map(inWords)].join(' › ');
  }
}

/** A whole surface. */
export class Surface extends Scope {
  constructor(source: Source) {
    super(source, []);
  }
}

/** One element, found anew at each use. Actions are real mouse and keyboard events, and wait until it can take them. */
export class Part extends Scope {
  /** The n-th of those that match, from 0. */
  nth(n: number): Part {
    return new Part(
      this.source,
      this.steps.map((one, i) => (i === this.steps.length - 1 ? { ...one, nth: n } : one)),
    );
  }

  async count(): Promise<number> {
    return (await matchesOf(this.source, this.steps)).length;
  }

  /** The one match. @throws NotSeen when there is none in time, or more than one. */
  async wait({ timeout }: Patience = {}): Promise<Match> {
    let found: Match[] = [];
    return eventually(
      async () => {
        found = await matchesOf(this.source, this.steps);
        return found.length === 1 ? found[0] : undefined;
      },
      async () => {
        const there = await listingOf(this.source).catch(String);
        return `${this}: ${found.length || 'none'} found. There:\n  ${there}\n`;
      },
      timeout,
    );
  }

  /** Waits until nothing matches any more. */
  async gone({ timeout }: Patience = {}): Promise<void> {
    await eventually(
      async () => (await this.count()) === 0 || undefined,
      () => `${this} is still there`,
      timeout,
    );
  }

  /** What it shows, as soon as it is there. */
  async see(patience?: Patience): Promise<Seen> {
    return (await this.wait(patience)).seen;
  }

  override async text(): Promise<string> {
    return (await this.see()).text;
  }

  async value(): Promise<string> {
    return (await this.see()).value;
  }

  async attribute(name: string): Promise<string | undefined> {
    return (await this.see()).attributes[name];
  }

  async click(mouse: Mouse & Patience = {}): Promise<void> {
    await clickAt(this.source.page, await this.point(mouse), mouse);
  }

  async hover(): Promise<void> {
    const { x, y } = await this.point();
    await this.source.page.mouse.move(x, y);
  }

  /** Clicks in it, then types; what was there stays. */
  async type(text: string): Promise<void> {
    await this.click();
    await typeInto(this.source.page, text);
  }

  /** Clicks in it and types over all that was there; an empty text clears it. */
  async fill(text: string): Promise<void> {
    await this.click();
    await fill(this.source.page, text);
  }

  /**
   * Puts a date (`YYYY-MM-DD`) into a date field. The one thing not done by keys: the parts of such a field
   * come in the order of the browser's language, and Firefox's do not take all of them from the debugger.
   */
  async setDate(date: string): Promise<void> {
    const { queries, handle } = await this.focus();
    await queries.evaluate((api, root, steps, value) => api.setValue(root, steps, value), handle, this.steps, date);
  }

  /** Gives it the keyboard without a click, then presses the keys (`Enter`, `ArrowDown`, `Control+a`…). */
  async press(...keys: string[]): Promise<void> {
    await this.focus();
    await press(this.source.page, keys);
  }

  /** Goes to an option of a drop-down with the arrow keys. @throws Error when there is no such option. */
  async choose(label: string): Promise<void> {
    const { queries, handle } = await this.focus();
    const options = await queries.evaluate((api, root, steps) => api.options(root, steps), handle, this.steps);
    await choose(this.source.page, options, label);
  }

  private async focus(): Promise<Match> {
    const match = await this.wait();
    await match.queries.evaluate((api, root, steps) => api.focus(root, steps), match.handle, this.steps);
    return match;
  }

  /** Where to press it, once it stands still with nothing over it. */
  private async point({ timeout = PATIENCE_MS }: Patience = {}): Promise<{ x: number; y: number }> {
    await this.wait({ timeout });
    return pointOf(String(this), timeout, async () => {
      const [match] = await matchesOf(this.source, this.steps);
      return match?.queries.evaluate((api, root, steps) => api.point(root, steps), match.handle, this.steps);
    });
  }
}
