// Shows what the background has drawn; only what a person does in it is told, never what the page's scripts make up.
import type { TargetedEvent } from 'preact';
import type { Drawn } from '@/lib/messages';

interface Props {
  drawn: readonly Drawn[];
  /** A control was used: what it stands for (`data-act`), and its value. */
  act: (what: string, value: string) => void;
}

export function Card({ drawn, act }: Props) {
  return drawn.map((node) => {
    if (typeof node === 'string') return node;
    const [tag, attributes, ...inside] = node;
    const Tag = tag as 'div';
    const what = attributes['data-act'];
    const used = (event: TargetedEvent<HTMLElement>) =>
      event.isTrusted && act(`${what}`, (event.currentTarget as HTMLInputElement).value);
    return (
      // biome-ignore lint/correctness/useJsxKeyInIterable: a drawing has no identity but its place.
      <Tag {...attributes} {...(what && { [tag === 'button' ? 'onClick' : 'onChange']: used })}>
        <Card drawn={inside} act={act} />
      </Tag>
    );
  });
}
