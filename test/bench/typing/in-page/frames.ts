// What one frame shows, and when it ends: read between its layout and its paint, told once both are done.

export interface Frames {
  /** Resolves at the end of the next frame, with the time and with what `look` saw in that frame. */
  next<T>(look: () => T): Promise<{ seen: T; end: number }>;
}

/** One watcher of frames a page; it changes the size of an element of its own, apart from all others, in each frame it watches. */
export function watchFrames(document: Document): Frames {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;contain:strict;pointer-events:none';
  document.documentElement.append(probe);
  const { port1, port2 } = new MessageChannel();
  let tall = false;
  let laidOut = () => {};
  let ended = () => {};
  // Observers of size are called once the frame is laid out: what is read then is what that frame paints, and costs no layout.
  new ResizeObserver(() => laidOut()).observe(probe);
  port2.onmessage = () => ended();

  return {
    next: (look) =>
      new Promise((done, fail) => {
        requestAnimationFrame(() => {
          tall = !tall;
          probe.style.height = tall ? '2px' : '1px';
          laidOut = () => {
            laidOut = () => {};
            try {
              const seen = look();
              ended = () => done({ seen, end: performance.now() });
              // A message waits until the frame is painted and given to the compositor.
              port1.postMessage(0);
            } catch (error) {
              fail(error);
            }
          };
        });
      }),
  };
}
