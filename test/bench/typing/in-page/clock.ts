// The clock, the same for all: from the key event's own time stamp to the end of the first frame that shows what is right.
import { watchFrames } from './frames';
import { watchLongTasks } from './long-tasks';
import { look } from './look';

export interface Clock {
  /** What the screen shows once it has stayed the same for `still` ms, over several frames. */
  settled(still: number): Promise<string>;
  /** Get ready for `keys` keys, after the last of which the screen should come to show `wanted`. */
  arm(wanted: string, keys: number): void;
  /** Milliseconds from the last of these keys to the end of the frame that was right; -1 when none was in `patience` ms. */
  right(patience: number): Promise<number>;
  /** Long tasks since they were last asked for, ms; undefined where the browser does not tell. */
  longTasks(): number[] | undefined;
}

/** Frames that must look alike: a competitor that defers its work is waited for. */
const STILL_FRAMES = 5;

/** Watches `root`, where hits are drawn, and `box`, where keys go; gives the box the keyboard. */
export function createClock(root: Document | ShadowRoot, box: HTMLInputElement): Clock {
  const frames = watchFrames(document);
  const tasks = watchLongTasks();
  const see = () => look(root, box);
  let measure: Promise<number> = Promise.resolve(-1);
  let until = 0;
  box.focus();

  async function firstRight(wanted: string): Promise<number> {
    for (;;) {
      const { seen, end } = await frames.next(see);
      if (seen === wanted) return end;
      if (end > until) return -1;
    }
  }

  return {
    async settled(still) {
      let { seen: last, end: since } = await frames.next(see);
      for (let alike = 0; ; ) {
        const { seen, end } = await frames.next(see);
        if (seen === last) alike++;
        else [last, since, alike] = [seen, end, 0];
        if (alike >= STILL_FRAMES && end - since >= still) return last;
      }
    },
    arm(wanted, keys) {
      until = Number.POSITIVE_INFINITY;
      measure = new Promise((done) => {
        let left = keys;
        const pressed = (event: KeyboardEvent) => {
          if (!event.isTrusted || --left > 0) return;
          // Capture on the window comes first: no competitor can keep the key from the clock.
          removeEventListener('keydown', pressed, true);
          void firstRight(wanted).then((end) => done(end < 0 ? -1 : end - event.timeStamp));
        };
        addEventListener('keydown', pressed, true);
      });
    },
    right(patience) {
      until = performance.now() + patience;
      return measure;
    },
    longTasks: tasks.taken,
  };
}
