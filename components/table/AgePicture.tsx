// The open dossiers by age: one bar a stretch of days, which a press makes the filter, and the line of the first reminder.
import { Icon } from '@/components/Icon';
import type { AgeRange, Stretch } from '@/lib/dossiers/ages';
import { plural, t } from '@/lib/text/text';
import { ageMark, ageWords, isSameAge } from './ages';

interface Props {
  ages: readonly Stretch[];
  firstReminder: number;
  chosen: AgeRange | undefined;
  onChoose: (age: AgeRange | undefined) => void;
}

/** Units of the drawing, whatever its size on the page. */
const TALL = 100;
const WIDE = 40;
const SIDE = 9;

const rangeOf = ({ from, before }: Stretch): AgeRange => (before === undefined ? { from } : { from, before });

export function AgePicture({ ages, firstReminder, chosen, onChoose }: Props) {
  const most = Math.max(1, ...ages.map(({ due, calm }) => due + calm));
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * TALL));
  return (
    <section class="ages" aria-labelledby="ages">
      <h2 id="ages">{t('table_picture')}</h2>
      {/* A group of toggles: at most one is pressed. */}
      <fieldset class="bars" aria-labelledby="ages">
        {ages.map((stretch) => {
          const { from, due, calm } = stretch;
          const pressed = isSameAge(chosen, rangeOf(stretch));
          return (
            <button
              type="button"
              key={from}
              class={from === firstReminder ? 'bar bar-first' : 'bar'}
              aria-pressed={pressed}
              onClick={() => onChoose(pressed ? undefined : rangeOf(stretch))}
            >
              <span class="unseen">
                {t('table_bar', ageWords(stretch), plural('popup_count', due + calm), plural('popup_count_due', due))}
              </span>
              <span class="bar-count" aria-hidden="true">
                {due + calm}
              </span>
              <svg viewBox={`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-due" x={SIDE} y={TALL - height(due)} width={WIDE - 2 * SIDE} height={height(due)} />
                <rect
                  class="bar-calm"
                  x={SIDE}
                  y={TALL - height(due) - height(calm)}
                  width={WIDE - 2 * SIDE}
                  height={height(calm)}
                />
              </svg>
              <span class="bar-mark" aria-hidden="true">
                {ageMark(stretch)}
              </span>
            </button>
          );
        })}
      </fieldset>
      <p class="legend">
        <span>
          <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
            <rect class="bar-due" width="10" height="10" />
          </svg>
          {t('table_legend_due')}
        </span>
        <span>
          <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
            <rect class="bar-calm" width="10" height="10" />
          </svg>
          {t('table_legend_calm')}
        </span>
        <span>
          <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
            <path class="line-first" d="M5 0v10" />
          </svg>
          {plural('table_legend_first', firstReminder)}
        </span>
        <span>
          <Icon name="info" />
          {t('table_legend_press')}
        </span>
      </p>
      <details>
        <summary>{t('table_picture_table')}</summary>
        <table class="plain">
          <caption>{t('table_picture')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table_age')}</th>
              <th scope="col">{t('table_legend_due')}</th>
              <th scope="col">{t('table_legend_calm')}</th>
              <th scope="col">{t('table_total')}</th>
            </tr>
          </thead>
          <tbody>
            {ages.map((stretch) => (
              <tr key={stretch.from}>
                <th scope="row">{ageWords(stretch)}</th>
                <td>{stretch.due}</td>
                <td>{stretch.calm}</td>
                <td>{stretch.due + stretch.calm}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
