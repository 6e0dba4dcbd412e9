// « Mes structures » in the popup: found, pinned, and opened in one click.
import { useRef, useState } from 'preact/hooks';
import { placeOf } from '@/components/card/DossierFacts';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { Toast } from '@/components/Toast';
import type { Pin } from '@/lib/messages';
import { onRor } from '@/lib/origin';
import { plural, t } from '@/lib/text/text';
import { FindStructure } from './FindStructure';
import { useFind } from './use-find';
import { usePins } from './use-pins';

/** As many as leave room for the dossiers. */
const SHOWN = 5;

export function MyStructures() {
  const { pins, failure, undo, unpin, toggle } = usePins();
  const find = useFind(pins);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = failure ?? find.failure;
  const shown = all ? (pins ?? []) : (pins ?? []).slice(0, SHOWN);
  const beyond = (pins?.length ?? 0) - shown.length;
  return (
    <section class="mine" aria-labelledby="mine">
      <Toast undo={undo} home={heading} />
      <FindStructure
        words={find.words}
        onWords={find.setWords}
        onFocus={find.prepare}
        found={find.found}
        onOpen={find.open}
        onPin={(hit) => void toggle(hit.key)}
      />
      {refused !== undefined && <Notice tone="error">{refusalSentence(refused)}</Notice>}
      <h2 id="mine" tabIndex={-1} ref={heading} class={shown.length > 0 ? '' : 'unseen'}>
        {t('pins_title')}
      </h2>
      {pins?.length === 0 && !find.words && <p class="soft find-says">{t('pins_none')}</p>}
      {shown.length > 0 && (
        <ul class="pins" aria-labelledby="mine">
          {shown.map((pin) => (
            <li key={pin.key}>
              <PinnedLink pin={pin} />
              <button
                type="button"
                class="button button-quiet"
                aria-label={t('form_of', t('pins_unpin'), pin.structure.name)}
                title={t('pins_unpin')}
                onClick={() => unpin(pin.structure)}
              >
                <Icon name="remove" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {beyond > 0 && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            // The button leaves.
            heading.current?.focus();
            setAll(true);
          }}
        >
          {plural('pins_more', beyond)}
        </button>
      )}
    </section>
  );
}

/** A link of the ROR or none: an address that a page once gave is opened nowhere else. */
function PinnedLink({ pin: { structure } }: { pin: Pin }) {
  const href = onRor(structure.href);
  const facts = [placeOf(structure), href ? '' : t('pins_no_address')].filter(Boolean).join(' · ');
  const text = (
    <>
      <strong>{structure.name}</strong> <small>{facts}</small>
    </>
  );
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}
