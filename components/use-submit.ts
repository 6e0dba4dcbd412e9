// Sending a form: its errors first, then what the background answers.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Submit {
  form: (element: HTMLFormElement | null) => void;
  onSubmit: (event: Event) => void;
  /** Once tried, errors stand beside their fields until they are mended. */
  tried: boolean;
  /** Why the background refused. */
  failure: unknown;
}

/** `send` runs when nothing is wrong, and not again while it runs; else the focus goes to the first field that is wrong. */
export function useSubmit(wrong: boolean, send: () => Promise<void>): Submit {
  const element = useRef<HTMLFormElement | null>(null);
  const sending = useRef(false);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<unknown>();

  useLayoutEffect(() => {
    const fields = [...(element.current?.elements ?? [])];
    const first = fields.find((field) => field.getAttribute('aria-invalid') === 'true');
    if (tries > 0 && first instanceof HTMLElement) first.focus();
  }, [tries]);

  async function submit(): Promise<void> {
    setTries((times) => times + 1);
    if (wrong || sending.current) return;
    sending.current = true;
    setFailure(undefined);
    await send().catch(setFailure);
    sending.current = false;
  }

  return {
    form: (now) => {
      element.current = now;
    },
    onSubmit: (event) => {
      event.preventDefault();
      void submit();
    },
    tried: tries > 0,
    failure,
  };
}
