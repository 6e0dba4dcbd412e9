// A text as a file that a link saves: made on this page, kept by the browser, sent nowhere.
import { useEffect, useMemo } from 'preact/hooks';

/** Where the browser finds it, as long as the component is there and the text the same; nothing without a text. */
export function useFileAddress(text: string, type: string): string;
export function useFileAddress(text: string | undefined, type: string): string | undefined;
export function useFileAddress(text: string | undefined, type: string): string | undefined {
  const address = useMemo(
    () => (text === undefined ? undefined : URL.createObjectURL(new Blob([text], { type }))),
    [text, type],
  );
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);
  return address;
}
