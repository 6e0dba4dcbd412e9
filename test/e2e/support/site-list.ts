// The site's own list as it stands on the page, read behind the overlay's back.
import type { Frame, JSHandle } from 'puppeteer-core';
import type { FrontName } from '../../ror/server';
import { type FrameRef, framesOf } from './frames';
import { eventually } from './poll';
import type { Stage } from './stage';
import type { Part } from './surface';

interface Look {
  /** The frame it is in; none: the page itself. */
  frame?: FrameRef;
  list: string;
  row: string;
  /** What its rows scroll in. */
  scroller: string;
  /** The name of the box of the medico-social offer. */
  mss: string;
}

const LOOKS: Record<FrontName, Look> = {
  classic: { frame: 'contenu', list: '#tabListe', row: '#tabListe tr:not(.ligneTitre)', scroller: 'body', mss: 'MSS' },
  dynamic: {
    list: '[role=grid]',
    row: '[role=row][aria-selected]',
    scroller: '[role=rowgroup]',
    mss: 'MSS - Médico-social et social',
  },
};

/** A row the Compagnon shows on the site's list. */
export interface Revealed {
  name: string;
  /** In the window, with nothing over it. */
  onScreen: boolean;
  outlined: boolean;
  /** Its link has the keyboard. */
  focused: boolean;
  /** What is painted in it. */
  painted: string[];
  /** Elements of highlighting put into the page. */
  marks: number;
}

export class SiteList {
  private readonly look: Look;

  constructor(private readonly stage: Stage) {
    this.look = LOOKS[stage.front as FrontName];
  }

  async frame(): Promise<Frame> {
    const [frame] = await framesOf(this.stage.session.page, this.look.frame);
    if (!frame) throw new Error(`no frame ${this.look.frame}`);
    return frame;
  }

  /** The site's own box of the medico-social offer. */
  mss(): Part {
    return this.stage.session.site(this.look.frame).getByRole('checkbox', this.look.mss);
  }

  /** From the directory, nothing ticked, to the whole medico-social list. */
  async open(): Promise<void> {
    const { overlay } = this.stage;
    await overlay.getByRole('button', 'MSS').click();
    await overlay.waitForText(/\d structures? (dans la liste|sur )/);
  }

  /** Rows that can be seen now, or could by scrolling. */
  async shown(): Promise<number> {
    const frame = await this.frame();
    return frame.$$eval(this.look.row, (rows) => rows.filter((row) => row.checkVisibility()).length);
  }

  /** The row shown by the Compagnon, once its link has got the focus. */
  async revealed(): Promise<Revealed> {
    const frame = await this.frame();
    return eventually(
      async () => {
        const found = await frame.evaluate(readRevealed);
        return found?.focused ? found : undefined;
      },
      () => 'no row of the site’s list is revealed',
    );
  }

  /** To the list's top (0) or end (1), as a person who drags its scroll bar. */
  async scrollTo(share: number): Promise<void> {
    const frame = await this.frame();
    const { scroller } = this.look;
    await frame.$eval(scroller, (element, at) => element.scrollTo(0, element.scrollHeight * at), share);
  }

  /** Counts whatever changes in the list from now on. */
  async watch(): Promise<JSHandle<{ count: number }>> {
    const frame = await this.frame();
    return frame.evaluateHandle((selector) => {
      const changes = { count: 0 };
      const observer = new MutationObserver((records) => {
        changes.count += records.length;
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.querySelector(selector) as Element, everything);
      return changes;
    }, this.look.list);
  }
}

/** Elements of the site that bear a mark of ours, in all frames. */
export async function marked(stage: Stage): Promise<number> {
  const frames = await framesOf(stage.session.page);
  const counts = frames.map((frame) => frame.$$eval('[data-compagnon-ror]', (all) => all.length));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Runs in the page. */
function readRevealed(): Revealed | undefined {
  const row = document.querySelector('[data-compagnon-ror~=pointed]');
  if (!row) return undefined;
  const box = row.getBoundingClientRect();
  let [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let onScreen = row.contains(document.elementFromPoint(x, y)) && box.top >= 0 && box.bottom <= innerHeight;
  for (let frame = window.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    const { left, top } = frame.getBoundingClientRect();
    x += left;
    y += top;
    onScreen &&= frame.ownerDocument.elementFromPoint(x, y) === frame;
  }
  const link = row.querySelector('a');
  return {
    name: link?.textContent ?? '',
    onScreen,
    outlined: getComputedStyle(row).outlineStyle === 'solid',
    focused: document.activeElement === link,
    painted: [...((CSS.highlights.get('compagnon-ror') ?? []) as Iterable<Range>)].map(String),
    marks: document.querySelectorAll('mark').length,
  };
}
