// What was taught of the site: each lesson in words, to forget, to pass on, to receive.
import { useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import type { Hooks, Lesson, PartId } from '@/lib/messages';
import { partName } from '@/lib/text/health-words';
import { monthWords } from '@/lib/text/language';
import { plural, t } from '@/lib/text/text';
import { howKnown } from './lesson-words';
import { ProfileExchange } from './ProfileExchange';
import { type Done, useProfile } from './use-profile';

const lessonsOf = (taught: Hooks): Lesson[] =>
  (Object.keys(taught) as PartId[]).flatMap((part) => (taught[part] ?? []).map((variant) => ({ part, variant })));

export function SiteProfile() {
  const { profile, failure, forget, put, add } = useProfile();
  const [done, setDone] = useState<Done>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!profile) return failure === undefined ? null : <Notice tone="error">{refusalSentence(failure)}</Notice>;

  const { taught, managed, flaws } = profile;
  const lessons = lessonsOf(taught);
  const managedParts = Object.keys(managed).length;

  async function drop(lesson: Lesson): Promise<void> {
    // Its button leaves with it.
    heading.current?.focus();
    if (await forget(lesson))
      setDone({ sentence: t('profile_forgotten', partName(lesson.part)), flaws: [], before: taught });
  }

  async function takeBack(before: Hooks): Promise<void> {
    heading.current?.focus();
    if (await put(before)) setDone(undefined);
  }

  async function receive(text: string): Promise<boolean> {
    const result = await add(text);
    if (!result) return false;
    const { added, before } = result;
    setDone({
      sentence: plural('profile_imported', added),
      flaws: result.flaws,
      before: added > 0 ? before : undefined,
    });
    return added > 0;
  }

  const before = done?.before;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" tabIndex={-1} ref={heading}>
        {t('profile_title')}
      </h2>
      <p class="soft">{t('profile_intro')}</p>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      {managedParts > 0 && <p>{plural('profile_managed', managedParts)}</p>}
      {flaws.length > 0 && (
        <Notice tone="warning">
          {t('profile_managed_flaws')}
          <Flaws flaws={flaws} />
        </Notice>
      )}
      {lessons.length === 0 ? (
        <p>{t('profile_none')}</p>
      ) : (
        <ul class="lessons" aria-label={t('profile_list')}>
          {lessons.map((lesson) => {
            const { part, variant } = lesson;
            const how = howKnown(variant);
            return (
              <li key={part + JSON.stringify(variant)}>
                <div>
                  <strong>{partName(part)}</strong> {how}
                  <br />
                  <small>{t('profile_seen', monthWords(variant.seen))}</small>
                </div>
                <button
                  type="button"
                  class="button"
                  aria-label={t('profile_forget_label', partName(part), how)}
                  onClick={() => void drop(lesson)}
                >
                  {t('profile_forget')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div role="status">
        {done && (
          <div class={`notice notice-${done.flaws.length > 0 ? 'warning' : 'info'}`}>
            <div>
              <p>{done.sentence}</p>
              {done.flaws.length > 0 && (
                <>
                  <p>{t('profile_refused')}</p>
                  <Flaws flaws={done.flaws} />
                </>
              )}
              {before && (
                <div class="row">
                  <button type="button" class="button" onClick={() => void takeBack(before)}>
                    {t('popup_undo')}
                  </button>
                </div>
              )}
            </div>
          </div>
        )}
      </div>
      <ProfileExchange taught={taught} onReceive={receive} />
    </section>
  );
}

/** A stranger's document may be wrong in a thousand ways: the first ones are enough to mend it. */
function Flaws({ flaws }: { flaws: readonly string[] }) {
  return (
    <ul class="flaws">
      {flaws.slice(0, 12).map((flaw) => (
        <li key={flaw}>{flaw}</li>
      ))}
    </ul>
  );
}
