// A section of the settings, shown while one of its settings answers the search.
import type { ComponentChildren, RefObject } from 'preact';
import { t } from '@/lib/text/text';
import { useFound } from './found';
import { SECTIONS, type SectionId } from './settings-index';

const sectionOf = (id: SectionId) => SECTIONS.find((one) => one.id === id);

interface Props {
  id: SectionId;
  /** To send the focus to. */
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

export function Section({ id, heading, children }: Props) {
  const section = sectionOf(id);
  const shown = useFound(section?.settings.map((one) => one.id) ?? []);
  return (
    <section aria-labelledby={id} hidden={!shown}>
      <h2 id={id} tabIndex={-1} {...(heading && { ref: heading })}>
        {section && t(section.title)}
      </h2>
      {children}
    </section>
  );
}

/** The same around a section that other pages have too. */
export function Whole({ id, children }: { id: SectionId; children: ComponentChildren }) {
  const shown = useFound(sectionOf(id)?.settings.map((one) => one.id) ?? []);
  return <div hidden={!shown}>{children}</div>;
}
