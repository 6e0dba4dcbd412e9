// Five things to try, each ticked when done, and what the tracker has noted meanwhile.
import { Icon } from '@/components/Icon';
import { type DemoState, TASKS } from '@/lib/demo/state';
import { plural, t } from '@/lib/text/text';

export function Steps({ state: { done, tracked } }: { state: DemoState }) {
  const next = TASKS.find((task) => !done.includes(task));
  return (
    <nav class="steps" aria-labelledby="steps">
      <h2 id="steps">{t('demo_steps')}</h2>
      <p role="status" class="soft">
        {next ? plural('demo_done', done.length, TASKS.length) : t('demo_all_done')}
      </p>
      <ol>
        {TASKS.map((task) => {
          const isDone = done.includes(task);
          return (
            <li key={task} class={isDone ? 'done' : undefined} aria-current={task === next ? 'step' : undefined}>
              <span class="tick">{isDone && <Icon name="check" />}</span>
              <div>
                <strong>{t(`demo_${task}`)}</strong> {isDone && <small>{t('demo_is_done')}</small>}
                <p>{t(`demo_${task}_about`)}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {tracked.length > 0 && (
        <>
          <h3>{t('demo_tracked')}</h3>
          <ul>
            {tracked.map(({ id, name, url }) => (
              <li key={id}>{url ? <a href={url}>{name}</a> : name}</li>
            ))}
          </ul>
          <p class="soft">{t('demo_tracked_about')}</p>
        </>
      )}
    </nav>
  );
}
