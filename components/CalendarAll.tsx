// « Tout ajouter à mon agenda »: the reminders of all open dossiers, made when asked for, then saved.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t } from '@/lib/text/text';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { refusalSentence } from './refusal';
import { useCalendar } from './use-calendar';

export function CalendarAll() {
  const { file, failure, prepare } = useCalendar();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (file) link.current?.focus();
  }, [file]);

  return (
    <div class="calendar">
      <button type="button" class="button button-quiet" onClick={() => void prepare()}>
        <Icon name="calendar" />
        {t('calendar_add_all')}
      </button>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      <p role="status">{file && plural('calendar_ready', file.count)}</p>
      {file && file.count > 0 && (
        <>
          <a class="button button-main" href={file.address} download={file.name} ref={link}>
            <Icon name="save" />
            {t('calendar_save')}
          </a>
          <p class="hint">{t('calendar_about')}</p>
        </>
      )}
    </div>
  );
}
